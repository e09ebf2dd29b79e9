"""The words for segments, measures, their values and conditions."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kamsite.enrich.measure_words import condition_words, measure_name, segment_name, span
from kamsite.model.condition import Condition
from kamsite.model.sentence import Value, plain
from kamsite.render.language import language
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
    ("measure", "low", "high", "condition", "expected"),
    [
        ("value", "69.975", "69.975", ">= 70", "just below 70"),
        ("value", "69.94", "69.94", ">= 70", "69.94"),
        ("value", "70", "70", ">= 70", "70"),
        ("value", "70.004", "70.004", "<= 70", "just above 70"),
        ("value", "9.996", "9.996", "< 10", "just below 10"),
        ("value", "99.96", "99.96", ">= 100", "just below 100"),
        ("value", "69.998", "69.998", ">= 40 and < 70", "just below 70"),
        ("value", "40.001", "40.001", "> 40 and < 70", "just above 40"),
        ("value", "69.98", "69.98", "> 69.975", "just above 69.97"),
        ("value", "30", "69.99", ">= 70", "30 to just below 70"),
        ("value", "69.99", "69.995", ">= 70", "just below 70"),
        ("share_of_wallet", "4.96", "4.96", ">= 5", "just below 5 %"),
        ("share_of_wallet", "4.94", "4.94", ">= 5", "4.94 %"),
        ("annual_potential", "99600", "99600", ">= 100000", "just below EUR 100,000"),
        ("annual_potential", "99400", "99400", ">= 100000", "EUR 99,400"),
        ("annual_potential", "1004000", None, "> 1000000", "just above EUR 1,000,000 or more"),
    ],
)
def test_a_value_that_would_be_written_like_a_limit_is_told_apart_from_it(
    measure: str, low: str, high: str | None, condition: str, expected: str
) -> None:
    """Pages write no decimal from 100 on, one from 10 on and in percentages, else two; and EUR 100 k, EUR 1 m."""
    ends = (None if end is None else Fraction(end) for end in (low, high))
    assert plain(span(measure, *ends, "EUR", beside=Condition.from_text(condition))) == expected


SIZES = st.integers(1, 10**13).map(lambda number: Fraction(number, 10**4))


@settings(deadline=None)
@given(st.sampled_from(["value", "share_of_wallet", "annual_potential"]), SIZES, st.integers(-(10**4), 10**4))
@example("value", Fraction(70), -250)
def test_no_reader_sees_a_value_written_like_the_limit_that_it_is_not(
    measure: str, limit: Fraction, millionths: int
) -> None:
    """The value lies within a hundredth of the limit, on a page in either language and at a terminal."""
    value = limit * (1 + Fraction(millionths, 10**6))
    beside = Condition.from_text(f">= {float(limit):.4f}")
    limit = Fraction(beside.comparisons[0].value)
    words, itself = span(measure, value, value, "EUR", beside), span(measure, limit, limit, "EUR", beside)

    def written(one: Value) -> list[str]:
        return [plain(one), language("en").write(one), language("es").write(one)]

    alike = [left == right for left, right in zip(written(words), written(itself), strict=True)]
    assert alike == [value == limit] * 3


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
