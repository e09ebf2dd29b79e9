"""The SWOT part: challenges, the SWOT two by two with its ratings, and the value chain (phase 1)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from kamsite.enrich.reference import reference
from kamsite.enrich.swot import Ratings
from kamsite.model.competitor import Competitor
from kamsite.model.item import Item
from kamsite.model.sentence import Sentence, Share
from kamsite.model.swot import QUADRANTS, Quadrant, Swot, SwotItem
from kamsite.render.link import Link, item_anchor
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
    rating: str | None = None
    """magnitude x importance with its sign."""
    importance: Sentence | None = None
    """How much a challenge matters."""
    used_by: tuple[Link, ...] = ()
    """The strategies and opportunities that use it."""
    is_unused: bool = False
    """Whether something could use it, and nothing does."""


@dataclass(frozen=True)
class QuadrantView:
    """One quadrant."""

    heading: Sentence
    rating: str | None
    """The sum of its items' ratings with its sign; None when there are no items, or one is not rated."""
    is_partly_rated: bool
    """Whether some items are rated and others are not, so that no sum is known."""
    points: tuple[PointView, ...]


def swot(scene: Scene) -> Part | None:
    """The part, or None when nobody has analysed anything yet."""
    plan = scene.plan
    if not (plan.challenges or plan.swot or plan.value_chain):
        return None
    challenges = tuple(_challenge(scene, index) for index in range(len(plan.challenges)))
    chain = tuple(
        PointView(
            one,
            _anchor(one),
            ": ".join(filter(None, (one.name, one.text))),
            LINK_NAME.get(one.link or ""),
            used_by=scene.names.items(scene.figures.swot.used_by.get(one.id or "", ())),
        )
        for one in plan.value_chain
    )
    return part(
        scene,
        "swot",
        Sentence("SWOT and challenges"),
        about=("challenges", "swot", "value_chain"),
        explains=("swot",),
        search=tuple(SearchEntry(anchor=one.anchor, title=one.words, text="") for one in challenges if one.anchor),
        challenges=challenges,
        quadrants=quadrant_views(scene, plan.swot, scene.figures.swot.ratings, "swot") if plan.swot else (),
        chain=chain,
    )


def quadrant_views(
    scene: Scene, swot: Swot | Competitor, ratings: Ratings, *place: str | int
) -> tuple[QuadrantView, ...]:
    """The four quadrants of a SWOT that stands at `place` in the plan, with the sum of each."""
    return tuple(
        _quadrant(scene, getattr(swot, quadrant), quadrant, getattr(ratings, quadrant), place) for quadrant in QUADRANTS
    )


def signed(rating: int | None) -> str | None:
    """A rating with its sign, a real minus among them."""
    return None if rating is None else f"+{rating}" if rating > 0 else f"\N{MINUS SIGN}{-rating}"


def _quadrant(
    scene: Scene, items: tuple[SwotItem, ...], quadrant: Quadrant, total: int | None, place: tuple[str | int, ...]
) -> QuadrantView:
    names = [reference(item, *place, quadrant, at) for at, item in enumerate(items)]
    ratings = [scene.figures.swot.item_ratings[name] for name in names]
    # What is unused is asked of the account's own points alone: of a competitor's, only what serves us is of use.
    is_own = place == ("swot",)
    rows = zip(items, names, ratings, strict=True)
    return QuadrantView(
        QUADRANT_HEADING[quadrant],
        signed(total),
        total is None and any(one is not None for one in ratings),
        tuple(_point(scene, item, name, number, is_own) for item, name, number in rows),
    )


def _point(scene: Scene, item: SwotItem, name: str, number: int | None, is_own: bool) -> PointView:
    used = scene.figures.swot.used_by.get(name, ())
    return PointView(
        item,
        item_anchor(name),
        item.text,
        probability=Share(Fraction(item.probability) / 100) if item.probability is not None else None,
        rating=signed(number),
        used_by=scene.names.items(used),
        is_unused=is_own and not used,
    )


def _challenge(scene: Scene, index: int) -> PointView:
    one = scene.plan.challenges[index]
    name = reference(one, "challenges", index)
    used = scene.figures.swot.used_by.get(name, ())
    weight = Sentence("importance {importance} of 3", importance=one.importance) if one.importance else None
    return PointView(
        one, _anchor(one), one.text, importance=weight, used_by=scene.names.items(used), is_unused=not used
    )


def _anchor(item: Item) -> str | None:
    return item_anchor(item.id) if item.id else None
