"""Measurements: the KPI actuals that a robot wrote for one account, as rows of text with their places."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from kamsite.load.file import project_path, read_file
from kamsite.load.problem import MEASUREMENTS_FOLDER, problem
from kamsite.load.text import decode, forbidden_characters
from kamsite.model.document import Mark
from kamsite.model.finding import Finding
from kamsite.model.sentence import Sentence

HEADER = ("date", "kpi", "value")
"""The first line of the file."""
MOST_FINDINGS = 50
"""After so many broken lines the rest is not listed."""


@dataclass(frozen=True)
class MeasurementRow:
    """One line: three texts as written, and where they stand."""

    date: str
    kpi: str
    value: str
    marks: tuple[Mark, Mark, Mark]


@dataclass(frozen=True, kw_only=True)
class MeasurementFile:
    """The file of one account; without rows where there is no file."""

    path: str
    """The file, from the project's folder."""
    rows: tuple[MeasurementRow, ...] = ()
    """What it says, in its order."""
    lines: tuple[str, ...] = ()
    """Its lines, for excerpts."""
    findings: tuple[Finding, ...] = ()
    """What of it cannot be read."""


def load_measurements(root: Path, account: str) -> MeasurementFile:
    """Read `content/measurements/<account>.csv`; an account without such a file has no rows and no finding."""
    path = Path(MEASUREMENTS_FOLDER, f"{account}.csv")
    shown = project_path(root, path)
    content = read_file(root, path)
    if isinstance(content, Finding):
        return MeasurementFile(path=shown, findings=() if content.check == "missing-file" else (content,))
    return parse_measurements(content, shown)


def parse_measurements(content: bytes, path: str) -> MeasurementFile:
    """The measurements in these bytes."""
    text = decode(content, path)
    if isinstance(text, Finding):
        return MeasurementFile(path=path, findings=(text,))
    lines = tuple(text.split("\n"))
    findings = list(forbidden_characters(text, path, lines))
    if findings:
        return MeasurementFile(path=path, lines=lines, findings=tuple(findings))
    if tuple(lines[0].strip().split(",")) != HEADER:
        message = Sentence("the first line must be date,kpi,value")
        wrong = problem("wrong-csv-header", path, message, mark=Mark(1, 1), lines=lines)
        return MeasurementFile(path=path, lines=lines, findings=(wrong,))
    rows = []
    for number, line in enumerate(lines[1:], start=2):
        row = _row(line, number) if line.strip() else None
        if row:
            rows.append(row)
        elif line.strip():
            message = Sentence("three values are expected in one line: date, kpi and value")
            findings.append(problem("wrong-csv-row", path, message, mark=Mark(number, 1), lines=lines))
        if len(findings) == MOST_FINDINGS:
            break
    return MeasurementFile(path=path, rows=tuple(rows), lines=lines, findings=tuple(findings))


def _row(line: str, number: int) -> MeasurementRow | None:
    """A line as a row; None where it has not three values. A value in quotes ends where its line ends."""
    try:
        cells = next(csv.reader([line], strict=True))
    except csv.Error:
        return None
    if len(cells) != len(HEADER):
        return None
    marks, column = [], 1
    for cell in cells:
        start = line.find(cell, column - 1) + 1 or column
        marks.append(Mark(number, start, start + len(cell)))
        column = start + len(cell) + 1
    date, kpi, value = (cell.strip() for cell in cells)
    return MeasurementRow(date, kpi, value, (marks[0], marks[1], marks[2]))
