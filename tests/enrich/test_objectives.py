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
from kamsite.model.programme import ExchangeRates, Programme, TeamMember
from kamsite.model.tactic import Tactic
from tests.enrich.plans import part, plan, programme, wallet

AS_OF = date(2026, 10, 31)
OURS = programme(fx=ExchangeRates(rates={"USD": Decimal("0.5")}), team=(TeamMember(id="ana-gil", name="Ana Gil"),))
"""Euros; a dollar is half of one."""
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


def figure(objective: Objective, ours: Programme = OURS, **facts: Any) -> ObjectiveFigures:
    """The figures of one objective."""
    one = a_plan(objectives=(objective,), **facts)
    (found,) = objectives(one, AS_OF, share_of_wallet(one), ours)
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
    """In 242 days 11 points, 1.36 in 30; the 4 that are left in 92 days need 1.3. With 8 and 7: 0.99 and 2.28."""
    assert figure(replace(FULL, current=reading(33, date(2026, 9, 30)))).smart.A == 1
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
        ("USD", 1000000, 2),  # the programme says what a dollar is worth
        ("USD", 1000001, 0),
        ("USD k", 1001, 0),
        ("CHF", 600000, 1),  # no rate: nobody knows
        ("CHF", 6, 1),
        ("NPS", 600000, 2),
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
    parts = wallet(part("a", 300000, 1), part("b", 200000))
    assert expected == figure(objective, currency="EUR", wallet=parts).smart.A
    assert expected == figure(objective, wallet=parts).smart.A


def test_a_plan_in_other_money_than_the_target_is_compared_by_the_rates() -> None:
    """10,000 dollars are 5,000 euros."""
    objective = replace(FULL, measure="Revenue", unit="EUR", baseline=None, current=None)
    for target, expected in ((5000, 2), (5001, 0)):
        aimed = replace(objective, target=reading(target, date(2026, 12, 31)))
        found = figure(aimed, currency="USD", wallet=wallet(part("a", 10000)))
        assert (found.smart.A, found.ceiling) == (expected, 5000)


def test_without_a_rate_the_potential_is_asked_for_by_name() -> None:
    objective = replace(FULL, measure="Revenue", unit="CHF", current=None)
    found = figure(objective, wallet=wallet(part("a", 10)))
    assert str(found.reasons["A"]) == (
        "Achievable in part: without an exchange rate of CHF nobody knows whether the target is within the potential."
    )
    assert found.ceiling is None


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Raise revenue from EUR 2,500 to EUR 20,000 by 2027-06-30", 0),
        ("Raise revenue from EUR 2,500 to 20,000 by 2027-06-30", 0),
        ("Raise revenue from EUR 2,500 to EUR 10,000 by 2027-06-30", 2),
        ("Raise revenue from 2.5 to 20 k€ by 2027-06-30", 0),
        ("Raise revenue to EUR 0.02 million by 2027-06-30", 0),
        ("Raise revenue to 20,000 USD by 2027-06-30", 2),
        ("Raise revenue to 20,001 USD by 2027-06-30", 0),
        ("Raise revenue to 1 CHF by 2027-06-30", 1),
        ("Subir la facturación a 10.001 euros hasta el 30/06/2027", 0),
        ("Raise revenue to 20,000.50 EUR by 2027-06-30", 0),
    ],
)
def test_money_in_words_is_compared_with_the_potential(title: str, expected: int) -> None:
    worded = Objective(title=title, owner="ana-gil", achievable="Marta Ruiz approved a pilot")
    assert expected == figure(worded, wallet=wallet(part("a", 10000))).smart.A


@pytest.mark.parametrize("unit", ["points", "pp", "puntos", "share", None])
def test_a_share_of_the_wallet_above_a_hundred_is_impossible_whatever_the_unit_says(unit: str | None) -> None:
    found = figure(replace(FULL, unit=unit, target=reading(120, date(2026, 12, 31))))
    assert (found.smart.A, found.ceiling) == (0, 100)


def test_a_count_that_helps_the_share_is_not_bounded_by_it() -> None:
    objective = replace(FULL, title="Win visits for share of wallet", measure="Visits", unit="visits", current=None)
    assert figure(replace(objective, target=reading(120, date(2026, 12, 31)))).smart.A == 2


def test_the_owner_is_told_by_name_never_by_id() -> None:
    assert str(figure(FULL).reasons["A"]) == "Ana Gil answers for it, with a reason why it can be reached."
    assert str(figure(FULL, programme()).reasons["A"]) == (
        "An owner of ours answers for it, with a reason why it can be reached."
    )


def test_a_pace_is_told_without_signs_and_shares_in_points() -> None:
    """From 25 to 24 in 242 days, 0.124 in 30; the 16 that are left in 92 days from the value on need 5.22."""
    reason = str(figure(replace(FULL, current=reading(24, date(2026, 9, 30)))).reasons["A"])
    assert "points in 30 days are needed" in reason
    assert "went in the wrong direction so far" in reason
    assert not {"-", "%"} & set(reason)


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
    assert objectives(one, AS_OF, share_of_wallet(one), programme()) == ()


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
    [
        "Raise our share of the maintenance wallet from 25 % to 140 %",
        "Subir la cuota de cartera en Alambre al 101 %",
        "Raise our share of the wallet to 120 points",
    ],
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


def test_objectives_that_support_each_other_in_a_circle_are_no_reason() -> None:
    """OB1 -> OB2 -> OB3 -> OB1; as soon as one of them serves a challenge all three lead somewhere."""
    circle = (
        replace(FULL, supports=("OB2",)),
        replace(FULL, id="OB2", supports=("OB3",)),
        replace(FULL, id="OB3", supports=("OB1",)),
    )

    def letters_of(*given: Objective) -> list[int]:
        one = a_plan(objectives=given)
        return [found.smart.R for found in objectives(one, AS_OF, share_of_wallet(one), OURS)]

    assert letters_of(*circle) == [1, 1, 1]
    assert letters_of(*circle[:2], replace(circle[2], supports=("OB1", "C1"))) == [2, 2, 2]
    assert letters_of(*circle[:2], replace(circle[2], supports=())) == [2, 2, 0]


def test_the_circle_is_told() -> None:
    one = a_plan(objectives=(replace(FULL, supports=("OB2",)), replace(FULL, id="OB2", supports=("OB1",))))
    found, _ = objectives(one, AS_OF, share_of_wallet(one), OURS)
    assert str(found.reasons["R"]) == "Relevant in part: it leads in a circle of objectives by way of OB2."


def test_the_kpi_that_measures_it_is_no_reason_and_another_one_is() -> None:
    kpis = (Kpi(id="share", name="Share of wallet", unit="%"), Kpi(id="stops", name="Stops", unit="h"))
    own = figure(replace(FULL, kpi="share", supports=("share",)), kpis=kpis)
    assert (own.smart.R, str(own.reasons["R"])) == (1, "Relevant in part: it only names the KPI that measures it.")
    assert figure(replace(FULL, kpi="share", supports=("stops",)), kpis=kpis).smart.R == 2
    assert figure(replace(FULL, kpi="share", supports=("share", "C1")), kpis=kpis).smart.R == 2
