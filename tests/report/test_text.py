"""Findings as text: what a person at a terminal reads."""

from __future__ import annotations

from dataclasses import replace

from kamsite.model.finding import Finding
from kamsite.model.sentence import Sentence
from kamsite.report.text import count_line, finding_as_text, findings_as_text

LINE = "    reports_to: jon-etx"
UNKNOWN = Finding(
    check="unknown-stakeholder",
    severity="error",
    account="acme",
    path="content/accounts/acme.md",
    line=14,
    column=17,
    end_column=24,
    message=Sentence("no stakeholder has this id"),
    hint=Sentence("did you mean {id} (line {line})?", id="jon-etxe", line=41),
    excerpt=LINE,
)


def test_the_place_the_underlined_source_the_way_out_and_the_page():
    assert finding_as_text(UNKNOWN) == (
        "content/accounts/acme.md:14:17: error unknown-stakeholder\n"
        "   14 |     reports_to: jon-etx\n"
        "      |                 ^^^^^^^ no stakeholder has this id\n"
        "   hint: did you mean jon-etxe (line 41)?\n"
        "   more: kamsite explain unknown-stakeholder"
    )


def test_a_place_without_an_end_is_underlined_to_the_end_of_the_line():
    carets = finding_as_text(replace(UNKNOWN, end_column=None)).splitlines()[2]
    assert carets.count("^") == len("jon-etx")


def test_without_a_source_line_the_message_stands_alone():
    for nothing in (None, "", "   "):
        lines = finding_as_text(replace(UNKNOWN, excerpt=nothing, hint=None)).splitlines()
        assert lines[1:] == ["   no stakeholder has this id", "   more: kamsite explain unknown-stakeholder"]


def test_a_place_behind_the_end_of_the_line_still_gets_one_caret():
    """An empty value is missing behind its key."""
    carets = finding_as_text(replace(UNKNOWN, excerpt="name:", column=6, end_column=6)).splitlines()[2]
    assert carets == "      |      ^ no stakeholder has this id"


def test_a_long_line_is_cut_around_the_place():
    line = "x" * 300 + "HERE" + "y" * 300
    _, shown, carets, *_ = finding_as_text(replace(UNKNOWN, excerpt=line, column=301, end_column=305)).splitlines()
    assert len(shown) <= 110
    start = carets.index("^")
    assert shown[start : start + carets.count("^")] == "HERE"


def test_a_tab_takes_one_column_so_that_the_carets_stand_right():
    _, shown, carets, *_ = finding_as_text(replace(UNKNOWN, excerpt="a:\tb", column=4, end_column=5)).splitlines()
    assert shown[carets.index("^")] == "b"


def test_a_message_of_several_lines_stays_on_one():
    """A title that an author wrote over several lines must not break the print apart."""
    text = finding_as_text(replace(UNKNOWN, message=Sentence("{what} was due", what="Present\n  offer")))
    assert "^^^^^^^ Present offer was due" in text.splitlines()[2]


def test_findings_are_parted_by_a_blank_line():
    text = findings_as_text([UNKNOWN, UNKNOWN])
    assert text == finding_as_text(UNKNOWN) + "\n\n" + finding_as_text(UNKNOWN)
    assert findings_as_text([]) == ""


def test_the_last_line_counts_plans_and_findings_by_severity():
    warning, advice = replace(UNKNOWN, severity="warning"), replace(UNKNOWN, severity="advice")
    assert count_line(12, [warning] * 3, 1.84) == "12 plans, 3 warnings, 1.8 s"
    assert count_line(1, [UNKNOWN, warning, advice], 0) == "1 plan, 1 error, 1 warning, 1 piece of advice, 0.0 s"
    assert count_line(2, [advice] * 2, 0) == "2 plans, 2 pieces of advice, 0.0 s"
    assert count_line(0, [], 0) == "0 plans, nothing to report, 0.0 s"
