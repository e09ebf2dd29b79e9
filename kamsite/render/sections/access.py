"""The access part: how we get to each person who decides or approves, and whose loss would close the way (phase 3)."""

from __future__ import annotations

from dataclasses import dataclass

from kamsite.enrich.access import ACCESS_ROLES, Access
from kamsite.enrich.departure import Departure
from kamsite.model.sentence import Listing, Sentence, Value
from kamsite.render.link import Link
from kamsite.render.scene import Part, Scene, part
from kamsite.render.state import ROLE_NAME

MOST_STEPS = 6
"""A longer introduction shows its ends."""
MOST_NAMES = 6
"""So many people are named in a row; the JSON has all."""
MOST_LOSSES = 8
"""So many departures stand open; the others are folded up."""


@dataclass(frozen=True)
class StepView:
    """One person on the way of an introduction."""

    person: Link | Sentence | None
    is_conflict: bool
    """Whether the person is in conflict with the one before."""


@dataclass(frozen=True)
class NamesView:
    """People in a row: the first few, and how many more."""

    first: tuple[Link | None, ...]
    more: int


@dataclass(frozen=True)
class AccessView:
    """The way to one person."""

    person: Link | None
    roles: tuple[Sentence, ...]
    is_placeholder: bool
    """Whether only the role is known, not the person."""
    introduction: tuple[StepView, ...]
    weakest: int | None
    """The strength of the weakest tie on the way."""
    ways: int
    ours: NamesView
    """Our people on whom every way hangs."""
    theirs: NamesView
    """Their people on whom every way hangs."""


@dataclass(frozen=True)
class LossView:
    """What we would lose with one person."""

    person: Link | None
    is_ours: bool
    deciders: NamesView
    """Who decides or approves, and could not be reached any more."""
    others: NamesView
    """Everybody else who could not be reached any more."""


def access(scene: Scene) -> Part | None:
    """The part, or None when nobody decides or approves."""
    found = scene.figures.access
    if not found:
        return None
    losses = tuple(_loss(scene, one) for one in scene.figures.departure)
    grave = tuple(one for one in losses if one.deciders.first)
    return part(
        scene,
        "access",
        Sentence("Access to those who decide"),
        explains=("access", "departure"),
        summary=_summary(scene),
        rows=tuple(_row(scene, person, way) for person, way in found.items()),
        grave=grave[:MOST_LOSSES],
        slight=(*grave[MOST_LOSSES:], *(one for one in losses if not one.deciders.first)),
    )


def _row(scene: Scene, person: str, way: Access) -> AccessView:
    names, facts = scene.names, {one.id: one for one in scene.plan.stakeholders}
    return AccessView(
        person=names.theirs(person),
        roles=tuple(ROLE_NAME[role] for role in facts[person].roles if role in ACCESS_ROLES),
        is_placeholder=facts[person].placeholder,
        introduction=_introduction(scene, way.introduction or ()),
        weakest=way.weakest,
        ways=way.disjoint_ways,
        ours=_names([names.ours(one) for one in way.our_single_points]),
        theirs=_names([names.theirs(one) for one in way.their_single_points]),
    )


def _introduction(scene: Scene, way: tuple[str, ...]) -> tuple[StepView, ...]:
    """The first is one of ours, whoever follows is theirs; of a long way only the ends are shown."""
    conflicts = {frozenset(one.between) for one in scene.figures.influence.conflicts}
    steps = [StepView(scene.names.ours(one), False) for one in way[:1]]
    steps += [
        StepView(scene.names.theirs(one), before is not None and frozenset((before, one)) in conflicts)
        for before, one in zip((None, *way[1:]), way[1:], strict=False)
    ]
    if len(steps) <= MOST_STEPS:
        return tuple(steps)
    between = Sentence("{count} person between", "{count} people between", count=len(steps) - MOST_STEPS + 1)
    return (*steps[:3], StepView(between, False), *steps[3 - MOST_STEPS + 1 :])


def _names(people: list[Link | None]) -> NamesView:
    return NamesView(tuple(people[:MOST_NAMES]), max(len(people) - MOST_NAMES, 0))


def _summary(scene: Scene) -> tuple[Sentence, ...]:
    """How many decide, whom we do not reach, how many hang on somebody, and of whom only the role is known."""
    ways = scene.figures.access
    lost = [scene.names.theirs_text(person) for person, way in ways.items() if way.introduction is None]
    hangs = sum(bool(way.single_points) for way in ways.values())
    roles = sum(one.placeholder for one in scene.plan.stakeholders if one.id in ways)
    said = [Sentence("{count} person decides or approves.", "{count} people decide or approve.", count=len(ways))]
    if lost:
        shown: tuple[Value, ...] = tuple(lost[:MOST_NAMES])
        if len(lost) > MOST_NAMES:
            shown += (Sentence("{count} more", "{count} more", count=len(lost) - MOST_NAMES),)
        said.append(Sentence("Nobody of ours can reach {names}.", names=Listing(shown)))
    elif not hangs:
        said.append(Sentence("We reach everybody of them in more than one way."))
    if hangs:
        said.append(
            Sentence(
                "{count} is reached only through certain people.",
                "{count} are reached only through certain people.",
                count=hangs,
            )
        )
    if roles:
        said.append(Sentence("Of {count} only the role is known.", "Of {count} only the roles are known.", count=roles))
    return tuple(said)


def _loss(scene: Scene, departure: Departure) -> LossView:
    names = scene.names
    others = [names.theirs(who) for who in departure.lost if who not in departure.lost_deciders]
    return LossView(
        person=names.ours(departure.person) if departure.side == "ours" else names.theirs(departure.person),
        is_ours=departure.side == "ours",
        deciders=_names([names.theirs(who) for who in departure.lost_deciders]),
        others=_names(others),
    )
