"""An upper end that lies in the band of an earlier segment is never reached, and its author does not know."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamsite.model.condition import Condition
from kamsite.model.finding import Finding
from tests.conftest import REPOSITORY

from .written import PROGRAMME, programme, segmented


def found(*rules: dict[str, str]) -> list[Finding]:
    return [one for one in programme(segmented(*rules))[1] if one.check == "overlap-between-segments"]


def test_it_is_told_at_the_condition_with_its_numbers_and_the_way_out():
    text = PROGRAMME.replace(
        '  - {id: key, name: Key, when: {strategic_value: ">= 50"}}\n',
        '  - {id: strategic, name: S, when: {strategic_value: ">= 70"}}\n'
        '  - {id: key, name: K, when: {strategic_value: ">= 40 and < 75"}}\n',
    )
    (finding,) = programme(text)[1]
    assert (finding.check, finding.severity) == ("overlap-between-segments", "error")
    assert (finding.path, finding.line, finding.column) == ("content/program.yml", 13, 48)
    assert text.splitlines()[12][47:].startswith('">= 40 and < 75"')
    assert str(finding.message) == (
        "70 to 75 of strategic_value is strategic already: this segment never goes up to here"
    )
    assert str(finding.hint) == 'write "< 70", where strategic begins'


@pytest.mark.parametrize(
    ("earlier", "later", "message", "hint"),
    [
        ("> 70", ">= 40 and <= 75", "70 to 75 of a is s0", 'write "<= 70"'),
        (">= 70", ">= 40 and <= 70", "exactly 70 of a is s0", 'write "< 70"'),
        (">= 70 and < 80", "< 75", "70 to 75 of a is s0", 'write "< 70"'),
        (">= 70.25", "< 75", "70.25 to 75 of a is s0", 'write "< 70.25"'),
        (">= 70 and < 80", ">= 40 and < 80", "70 to 80 of a is s0", 'write "< 70"'),
    ],
)
def test_the_end_of_the_one_is_where_the_other_begins(earlier: str, later: str, message: str, hint: str):
    (finding,) = found({"a": earlier}, {"a": later})
    assert str(finding.message).startswith(message)
    assert str(finding.hint).startswith(hint)


def test_rules_with_more_measures_overlap_where_the_earlier_takes_all_of_the_later_one():
    (finding,) = found({"a": ">= 70", "b": ">= 50"}, {"a": ">= 40 and < 75", "b": ">= 60"})
    assert finding.key == ("segments", 1, "when", "a")


@pytest.mark.parametrize(
    "rules",
    [
        pytest.param(({"a": ">= 70"}, {"a": ">= 40"}), id="open bands overlap by order alone"),
        pytest.param(({"a": ">= 70"}, {"a": ">= 40 and < 70"}), id="bands that meet"),
        pytest.param(({"a": "> 70"}, {"a": ">= 40 and <= 70"}), id="bands that meet at an end of the later one"),
        pytest.param(({"a": ">= 70"}, {"a": ">= 75 and < 80"}), id="wholly inside: never reached"),
        pytest.param(({"a": ">= 70 and < 80"}, {"a": ">= 40 and < 90"}), id="all around"),
        pytest.param(({"a": ">= 70"}, {"a": ">= 40 and <= 100"}), id="an end at the highest value says nothing"),
        pytest.param(({"a": ">= 70"}, {"a": ">= 40 and < 75", "b": ">= 5"}), id="other measures"),
        pytest.param(
            ({"a": ">= 70", "b": ">= 50"}, {"a": ">= 40 and < 75", "b": ">= 20"}), id="reached with less of b"
        ),
        pytest.param(({"a": ">= 70", "b": ">= 50"}, {"a": ">= 40 and < 75", "b": "< 50"}), id="apart on b"),
        pytest.param(({"a": ">= 70", "b": ">= 50"}, {"a": ">= 40", "b": ">= 60"}), id="the data contract's example"),
    ],
)
def test_no_false_alarm(rules: tuple[dict[str, str], ...]):
    assert found(*rules) == []


def test_of_a_segment_that_is_never_reached_nothing_more_is_said():
    findings = programme(segmented({"a": ">= 70"}, {"a": "< 70"}, {"a": ">= 60 and < 75"}))[1]
    assert {one.check for one in findings if one.key[:2] == ("segments", 2)} == {"segment-never-reached"}


def test_the_demo_has_no_overlap():
    text = (REPOSITORY / "content" / "program.yml").read_text(encoding="utf-8")
    assert programme(text)[1] == []


ends = st.integers(1, 9)


@given(ends, ends, ends)
def test_the_way_out_changes_no_accounts_segment(begin: int, low: int, high: int):
    """Every half from 0 to 10 stays where it was, and nothing is left to be said."""
    rules = ({"a": f">= {begin}"}, {"a": f">= {low} and < {high}"})
    overlapping = found(*rules)
    assert bool(overlapping) == (low < begin < high)
    if overlapping:
        upper = str(overlapping[0].hint).split('"')[1]
        mended = f">= {low} and {upper}"
        assert found(rules[0], {"a": mended}) == []
        for n in range(21):
            is_first = n / 2 >= begin
            before, after = Condition.from_text(rules[1]["a"]), Condition.from_text(mended)
            assert is_first or before.holds(n / 2) == after.holds(n / 2)
