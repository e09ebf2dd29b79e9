"""Comparison: a project under its own programme and under another one that lies anywhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from kamsite.build import PROGRAMME, Progress, Reading, examine, read
from kamsite.checks.all import CHECKS
from kamsite.enrich.what_if import what_if
from kamsite.load.document import parse_yaml
from kamsite.load.file import project_path, read_file
from kamsite.load.problem import problem
from kamsite.model.document import Document
from kamsite.model.finding import Finding
from kamsite.model.programme import Programme
from kamsite.model.sentence import Sentence
from kamsite.report.what_if_words import WhatIfReport
from kamsite.validate.programme import validate_programme


@dataclass(frozen=True)
class Comparison:
    """What a comparison came to."""

    reading: Reading
    """The project as it was read."""
    other: str
    """The other programme's path as it was named, safe to print."""
    broken: tuple[Finding, ...]
    """What is wrong with either programme; empty where both can be read."""
    report: WhatIfReport | None
    """The answer; None where a programme cannot be read."""


def compare(project: Path, other: Path, as_of: date, progress: Progress | None = None) -> Comparison:
    """What the project's accounts would be under the other programme; `other` is absolute or from the working directory."""
    programme, findings = read_other(other)
    reading, shown = read(project, progress), project_path(Path(), other)
    if reading.programme is None or programme is None:
        own = reading.findings if reading.programme is None else ()
        return Comparison(reading, shown, (*own, *findings), None)
    accounts = [one.account for one in examine(reading, as_of, progress)]
    found = what_if(accounts, reading.programme, programme, as_of)
    missing = len(reading.documents) - len(reading.plans)
    report = WhatIfReport(found, as_of, PROGRAMME.as_posix(), shown, missing)
    return Comparison(reading, shown, (), report)


def read_other(path: Path) -> tuple[Programme | None, tuple[Finding, ...]]:
    """The programme at a path that a person named, or what is wrong with it; the file itself must be no link."""
    shown = project_path(Path(), path)
    try:
        # The folders on the way may be links: whoever names the file knows where it lies.
        folder = path.parent.resolve()
    except (OSError, RuntimeError, ValueError) as error:
        found = problem(
            "unreadable-file", shown, Sentence("the file cannot be read: {reason}", reason=type(error).__name__)
        )
        return None, (found,)
    content = read_file(folder, folder / path.name)
    if isinstance(content, Finding):
        document = Document(path=shown, findings=(replace(content, path=shown, account=None),))
    else:
        document = parse_yaml(content, shown)
    return validate_programme(document, frozenset(check.name for check in CHECKS))
