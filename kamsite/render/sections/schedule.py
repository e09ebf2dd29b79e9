"""The schedule part: what is late, what is blocked, what comes next (phase 6)."""

from __future__ import annotations

from datetime import date

from kamsite.enrich.steps import Step
from kamsite.model.sentence import Sentence
from kamsite.render.charts.gantt import Gantt, Status, Task, gantt
from kamsite.render.charts.shapes import DESK, PHONE
from kamsite.render.link import Link, item_anchor
from kamsite.render.scene import Part, Scene, part
from kamsite.render.state import ACTION, LATE


def schedule(scene: Scene) -> Part | None:
    """The part, or None when no action is planned."""
    if not any(tactic.actions for tactic in scene.plan.tactics):
        return None
    found = scene.figures.schedule
    return part(
        scene,
        "schedule",
        Sentence("Schedule"),
        explains=("schedule",),
        desk=gantt(_drawn(scene), width=DESK, say=scene.say, month=scene.words.month),
        phone=gantt(_drawn(scene), width=PHONE, say=scene.say, month=scene.words.month),
        late=_steps(scene, found.late),
        blocked=_steps(scene, found.blocked),
        next=_steps(scene, found.next),
        critical_path=_steps(scene, found.critical_path),
        critical_days=found.critical_days,
    )


def _steps(scene: Scene, ids: tuple[str, ...]) -> tuple[Link, ...]:
    return tuple(Link(scene.names.title(one), f"#{item_anchor(one)}") for one in ids)


def _drawn(scene: Scene) -> Gantt:
    found = scene.figures.schedule
    steps = [step for step in found.steps if step.kind == "action" and step.status != "dropped"]
    steps.sort(key=lambda step: (step.start or step.due or date.max, step.due or date.max, step.id))
    return Gantt(
        title=scene.say(
            Sentence("{count} action is late", "{count} actions are late", count=len(found.late))
            if found.late
            else Sentence("No action is late")
        ),
        description=scene.say(Sentence("The tables of tactics have the same facts.")),
        tasks=tuple(_task(scene, step) for step in steps),
        today=scene.as_of,
    )


def _task(scene: Scene, step: Step) -> Task:
    is_late = step.is_late(scene.as_of)
    is_blocked = step.id in scene.figures.schedule.blocked
    status: Status = "late" if is_late else "blocked" if is_blocked else step.status
    word = LATE.word if is_late else ACTION["blocked" if is_blocked else step.status].word
    owner = scene.names.ours_text(step.person) if step.person else ""
    return Task(
        id=step.id,
        name=step.what,
        start=step.start,
        due=step.due,
        status=status,
        words=" · ".join(filter(None, (scene.say(word), owner))),
        after=step.after,
    )
