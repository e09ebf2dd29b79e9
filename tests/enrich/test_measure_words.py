"""The words for segments, measures, their values and conditions."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kamsite.enrich.measure_words import condition_words, measure_name, segment_name, span
from kamsite.model.sentence import plain
from tests.enrich.plans import criterion, dimension, programme, segment

RULES = programme(
    dimensions=(dimension("value", criterion("revenue")),),
    segments=(segment("top", value=">= 70"), segment("rest")),
)


@pytest.mark.parametrize(
    ("measure", "low", "high", "expected"),
    [
        ("value", 62, 62, "62"),
        ("value", 31, 81, "31 to 81"),
        ("share_of_wallet", Fraction(29), Fraction(29), "29 %"),
        ("annual_potential", 1200, 1200, "EUR 1,200"),
        ("annual_potential", 1200, None, "EUR 1,200 or more"),
        ("value", None, None, "not known"),
    ],
)
def test_a_value_is_read_in_its_unit(measure: str, low: int | None, high: int | None, expected: str) -> None:
    ends = (None if end is None else Fraction(end) for end in (low, high))
    assert plain(span(measure, *ends, "EUR")) == expected


@pytest.mark.parametrize(
    ("measure", "condition", "expected"),
    [
        ("value", ">= 70", "at least 70"),
        ("value", ">= 40 and < 70", "at least 40 and less than 70"),
        ("share_of_wallet", "> 5", "more than 5 %"),
        ("annual_potential", "<= 100000", "at most EUR 100,000"),
    ],
)
def test_a_condition_is_read_in_words(measure: str, condition: str, expected: str) -> None:
    assert plain(condition_words(measure, condition, "EUR")) == expected


def test_what_no_programme_names_is_called_by_its_id() -> None:
    assert (segment_name("top", RULES), segment_name("gone", RULES)) == ("top", "gone")
    assert (measure_name("value", RULES), measure_name("gone", RULES)) == ("value", "gone")
