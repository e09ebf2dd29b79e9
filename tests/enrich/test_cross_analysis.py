"""Cross analysis: the cell of each strategy and its CAME verbs follow from the items that it uses."""

from __future__ import annotations

import pytest

from kamsite.enrich.cross_analysis import CrossedStrategy, cross_analysis
from kamsite.model.challenge import Challenge
from kamsite.model.competitor import Competitor
from kamsite.model.strategy import Strategy
from kamsite.model.swot import Swot, SwotItem
from tests.enrich.plans import plan


def items(*ids: str) -> tuple[SwotItem, ...]:
    """SWOT items with these ids."""
    return tuple(SwotItem(id=one, text="A point") for one in ids)


OWN = Swot(strengths=items("S1"), weaknesses=items("W1"), opportunities=items("O1"), threats=items("T1"))
VOLTARC = Competitor(
    id="voltarc",
    name="Voltarc",
    strengths=items("VS1"),
    weaknesses=items("VW1"),
    opportunities=items("VO1"),
    threats=items("VT1"),
)


def crossed(*uses: str) -> CrossedStrategy:
    """A strategy that uses these items."""
    (found,) = cross_analysis(
        plan(
            swot=OWN,
            competitors=(VOLTARC,),
            challenges=(Challenge(id="C1", text="Energy"),),
            cross_analysis=(Strategy(id="X1", uses=uses, strategy="Do it"),),
        )
    )
    return found


@pytest.mark.parametrize(
    ("uses", "quadrant", "came"),
    [
        (("S1", "O1"), "SO", ("maintain", "exploit")),
        (("W1", "O1"), "WO", ("correct", "exploit")),
        (("S1", "T1"), "ST", ("adapt", "maintain")),
        (("W1", "T1"), "WT", ("correct", "adapt")),
        (("O1", "W1"), "WO", ("correct", "exploit")),
        (("S1", "VW1"), "SO", ("maintain", "exploit")),
        (("W1", "VS1"), "WT", ("correct", "adapt")),
        (("S1", "VO1"), "ST", ("adapt", "maintain")),
        (("S1", "VT1"), "SO", ("maintain", "exploit")),
        (("S1", "O1", "VW1", "C1"), "SO", ("maintain", "exploit")),
        (("S1", "W1", "O1"), "mixed", ("correct", "maintain", "exploit")),
        (("S1", "O1", "T1"), "mixed", ("adapt", "maintain", "exploit")),
        (("S1",), None, ("maintain",)),
        (("S1", "W1"), None, ("correct", "maintain")),
        (("O1", "VS1"), None, ("adapt", "exploit")),
        (("C1",), None, ()),
        ((), None, ()),
        (("S1", "S1", "O1"), "SO", ("maintain", "exploit")),
    ],
)
def test_the_items_that_a_strategy_uses_place_it(uses: tuple[str, ...], quadrant: str | None, came: object) -> None:
    found = crossed(*uses)
    assert (found.id, found.quadrant, found.came) == ("X1", quadrant, came)


def test_what_is_crossed_is_told_with_what_it_is_to_us() -> None:
    found = crossed("W1", "VW1")
    assert [(one.id, one.counts_as, one.competitor) for one in found.crosses] == [
        ("W1", "weaknesses", None),
        ("VW1", "opportunities", "voltarc"),
    ]


def test_a_strategy_without_an_id_is_told_by_its_place() -> None:
    (found,) = cross_analysis(plan(cross_analysis=(Strategy(strategy="Do it"),)))
    assert (found.id, found.quadrant) == ("cross_analysis[0]", None)
