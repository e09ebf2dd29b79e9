"""The access part: how we get to each person who decides or approves, and whose loss would close the way (phase 3)."""

from __future__ import annotations

from dataclasses import dataclass

from kamsite.model.sentence import Sentence
from kamsite.render.link import Link
from kamsite.render.scene import Part, Scene, part
from kamsite.render.state import ROLE_NAME


@dataclass(frozen=True)
class AccessView:
    """The way to one person."""

    person: Link | None
    roles: tuple[Sentence, ...]
    introduction: tuple[Link | None, ...]
    ways: int
    single_points: tuple[Link | None, ...]


def access(scene: Scene) -> Part | None:
    """The part, or None when nobody decides or approves."""
    found = scene.figures.access
    if not found:
        return None
    roles = {one.id: one.roles for one in scene.plan.stakeholders}
    rows = tuple(
        AccessView(
            person=scene.names.theirs(person),
            roles=tuple(ROLE_NAME[role] for role in roles[person] if role in ("decider", "approver")),
            introduction=tuple(scene.names.person(one) for one in way.introduction or ()),
            ways=way.disjoint_ways,
            single_points=tuple(scene.names.person(one) for one in way.single_points),
        )
        for person, way in found.items()
    )
    lost = tuple(
        (scene.names.person(one.person), tuple(scene.names.theirs(who) for who in one.lost))
        for one in scene.figures.departure
    )
    return part(
        scene, "access", Sentence("Access to those who decide"), explains=("access", "departure"), rows=rows, lost=lost
    )
