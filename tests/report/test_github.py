"""Findings as GitHub workflow commands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kamsite.model.finding import Finding
from kamsite.model.sentence import Sentence
from kamsite.report.github import findings_as_github

FINDING = Finding(
    check="red-kpi",
    severity="warning",
    path="content/accounts/acme.md",
    line=14,
    column=5,
    end_column=9,
    message=Sentence("Uptime is red"),
)


def test_one_command_a_finding_with_its_place():
    command = (
        "::warning title=red-kpi,file=content/accounts/acme.md,line=14,col=5,endLine=14,endColumn=9::Uptime is red"
    )
    assert findings_as_github([FINDING]) == command
    assert findings_as_github([FINDING, FINDING]) == f"{command}\n{command}"


def test_an_unknown_end_is_left_out():
    command = findings_as_github([replace(FINDING, end_column=None)])
    assert command == "::warning title=red-kpi,file=content/accounts/acme.md,line=14,col=5::Uptime is red"


@pytest.mark.parametrize(("severity", "word"), [("error", "error"), ("warning", "warning"), ("advice", "notice")])
def test_severities_have_githubs_words(severity, word):
    assert findings_as_github([replace(FINDING, severity=severity)]).startswith(f"::{word} ")


def test_nothing_an_author_wrote_ends_the_line_or_starts_another_command():
    """Per cent first, then line ends, as GitHub decodes them."""
    message = Sentence("{title} is late", title="100 % done\r\n::error::owned, really: yes")
    (line,) = findings_as_github([replace(FINDING, message=message)]).splitlines()
    assert line.endswith("::100 %25 done%0D%0A::error::owned, really: yes is late")


def test_places_escape_colon_and_comma_too():
    command = findings_as_github([replace(FINDING, path="content/a,b:c%.md")])
    assert "file=content/a%2Cb%3Ac%25.md,line=14" in command


def test_the_hint_follows_the_message_as_a_sentence_of_its_own():
    hinted = replace(FINDING, hint=Sentence("did you mean x?"))
    assert findings_as_github([hinted]).endswith("::Uptime is red. did you mean x?")
    ended = replace(hinted, message=Sentence("Uptime is red."))
    assert findings_as_github([ended]).endswith("::Uptime is red. did you mean x?")
