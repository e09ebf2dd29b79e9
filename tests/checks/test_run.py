"""Running checks over a plan: severities, switches, waivers, drafts, history, places and order."""

from __future__ import annotations

from datetime import date

from tests.checks.examples import findings_of, read_programme

LATE = """\
tactics:
  - title: Uptime guarantee for line 2
    actions:
      - {what: Present offer, owner: ana-gil, due: 2026-11-11}
"""
"""One late action: a warning of `late-action` and nothing else."""
WAIVED = LATE + "waivers:\n  - {check: late-action, why: The customer postponed it, until: 2026-12-31}\n"


def severities(text: str, **more: object) -> list[tuple[str, str]]:
    return [(finding.check, finding.severity) for finding in findings_of(text, "late-action", **more)]


def test_a_finding_has_the_severity_of_its_check():
    assert severities(LATE) == [("late-action", "warning")]


def test_the_programme_may_set_another_severity():
    programme = read_programme("checks: {late-action: {severity: error}}\n")
    assert severities(LATE, programme=programme) == [("late-action", "error")]


def test_the_programme_may_switch_a_check_off():
    programme = read_programme("checks: {late-action: {severity: off}}\n")
    assert severities(LATE, programme=programme) == []


def test_a_waiver_counts_to_the_end_of_its_last_day():
    assert severities(WAIVED, as_of=date(2026, 12, 31)) == []
    assert severities(WAIVED, as_of=date(2027, 1, 1)) == [("late-action", "warning")]


def test_a_waiver_without_an_end_counts_until_it_is_deleted():
    text = LATE + "waivers:\n  - {check: late-action, why: The customer postponed it}\n"
    assert severities(text, as_of=date(2031, 1, 1)) == []


def test_a_waiver_is_for_one_check_alone():
    text = LATE + "waivers:\n  - {check: red-kpi, why: The meter is broken}\n"
    assert severities(text) == [("late-action", "warning")]


def test_a_draft_gets_advice_only():
    assert severities("status: draft\n" + LATE) == [("late-action", "advice")]


def test_a_check_that_is_off_stays_off_for_a_draft():
    programme = read_programme("checks: {late-action: {severity: off}}\n")
    assert severities("status: draft\n" + LATE, programme=programme) == []


def test_an_archived_plan_gets_nothing():
    assert findings_of("status: archived\n" + LATE) == ()


def test_a_finding_stands_where_the_fact_is():
    """The front matter begins in line 2 with the two facts of every plan."""
    (finding,) = findings_of(LATE, "late-action")
    assert (finding.path, finding.account) == ("content/accounts/aceros-norte.md", "aceros-norte")
    assert finding.key == ("tactics", 0, "actions", 0, "due")
    assert (finding.line, finding.excerpt) == (7, "      - {what: Present offer, owner: ana-gil, due: 2026-11-11}")
    assert finding.excerpt[finding.column - 1 : finding.end_column - 1] == "2026-11-11"


def test_a_finding_about_something_nobody_wrote_stands_at_the_name_of_the_plan():
    text = "segment_override: {segment: key, why: Board decision}\n"
    (finding,) = findings_of(text, "missing-executive-sponsor")
    assert finding.key == ("executive_sponsor",)
    assert (finding.line, finding.excerpt) == (2, "name: Aceros del Norte")


def test_a_finding_about_a_whole_list_stands_at_its_key():
    """Not at the first person, who is not meant more than the others."""
    text = "stakeholders:\n  - {id: eva-sanz, name: Eva Sanz, roles: [user]}\n"
    (finding,) = findings_of(text, "missing-decider")
    assert (finding.line, finding.column, finding.end_column) == (4, 1, 13)


def test_findings_come_in_the_order_of_the_file():
    text = LATE + "  - title: Second\n    actions:\n      - {what: Call, due: 2026-01-10}\nnext_review: 2026-11-01\n"
    found = [finding.line for finding in findings_of(text)]
    assert len(found) >= 3
    assert found == sorted(found)
