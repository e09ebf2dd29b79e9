"""The competitors part: one SWOT per competitor, its advantage and what we set against it (phase 1)."""

from __future__ import annotations

from dataclasses import dataclass

from kamsite.model.competitor import Competitor
from kamsite.model.sentence import Sentence
from kamsite.model.swot import QUADRANTS
from kamsite.render.link import item_anchor
from kamsite.render.page import SearchEntry
from kamsite.render.scene import Part, Scene, part
from kamsite.render.sections.swot import QUADRANT_HEADING, QuadrantView, point_view


@dataclass(frozen=True)
class CompetitorView:
    """One competitor."""

    facts: Competitor
    anchor: str
    quadrants: tuple[QuadrantView, ...]


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
        competitors=tuple(_view(one) for one in scene.plan.competitors),
    )


def _view(competitor: Competitor) -> CompetitorView:
    quadrants = (
        QuadrantView(
            QUADRANT_HEADING[quadrant], None, tuple(point_view(item, item.id) for item in getattr(competitor, quadrant))
        )
        for quadrant in QUADRANTS
        if getattr(competitor, quadrant)
    )
    return CompetitorView(competitor, item_anchor(competitor.id), tuple(quadrants))
