"""All figures of a plan together; of an empty plan nothing is known, and nothing is made up."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from datetime import date
from decimal import Decimal

import pytest

from kamsite.enrich.figures import figures
from tests.enrich.plans import criterion, dimension, part, plan, programme, scored, segment, wallet

TODAY = date(2026, 11, 23)


def test_of_an_empty_plan_nothing_is_known() -> None:
    found = figures(plan(), programme(), TODAY)
    assert found.share_of_wallet.share is None
    assert found.share_of_wallet.potential is None
    assert found.pyramid.current is None
    assert (found.kpis, found.plan_b, found.objectives, found.attention) == ((), (), (), ())
    assert found.schedule.critical_days is None


def test_one_figure_reaches_the_next() -> None:
    """The share of the wallet, 30 of 100, decides the segment, whose condition asks for more than 25 %."""
    rules = programme(
        dimensions=(dimension("value", criterion("revenue")),),
        segments=(segment("key", share_of_wallet="> 25"), segment("standard")),
    )
    facts = plan(segment_scores=scored(revenue=8), wallet=wallet(part(potential=100, ours=30, others={"x": 70})))
    found = figures(facts, rules, TODAY)
    assert found.share_of_wallet.share == Decimal("0.3")
    assert found.scores["value"].value == 80
    assert found.segment.id == "key"


def test_figures_are_never_filled_in_later() -> None:
    found = figures(plan(), programme(), TODAY)
    with pytest.raises(FrozenInstanceError):
        found.kpis = ()  # type: ignore[misc]


def test_the_same_facts_and_day_give_the_same_figures() -> None:
    assert figures(plan(), programme(), TODAY) == figures(plan(), programme(), TODAY)
