"""The access part: how we get to each person who decides or approves, and whose loss would close the way (phase 3)."""

from __future__ import annotations

from dataclasses import dataclass

from kamsite.enrich.departure import Departure
from kamsite.model.sentence import Listing, Sentence
from kamsite.render.link import Link
from kamsite.render.scene import Part, Scene, part
from kamsite.render.state import DECISIVE, ROLE_NAME


@dataclass(frozen=True)
class AccessView:
    """The way to one person."""

    person: Link | None
    roles: tuple[Sentence, ...]
    introduction: tuple[Link | None, ...]
    weakest: int | None
    """The strength of the weakest tie on the way."""
    ways: int
    ours: tuple[Link | None, ...]
    """Our people on whom every way hangs."""
    theirs: tuple[Link | None, ...]
    """Their people on whom every way hangs."""


@dataclass(frozen=True)
class LossView:
    """What we would lose with one person."""

    person: Link | None
    is_ours: bool
    deciders: tuple[Link | None, ...]
    """Who decides or approves, and could not be reached any more."""
    others: tuple[Link | None, ...]
    """Everybody else who could not be reached any more."""


def access(scene: Scene) -> Part | None:
    """The part, or None when nobody decides or approves."""
    found = scene.figures.access
    if not found:
        return None
    losses = tuple(_loss(scene, one) for one in scene.figures.departure)
    return part(
        scene,
        "access",
        Sentence("Access to those who decide"),
        explains=("access", "departure"),
        summary=_summary(scene),
        rows=_rows(scene),
        grave=tuple(one for one in losses if one.deciders),
        slight=tuple(one for one in losses if not one.deciders),
    )


def _rows(scene: Scene) -> tuple[AccessView, ...]:
    roles = {one.id: one.roles for one in scene.plan.stakeholders}
    names = scene.names
    return tuple(
        AccessView(
            person=names.theirs(person),
            roles=tuple(ROLE_NAME[role] for role in roles[person] if role in DECISIVE),
            introduction=tuple(names.person(one) for one in way.introduction or ()),
            weakest=way.weakest,
            ways=way.disjoint_ways,
            ours=tuple(names.ours(one) for one in way.our_single_points),
            theirs=tuple(names.theirs(one) for one in way.their_single_points),
        )
        for person, way in scene.figures.access.items()
    )


def _summary(scene: Scene) -> Sentence:
    ways = scene.figures.access
    count = Sentence("{count} person decides or approves", "{count} people decide or approve", count=len(ways))
    lost = tuple(scene.names.theirs_text(person) for person, way in ways.items() if way.introduction is None)
    hangs = sum(bool(way.single_points) for way in ways.values())
    if lost:
        return Sentence("{people}; nobody of ours can reach {names}.", people=count, names=Listing(lost))
    if hangs:
        return Sentence(
            "{people}, and we reach all of them; {count} way hangs on one person.",
            "{people}, and we reach all of them; {count} ways hang on one person.",
            people=count,
            count=hangs,
        )
    return Sentence("{people}, and we reach all of them in more than one way.", people=count)


def _loss(scene: Scene, departure: Departure) -> LossView:
    return LossView(
        person=scene.names.ours(departure.person) if departure.side == "ours" else scene.names.theirs(departure.person),
        is_ours=departure.side == "ours",
        deciders=tuple(scene.names.theirs(who) for who in departure.lost_deciders),
        others=tuple(scene.names.theirs(who) for who in departure.lost if who not in departure.lost_deciders),
    )
