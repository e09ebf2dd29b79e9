"""The power and interest part: whom to manage closely, keep satisfied, keep informed or only watch (phase 3; Mendelow)."""

from __future__ import annotations

from collections.abc import Mapping

from kamsite.enrich.network import PersonInNetwork
from kamsite.model.sentence import Listing, Sentence
from kamsite.model.stakeholder import Stakeholder
from kamsite.render.charts.power_interest import PowerInterest, Seat
from kamsite.render.charts.power_interest import power_interest as drawn
from kamsite.render.charts.shapes import DESK, PHONE
from kamsite.render.link import item_anchor
from kamsite.render.scene import Part, Scene, part
from kamsite.render.state import QUADRANT_NAME

MOST_SEATS = 60
"""More people than this hide each other in the grid; then the table alone says it."""


def power_interest(scene: Scene) -> Part | None:
    """The part, or None when of nobody both power and interest are known."""
    people = scene.figures.network.people_by_id
    facts = {one.id: one for one in scene.plan.stakeholders}
    placed = {person: figure.quadrant for person, figure in people.items() if figure.quadrant}
    if not placed:
        return None
    plot = _plot(scene, [facts[one] for one in placed], people)
    return part(
        scene,
        "power_interest",
        Sentence("Power and interest"),
        desk=drawn(plot, width=DESK, say=scene.say) if len(placed) <= MOST_SEATS else None,
        phone=drawn(plot, width=PHONE, say=scene.say) if len(placed) <= MOST_SEATS else None,
        finding=plot.title,
        quadrants=tuple(
            (name, tuple(scene.names.theirs(one) for one, quadrant in placed.items() if quadrant == key))
            for key, name in QUADRANT_NAME.items()
        ),
        unplaced=tuple(scene.names.theirs(one) for one in people if one not in placed),
    )


def _plot(scene: Scene, people: list[Stakeholder], figures: Mapping[str, PersonInNetwork]) -> PowerInterest:
    high = scene.programme.power_interest
    close = [one for one in people if figures[one.id].quadrant == "manage-closely"]
    silent = [one for one in close if not one.contacts]
    order = ("keep-satisfied", "manage-closely", "monitor", "keep-informed")
    return PowerInterest(
        title=scene.say(_finding(scene, close, silent)),
        description=scene.say(Sentence("The lists beside it have the same facts.")),
        power_name=scene.say(Sentence("Power, 1 to 5")),
        interest_name=scene.say(Sentence("Interest, 1 to 5")),
        power_from=high.power_from,
        interest_from=high.interest_from,
        quadrants=tuple(scene.say(QUADRANT_NAME[one]) for one in order),  # type: ignore[arg-type]
        people=tuple(_seat(scene, one) for one in people),
    )


def _finding(scene: Scene, close: list[Stakeholder], silent: list[Stakeholder]) -> Sentence:
    if silent:
        names = Listing(tuple(scene.names.theirs_text(one.id) for one in silent[:3]))
        return Sentence("To manage closely, and nobody of ours is in contact: {names}", names=names)
    if not close:
        return Sentence("Nobody has both power and interest")
    return Sentence(
        "{count} person has power and interest: to manage closely",
        "{count} people have power and interest: to manage closely",
        count=len(close),
    )


def _seat(scene: Scene, person: Stakeholder) -> Seat:
    name = scene.names.theirs_text(person.id)
    says = Sentence(
        "{name}: power {power}, interest {interest}", name=name, power=person.power or 0, interest=person.interest or 0
    )
    return Seat(
        name=name,
        href=f"#{item_anchor(person.id)}",
        power=person.power or 0,
        interest=person.interest or 0,
        is_covered=bool(person.contacts),
        says=scene.say(says),
    )
