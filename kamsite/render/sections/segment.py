"""The segment part: which segment, by which rule, clause by clause, any override, and how little would change it (phase 2)."""

from __future__ import annotations

from dataclasses import dataclass

from kamsite.enrich.measure_words import condition_words, measure_name, span
from kamsite.enrich.segment import Clause
from kamsite.enrich.sensitivity import Sensitivity, nearest
from kamsite.model.condition import Condition
from kamsite.model.sentence import Listing, Quantity, Sentence, Share, Value
from kamsite.render.limit_words import limit_words
from kamsite.render.link import Link, segment_path
from kamsite.render.scene import Part, Scene, part
from kamsite.render.state import CLAUSE, State


@dataclass(frozen=True)
class ClauseView:
    """One clause of a segment's rule."""

    segment: Link | None
    """The segment, at its first clause only."""
    is_own: bool
    """Whether it is the segment that counts for the account."""
    measure: Value
    condition: Value
    value: Value
    state: State


def segment(scene: Scene) -> Part | None:
    """The part; None when the programme has no segments, or nothing is known that a rule asks for."""
    found = scene.figures.segment
    if not scene.programme.segments or (found.id is None and not scene.plan.segment_scores):
        return None
    names = scene.names
    possible = Listing(tuple(names.segment(one) or one for one in found.possible), is_choice=True)
    return part(
        scene,
        "segment",
        Sentence("Segment"),
        about=("segment_override",),
        explains=("segment", "sensitivity") if scene.figures.sensitivity else ("segment",),
        segment=Link(names.segment(found.id) or found.id, segment_path(found.id)) if found.id else None,
        computed=names.segment(found.computed),
        possible=possible,
        override=found.override,
        override_segment=names.segment(found.override.segment) if found.override else None,
        decided_by=names.ours(found.override.by) if found.override else None,
        definition=scene.programme.key_account_definition,
        nearest=_nearest(scene),
        changes=tuple(_change(scene, one) for one in scene.figures.sensitivity),
        clauses=_clauses(scene),
    )


@dataclass(frozen=True)
class ChangeView:
    """The smallest change of one score or weight that changes the segment."""

    what: Sentence
    now: Quantity
    limit: Sentence
    change: Sentence
    segment: str | Sentence


def _change(scene: Scene, found: Sensitivity) -> ChangeView:
    name = _criterion(scene, found)
    up = found.to > found.from_
    is_score = found.kind == "score"
    size = Quantity(abs(found.change)) if is_score else Share(abs(found.change))
    return ChangeView(
        what=Sentence("Score: {criterion}", criterion=name)
        if is_score
        else Sentence("Weight: {criterion}", criterion=name),
        now=Quantity(found.from_),
        limit=limit_words(found),
        change=Sentence("{size} up", size=size) if up else Sentence("{size} down", size=size),
        segment=scene.names.segment(found.segment) or Sentence("open"),
    )


def _criterion(scene: Scene, found: Sensitivity) -> str:
    criteria = {one.id: one.name for dimension in scene.programme.dimensions for one in dimension.criteria}
    return criteria.get(found.criterion, found.criterion)


def _nearest(scene: Scene) -> Sentence | None:
    """The score that is nearest to changing the segment, measured on its own scale; None while the segment is open."""
    if scene.figures.segment.computed is None:
        return None
    found = nearest(scene.figures.sensitivity)
    if found is None:
        return Sentence("No other score of a single criterion would change the segment.")
    words: dict[str, Value] = {
        "criterion": _criterion(scene, found),
        "now": Quantity(found.from_),
        "limit": limit_words(found),
        "segment": scene.names.segment(found.segment) or Sentence("open"),
    }
    if scene.figures.segment.id != scene.figures.segment.computed:
        return Sentence("By the rules: {criterion} is {now}; at {limit} it would be {segment}.", **words)
    return Sentence("Nearest to another segment: {criterion} is {now}; at {limit} it would be {segment}.", **words)


def _clauses(scene: Scene) -> tuple[ClauseView, ...]:
    rows, last = [], None
    for clause in scene.figures.segment.definition:
        name = Link(scene.names.segment(clause.segment) or clause.segment, segment_path(clause.segment))
        rows.append(_clause(scene, clause, name if clause.segment != last else None))
        last = clause.segment
    return tuple(rows)


def _clause(scene: Scene, clause: Clause, name: Link | None) -> ClauseView:
    measure, currency = clause.dimension, scene.programme.currency
    return ClauseView(
        segment=name,
        is_own=clause.segment == scene.figures.segment.id,
        measure=measure_name(measure, scene.programme),
        condition=condition_words(measure, clause.condition, currency),
        value=span(measure, clause.low, clause.high, currency, Condition.from_text(clause.condition)),
        state=CLAUSE[clause.met],
    )
