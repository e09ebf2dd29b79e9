"""The relational plan part: what we present, to whom, how, by whom and when, in calendar order (phase 3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from kamsite.enrich.reference import reference
from kamsite.enrich.steps import NEXT_DAYS
from kamsite.model.sentence import Sentence
from kamsite.model.stakeholder import RelationalAction, Stakeholder
from kamsite.render.link import Link, item_anchor
from kamsite.render.scene import Part, Scene, part
from kamsite.render.state import ACTION, LATE, NEXT, State


@dataclass(frozen=True)
class EntryView:
    """One step."""

    anchor: str
    what: str
    to: Link | None
    title: str | None
    """The person's job."""
    how: str | None
    by: Link | None
    when: date | None
    state: State
    is_open: bool
    is_absent: bool
    """Whether the person has left or moved, so that nothing can be late any more."""


def relational_plan(scene: Scene) -> Part | None:
    """The part, or None when there is no step."""
    steps = [
        (entry, person, reference(entry, "stakeholders", row, "plan", at))
        for row, person in enumerate(scene.plan.stakeholders)
        for at, entry in enumerate(person.plan)
    ]
    if not steps:
        return None
    steps.sort(key=lambda step: (step[0].when is None, step[0].when or date.max, step[0].what))
    entries = [_view(scene, *step) for step in steps]
    present = [one for one in entries if not one.is_absent]
    return part(
        scene,
        "relational_plan",
        Sentence("Relational plan"),
        summary=_summary(present) if present else None,
        entries=tuple(one for one in entries if one.is_open and not one.is_absent),
        absent=tuple(one for one in entries if one.is_open and one.is_absent),
        ended=tuple(one for one in entries if not one.is_open),
    )


def _summary(entries: list[EntryView]) -> Sentence:
    """How much is open, late and next."""
    open_ = [one for one in entries if one.is_open]
    late, soon = (sum(one.state == state for one in open_) for state in (LATE, NEXT))
    steps = Sentence("{count} step is open", "{count} steps are open", count=len(open_))
    if not open_:
        return Sentence("Every step is done or dropped.")
    if not late:
        return Sentence(
            "{steps}, {soon} in the next {days} days; none is late.", steps=steps, soon=soon, days=NEXT_DAYS
        )
    return Sentence(
        "{steps}, {soon} in the next {days} days; {late}.",
        steps=steps,
        soon=soon,
        days=NEXT_DAYS,
        late=Sentence("{count} is late", "{count} are late", count=late),
    )


def _view(scene: Scene, entry: RelationalAction, person: Stakeholder, name: str) -> EntryView:
    is_open = entry.status not in ("done", "dropped")
    return EntryView(
        anchor=item_anchor(name),
        what=entry.what,
        to=scene.names.theirs(person.id),
        title=person.title if person.name else None,
        how=entry.how,
        by=scene.names.ours(entry.by),
        when=entry.when,
        state=_state(scene, entry) if is_open and person.status == "active" else ACTION[entry.status],
        is_open=is_open,
        is_absent=person.status != "active",
    )


def _state(scene: Scene, entry: RelationalAction) -> State:
    """Late or next where it is; else as the plan says."""
    if entry.when is not None and entry.when < scene.as_of:
        return LATE
    is_soon = entry.when is not None and entry.when <= scene.as_of + timedelta(days=NEXT_DAYS)
    return NEXT if is_soon and entry.status == "planned" else ACTION[entry.status]
