"""SWOT: ratings, items that lead nowhere, and what is only assumed."""

from __future__ import annotations

from fractions import Fraction

from kamsite.enrich.swot import swot
from kamsite.model.challenge import Challenge
from kamsite.model.competitor import Competitor
from kamsite.model.opportunity import Opportunity
from kamsite.model.strategy import Strategy
from kamsite.model.swot import Swot, SwotItem
from tests.enrich.plans import plan


def item(id: str | None, magnitude: int | None = None, importance: int | None = None, **more: str) -> SwotItem:
    """A SWOT item."""
    return SwotItem(id=id, text="A point", magnitude=magnitude, importance=importance, **more)


def test_magnitude_3_times_importance_3_is_9() -> None:
    assert swot(plan(swot=Swot(strengths=(item("S1", 3, 3),)))).ratings.strengths == 9


def test_ratings_are_summed_and_weaknesses_and_threats_are_negative() -> None:
    """2 x 3 + 1 x 1 = 7; 3 x 2 = 6."""
    two = (item("a", 2, 3), item("b", 1, 1))
    one = (item("c", 3, 2),)
    found = swot(plan(swot=Swot(strengths=two, weaknesses=one, opportunities=one, threats=two))).ratings
    assert (found.strengths, found.weaknesses, found.opportunities, found.threats) == (7, -6, 6, -7)


def test_an_item_that_was_not_rated_leaves_its_quadrant_unknown() -> None:
    found = swot(plan(swot=Swot(strengths=(item("S1", 3, 3), item("S2", 3)), threats=(item("T1", 1, 1),))))
    assert (found.ratings.strengths, found.ratings.threats) == (None, -1)
    assert found.item_ratings == {"S1": 9, "S2": None, "T1": -1}


def test_a_plan_without_a_swot_has_no_ratings() -> None:
    found = swot(plan())
    assert (found.ratings.strengths, found.ratings.threats, found.unused) == (None, None, ())
    assert found.assumed["strengths"] is None


def test_what_no_strategy_and_no_opportunity_uses_is_told() -> None:
    found = swot(
        plan(
            swot=Swot(strengths=(item("S1"), item("S2")), weaknesses=(item("W1"), item(None))),
            challenges=(Challenge(id="C1", text="Energy"), Challenge(id="C2", text="Carbon")),
            competitors=(Competitor(id="voltarc", name="Voltarc", strengths=(item("VS1"), item("VS2"))),),
            cross_analysis=(Strategy(id="X1", uses=("S1", "VS1"), strategy="Use it"),),
            opportunities=(Opportunity(id="OP1", title="Sell it", from_=("W1", "C1")),),
        )
    )
    assert found.unused == ("S2", "swot.weaknesses[1]")
    assert found.unused_challenges == ("C2",)
    assert found.unused_of_competitors == ("VS2",)


def test_each_item_knows_the_strategies_and_opportunities_that_use_it() -> None:
    found = swot(
        plan(
            swot=Swot(strengths=(item("S1"), item("S2"))),
            cross_analysis=(
                Strategy(id="X1", uses=("S1",), strategy="Use it"),
                Strategy(uses=("S1", "S1"), strategy="Use it again"),
            ),
            opportunities=(Opportunity(id="OP1", title="Sell it", from_=("S1", "X1")),),
        )
    )
    assert found.used_by == {"S1": ("X1", "cross_analysis[1]", "OP1"), "X1": ("OP1",)}


def test_assumed_items_are_a_part_of_their_quadrant() -> None:
    items = (item("a", evidence="assumed"), item("b", evidence="confirmed"), item("c"))
    assert swot(plan(swot=Swot(threats=items))).assumed["threats"] == Fraction(1, 3)


def test_each_competitor_has_ratings_of_its_own() -> None:
    voltarc = Competitor(id="voltarc", name="Voltarc", weaknesses=(item("VW1", 2, 2),))
    found = swot(plan(competitors=(voltarc,)))
    assert (found.competitors["voltarc"].weaknesses, found.ratings.weaknesses) == (-4, None)
