"""The tactics part: what we do, made for whom, against whom, with its actions (phase 6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kamsite.enrich.reference import reference
from kamsite.model.sentence import Amount, Sentence
from kamsite.model.tactic import Action, Tactic
from kamsite.render.link import Link, item_anchor
from kamsite.render.page import SearchEntry
from kamsite.render.scene import Part, Scene, part
from kamsite.render.state import ACTION, LATE, State


@dataclass(frozen=True)
class ActionView:
    """One action."""

    anchor: str | None
    what: str
    owner: Link | None
    start: date | None
    due: date | None
    after: tuple[Link, ...]
    state: State


@dataclass(frozen=True)
class TacticView:
    """One tactic."""

    facts: Tactic
    anchor: str | None
    objective: Link | None
    opportunity: Link | None
    made_for: tuple[Link | None, ...]
    beats: tuple[Link, ...]
    owner: Link | None
    cost: Amount | None
    actions: tuple[ActionView, ...]


def tactics(scene: Scene) -> Part | None:
    """The part, or None when there is no tactic."""
    if not scene.plan.tactics:
        return None
    return part(
        scene,
        "tactics",
        Sentence("Tactics"),
        about=("tactics",),
        search=tuple(
            SearchEntry(anchor=item_anchor(one.id), title=one.title, text=one.value_proposition or "")
            for one in scene.plan.tactics
            if one.id
        ),
        tactics=tuple(_view(scene, at, one) for at, one in enumerate(scene.plan.tactics)),
    )


def _view(scene: Scene, at: int, tactic: Tactic) -> TacticView:
    names = scene.names
    return TacticView(
        facts=tactic,
        anchor=item_anchor(tactic.id) if tactic.id else None,
        objective=Link(names.title(tactic.objective), f"#{item_anchor(tactic.objective)}")
        if tactic.objective
        else None,
        opportunity=(
            Link(names.title(tactic.opportunity), f"#{item_anchor(tactic.opportunity)}") if tactic.opportunity else None
        ),
        made_for=tuple(names.theirs(one) for one in tactic.for_),
        beats=tuple(names.competitor(one) for one in tactic.beats),
        owner=names.ours(tactic.owner),
        cost=scene.money(tactic.cost),
        actions=tuple(
            action_view(scene, one, reference(one, "tactics", at, "actions", index))
            for index, one in enumerate(tactic.actions)
        ),
    )


def action_view(scene: Scene, action: Action, name: str) -> ActionView:
    """An action as a row; one that the schedule holds for late is shown as late."""
    is_late = action.id in scene.figures.schedule.late
    is_blocked = action.id in scene.figures.schedule.blocked
    return ActionView(
        anchor=item_anchor(name),
        what=action.what,
        owner=scene.names.ours(action.owner),
        start=action.start,
        due=action.due,
        after=scene.names.items(action.after),
        state=LATE if is_late else ACTION["blocked" if is_blocked else action.status],
    )
