"""The relational plan part: what we present, to whom, how, by whom and when, in calendar order (phase 3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kamsite.model.sentence import Sentence
from kamsite.model.stakeholder import RelationalAction, Stakeholder
from kamsite.render.link import Link, item_anchor
from kamsite.render.scene import Part, Scene, part
from kamsite.render.state import ACTION, LATE, State


@dataclass(frozen=True)
class EntryView:
    """One step."""

    anchor: str | None
    what: str
    to: Link | None
    how: str | None
    by: Link | None
    when: date | None
    state: State


def relational_plan(scene: Scene) -> Part | None:
    """The part, or None when there is no step."""
    steps = [(entry, person) for person in scene.plan.stakeholders for entry in person.plan]
    if not steps:
        return None
    steps.sort(key=lambda step: (step[0].when is None, step[0].when or date.max, step[0].what))
    return part(
        scene,
        "relational_plan",
        Sentence("Relational plan"),
        entries=tuple(_view(scene, entry, person) for entry, person in steps),
    )


def _view(scene: Scene, entry: RelationalAction, person: Stakeholder) -> EntryView:
    is_open = entry.status not in ("done", "dropped")
    is_late = is_open and entry.when is not None and entry.when < scene.as_of
    return EntryView(
        anchor=item_anchor(entry.id) if entry.id else None,
        what=entry.what,
        to=scene.names.theirs(person.id),
        how=entry.how,
        by=scene.names.ours(entry.by),
        when=entry.when,
        state=LATE if is_late else ACTION[entry.status],
    )
