"""The SWOT part: challenges, the SWOT two by two with its ratings, and the value chain (phase 1)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from kamsite.enrich.reference import reference
from kamsite.model.item import Item
from kamsite.model.sentence import Sentence, Share
from kamsite.model.swot import QUADRANTS, Quadrant, SwotItem
from kamsite.render.link import item_anchor
from kamsite.render.page import SearchEntry
from kamsite.render.scene import Part, Scene, part
from kamsite.render.state import LINK_NAME

QUADRANT_HEADING = {
    "strengths": Sentence("Strengths"),
    "weaknesses": Sentence("Weaknesses"),
    "opportunities": Sentence("Opportunities"),
    "threats": Sentence("Threats"),
}
"""Headings of the four quadrants."""


@dataclass(frozen=True)
class PointView:
    """A SWOT item, a challenge or a link of the value chain."""

    item: Item
    anchor: str | None
    words: str
    kind: Sentence | None = None
    probability: Share | None = None
    rating: int | None = None
    importance: int | None = None


@dataclass(frozen=True)
class QuadrantView:
    """One quadrant."""

    heading: Sentence
    rating: Sentence | None
    points: tuple[PointView, ...]


def swot(scene: Scene) -> Part | None:
    """The part, or None when nobody has analysed anything yet."""
    plan = scene.plan
    if not (plan.challenges or plan.swot or plan.value_chain):
        return None
    challenges = tuple(PointView(one, _anchor(one), one.text, importance=one.importance) for one in plan.challenges)
    chain = tuple(
        PointView(one, _anchor(one), ": ".join(filter(None, (one.name, one.text))), LINK_NAME.get(one.link or ""))
        for one in plan.value_chain
    )
    quadrants = tuple(_quadrant(scene, quadrant) for quadrant in QUADRANTS) if plan.swot else ()
    return part(
        scene,
        "swot",
        Sentence("SWOT and challenges"),
        about=("challenges", "swot", "value_chain"),
        search=tuple(SearchEntry(anchor=one.anchor, title=one.words, text="") for one in challenges if one.anchor),
        challenges=challenges,
        quadrants=quadrants,
        chain=chain,
        unused=scene.names.items(scene.figures.swot.unused),
    )


def _quadrant(scene: Scene, quadrant: Quadrant) -> QuadrantView:
    items: tuple[SwotItem, ...] = getattr(scene.plan.swot, quadrant)
    rating = getattr(scene.figures.swot.ratings, quadrant)
    return QuadrantView(
        QUADRANT_HEADING[quadrant],
        Sentence("rating {rating}", rating=rating) if rating else None,
        tuple(point_view(item, reference(item, "swot", quadrant, at)) for at, item in enumerate(items)),
    )


def point_view(item: SwotItem, name: str | None) -> PointView:
    """A SWOT item as it stands in its quadrant, with the name that others know it by."""
    rating = item.magnitude * item.importance if item.magnitude and item.importance else None
    probability = Share(Fraction(item.probability) / 100) if item.probability is not None else None
    return PointView(item, item_anchor(name) if name else None, item.text, probability=probability, rating=rating)


def _anchor(item: Item) -> str | None:
    return item_anchor(item.id) if item.id else None
