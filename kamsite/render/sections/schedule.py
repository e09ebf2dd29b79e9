"""The schedule part: what is late, what is blocked, what comes next (phase 6)."""

from __future__ import annotations

from kamsite.model.sentence import Sentence
from kamsite.render.link import Link, item_anchor
from kamsite.render.scene import Part, Scene, part


def schedule(scene: Scene) -> Part | None:
    """The part, or None when no action is planned."""
    if not any(tactic.actions for tactic in scene.plan.tactics):
        return None
    found = scene.figures.schedule
    return part(
        scene,
        "schedule",
        Sentence("Schedule"),
        late=_steps(scene, found.late),
        blocked=_steps(scene, found.blocked),
        next=_steps(scene, found.next),
        critical_path=_steps(scene, found.critical_path),
        critical_days=found.critical_days,
    )


def _steps(scene: Scene, ids: tuple[str, ...]) -> tuple[Link, ...]:
    return tuple(Link(scene.names.title(one), f"#{item_anchor(one)}") for one in ids)
