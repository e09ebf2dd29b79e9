"""JSON: the names of the contract, exact numbers, unknown as null."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from kamsite.model.condition import Condition
from kamsite.model.finding import Finding
from kamsite.model.plan import AccountPlan
from kamsite.model.sentence import Amount, Sentence, Share
from kamsite.model.stakeholder import Contact, Stakeholder
from kamsite.report.json import account_as_json, finding_as_data, findings_as_json, plain_data

FINDING = Finding(
    check="red-kpi",
    severity="warning",
    account="acme",
    path="content/accounts/acme.md",
    line=14,
    column=5,
    message=Sentence("{name} is red", name="Verfügbarkeit"),
)
PLAN = AccountPlan(
    id="acme",
    path="content/accounts/acme.md",
    name="Acme",
    account_manager="ana-gil",
    stakeholders=(Stakeholder(id="eva", contacts=(Contact(with_="ana-gil", strength=3),)),),
)


@dataclass(frozen=True)
class Moved:
    from_: Fraction
    to: Decimal | None


def test_a_finding_has_the_names_of_the_contract():
    assert finding_as_data(FINDING) == {
        "check": "red-kpi",
        "severity": "warning",
        "account": "acme",
        "path": "content/accounts/acme.md",
        "line": 14,
        "column": 5,
        "message": "Verfügbarkeit is red",
        "hint": None,
        "url": "checks/red-kpi/",
    }


def test_findings_come_with_their_schema_and_day():
    text = findings_as_json([FINDING], date(2026, 11, 23))
    data = json.loads(text)
    assert list(data) == ["schema", "as_of", "findings"]
    assert (data["schema"], data["as_of"]) == ("kamsite/findings/1", "2026-11-23")
    assert data["findings"] == [finding_as_data(FINDING)]
    assert "Verfügbarkeit" in text
    assert text.endswith("}\n")


def test_an_account_has_facts_figures_and_findings_apart():
    figures = {"share": None, "parts": ()}
    data = json.loads(account_as_json("acme", date(2026, 11, 23), PLAN, figures, [FINDING]))
    assert list(data) == ["schema", "id", "as_of", "facts", "figures", "findings"]
    assert (data["schema"], data["id"], data["as_of"]) == ("kamsite/account/1", "acme", "2026-11-23")


def test_facts_that_nobody_wrote_are_left_out_and_figures_that_nobody_knows_are_null():
    data = json.loads(account_as_json("acme", date(2026, 11, 23), PLAN, {"share": None, "parts": ()}, []))
    assert "wallet" not in data["facts"]
    assert "executive_sponsor" not in data["facts"]
    assert data["figures"] == {"share": None, "parts": []}


def test_keys_are_spelled_as_in_the_front_matter():
    """`with_` and `from_` carry a mark that Python needs and no reader should see."""
    data = json.loads(account_as_json("acme", date(2026, 11, 23), PLAN, {}, []))
    assert data["facts"]["stakeholders"][0]["contacts"] == [{"with": "ana-gil", "strength": 3}]
    assert plain_data(Moved(Fraction(1, 2), None)) == {"from": 0.5, "to": None}


def test_a_fact_of_zero_or_false_was_written_and_stays():
    data = json.loads(account_as_json("acme", date(2026, 1, 1), {"ours": Decimal(0), "placeholder": False}, {}, []))
    assert data["facts"] == {"ours": 0, "placeholder": False}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Decimal("400000"), 400000),
        (Decimal("97.40"), 97.4),
        (Decimal("1E+3"), 1000),
        (Fraction(1, 4), 0.25),
        (Fraction(6, 3), 2),
        (Decimal("-0"), 0),
        (True, True),
        (date(2026, 2, 3), "2026-02-03"),
        (frozenset({"b", "a"}), ["a", "b"]),
        (Condition.from_text(">= 70"), ">= 70"),
        (Sentence("up to {a}", a=Amount(Decimal(1200), "EUR")), "up to EUR 1,200"),
        (Share(Fraction(29, 100)), "29 %"),
    ],
)
def test_values_become_what_json_can_say(value, expected):
    found = plain_data(value)
    assert found == expected
    assert type(found) is type(expected)


def test_a_large_sum_keeps_its_last_digit():
    """The largest number that a plan may hold has 16 digits; a float of JavaScript holds it exactly too."""
    assert plain_data(Decimal(10**15 - 1)) == 999999999999999


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_what_is_no_number_never_reaches_a_reader(value):
    with pytest.raises(ValueError, match="JSON"):
        account_as_json("acme", date(2026, 1, 1), {}, {"closeness": value}, [])


def test_something_unknown_to_json_is_a_mistake_of_ours():
    with pytest.raises(TypeError, match="object has no JSON form"):
        plain_data(object())
