"""What a robot measured joins what people wrote; its broken rows are told and do not stop the plan."""

from datetime import date
from decimal import Decimal

from kamsite.load.document import parse_plan
from kamsite.load.measurements import parse_measurements
from kamsite.validate.plan import validate_plan

from .written import told

FRONT = b"""---
name: Acme
account_manager: ana
kpis: [{id: uptime, name: Uptime, measurements: [{date: 2026-08-31, value: 97.4}]}, {id: calls, name: Calls}]
---
"""


def measured(rows: str):
    file = parse_measurements(f"date,kpi,value\n{rows}".encode(), "content/measurements/acme.csv")
    read, findings = validate_plan(parse_plan(FRONT, "content/accounts/acme.md"), None, file)
    values = {kpi.id: [(one.date, one.value) for one in kpi.measurements] for kpi in read.kpis}
    return values, findings


def test_measurements_are_joined_by_day():
    values, findings = measured("2026-09-30,uptime,96.8\n2026-07-31,uptime,98\n")
    assert findings == ()
    assert values["uptime"] == [
        (date(2026, 7, 31), Decimal(98)),
        (date(2026, 8, 31), Decimal("97.4")),
        (date(2026, 9, 30), Decimal("96.8")),
    ]
    assert values["calls"] == []


def test_broken_rows_are_told_with_their_place_and_left_out():
    values, findings = measured(
        "2026-02-30,uptime,1\n2026-09-30,uptme,1\n2026-09-30,uptime,x\n2026-08-31,uptime,9\n2026-09-01,calls,\n"
    )
    assert told(findings) == [
        "2:1 not-a-date",
        "3:12 unknown-kpi",
        "4:19 wrong-type",
        "5:1 duplicate-measurement",
        "6:18 missing-value",
    ]
    assert str(findings[1].hint) == "did you mean uptime?"
    assert {(finding.path, finding.account) for finding in findings} == {("content/measurements/acme.csv", "acme")}
    assert values == {"uptime": [(date(2026, 8, 31), Decimal("97.4"))], "calls": []}


def test_numbers_that_would_fill_all_memory_are_refused_at_their_place():
    values, findings = measured("2026-09-30,uptime,1e999999\n2026-10-31,uptime,1e-999999\n")
    assert told(findings) == ["2:19 out-of-range", "3:19 out-of-range"]
    assert len(values["uptime"]) == 1
