"""A band with both ends leaves what lies above it to another rule; where there is none, the programme has a gap."""

from __future__ import annotations

import pytest

from kamsite.model.finding import Finding
from tests.conftest import REPOSITORY

from .written import PROGRAMME, programme, segmented


def found(*rules: dict[str, str]) -> list[Finding]:
    return [one for one in programme(segmented(*rules))[1] if one.check == "gap-between-segments"]


def test_what_lies_above_all_bands_is_told_at_the_highest_one():
    text = PROGRAMME.replace(
        '  - {id: key, name: Key, when: {strategic_value: ">= 50"}}\n',
        '  - {id: strategic, name: S, when: {strategic_value: ">= 70 and < 90"}}\n'
        '  - {id: key, name: K, when: {strategic_value: ">= 40 and < 70"}}\n',
    )
    (finding,) = programme(text)[1]
    assert (finding.check, finding.severity, finding.path) == ("gap-between-segments", "error", "content/program.yml")
    assert (finding.line, finding.column) == (12, 54)
    assert text.splitlines()[11][53:].startswith('">= 70 and < 90"')
    assert str(finding.message) == (
        "nothing asks for 90 and more of strategic_value: these accounts would fall to standard, below strategic"
    )
    assert str(finding.hint) == 'take away "< 90", or name a segment for them'


def test_an_end_that_belongs_to_the_band_is_told_as_it_is():
    (finding,) = found({"annual_potential": "> 1000 and <= 5000.5"})
    assert str(finding.message).startswith("nothing asks for more than 5000.5 of annual_potential:")
    assert str(finding.hint) == 'take away "<= 5000.5", or name a segment for them'


def test_it_is_told_where_the_rest_of_the_rule_holds():
    """From 90 up in a and 50 up in b nobody takes the accounts; what has less of b was never s0's."""
    (finding,) = found({"a": ">= 70 and < 90", "b": ">= 50"}, {"a": ">= 40 and < 70", "b": ">= 60"})
    assert str(finding.message) == (
        "nothing asks for 90 and more of a, where the rest of s0 holds: these accounts would fall to s2, below s0"
    )


def test_only_what_nobody_asks_for_is_told():
    (finding,) = found({"a": ">= 95", "c": ">= 5"}, {"a": ">= 70 and < 90", "b": ">= 50"})
    assert "90 to 95 of a, where the rest of s1 holds" in str(finding.message)


def test_a_rule_that_takes_a_part_of_them_whatever_the_measure_is_leaves_the_rest():
    (finding,) = found({"a": ">= 70 and < 90"}, {"b": ">= 50"})
    assert str(finding.message).startswith("nothing asks for 90 and more of a:")


def test_a_gap_between_two_bands_is_told_once():
    messages = [str(one.message) for one in found({"a": ">= 70"}, {"a": ">= 40 and < 60"})]
    assert [message.split(":")[0] for message in messages] == ["nothing asks for 60 to 70 of a"]


@pytest.mark.parametrize(
    "rules",
    [
        pytest.param(({"a": "< 20"},), id="no lower end"),
        pytest.param(({"a": ">= 0 and < 20"},), id="the lower end is the lowest value"),
        pytest.param(({"annual_potential": ">= 0 and < 20"},), id="the lowest amount"),
        pytest.param(({"a": ">= 70 and <= 100"},), id="the upper end is the highest value"),
        pytest.param(({"a": ">= 70"}, {"a": ">= 40 and < 70"}), id="an open band above"),
        pytest.param(({"a": ">= 40 and < 70"}, {"a": ">= 70"}), id="in whatever order"),
        pytest.param(({"a": ">= 40 and < 70"}, {"a": ">= 20"}), id="a wider band takes them"),
        pytest.param(({"a": ">= 70 and < 90"}, {"b": ">= 0 and <= 100"}), id="a rule that takes everything"),
        pytest.param(({"a": ">= 70", "b": ">= 50"}, {"a": ">= 40 and < 70", "b": ">= 20"}), id="asked for on terms"),
        pytest.param(({"a": ">= 70", "b": ">= 50"}, {"a": ">= 40", "b": ">= 60"}), id="the data contract's example"),
    ],
)
def test_no_false_alarm(rules: tuple[dict[str, str], ...]):
    assert found(*rules) == []


def test_the_demo_has_no_gap_above_its_bands():
    text = (REPOSITORY / "content" / "program.yml").read_text(encoding="utf-8")
    assert programme(text)[1] == []
