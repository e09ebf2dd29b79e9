"""A what-if as a comment of a pull request."""

from __future__ import annotations

from markdown_it import MarkdownIt

from kamsite.report.what_if_escape import INVISIBLE
from kamsite.report.what_if_markdown import what_if_as_markdown
from tests.report.what_ifs import nothing, report, without_segments

EXPECTED = """\
## 1 of 4 accounts changes segment

content/program.yml → other.yml, as of 2026-11-23

| Account | Before | After | Because |
|---|---|---|---|
| Acme Steel | Key account | Strategic account | \
Now meets the rule of Strategic account: Value must be at least 65 and is 68 (before: 62) |

### Segments

| Segment | Before | After | Enter | Leave |
|---|---:|---:|---|---|
| Strategic account | 0 | 1 | Acme Steel |  |
| Key account | 3 | 2 |  | Acme Steel |
| open | 1 | 1 |  |  |

### What the programme changes

- revenue: weight 60 instead of 40 (60 % instead of 40 % of Value)
- margin: weight 40 instead of 60 (40 % instead of 60 % of Value)
"""


def test_the_headline_the_accounts_and_the_segments_come_first() -> None:
    text = what_if_as_markdown(report())
    assert text.startswith(EXPECTED)
    assert text.endswith("    - margin (score 5) gives 20 points instead of 30\n")


def test_the_kept_and_the_open_have_their_own_lists() -> None:
    text = what_if_as_markdown(report())
    assert "- **Dean**: Key account; by the rules Key account → Strategic account\n" in text
    because = "because no score is given for margin"
    assert (
        "- **Core Mills**: open: Strategic account or Key account\n"
        f"  - Value is between 48 and 88 of 100, {because}\n" in text
    )


def test_a_programme_without_segments_is_said_once_and_no_account_is_told() -> None:
    text = what_if_as_markdown(without_segments())
    assert text.startswith("## The other programme sets no segments: no account can change segment\n")
    assert text.count("sets no segments") == 1
    assert "| Key account | 1 | – |  |  |\n| open | 1 | – |  |  |\n" in text
    assert "Acme" not in text


def test_names_that_are_markdown_html_or_mentions_are_text() -> None:
    text = what_if_as_markdown(report("A | **b** `c` <img src=x> @all [d](http://e.example)", "<b>S</b>\n\n# T |"))
    html = MarkdownIt("commonmark", {"html": True}).enable("table").render(text)
    assert "<img" not in html
    assert "<b>" not in html
    assert "<a " not in html
    assert "<code>" not in html
    assert html.count("<h") == text.count("\n##") + 1
    assert f"@{INVISIBLE}all" in html
    assert "@all" not in html


def test_plans_that_cannot_be_read_are_missed_aloud() -> None:
    assert "\n\n2 plans cannot be read and are missing here.\n" in what_if_as_markdown(report(unreadable=2))


def test_no_difference_is_said() -> None:
    text = what_if_as_markdown(nothing())
    assert text.startswith("## 0 of 0 accounts change segment\n")
    assert "- Nothing that decides about segments\n" in text
    assert "Because" not in text
