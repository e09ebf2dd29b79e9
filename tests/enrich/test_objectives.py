"""Objectives: SMART from the fields, the ceiling of the potential, and the two quick questions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from time import perf_counter
from typing import Any

import pytest

from kamsite.enrich.objectives import ObjectiveFigures, objectives
from kamsite.enrich.share_of_wallet import share_of_wallet
from kamsite.model.challenge import Challenge
from kamsite.model.kpi import Kpi
from kamsite.model.objective import Objective, Reading
from kamsite.model.opportunity import Opportunity
from kamsite.model.plan import AccountPlan, Period
from kamsite.model.tactic import Tactic
from tests.enrich.plans import part, plan, wallet

AS_OF = date(2026, 10, 31)
PERIOD = Period(start=date(2026, 1, 1), end=date(2026, 12, 31))


def reading(value: object, day: date | None) -> Reading:
    """A value on a day."""
    return Reading(value=None if value is None else Decimal(str(value)), date=day)


# The objective of the format's example.
FULL = Objective(
    id="OB1",
    title="Raise our share of the maintenance wallet of Flat products",
    measure="Share of wallet",
    unit="%",
    baseline=reading(25, date(2026, 1, 31)),
    target=reading(40, date(2026, 12, 31)),
    current=reading(36, date(2026, 9, 30)),
    owner="ana-gil",
    supports=("C1",),
    achievable="Marta Ruiz approved a pilot",
)


def a_plan(**facts: Any) -> AccountPlan:
    """A plan with a period and a challenge."""
    defaults = {"period": PERIOD, "challenges": (Challenge(id="C1", text="Energy cost"),)}
    return plan(**{**defaults, **facts})


def figure(objective: Objective, **facts: Any) -> ObjectiveFigures:
    """The figures of one objective."""
    one = a_plan(objectives=(objective,), **facts)
    (found,) = objectives(one, AS_OF, share_of_wallet(one))
    return found


def test_an_objective_with_everything_gets_ten() -> None:
    found = figure(FULL)
    assert (found.smart.S, found.smart.M, found.smart.A, found.smart.R, found.smart.T) == (2, 2, 2, 2, 2)
    assert (found.smart.total, found.smart.verdict) == (10, "smart")
    assert all(way is None for way in found.ways.values())


@pytest.mark.parametrize(
    ("letter", "points", "changes"),
    [
        ("S", 1, {"title": "Share of wallet of Flat products"}),
        ("S", 1, {"title": "Raise share of wallet"}),
        ("S", 0, {"title": "Growth"}),
        ("M", 1, {"unit": None}),
        ("M", 1, {"measure": None}),
        ("M", 1, {"baseline": None}),
        ("M", 0, {"target": reading(None, date(2026, 12, 31))}),
        ("M", 0, {"target": reading(25, date(2026, 12, 31))}),
        ("A", 0, {"owner": None}),
        ("A", 1, {"achievable": None}),
        ("A", 1, {"achievable": "  "}),
        ("A", 0, {"target": reading(101, date(2026, 12, 31))}),
        ("R", 0, {"supports": ()}),
        ("R", 0, {"supports": ("nothing-known",)}),
        ("R", 0, {"supports": ("OB1",)}),
        ("T", 0, {"target": reading(40, None)}),
        ("T", 0, {"target": reading(40, date(2026, 1, 31))}),
        ("T", 1, {"target": reading(40, date(2027, 1, 1))}),
        ("T", 1, {"baseline": None, "target": reading(40, date(2025, 12, 31))}),
    ],
)
def test_what_is_missing_costs_its_letter(letter: str, points: int, changes: dict[str, Any]) -> None:
    found = figure(replace(FULL, **changes))
    assert getattr(found.smart, letter) == points
    assert found.ways[letter] is not None
    assert found.smart.verdict == ("revise" if points == 0 else "smart")


def test_a_vague_verb_is_no_fault_where_the_fields_say_what_it_means() -> None:
    title = "Improve our share of the maintenance wallet of Flat products"
    assert figure(replace(FULL, title=title)).smart.S == 2
    assert figure(replace(FULL, title=title, target=reading(None, date(2026, 12, 31)))).smart.S == 0


def test_an_opportunity_that_it_supports_gives_it_a_scope() -> None:
    opportunity = Opportunity(id="OP1", title="Maintenance", offerings=("remote-monitoring",))
    objective = replace(FULL, title="Raise share of wallet", supports=("OP1",))
    assert figure(objective, opportunities=(opportunity,)).smart.S == 2


def test_a_pace_of_more_than_twice_the_one_so_far_is_not_credible() -> None:
    """In 242 days 11 points, 1.36 in 30; the 4 that are left in 61 days need 1.97. With 9 and 6: 1.12 and 2.95."""
    assert figure(replace(FULL, current=reading(34, date(2026, 9, 30)))).smart.A == 1
    assert figure(replace(FULL, current=reading(24, date(2026, 9, 30)))).smart.A == 1
    assert figure(FULL).smart.A == 2


def test_an_objective_whose_date_has_passed_is_asked_about() -> None:
    found = figure(replace(FULL, target=reading(40, date(2026, 10, 30))))
    assert (found.smart.A, found.standing) == (1, "late")


def test_a_tactic_that_links_it_to_an_opportunity_counts_in_part_for_relevance() -> None:
    found = figure(
        replace(FULL, supports=()),
        opportunities=(Opportunity(id="OP1", title="Maintenance"),),
        tactics=(Tactic(id="TA1", title="Guarantee", objective="OB1", opportunity="OP1"),),
    )
    assert (found.smart.R, str(found.reasons["R"])) == (1, "Relevant in part: only a tactic links it to OP1.")


def test_a_qualitative_objective_needs_a_statement_and_never_gets_two_for_measurable() -> None:
    qualitative = Objective(
        id="OB2",
        title="Become the partner that Flat products asks first",
        kind="qualitative",
        measure="Flat products shares its investment plan with us before it goes to tender.",
        target=Reading(date=date(2026, 12, 31)),
        owner="ana-gil",
        supports=("C1",),
        achievable="Two pilots went well",
    )
    found = figure(qualitative)
    assert (found.smart.M, found.smart.T) == (1, 2)
    assert figure(replace(qualitative, measure=None)).smart.M == 0
    numbers = figure(replace(qualitative, baseline=reading(1, date(2026, 1, 1)), target=reading(5, date(2026, 12, 31))))
    assert numbers.smart.M == 1


@pytest.mark.parametrize(
    ("unit", "target", "expected"),
    [
        ("EUR", 500000, 2),
        ("EUR", 500001, 0),
        ("€", 500001, 0),
        ("k EUR", 500, 2),
        ("k€", 501, 0),
        ("M€", "0.6", 0),
        ("USD", 600000, 2),  # other money than the plan's: nothing to compare with
        ("orders", 600000, 2),
    ],
)
def test_a_revenue_target_above_the_potential_is_not_achievable(unit: str, target: object, expected: int) -> None:
    """The account's potential is 300,000 + 200,000 in the plan's currency."""
    objective = replace(
        FULL,
        measure="Revenue",
        unit=unit,
        baseline=reading(0, date(2026, 1, 31)),
        target=reading(target, date(2026, 12, 31)),
        current=None,
    )
    points = figure(objective, currency="EUR", wallet=wallet(part("a", 300000, 1), part("b", 200000))).smart.A
    assert points == expected


def test_an_unknown_potential_bounds_nothing() -> None:
    objective = replace(FULL, measure="Revenue", unit="EUR", target=reading(10**9, date(2026, 12, 31)), current=None)
    assert figure(objective, wallet=wallet(part("a", 300000), part("b"))).smart.A == 2
    assert figure(objective).ceiling is None


def test_a_cost_target_has_nothing_to_do_with_the_potential() -> None:
    objective = replace(
        FULL, title="Cut the cost of orders of Wire", measure="Cost of orders", unit="EUR", current=None
    )
    assert figure(objective, wallet=wallet(part("a", 10))).ceiling is None


def test_the_quick_questions_are_answered_from_the_fields() -> None:
    found = figure(FULL)
    assert str(found.success) == "Share of wallet: from 25 % to 40 %."
    assert found.by_when == date(2026, 12, 31)


def test_a_kpi_stands_in_for_measure_and_unit() -> None:
    kpi = Kpi(id="share", name="Share of wallet", unit="%")
    found = figure(replace(FULL, measure=None, unit=None, kpi="share"), kpis=(kpi,))
    assert (found.smart.M, found.unit) == (2, "%")
    assert str(found.success) == "Share of wallet: from 25 % to 40 %."


def test_a_plan_without_a_period_has_no_date_outside_it() -> None:
    assert figure(FULL, period=None).smart.T == 2


def test_reasons_say_what_is_missing_and_ways_what_to_do() -> None:
    found = figure(replace(FULL, owner=None, achievable=None))
    assert str(found.reasons["A"]) == (
        "Not achievable: nobody of ours answers for it and no reason says why it can be reached."
    )
    assert str(found.ways["A"]) == (
        "To be achievable, name an owner and say what makes it possible: capacity, budget, a commitment."
    )


def test_a_plan_without_objectives_has_no_figures() -> None:
    one = plan()
    assert objectives(one, AS_OF, share_of_wallet(one)) == ()


@pytest.mark.parametrize("reason", ["TBD", "yes", "To be defined", "por definir", "?", "not yet known"])
def test_a_reason_that_only_holds_its_place_is_asked_for_again(reason: str) -> None:
    found = figure(replace(FULL, achievable=reason))
    assert found.smart.A == 1
    assert str(found.reasons["A"]) == f"Achievable in part: “{reason}” is no reason why it can be reached."


@pytest.mark.parametrize("reason", ["Budget approved", "2 fitters", "Hay presupuesto"])
def test_a_short_reason_is_a_reason(reason: str) -> None:
    assert figure(replace(FULL, achievable=reason)).smart.A == 2


@pytest.mark.parametrize("statement", ["Trust", "TBD", "A better relationship", "Be trusted", "Una mejor relación"])
def test_a_statement_that_nobody_can_observe_is_no_measure_of_success(statement: str) -> None:
    found = figure(Objective(title="Be named in their plan", kind="qualitative", measure=statement))
    assert found.smart.M == 0
    assert found.ways["M"] is not None


@pytest.mark.parametrize(
    "statement", ["Our drive type stands in their text", "Two more plants than today ask us first", "They signed it"]
)
def test_a_statement_that_can_be_observed_is_one(statement: str) -> None:
    assert figure(Objective(title="Be named in their plan", kind="qualitative", measure=statement)).smart.M == 1


@pytest.mark.parametrize(
    "title",
    ["Raise our share of the maintenance wallet from 25 % to 140 %", "Subir la cuota de cartera en Alambre al 101 %"],
)
def test_more_than_the_whole_wallet_is_not_achievable_in_words_either(title: str) -> None:
    worded = Objective(title=title, owner="ana-gil", achievable="Marta Ruiz approved a pilot")
    assert figure(worded).smart.A == 0
    assert figure(replace(worded, title="Raise our share of the wallet from 25 % to 40 %")).smart.A == 2


@pytest.mark.parametrize("unit", ["%", "percent", "per cent", "por ciento"])
def test_a_share_of_more_than_a_hundred_is_not_achievable_in_any_spelling(unit: str) -> None:
    assert figure(replace(FULL, unit=unit, target=reading(101, date(2026, 12, 31)))).smart.A == 0


def test_a_change_in_words_without_a_unit_counts_in_part() -> None:
    found = figure(Objective(title="Raise NPS at Wire from 20 to 45"))
    assert (found.smart.M, str(found.success)) == (1, "From 20 to 45.")
    assert str(found.ways["M"]) == "To be measurable, give the unit."


def test_of_several_dates_in_words_the_one_behind_by_is_the_due_day() -> None:
    found = figure(Objective(title="Renew by 31 March 2027 what ends on 30 June 2027"))
    assert found.by_when == date(2027, 3, 31)
    assert figure(Objective(title="Firmar lo de 30/06/2027 antes del 31/03/2027")).by_when == date(2027, 3, 31)


def test_a_vague_time_is_told_by_name() -> None:
    found = figure(Objective(title="Renew the contract as soon as possible"))
    assert str(found.reasons["T"]) == "Not time-bound: “as soon as possible” can be any day."
    assert found.smart.T == 0


def test_a_text_of_any_length_is_read_in_time_that_grows_with_it() -> None:
    """20,000 characters of what makes patterns try most; no letter is found, and nobody waits for it."""
    for text in ("1 ", "from 1 to ", "31 ", "two ", "share of ", "and renew ", "1,", "EUR "):
        start = perf_counter()
        figure(Objective(title=text * (20000 // len(text))))
        assert perf_counter() - start < 2
