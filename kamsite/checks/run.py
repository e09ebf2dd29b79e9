"""Run the checks over one plan: problems become findings with their place, severity and waivers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kamsite.checks.check import Check, Problem, Subject
from kamsite.model.document import Document, KeyPath, Mark
from kamsite.model.finding import Finding, Severity


def check_plan(subject: Subject, document: Document, checks: Iterable[Check]) -> tuple[Finding, ...]:
    """Every finding of the checks that the programme has not switched off and the plan has not waived, sorted by place.

    An archived plan is history and gets none; a draft gets advice only, since it is not expected to be complete.
    """
    if subject.plan.status == "archived":
        return ()
    found = (finding for check in checks for finding in _findings(check, subject, document))
    return tuple(sorted(found, key=Finding.order))


def _findings(check: Check, subject: Subject, document: Document) -> Iterator[Finding]:
    severity = _severity(check, subject)
    if severity is None or _is_waived(check, subject):
        return
    for problem in check.problems(subject):
        yield place(problem, check.name, severity, document, subject.plan.id)


def place(problem: Problem, check: str, severity: Severity, document: Document, account: str) -> Finding:
    """A problem as a finding at its line and column."""
    mark = _mark(problem.key, document)
    return Finding(
        check=check,
        severity=severity,
        message=problem.message,
        hint=problem.hint,
        account=account,
        path=document.path,
        line=mark.line,
        column=mark.column,
        end_column=mark.end_column,
        key=problem.key,
        excerpt=document.lines[mark.line - 1] if 0 < mark.line <= len(document.lines) else None,
    )


def _mark(key: KeyPath, document: Document) -> Mark:
    # A fact that nobody wrote has no place in the file: the plan's name stands for the plan.
    if not key or key[0] not in document.data:
        return document.mark(("name",))
    mark = document.mark(key)
    # A value of several lines begins with its first item, which is not meant: its key stands for the whole.
    return document.keys.get(key, mark) if mark.end_column is None else mark


def _severity(check: Check, subject: Subject) -> Severity | None:
    setting = subject.programme.checks.get(check.name)
    severity = setting.severity if setting and setting.severity else check.severity
    if severity == "off":
        return None
    return "advice" if subject.plan.status == "draft" else severity


def _is_waived(check: Check, subject: Subject) -> bool:
    return any(
        waiver.check == check.name and (waiver.until is None or waiver.until >= subject.as_of)
        for waiver in subject.plan.waivers
    )
