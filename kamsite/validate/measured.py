"""Measured: the rows that a robot wrote become Measurements of the plan's KPIs."""

from __future__ import annotations

import dataclasses
from datetime import date
from decimal import Decimal

from kamsite.load.measurements import MeasurementFile, MeasurementRow
from kamsite.model.document import Document, Mark, Scalar
from kamsite.model.finding import Finding
from kamsite.model.kpi import Kpi, Measurement
from kamsite.model.plan import AccountPlan
from kamsite.model.sentence import Sentence
from kamsite.validate.problems import Problems
from kamsite.validate.shape import Leaf, shape_of
from kamsite.validate.similar import similar
from kamsite.validate.values import Absent, Unreadable, read_leaf
from kamsite.validate.words import WORDS


def read_measurements(
    plan: AccountPlan | None, file: MeasurementFile
) -> tuple[AccountPlan | None, tuple[Finding, ...]]:
    """The plan with what was measured, sorted by day, and every row that cannot be read.

    Without a plan the rows are still read, but not asked which KPI they are of.
    """
    problems = Problems(Document(path=file.path, lines=file.lines))
    by_kpi: dict[str, list[Measurement]] = {}
    known = {kpi.id: kpi for kpi in plan.kpis if kpi.id} if plan else None
    taken = {(id, one.date) for id, kpi in (known or {}).items() for one in kpi.measurements}
    for row in file.rows:
        measurement = _measurement(row, problems)
        if known is not None and row.kpi not in known:
            _unknown_kpi(row, list(known), problems)
        elif measurement and (row.kpi, measurement.date) in taken:
            message = Sentence("this KPI has a second measurement on the same day")
            problems.add("duplicate-measurement", (), message, mark=row.marks[0])
        elif measurement:
            taken.add((row.kpi, measurement.date))
            by_kpi.setdefault(row.kpi, []).append(measurement)
    findings = (*file.findings, *problems.findings)
    if plan is None or not by_kpi:
        return plan, findings
    kpis = tuple(_with(kpi, by_kpi.get(kpi.id or "", [])) for kpi in plan.kpis)
    return dataclasses.replace(plan, kpis=kpis), findings


def _with(kpi: Kpi, more: list[Measurement]) -> Kpi:
    if not more:
        return kpi
    both = sorted([*kpi.measurements, *more], key=lambda measurement: measurement.date)
    return dataclasses.replace(kpi, measurements=tuple(both))


def _measurement(row: MeasurementRow, problems: Problems) -> Measurement | None:
    day = _cell("date", row.date, row.marks[0], problems)
    value = _cell("value", row.value, row.marks[2], problems)
    return Measurement(date=day, value=value) if isinstance(day, date) and isinstance(value, Decimal) else None


def _cell(key: str, text: str, mark: Mark, problems: Problems) -> object:
    leaf = shape_of(Measurement).fields[key].shape
    assert isinstance(leaf, Leaf)
    value = read_leaf(leaf, Scalar(text))
    if isinstance(value, Absent):
        problems.add("missing-value", (), Sentence("a value is missing here"), mark=mark)
    elif isinstance(value, Unreadable):
        problems.add(value.check, (), value.message, value.hint, mark=mark)
    else:
        return value
    return None


def _unknown_kpi(row: MeasurementRow, known: list[str], problems: Problems) -> None:
    close = similar(row.kpi, known)
    hint = Sentence("did you mean {id}?", id=close) if close else None
    problems.add(WORDS["Kpi"].check, (), WORDS["Kpi"].unknown, hint, mark=row.marks[1])
