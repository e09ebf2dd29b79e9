"""A what-if on a terminal: the answer first, then why, on 80 columns."""

from __future__ import annotations

from kamsite.report.what_if_text import what_if_as_text
from tests.report.what_ifs import nothing, report, without_segments

EXPECTED = """\
1 of 4 accounts changes segment
content/program.yml -> other.yml, as of 2026-11-23

Acme Steel: Key account -> Strategic account
  Now meets the rule of Strategic account
    Value must be at least 65 and is 68 (before: 62)
  Value is 68 instead of 62
    revenue (score 8) gives 48 points instead of 32
    margin (score 5) gives 20 points instead of 30

Segment            before  after
Strategic account       0      1
  enter: Acme Steel
Key account             3      2
  leave: Acme Steel
open                    1      1

What the programme changes
  revenue: weight 60 instead of 40 (60 % instead of 40 % of Value)
  margin: weight 40 instead of 60 (40 % instead of 60 % of Value)

Kept in their segment by a decision
  Dean: Key account; by the rules Key account -> Strategic account
    Now meets the rule of Strategic account
      Value must be at least 65 and is 68 (before: 62)
    Value is 68 instead of 62
      revenue (score 8) gives 48 points instead of 32
      margin (score 5) gives 20 points instead of 30

No segment known under either programme
  Core Mills: open: Strategic account or Key account
    Value is between 48 and 88 of 100, because no score is given for margin
"""


def test_the_whole_print() -> None:
    assert what_if_as_text(report()) == EXPECTED


def test_nothing_stands_behind_the_80th_column_but_a_single_long_word() -> None:
    text = what_if_as_text(report("A name of many words " * 9, "A segment with a very long name " * 4))
    assert max(map(len, text.splitlines())) <= 80
    assert "w" * 120 in what_if_as_text(report("w" * 120))


def test_a_per_cent_sign_stays_with_its_number() -> None:
    for length in range(20):
        lines = what_if_as_text(report(top="x" * length)).splitlines()
        assert not any(line.strip().startswith("%") for line in lines)


def test_a_name_of_several_lines_stays_on_one() -> None:
    assert "\nAcme Steel: Key account -> Strategic account\n" in what_if_as_text(report("Acme\n\n  Steel"))


def test_plans_that_cannot_be_read_are_missed_aloud() -> None:
    assert what_if_as_text(report(unreadable=1)).splitlines()[2] == "1 plan cannot be read and is missing here."
    assert what_if_as_text(report(unreadable=2)).splitlines()[2] == "2 plans cannot be read and are missing here."


def test_no_difference_is_said() -> None:
    lines = what_if_as_text(nothing()).splitlines()
    assert lines[0] == "0 of 0 accounts change segment"
    assert lines[-1] == "  Nothing that decides about segments"


def test_a_programme_without_segments_is_said_once_and_no_account_is_told() -> None:
    assert what_if_as_text(without_segments()) == (
        "The other programme sets no segments: no account can change segment\n"
        "content/program.yml -> other.yml, as of 2026-11-23\n\n"
        "Segment            before  after\n"
        "Strategic account       0      -  gone\n"
        "Key account             1      -  gone\n"
        "open                    1      -\n\n"
        "What the programme changes\n"
        "  Nothing else that decides about segments\n"
    )
