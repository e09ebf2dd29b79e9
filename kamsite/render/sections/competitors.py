"""The competitors part: one SWOT per competitor, its advantage, what we set against it, and where else we meet it (phase 1)."""

from __future__ import annotations

from dataclasses import dataclass

from kamsite.model.competitor import Competitor
from kamsite.model.sentence import Listing, Sentence
from kamsite.render.elsewhere import others
from kamsite.render.link import Link, item_anchor
from kamsite.render.page import SearchEntry
from kamsite.render.scene import Part, Scene, part
from kamsite.render.sections.swot import QuadrantView, quadrant_views


@dataclass(frozen=True)
class CompetitorView:
    """One competitor."""

    facts: Competitor
    anchor: str
    page: Link | str
    """Its name, leading to its page over all accounts."""
    quadrants: tuple[QuadrantView, ...]
    """Empty when nobody has written anything of its SWOT."""
    ratings: Listing | None
    """The known sums of its quadrants in words."""
    elsewhere: tuple[Link | Sentence, ...]
    """Other accounts where it is met."""


def competitors(scene: Scene) -> Part | None:
    """The part, or None when no competitor is named."""
    if not scene.plan.competitors:
        return None
    return part(
        scene,
        "competitors",
        Sentence("Competitors"),
        about=("competitors",),
        search=tuple(
            SearchEntry(anchor=item_anchor(one.id), title=one.name, text=one.advantage or "")
            for one in scene.plan.competitors
        ),
        competitors=tuple(_view(scene, at, one) for at, one in enumerate(scene.plan.competitors)),
    )


def _view(scene: Scene, at: int, competitor: Competitor) -> CompetitorView:
    quadrants = quadrant_views(scene, competitor, scene.figures.swot.competitors[competitor.id], "competitors", at)
    known = tuple(
        Sentence("{quadrant} {rating}", quadrant=one.heading, rating=one.rating) for one in quadrants if one.rating
    )
    return CompetitorView(
        facts=competitor,
        anchor=item_anchor(competitor.id),
        page=scene.names.competitor_page(competitor.id),
        quadrants=quadrants if any(one.points for one in quadrants) else (),
        ratings=Listing(known) if known else None,
        elsewhere=_elsewhere(scene, competitor),
    )


def _elsewhere(scene: Scene, competitor: Competitor) -> tuple[Link | Sentence, ...]:
    named, more = others(scene.met_at.get(competitor.id.casefold(), ()), scene.plan.id)
    return (*named, Sentence("{count} more", "{count} more", count=more)) if more else named
