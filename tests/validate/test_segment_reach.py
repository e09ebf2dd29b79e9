"""A segment is never reached when those before it take everything that it asks for, one of them or several together."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamsite.model.condition import Condition

from .written import conditions, programme, segmented, told

HALVES = [Fraction(n, 2) for n in range(12)] + [Fraction(100)]
"""Every case there is while all limits are whole numbers up to 4 and values go from 0 to 100."""


def reached(*rules: dict[str, str]) -> list[tuple[str, str | None]]:
    """What is said of segments s0, s1, ... that are never reached, with the way out."""
    findings = programme(segmented(*rules))[1]
    found = [one for one in findings if one.check == "segment-never-reached"]
    return [
        (str(one.message).removeprefix("this segment is never reached: "), one.hint and str(one.hint)) for one in found
    ]


@pytest.mark.parametrize(
    ("earlier", "later", "is_reached"),
    [
        ({"a": ">= 50"}, {"a": ">= 60"}, False),
        ({"a": ">= 50"}, {"a": ">= 50"}, False),
        ({"a": "> 50"}, {"a": ">= 50"}, True),
        ({"a": ">= 50"}, {"a": "> 50"}, False),
        ({"a": ">= 50"}, {"a": ">= 40"}, True),
        ({"a": ">= 50"}, {"a": ">= 60", "b": ">= 10"}, False),
        ({"a": ">= 50", "b": ">= 10"}, {"a": ">= 60"}, True),
        # A score is never below 0 and never above 100, so that these ask for nothing.
        ({"a": ">= 50", "b": ">= 0"}, {"a": ">= 60"}, False),
        ({"share_of_wallet": "<= 100"}, {"b": "< 5"}, False),
        # An amount may be any number from 0 up.
        ({"annual_potential": ">= 0"}, {"b": "< 5"}, False),
        ({"annual_potential": "<= 100"}, {"b": "< 5"}, True),
    ],
)
def test_one_earlier_segment_that_holds_whenever_a_later_one_does_is_named(earlier, later, is_reached):
    findings = [one for one in programme(segmented(earlier, later))[1] if one.key == ("segments", 1)]
    message = "this segment is never reached: s0 holds whenever it does"
    assert [str(one.message) for one in findings] == ([] if is_reached else [message])


def test_a_segment_that_earlier_ones_forestall_together_is_told_with_all_of_them():
    """Neither takes everything from 30 up in a, together they do; s1 takes no part of it."""
    rules = ({"a": ">= 50", "b": ">= 20"}, {"a": "< 10"}, {"b": "< 30"}, {"a": ">= 50"})
    assert reached(*rules) == [("s0 and s2 together take all of its accounts", None)]


def test_it_stands_at_the_segment():
    text = segmented({"a": ">= 50"}, {"a": "< 60", "b": ">= 5"}, {"b": ">= 10"})
    (finding,) = programme(text)[1]
    line = text.splitlines()[finding.line - 1]
    assert (finding.path, finding.check) == ("content/program.yml", "segment-never-reached")
    assert line.startswith("  - {id: s2,")
    assert finding.column == 5


def test_one_segment_is_named_where_one_suffices_even_if_others_take_a_part_first():
    assert reached({"a": ">= 80"}, {"a": ">= 50"}, {"a": ">= 70"})[0][0] == "s1 holds whenever it does"


def test_the_last_segment_too_needs_accounts_and_the_one_before_it_needs_no_conditions():
    """Bands without a hole leave nothing; the hint keeps every account where it is."""
    assert reached({"a": ">= 70"}, {"a": "< 70"}) == [
        ("s0 and s1 together take all of its accounts", "delete it, and take away the conditions of s1")
    ]
    assert reached({"a": ">= 70"}, {"a": "< 70"}, {"a": ">= 80"})[1][1] is None


limits = st.integers(0, 4)
rows = st.lists(
    st.dictionaries(st.sampled_from(["a", "b"]), conditions(limits), min_size=1, max_size=2), min_size=1, max_size=4
)


@given(rows)
def test_never_reached_is_exactly_what_no_values_lead_to(rules):
    """Compared with trying out every value that can make a difference."""
    read = [{measure: Condition.from_text(text) for measure, text in rule.items()} for rule in [*rules, {}]]
    led_to = set()
    for a, b in product(HALVES, HALVES):
        values = {"a": a, "b": b}
        holding = (n for n, rule in enumerate(read) if all(one.holds(values[key]) for key, one in rule.items()))
        led_to.add(f"s{next(holding)}")
    findings = programme(segmented(*rules))[1]
    lines = segmented(*rules).splitlines()
    never = {
        lines[one.line - 1].split("id: ")[1].split(",")[0] for one in findings if one.check == "segment-never-reached"
    }
    # A condition that no value meets is told by its own name.
    empty = {f"s{one.key[1]}" for one in findings if one.check == "condition-never-met"}
    assert never | empty == {f"s{n}" for n in range(len(read))} - led_to
    assert not never & empty
    assert told(findings) == told(sorted(findings, key=lambda one: one.order()))
