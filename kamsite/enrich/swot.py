"""SwotFigure: the SWOT of the account and of each competitor in numbers, and what of it leads nowhere.

rating of an item = magnitude x importance, 1-9, positive for strengths and opportunities and negative for weaknesses
and threats; a quadrant's rating is the sum of its items' (Ferrell and Hartline). An item that was not rated is unknown,
not 0.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from kamsite.enrich.reference import reference
from kamsite.model.item import Item
from kamsite.model.plan import AccountPlan
from kamsite.model.swot import QUADRANTS, Quadrant, Swot, SwotItem

NEGATIVE: tuple[Quadrant, ...] = ("weaknesses", "threats")


@dataclass(frozen=True, slots=True)
class Ratings:
    """The rating of each quadrant; None when it is empty or holds an item that was not rated."""

    strengths: int | None
    weaknesses: int | None
    opportunities: int | None
    threats: int | None


@dataclass(frozen=True, slots=True)
class SwotFigure:
    """The SWOT of the account in numbers."""

    ratings: Ratings
    item_ratings: Mapping[str, int | None]
    """Item, the account's or a competitor's -> its rating; None when its magnitude or importance is unknown."""
    used_by: Mapping[str, tuple[str, ...]]
    """Whatever is used -> the strategies that use it, then the opportunities that come from it, in the plan's order."""
    unused: tuple[str, ...]
    """Items that no strategy and no opportunity uses; by their place where they have no id."""
    unused_challenges: tuple[str, ...]
    """Challenges that no strategy and no opportunity uses."""
    unused_of_competitors: tuple[str, ...]
    """Items of the competitors' SWOTs that no strategy and no opportunity uses."""
    assumed: Mapping[Quadrant, Fraction | None]
    """Quadrant -> the part of its items that are only assumed, 0-1; None when it is empty."""
    competitors: Mapping[str, Ratings]
    """Competitor -> the ratings of its SWOT."""


def swot(plan: AccountPlan) -> SwotFigure:
    """The SWOT figures of the plan; a plan without a SWOT has empty quadrants."""
    own = plan.swot or Swot()
    used = _used_by(plan)
    named = [(name, quadrant, item) for quadrant in QUADRANTS for name, item in _named(own, quadrant, "swot")]
    of_competitors = [
        (name, quadrant, item)
        for index, competitor in enumerate(plan.competitors)
        for quadrant in QUADRANTS
        for name, item in _named(competitor, quadrant, "competitors", index)
    ]
    challenges = [reference(item, "challenges", index) for index, item in enumerate(plan.challenges)]
    return SwotFigure(
        ratings=_ratings(own),
        item_ratings={name: rating(item, quadrant) for name, quadrant, item in (*named, *of_competitors)},
        used_by=used,
        unused=tuple(name for name, _, _ in named if name not in used),
        unused_challenges=tuple(name for name in challenges if name not in used),
        unused_of_competitors=tuple(name for name, _, _ in of_competitors if name not in used),
        assumed={quadrant: _assumed(getattr(own, quadrant)) for quadrant in QUADRANTS},
        competitors={competitor.id: _ratings(competitor) for competitor in plan.competitors},
    )


def rating(item: SwotItem, quadrant: Quadrant) -> int | None:
    """magnitude x importance, negative for weaknesses and threats; None when either is unknown."""
    if item.magnitude is None or item.importance is None:
        return None
    return item.magnitude * item.importance * (-1 if quadrant in NEGATIVE else 1)


def _used_by(plan: AccountPlan) -> dict[str, tuple[str, ...]]:
    """Id -> the strategies that use it and the opportunities that come from it."""
    found: dict[str, list[str]] = {}
    for index, strategy in enumerate(plan.cross_analysis):
        for used in dict.fromkeys(strategy.uses):
            found.setdefault(used, []).append(reference(strategy, "cross_analysis", index))
    for index, opportunity in enumerate(plan.opportunities):
        for used in dict.fromkeys(opportunity.from_):
            found.setdefault(used, []).append(reference(opportunity, "opportunities", index))
    return {used: tuple(users) for used, users in found.items()}


def _named(own: Swot, quadrant: Quadrant, *place: str | int) -> Iterable[tuple[str, SwotItem]]:
    items: Sequence[SwotItem] = getattr(own, quadrant)
    return ((reference(item, *place, quadrant, index), item) for index, item in enumerate(items))


def _ratings(own: Swot) -> Ratings:
    return Ratings(*(_sum([rating(item, quadrant) for item in getattr(own, quadrant)]) for quadrant in QUADRANTS))


def _sum(ratings: Sequence[int | None]) -> int | None:
    known = [one for one in ratings if one is not None]
    return sum(known) if known and len(known) == len(ratings) else None


def _assumed(items: Sequence[Item]) -> Fraction | None:
    return Fraction(sum(item.evidence == "assumed" for item in items), len(items)) if items else None
