"""Findings as GitHub workflow commands, which GitHub shows as annotations beside the changed lines."""

from __future__ import annotations

from collections.abc import Iterable

from kamsite.model.finding import Finding

_COMMAND = {"error": "error", "warning": "warning", "advice": "notice"}


def findings_as_github(findings: Iterable[Finding]) -> str:
    """One `::error ...::message` line a finding."""
    return "\n".join(_annotation(finding) for finding in findings)


def _annotation(finding: Finding) -> str:
    places = {"title": finding.check, "file": finding.path, "line": finding.line, "col": finding.column}
    if finding.end_column:
        places |= {"endLine": finding.line, "endColumn": finding.end_column}
    properties = ",".join(f"{name}={_property(str(value))}" for name, value in places.items())
    message = f"{str(finding.message).rstrip('.')}. {finding.hint}" if finding.hint else str(finding.message)
    return f"::{_COMMAND[finding.severity]} {properties}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
