"""The coverage part: which roles somebody of ours knows, and who of ours knows whom of theirs (phase 3)."""

from __future__ import annotations

from dataclasses import dataclass

from kamsite.model.sentence import Sentence
from kamsite.render.link import Link
from kamsite.render.scene import Part, Scene, part
from kamsite.render.state import ROLE, ROLE_NAME


@dataclass(frozen=True)
class CoverageRow:
    """One of theirs, and how strongly each of ours knows the person."""

    person: Link | None
    cells: tuple[str, ...]
    rival: Sentence | None


def coverage(scene: Scene) -> Part | None:
    """The part, or None when nobody of theirs is named."""
    found = scene.figures.coverage
    if not found.total:
        return None
    ours = tuple(dict.fromkeys(one.with_ for one in found.matrix))
    people = [one for one in scene.plan.stakeholders if one.status == "active"]
    return part(
        scene,
        "coverage",
        Sentence("Coverage"),
        explains=("coverage",),
        roles=tuple((ROLE_NAME[role], ROLE[state]) for role, state in found.roles.items()),
        ours=tuple(scene.names.ours(one) for one in ours),
        rows=tuple(_row(scene, person.id, ours) for person in people),
        broken=tuple(
            (scene.names.theirs(one.stakeholder), scene.names.ours(one.with_), one.days_since)
            for one in found.broken_cadence
        ),
    )


def _row(scene: Scene, person: str, ours: tuple[str, ...]) -> CoverageRow:
    found = scene.figures.coverage
    strength = {one.with_: one.strength for one in found.matrix if one.stakeholder == person}
    rivals = [one for one in found.rivalries if one.stakeholder == person and one.is_stronger]
    rival = Sentence("{name} is closer", name=scene.names.competitor(rivals[0].competitor).text) if rivals else None
    return CoverageRow(
        scene.names.theirs(person),
        tuple("" if one not in strength else str(strength[one] or "?") for one in ours),
        rival,
    )
