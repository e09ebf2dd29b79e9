"""The share of wallet part: an answer first, unknown said as unknown, a table for every plot."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from kamsite.model.business_unit import BusinessUnit
from kamsite.model.objective import Objective, Reading
from kamsite.render.scene import Part
from kamsite.render.sections.share_of_wallet import share_of_wallet
from tests.enrich.plans import part, wallet
from tests.render.scenes import scene, text_of


def shown(*parts: Any, **facts: Any) -> Part | None:
    """The part of a plan with these parts of a wallet."""
    return share_of_wallet(scene(**{"wallet": wallet(*parts), **facts}))


def test_without_a_wallet_a_plan_with_objectives_is_told_what_is_missing_and_an_empty_one_nothing() -> None:
    assert share_of_wallet(scene()) is None
    said = text_of(share_of_wallet(scene(objectives=(Objective(id="OB1", title="Raise our share"),))))
    assert said.startswith("Not known: the plan has no wallet yet. Write under wallet")


def test_it_begins_with_what_is_ours_and_what_is_missing_to_the_aim() -> None:
    half = Objective(
        id="OB1",
        title="Raise our share",
        measure="Share of wallet",
        unit="%",
        target=Reading(value=Decimal(50), date=date(2027, 12, 31)),
    )
    said = text_of(shown(part("a", 10000, 2500), objectives=(half,)))
    assert said.startswith(
        "25 % of the EUR 10 k that they could spend in 2025 is ours. EUR 7,500 is white space. "
        "EUR 2,500 more a year to reach 50 % by 31 Dec 2027 ( OB1 ). Wallet of 2025."
    )


def test_two_periods_are_a_plot_with_its_table_and_an_aim_only_where_there_is_one() -> None:
    two = wallet(part("a", 100, 20), period="2024") + wallet(part("a", 100, None, {"voltarc": 40}))
    found = shown(wallet=two)
    said = text_of(found)
    assert found is not None
    assert "kam-period__range" in found.html
    assert "kam-trend__target" not in found.html
    assert "2024 20 % EUR 20 EUR 100 2025 0 % to 60 % not known EUR 100" in said


def test_every_offering_has_its_share_of_every_period_and_a_dash_where_it_is_not_in_the_wallet() -> None:
    two = wallet(part("a", 100, 20), period="2024") + wallet(part("a", 100, 30), part("b", 50))
    assert "Our share 2024 2025 a 20 % 30 % b - 0 % to 100 %" in text_of(shown(wallet=two))


def test_one_period_has_no_trend() -> None:
    found = shown(part("a", 100, 20))
    assert found is not None
    assert "kam-periods" not in found.html


def test_a_unit_is_followed_by_what_it_comes_to_with_its_parts() -> None:
    """10 of 100 of steel itself and 30 of 100 of its mill: 40 of 200 together."""
    units = (BusinessUnit(id="steel", name="Steel"), BusinessUnit(id="mill", name="Mill", part_of="steel"))
    said = text_of(
        shown(part("a", 100, 10, business_unit="steel"), part("a", 100, 30, business_unit="mill"), business_units=units)
    )
    assert "Steel 10 % EUR 10 EUR 100 EUR 90" in said
    assert "Steel with its parts 20 % EUR 40 EUR 200 EUR 160" in said
    assert "A unit counts what names it" in said


def test_contracts_ahead_are_a_table_and_past_ones_are_not() -> None:
    ahead = part("a", 100, 20, {"in-house": 80}, contract_end=date(2027, 3, 31))
    assert "31 Mar 2027 in 128 days a EUR 80 EUR 20 In-house" in text_of(shown(ahead))
    assert "Contracts that end" not in text_of(shown(part("a", 100, 20, contract_end=date(2026, 3, 31))))


def test_what_an_author_writes_is_text() -> None:
    unit = BusinessUnit(id="x", name="<script>alert(1)</script>")
    found = shown(part("a", 1, 1, business_unit="x"), part("a", 1, 1), business_units=(unit,))
    assert found is not None
    assert "<script>" not in found.html
    assert "&lt;script&gt;" in found.html


def test_every_figure_is_explained_under_it() -> None:
    found = shown(part("a", 100, 20))
    assert found is not None
    assert "never a mean of shares" in found.html
