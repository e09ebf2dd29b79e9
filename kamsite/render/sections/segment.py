"""The segment part: which segment, by which rule, clause by clause, and any override (phase 2)."""

from __future__ import annotations

from dataclasses import dataclass

from kamsite.enrich.segment import Clause
from kamsite.enrich.sensitivity import Sensitivity
from kamsite.model.sentence import Amount, Listing, Quantity, Sentence, Share
from kamsite.render.link import Link, segment_path
from kamsite.render.scene import Part, Scene, part
from kamsite.render.state import CLAUSE, State


@dataclass(frozen=True)
class ClauseView:
    """One clause of a segment's rule."""

    segment: str | None
    measure: str | Sentence
    condition: str
    value: Quantity | Amount | Share | Sentence | None
    state: State


def segment(scene: Scene) -> Part | None:
    """The part; None when the programme has no segments, or nothing is known that a rule asks for."""
    found = scene.figures.segment
    if not scene.programme.segments or (found.id is None and not scene.plan.segment_scores):
        return None
    names = scene.names
    possible = Listing(tuple(names.segment(one) or one for one in found.possible))
    return part(
        scene,
        "segment",
        Sentence("Segment"),
        about=("segment_override",),
        segment=Link(names.segment(found.id) or found.id, segment_path(found.id)) if found.id else None,
        computed=names.segment(found.computed),
        possible=possible,
        override=found.override,
        override_segment=names.segment(found.override.segment) if found.override else None,
        decided_by=names.ours(found.override.by) if found.override else None,
        definition=scene.programme.key_account_definition,
        changes=tuple(_change(scene, one) for one in scene.figures.sensitivity),
        clauses=tuple(_clause(scene, clause) for clause in found.definition),
    )


@dataclass(frozen=True)
class ChangeView:
    """The smallest change of one score or weight that changes the segment."""

    what: Sentence
    now: Quantity
    limit: Sentence
    segment: str | Sentence


def _change(scene: Scene, found: Sensitivity) -> ChangeView:
    criteria = {one.id: one.name for dimension in scene.programme.dimensions for one in dimension.criteria}
    name = criteria.get(found.criterion, found.criterion)
    score = Sentence("Score: {criterion}", criterion=name)
    up = found.to > found.from_
    bound = Quantity(found.limit)
    if found.is_reached:
        limit = Sentence("{value} or more", value=bound) if up else Sentence("{value} or less", value=bound)
    else:
        limit = Sentence("more than {value}", value=bound) if up else Sentence("less than {value}", value=bound)
    return ChangeView(
        what=score if found.kind == "score" else Sentence("Weight: {criterion}", criterion=name),
        now=Quantity(found.from_),
        limit=limit,
        segment=scene.names.segment(found.segment) or Sentence("open"),
    )


def _clause(scene: Scene, clause: Clause) -> ClauseView:
    dimensions = {one.id: one.name for one in scene.programme.dimensions}
    other = {"share_of_wallet": Sentence("Share of wallet, %"), "annual_potential": Sentence("Annual potential")}
    measure: str | Sentence = dimensions.get(clause.dimension) or other.get(clause.dimension) or clause.dimension
    value: Quantity | Sentence | None = Quantity(clause.value) if clause.value is not None else None
    if value is None and clause.low is not None and clause.high is not None:
        value = Sentence("{low} to {high}", low=Quantity(clause.low), high=Quantity(clause.high))
    return ClauseView(scene.names.segment(clause.segment), measure, clause.condition, value, CLAUSE[clause.met])
