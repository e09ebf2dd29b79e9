"""FindingView: a finding as a reader of the portal meets it - without file names, with the way to its explanation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kamsite.model.finding import Finding, Severity
from kamsite.model.sentence import Sentence
from kamsite.render.link import Link, check_path
from kamsite.render.state import SEVERITY, State


@dataclass(frozen=True)
class FindingView:
    """One finding."""

    severity: Severity
    state: State
    word: Sentence
    message: Sentence
    hint: Sentence | None
    why: Link
    """Leads to the page of the check."""
    check: str


def finding_views(findings: Iterable[Finding]) -> tuple[FindingView, ...]:
    """The findings, in the same order."""
    return tuple(
        FindingView(
            severity=finding.severity,
            state=SEVERITY[finding.severity],
            word=SEVERITY[finding.severity].word,
            message=finding.message,
            hint=finding.hint,
            why=Link(Sentence("Why?"), check_path(finding.check)),
            check=finding.check,
        )
        for finding in findings
    )
