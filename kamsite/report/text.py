"""Findings as text for people at a terminal: the place, the line underlined, what is wrong, and the way out."""

from __future__ import annotations

from collections.abc import Iterable

from kamsite.model.finding import Finding
from kamsite.model.sentence import Sentence

_LONGEST_EXCERPT = 100


def findings_as_text(findings: Iterable[Finding]) -> str:
    """All findings, a blank line between two."""
    return "\n\n".join(finding_as_text(finding) for finding in findings)


def finding_as_text(finding: Finding) -> str:
    """One finding in three or four lines."""
    lines = [f"{finding.path}:{finding.line}:{finding.column}: {finding.severity} {finding.check}"]
    if finding.excerpt is not None and finding.excerpt.strip():
        lines += _underlined(finding)
    else:
        lines.append(f"   {_on_one_line(finding.message)}")
    if finding.hint:
        lines.append(f"   hint: {_on_one_line(finding.hint)}")
    lines.append(f"   more: kamsite explain {finding.check}")
    return "\n".join(lines)


def _underlined(finding: Finding) -> list[str]:
    """The source line with carets under the place; a long line is cut around it."""
    excerpt = finding.excerpt or ""
    first = max(0, finding.column - 1 - _LONGEST_EXCERPT // 2) if len(excerpt) > _LONGEST_EXCERPT else 0
    shown = excerpt[first : first + _LONGEST_EXCERPT].replace("\t", " ")
    start = min(finding.column - 1 - first, len(shown))
    end = (finding.end_column or len(excerpt) + 1) - 1 - first
    carets = "^" * max(1, min(end, len(shown)) - start)
    number = str(finding.line).rjust(5)
    return [f"{number} | {shown}", f"      | {' ' * start}{carets} {_on_one_line(finding.message)}"]


def _on_one_line(sentence: Sentence) -> str:
    """Text that an author wrote over several lines must not break the print apart."""
    return " ".join(str(sentence).split())


def count_line(plans: int, findings: Iterable[Finding], seconds: float) -> str:
    """What was done, in one line: "12 plans, 3 warnings, 1.8 s"."""
    counted = {"error": 0, "warning": 0, "advice": 0}
    for finding in findings:
        counted[finding.severity] += 1
    parts = [_count(plans, "plan", "plans")]
    parts += [_count(counted["error"], "error", "errors")] if counted["error"] else []
    parts += [_count(counted["warning"], "warning", "warnings")] if counted["warning"] else []
    parts += [_count(counted["advice"], "piece of advice", "pieces of advice")] if counted["advice"] else []
    parts += ["nothing to report"] if not any(counted.values()) else []
    return ", ".join([*parts, f"{seconds:.1f} s"])


def _count(number: int, singular: str, plural: str) -> str:
    return f"{number} {singular if number == 1 else plural}"
