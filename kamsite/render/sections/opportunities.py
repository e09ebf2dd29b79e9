"""The opportunities part: business that the analysis leads to, ranked by expected value (phase 1)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from kamsite.enrich.opportunities import RankedOpportunity
from kamsite.model.opportunity import Opportunity
from kamsite.model.sentence import Amount, Sentence, Share
from kamsite.render.link import Link, item_anchor
from kamsite.render.page import SearchEntry
from kamsite.render.scene import Part, Scene, part


@dataclass(frozen=True)
class OpportunityView:
    """One opportunity."""

    facts: Opportunity
    anchor: str
    rank: int | None
    expected: Amount | None
    value: Amount | None
    probability: Share | None
    origin: tuple[Link, ...]
    offerings: tuple[str, ...]
    unit: str | None
    meets: tuple[Link, ...]


def opportunities(scene: Scene) -> Part | None:
    """The part, or None without opportunities."""
    facts = {f"opportunities[{at}]": one for at, one in enumerate(scene.plan.opportunities)}
    facts |= {one.id: one for one in scene.plan.opportunities if one.id}
    rows = tuple(_view(scene, facts[figure.id], figure) for figure in scene.figures.opportunities)
    if not rows:
        return None
    return part(
        scene,
        "opportunities",
        Sentence("Opportunities"),
        about=("opportunities",),
        search=tuple(SearchEntry(anchor=one.anchor, title=one.facts.title, text="") for one in rows),
        rows=rows,
    )


def _view(scene: Scene, facts: Opportunity, figure: RankedOpportunity) -> OpportunityView:
    names = scene.names
    return OpportunityView(
        facts=facts,
        anchor=item_anchor(figure.id),
        rank=figure.rank,
        expected=scene.money(figure.expected_value),
        value=scene.money(facts.value),
        probability=Share(Fraction(facts.probability) / 100) if facts.probability is not None else None,
        origin=names.items(facts.from_),
        offerings=tuple(names.offering(one) for one in facts.offerings),
        unit=names.unit(facts.business_unit),
        meets=tuple(names.competitor(one) for one in facts.meets),
    )
