"""The parts of the analysis: ratings with their sign, who uses what, the TOWS matrix and its margins, ranked opportunities."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from kamsite.model.challenge import Challenge
from kamsite.model.competitor import Competitor
from kamsite.model.opportunity import Opportunity
from kamsite.model.strategy import Strategy
from kamsite.model.swot import Swot, SwotItem
from kamsite.render.link import Link
from kamsite.render.sections.competitors import competitors
from kamsite.render.sections.cross_analysis import cross_analysis
from kamsite.render.sections.opportunities import opportunities
from kamsite.render.sections.swot import signed, swot
from tests.render.scenes import scene, text_of


def item(id: str | None, text: str, **more: Any) -> SwotItem:
    """A SWOT item."""
    return SwotItem(id=id, text=text, **more)


SWOT = Swot(
    strengths=(item("S1", "Arc furnace", magnitude=3, importance=3), item("S2", "Cash", magnitude=2, importance=1)),
    weaknesses=(item("W1", "Two engineers retire", magnitude=3, importance=2),),
    opportunities=(item("O1", "Green premium", magnitude=1, importance=1), item(None, "Grant")),
    threats=(item("T1", "Carbon tax", probability=Decimal(90)),),
)
VOLTARC = Competitor(
    id="voltarc", name="Voltarc", advantage="Local stock", weaknesses=(item("VW1", "No monitoring"),), counter="Speed"
)


def test_a_rating_has_its_sign() -> None:
    assert [signed(one) for one in (9, -6, None)] == ["+9", "\N{MINUS SIGN}6", None]


def test_a_quadrant_is_summed_only_when_all_of_it_is_rated() -> None:
    """3 x 3 + 2 x 1 = 11; the grant is not rated."""
    found = text_of(swot(scene(swot=SWOT)))
    assert "Strengths +11 S1 Arc furnace" in found
    assert "Weaknesses \N{MINUS SIGN}6 W1" in found
    assert "Opportunities not all rated O1" in found
    assert "Threats T1 Carbon tax 90 % likely" in found


def test_each_item_says_who_uses_it_or_that_it_leads_nowhere() -> None:
    crossed = (Strategy(id="X1", uses=("W1", "O1"), strategy="Take over maintenance"),)
    found = text_of(
        swot(scene(swot=SWOT, cross_analysis=crossed, challenges=(Challenge(id="C1", text="Energy", importance=3),)))
    )
    assert "W1 Two engineers retire used by X1" in found
    assert "S1 Arc furnace leads nowhere yet" in found
    assert "C1 Energy importance 3 of 3 leads nowhere yet" in found


def test_a_competitor_has_its_ratings_and_the_other_accounts_where_it_is_met() -> None:
    rated = Competitor(id="voltarc", name="Voltarc", strengths=(item("VS1", "Stock", magnitude=2, importance=2),))
    elsewhere = (Link("Acme", "accounts/acme/"), *(Link(name, f"accounts/{name}/") for name in "bcdef"))
    found = text_of(competitors(replace(scene(competitors=(rated,)), met_at={"voltarc": elsewhere})))
    assert found.startswith("Voltarc also met at b , c , d , e , 1 more Its advantage not known Our answer not known")
    assert "SWOT of Voltarc: Strengths +4" in found


def test_a_strategy_stands_in_its_cell_and_what_it_crosses_in_the_margins() -> None:
    found = text_of(
        cross_analysis(
            scene(
                swot=SWOT,
                competitors=(VOLTARC,),
                cross_analysis=(Strategy(id="X1", uses=("W1", "VW1"), strategy="Take over maintenance"),),
            )
        )
    )
    assert (
        found.index("Weaknesses × opportunities")
        < found.index("Take over maintenance")
        < found.index("Strengths × threats")
    )
    assert "Opportunities VW1 No monitoring Voltarc not crossed: O1" in found
    assert "Strengths not crossed: S1 , S2" in found
    assert "correct, exploit · uses W1 , VW1" in found


def test_the_script_is_told_what_a_strategy_crosses() -> None:
    crossed = (Strategy(id="X1", uses=("W1", "O1", "C1"), strategy="Take over maintenance"),)
    part = cross_analysis(scene(swot=SWOT, cross_analysis=crossed, challenges=(Challenge(id="C1", text="Energy"),)))
    assert part is not None
    assert 'data-crosses="W1 O1"' in part.html
    assert 'data-item="W1"' in part.html


def test_what_stands_over_several_cells_or_in_none_stands_beside_the_matrix() -> None:
    found = text_of(
        cross_analysis(
            scene(
                swot=SWOT,
                cross_analysis=(
                    Strategy(id="X1", uses=("W1", "O1", "T1"), strategy="Wide"),
                    Strategy(id="X2", uses=("S1",), strategy="Inward"),
                    Strategy(id="X3", strategy="Free"),
                ),
            )
        )
    )
    assert "Several cells these cross more than two kinds X1 Wide" in found
    assert "stands in WO, WT" in found
    assert "X2 Inward maintain · uses S1" in found
    assert "X3 Free uses nothing" in found


def test_opportunities_are_ranked_and_what_cannot_be_is_unranked_and_adds_nothing() -> None:
    """400,000 x 50 % = 200,000."""
    found = text_of(
        opportunities(
            scene(
                opportunities=(
                    Opportunity(id="OP1", title="Monitoring", value=Decimal(90000)),
                    Opportunity(
                        id="OP2",
                        title="Maintenance",
                        value=Decimal(400000),
                        probability=Decimal(50),
                        hard_to_imitate="Ten years of data",
                    ),
                )
            )
        )
    )
    assert found.startswith(
        "2 open opportunities, worth EUR 200 k by their probability; 1 has no value or probability yet, and 1 is hard to imitate."
    )
    assert found.index("OP2 Maintenance 1 EUR 200 k EUR 400 k × 50 %") < found.index("OP1 Monitoring unranked")
    assert "not known EUR 90 k, probability not known" in found


def test_what_an_author_writes_is_text() -> None:
    hostile = Strategy(id="X1", uses=("W1", "O1"), strategy="<script>alert(1)</script>")
    part = cross_analysis(scene(swot=SWOT, cross_analysis=(hostile,)))
    assert part is not None
    assert "<script>" not in part.html
    assert "&lt;script&gt;" in part.html
