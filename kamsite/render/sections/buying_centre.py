"""The buying centre part: who takes part in the decision in which role, which roles nobody has, on how many it rests (phase 3)."""

from __future__ import annotations

from dataclasses import dataclass

from kamsite.model.sentence import Listing, Sentence
from kamsite.model.stakeholder import Role
from kamsite.render.link import Link
from kamsite.render.scene import Part, Scene, part
from kamsite.render.state import ROLE, ROLE_NAME, State

MOST_NAMED = 3
"""More missing roles than this are counted in the sentence; the table names them."""
MOST_WITHOUT = 12
"""So many people without a role are named."""


@dataclass(frozen=True)
class RoleView:
    """One role of the purchase decision."""

    name: Sentence
    holders: tuple[Link | None, ...]
    state: State


def buying_centre(scene: Scene) -> Part | None:
    """The part, or None when nobody of theirs is named."""
    found = scene.figures.buying_centre
    if not (found.known or found.placeholders):
        return None
    states = scene.figures.coverage.roles
    return part(
        scene,
        "buying_centre",
        Sentence("Buying centre"),
        explains=("buying_centre",),
        summary=_summary(scene),
        threads=_threads(scene),
        roles=tuple(_role(scene, role, ROLE[states[role]]) for role in found.holders),
        without_role=tuple(scene.names.theirs(one) for one in found.without_role[:MOST_WITHOUT]),
        without_more=max(len(found.without_role) - MOST_WITHOUT, 0),
    )


def _role(scene: Scene, role: Role, state: State) -> RoleView:
    holders = scene.figures.buying_centre.holders[role]
    return RoleView(ROLE_NAME[role], tuple(scene.names.theirs(one) for one in holders), state)


def _summary(scene: Scene) -> Sentence:
    found = scene.figures.buying_centre
    people = Sentence("{count} person is known", "{count} people are known", count=found.known)
    if found.placeholders:
        unknown = Sentence("{count} is only a role so far", "{count} are only roles so far", count=found.placeholders)
        people = Sentence("{known}, {unknown}", known=people, unknown=unknown)
    if not found.missing:
        return Sentence("{people}; every role has a person.", people=people)
    if len(found.missing) > MOST_NAMED:
        roles = len(found.holders)
        return Sentence(
            "{people}; {filled} of {roles} roles have a person.",
            people=people,
            filled=roles - len(found.missing),
            roles=roles,
        )
    return Sentence(
        "{people}; nobody is known as {roles}.",
        people=people,
        roles=Listing(tuple(ROLE_NAME[role] for role in found.missing)),
    )


def _threads(scene: Scene) -> Sentence:
    """On how many people the relation rests, theirs and ours."""
    found = scene.figures.buying_centre
    if found.is_single_threaded is None:
        return Sentence("Nobody of ours is in contact with anybody yet.")
    theirs = Sentence("{count} person of theirs", "{count} people of theirs", count=found.their_threads)
    ours = Sentence("{count} of ours", "{count} of ours", count=found.our_threads)
    if found.is_single_threaded:
        return Sentence(
            "The relation hangs on one thread: {theirs} and {ours} are in contact.", theirs=theirs, ours=ours
        )
    return Sentence("The relation rests on {theirs} and {ours}.", theirs=theirs, ours=ours)
