"""Gaps between the bands of two segments are faults of the programme; whatever else rules leave open is not."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamsite.model.condition import Condition
from kamsite.model.interval import Interval, interval_of
from kamsite.model.segment_rules import PERCENT
from kamsite.validate.segment_gaps import between
from tests.conftest import REPOSITORY

from .written import PROGRAMME, conditions, programme, segmented

HALVES = [Fraction(n, 2) for n in range(12)]
FORMAT_EXAMPLE = (
    {"strategic_value": ">= 70", "financial_value": ">= 50"},
    {"strategic_value": ">= 40", "financial_value": ">= 60"},
)
"""The segments of the data contract."""


def gaps(*rules: dict[str, str]) -> list[str]:
    """What is said of gaps."""
    return [str(one.message) for one in programme(segmented(*rules))[1] if one.check == "gap-between-segments"]


def test_values_between_two_bands_that_nothing_asks_for_are_told_at_the_condition_that_ends_before_them():
    text = PROGRAMME.replace(
        '  - {id: key, name: Key, when: {strategic_value: ">= 50"}}\n',
        '  - {id: strategic, name: S, when: {strategic_value: ">= 70"}}\n'
        '  - {id: key, name: K, when: {strategic_value: ">= 40 and < 60"}}\n',
    )
    (finding,) = programme(text)[1]
    assert (finding.check, finding.path) == ("gap-between-segments", "content/program.yml")
    assert (finding.line, finding.column) == (13, 48)
    assert text.splitlines()[12][47:].startswith('">= 40 and < 60"')
    assert str(finding.message) == (
        "nothing asks for 60 to 70 of strategic_value: these accounts would fall to standard, below both neighbours"
    )
    assert str(finding.hint) == "close the gap between strategic and key, or name a segment for it"


def test_a_gap_of_one_value_is_told_with_all_its_digits():
    (message,) = gaps({"a": "> 60.125"}, {"a": "< 60.125"})
    assert "exactly 60.125 of a" in message


def test_rules_with_more_measures_agree_somewhere_on_the_others():
    """Both want 50 to 80 of b; from there 60 to 70 of a is nobody's."""
    (message,) = gaps({"a": ">= 70", "b": ">= 50"}, {"a": ">= 40 and < 60", "b": "<= 80"})
    assert "60 to 70 of a, where s0 and s1 agree on the rest: these accounts would fall to s2" in message


@pytest.mark.parametrize(
    "rules",
    [
        pytest.param(FORMAT_EXAMPLE, id="the example of the data contract"),
        pytest.param(({"a": ">= 70"}, {"a": ">= 40 and < 70"}), id="bands that meet"),
        pytest.param(({"a": ">= 70"}, {"a": ">= 40"}), id="bands that overlap"),
        pytest.param(({"a": ">= 70"}, {"b": "< 50"}), id="other measures"),
        pytest.param(({"a": ">= 70", "b": ">= 50"}, {"a": "< 60"}), id="one more measure"),
        pytest.param(({"a": ">= 70", "b": ">= 50"}, {"a": "< 60", "b": "< 50"}), id="bands apart on both measures"),
        pytest.param(({"a": ">= 70"}, {"a": "< 60"}, {"a": ">= 60 and < 70"}), id="a hole that another takes"),
        pytest.param(
            ({"a": ">= 70"}, {"a": "< 60"}, {"a": "< 75", "b": ">= 5"}, {"b": "< 5"}), id="two take it together"
        ),
    ],
)
def test_no_false_alarm(rules):
    assert gaps(*rules) == []


def test_the_demo_has_no_gap():
    text = (REPOSITORY / "content" / "program.yml").read_text(encoding="utf-8")
    assert programme(text)[1] == []


def test_only_the_part_that_nobody_takes_is_told():
    assert [message.split(" of a")[0] for message in gaps({"a": ">= 70"}, {"a": "< 60"}, {"a": ">= 63 and <= 65"})] == [
        "nothing asks for 60 to 63",
        "nothing asks for 65 to 70",
    ]


def test_a_segment_that_is_broken_may_be_the_one_that_fills_the_gap():
    assert gaps({"a": ">= 70"}, {"a": "< 60"}, {"a": "between 60 and 70"}) == []
    assert gaps({"a": ">= 70"}, {"a": "< 60"}, {"a": "> 50", "nope": "> 5"}) == []


def test_between_two_bands_lie_the_ends_that_belong_to_neither():
    below, above = Interval(None, Fraction(60), False, True), Interval(Fraction(70), None, False, False)
    assert between(below, above) == between(above, below) == Interval(Fraction(60), Fraction(70), False, True)


rows = st.lists(st.fixed_dictionaries({"a": conditions(st.integers(0, 4))}), min_size=2, max_size=3)


@given(rows, st.one_of(st.none(), conditions(st.integers(0, 4))))
def test_a_gap_is_told_exactly_when_a_value_between_two_bands_falls_to_the_last_segment(rules, further):
    """Compared with trying out every value between and above bands, also where a further rule asks for two measures."""
    all_rules = [*rules, {"a": further, "b": ">= 2"}] if further else rules
    read = [{measure: Condition.from_text(text) for measure, text in rule.items()} for rule in all_rules]
    bands = [interval_of(rule["a"]) for rule in read[: len(rules)]]
    asked = interval_of(read[-1]["a"]) if further else Interval(Fraction(1), Fraction(0))
    if any(band.intersection(PERCENT).is_empty for band in [*bands, *([asked] if further else [])]):
        return
    left_over = [
        (a, b)
        for a, b in product(HALVES, HALVES)
        if not any(all(one.holds({"a": a, "b": b}[key]) for key, one in rule.items()) for rule in read)
    ]
    left = {a for a, _ in left_over}
    between_two = any(
        any(band.high is not None and band.high <= a and not _holds(band, a) for band in bands)
        and any(band.low is not None and band.low >= a and not _holds(band, a) for band in bands)
        for a in left
    )
    above_one = any(_is_above(band, a) for band in bands for a in left if not _holds(asked, a))
    above_further = any(_is_above(asked, a) for a, b in left_over if b >= 2)
    assert bool(gaps(*all_rules)) == (between_two or above_one or above_further)


def _is_above(band: Interval, value: Fraction) -> bool:
    """Whether a value lies above a band that has both ends and does not begin at the lowest value."""
    is_band = band.low is not None and band.low > 0 and band.high is not None and not band.is_empty
    return is_band and value >= band.high and not _holds(band, value)


def _holds(band: Interval, value: Fraction) -> bool:
    return not band.intersection(Interval(value, value)).is_empty
