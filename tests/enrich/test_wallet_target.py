"""What is missing to an objective's share of wallet, and which objectives are about the whole wallet."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamsite.enrich.share_of_wallet import share_of_wallet
from kamsite.enrich.wallet_part import wallet_part
from kamsite.enrich.wallet_target import WalletTarget, missing_to, wallet_targets
from kamsite.model.business_unit import BusinessUnit
from kamsite.model.kpi import Kpi
from kamsite.model.objective import Objective, Reading
from kamsite.model.plan import AccountPlan
from tests.enrich.plans import part, plan, wallet

DECEMBER = date(2026, 12, 31)


def objective(title: str = "Raise our share", measure: str | None = "Share of wallet", **more: Any) -> Objective:
    """An objective of 50 % by December."""
    facts: dict[str, Any] = {"id": "OB1", "unit": "%", "target": Reading(value=Decimal(50), date=DECEMBER)}
    return Objective(title=title, measure=measure, **{**facts, **more})


def targets(one: Objective, **facts: Any) -> tuple[WalletTarget, ...]:
    """The targets of a plan with 2,500 of 10,000 and this objective."""
    given: dict[str, Any] = {"wallet": wallet(part("spare-parts", 10000, 2500)), **facts}
    its: AccountPlan = plan(objectives=(one,), **given)
    return wallet_targets(its, share_of_wallet(its))


def test_2500_of_10000_is_a_quarter_and_half_would_be_2500_more() -> None:
    (found,) = targets(objective())
    assert (found.objective, found.share, found.by, found.missing) == ("OB1", Fraction(1, 2), DECEMBER, 2500)


def test_beyond_the_target_less_than_nothing_is_missing() -> None:
    (found,) = targets(objective(target=Reading(value=Decimal(20))))
    assert (found.missing, found.by) == (-500, None)


def test_while_a_part_is_not_known_neither_is_what_is_missing() -> None:
    (found,) = targets(objective(), wallet=wallet(part(potential=100)))
    assert found.missing is None


@given(st.fractions(0, 1), st.integers(1, 1000), st.integers(0, 1000))
def test_with_what_is_missing_the_share_is_reached(share: Fraction, potential: int, ours: int) -> None:
    missing = missing_to(share, wallet_part([part(potential=potential, ours=ours)]))
    assert missing is not None
    assert (ours + missing) / potential == share


@pytest.mark.parametrize(
    "one",
    [
        objective("Raise our share of the Acme wallet from 25 to 50 %"),
        objective("Win half of it", "Share of wallet over all offerings, twelve months rolling"),
        objective("Subir del 25 al 50 %", "Cuota de cartera"),
        objective("Win half", None, kpi="sow"),
    ],
)
def test_objectives_about_the_whole_wallet_count(one: Objective) -> None:
    assert len(targets(one, kpis=(Kpi(id="sow", name="Share of wallet", unit="%"),))) == 1


@pytest.mark.parametrize(
    "one",
    [
        objective("Raise our share of the maintenance wallet"),
        objective("Raise our share", "Share of the wallet of spare parts"),
        objective("Raise our share at Flat products"),
        objective("Raise our share", "Share of the spare-parts wallet"),
        objective(unit="EUR"),
        objective(status="dropped"),
        objective(target=None),
        objective(target=Reading(value=Decimal(0))),
        objective("Raise uptime", "Uptime"),
    ],
)
def test_objectives_about_something_else_do_not(one: Objective) -> None:
    assert targets(one, business_units=(BusinessUnit(id="flat", name="Flat products"),)) == ()
