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
    is_open: bool
    expected: Amount | None
    reckoned: Sentence
    """The value and the probability that the expected value comes from, or what of them is missing."""
    origin: tuple[Link, ...]
    offerings: tuple[Link | str, ...]
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
        explains=("opportunities",),
        search=tuple(SearchEntry(anchor=one.anchor, title=one.facts.title, text="") for one in rows),
        summary=_summary(scene),
        rows=rows,
    )


def _summary(scene: Scene) -> Sentence:
    """The open opportunities in a sentence; what cannot be ranked is counted apart and adds nothing."""
    found = [one for one in scene.figures.opportunities if one.is_open]
    known = [one.expected_value for one in found if one.expected_value is not None]
    count = Sentence("{count} open opportunity", "{count} open opportunities", count=len(found))
    hard = sum(one.is_hard_to_imitate for one in found)
    imitate = Sentence("{count} is hard to imitate", "{count} are hard to imitate", count=hard)
    if not known:
        return Sentence(
            "{opportunities}, none with a value and a probability; {hard}.", opportunities=count, hard=imitate
        )
    worth = Amount(sum(known, Fraction(0)), scene.currency)
    if len(known) == len(found):
        return Sentence(
            "{opportunities}, worth {amount} by their probability; {hard}.",
            opportunities=count,
            amount=worth,
            hard=imitate,
        )
    return Sentence(
        "{opportunities}, worth {amount} by their probability; {open}, and {hard}.",
        opportunities=count,
        amount=worth,
        open=Sentence(
            "{count} has no value or probability yet",
            "{count} have no value or probability yet",
            count=len(found) - len(known),
        ),
        hard=imitate,
    )


def _view(scene: Scene, facts: Opportunity, figure: RankedOpportunity) -> OpportunityView:
    names = scene.names
    return OpportunityView(
        facts=facts,
        anchor=item_anchor(figure.id),
        rank=figure.rank,
        is_open=figure.is_open,
        expected=scene.money(figure.expected_value),
        reckoned=_reckoned(scene, facts),
        origin=names.items(facts.from_),
        offerings=tuple(names.offering_link(one) for one in facts.offerings),
        unit=names.unit(facts.business_unit),
        meets=tuple(names.competitor(one) for one in facts.meets),
    )


def _reckoned(scene: Scene, facts: Opportunity) -> Sentence:
    value = scene.money(facts.value)
    likely = Share(Fraction(facts.probability) / 100) if facts.probability is not None else None
    if value and likely:
        return Sentence("{value} × {probability}", value=value, probability=likely)
    if value:
        return Sentence("{value}, probability not known", value=value)
    if likely:
        return Sentence("{probability} likely, value not known", probability=likely)
    return Sentence("neither value nor probability known")
