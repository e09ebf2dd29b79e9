"""The written list, and what every check of it must offer."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import kamsite.checks
from kamsite.checks.all import CHECKS, FILES
from kamsite.checks.check import Check
from kamsite.model.finding import SEVERITIES
from tests.checks.examples import findings_of

FOLDER = Path(kamsite.checks.__file__).parent
EXAMPLES = [
    pytest.param(check, kind, text, id=f"{check.name}-{kind}-{number}")
    for check in CHECKS
    for kind, texts in (("reported", check.reported), ("accepted", check.accepted))
    for number, text in enumerate(texts, start=1)
]


def test_the_list_names_every_check_of_the_folder_and_nothing_else():
    """A check is a file with a severity or a documentation page; the frame around the checks has neither."""
    texts = {file.stem: file.read_text(encoding="utf-8") for file in FOLDER.glob("*.py")}
    in_folder = [name for name, text in texts.items() if re.search(r"^(SEVERITY\b|## Reported)", text, re.MULTILINE)]
    assert sorted(FILES) == sorted(in_folder)


def test_no_check_is_listed_twice():
    assert len(set(FILES)) == len(FILES)


@pytest.mark.parametrize(("check", "kind", "text"), EXAMPLES)
def test_every_example_of_the_documentation_is_true(check: Check, kind: str, text: str):
    """What a page calls reported is reported by that check, what it calls accepted is not."""
    found = findings_of(text, check.name)
    assert bool(found) == (kind == "reported"), [str(finding.message) for finding in found]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
class TestEveryCheck:
    def test_has_an_example_of_both_kinds(self, check: Check):
        assert check.reported
        assert check.accepted

    def test_names_the_problem_and_not_the_cure(self, check: Check):
        """The name reads after "allow": allow missing-decider."""
        assert re.fullmatch(r"[a-z]+(-[a-z]+)+", check.name)
        assert not re.match(r"(use|avoid|prefer|require|no|check)-", check.name)

    def test_is_documented_in_a_sentence_and_two_texts(self, check: Check):
        assert re.fullmatch(r"[A-Z][^\n]*\.", check.summary)
        assert check.why
        assert check.what_to_do

    def test_has_a_severity_that_exists(self, check: Check):
        assert check.severity in SEVERITIES

    def test_says_nothing_of_a_plan_that_has_just_begun(self, check: Check):
        assert not findings_of("", check.name)

    def test_puts_every_finding_on_a_line_of_the_plan(self, check: Check):
        """Line 1 is the fence: nothing that an author wrote stands there."""
        for text in check.reported:
            for finding in findings_of(text, check.name):
                assert finding.line > 1
                assert finding.excerpt

    def test_ends_no_message_twice(self, check: Check):
        """Messages follow one another in lists and are joined with hints, so they have no doubled or dangling marks."""
        for text in check.reported:
            for finding in findings_of(text, check.name):
                assert not re.search(r"\.\.|  |[{}]|None", str(finding.message))
