"""The network part: reporting chart and influence map, and the table of their people with the same facts (phase 3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from kamsite.enrich.network import Network, PersonInNetwork
from kamsite.model.sentence import Sentence
from kamsite.model.stakeholder import Stakeholder
from kamsite.render.graphs.graph import LayoutFailure
from kamsite.render.graphs.influence_map import influence_map
from kamsite.render.graphs.network import Coverage, EdgeSpec, NodeSpec
from kamsite.render.graphs.network import Network as Drawn
from kamsite.render.graphs.reporting_chart import reporting_chart
from kamsite.render.link import Link, item_anchor
from kamsite.render.page import SearchEntry
from kamsite.render.scene import Part, Scene, part
from kamsite.render.state import QUADRANT_NAME, ROLE_NAME


@dataclass(frozen=True)
class PersonView:
    """A row of the people table."""

    facts: Stakeholder
    anchor: str
    roles: tuple[Sentence, ...]
    unit: str | None
    reports_to: Link | None
    position: Sentence | str | None
    quadrant: Sentence | None
    known_by: tuple[Link | None, ...]
    figure: PersonInNetwork | None
    influences: tuple[Link | None, ...]
    conflicts: tuple[Link | None, ...]
    last_contact: date | None


def network(scene: Scene) -> Part | None:
    """The part, or None when nobody of theirs is named."""
    people = scene.plan.stakeholders
    if not people:
        return None
    found = scene.figures.network
    cut = [scene.names.theirs(one) for one, person in found.people_by_id.items() if person.is_cut_vertex]
    return part(
        scene,
        "network",
        Sentence("People and network"),
        about=("stakeholders",),
        explains=("network",),
        search=tuple(_entry(scene, one) for one in people),
        chart=_drawing(scene, "reports"),
        map=_drawing(scene, "influence"),
        people=tuple(_row(scene, one) for one in people),
        summary=_summary(found),
        cut_vertices=tuple(cut),
        brokers=_brokers(scene),
    )


def _summary(network: Network) -> Sentence:
    return Sentence(
        "{people} people with {ties} ties, in {groups}.",
        people=network.people,
        ties=network.ties,
        groups=Sentence("{count} group", "{count} groups that nothing ties together", count=network.components),
    )


def _brokers(scene: Scene) -> tuple[Link | None, ...]:
    people = scene.figures.network.people_by_id
    first = [one for one, person in people.items() if person.broker_rank == 1 and person.betweenness > 0]
    return tuple(scene.names.theirs(one) for one in first)


def _entry(scene: Scene, person: Stakeholder) -> SearchEntry:
    roles = " ".join(scene.say(ROLE_NAME[role]) for role in person.roles)
    words = " ".join(filter(None, (person.title, roles, *person.motives)))
    return SearchEntry(anchor=item_anchor(person.id), title=scene.names.theirs_text(person.id), text=words)


def _row(scene: Scene, person: Stakeholder) -> PersonView:
    names = scene.names
    figure = scene.figures.network.people_by_id.get(person.id)
    return PersonView(
        facts=person,
        anchor=item_anchor(person.id),
        roles=tuple(ROLE_NAME[role] for role in person.roles),
        unit=names.unit(person.business_unit),
        reports_to=names.theirs(person.reports_to),
        position=names.position(person.position.current if person.position else None),
        quadrant=QUADRANT_NAME[figure.quadrant] if figure and figure.quadrant else None,
        known_by=tuple(names.ours(contact.with_) for contact in person.contacts),
        figure=figure,
        influences=tuple(names.theirs(one.who) for one in person.influences if one.kind == "influence"),
        conflicts=tuple(names.theirs(one.who) for one in person.influences if one.kind == "conflict"),
        last_contact=max((one.last_contact for one in person.contacts if one.last_contact), default=None),
    )


def _drawing(scene: Scene, kind: str) -> Any:
    """A drawing, or None where it could not be laid out: then the table alone says it."""
    active = [person for person in scene.plan.stakeholders if person.status == "active"]
    drawn = Drawn(
        title=scene.say(Sentence("Who reports to whom") if kind == "reports" else Sentence("Who influences whom")),
        description=scene.say(Sentence("The table of people below has the same facts.")),
        nodes=tuple(_node(scene, person) for person in active),
        edges=tuple(_reports(active) if kind == "reports" else _influences(active)),
    )
    draw = reporting_chart if kind == "reports" else influence_map
    made = draw(drawn, say=scene.say, lay_out=scene.lay_out) if drawn.edges else None
    return None if isinstance(made, LayoutFailure) else made


def _node(scene: Scene, person: Stakeholder) -> NodeSpec:
    coverage: Coverage = "placeholder" if person.placeholder else "covered" if person.contacts else "uncovered"
    position = scene.names.position(person.position.current if person.position else None)
    return NodeSpec(
        id=person.id,
        name=scene.names.theirs_text(person.id),
        title=(person.title or "") if person.name else "",
        role=", ".join(scene.say(ROLE_NAME[role]) for role in person.roles),
        coverage=coverage,
        position=scene.say(position) if position else "",
        href=f"#{item_anchor(person.id)}",
        is_decisive="decider" in person.roles or "approver" in person.roles,
    )


def _reports(people: list[Stakeholder]) -> list[EdgeSpec]:
    return [EdgeSpec(tail=one.reports_to, head=one.id, kind="reports") for one in people if one.reports_to]


def _influences(people: list[Stakeholder]) -> list[EdgeSpec]:
    return [
        EdgeSpec(tail=one.id, head=tie.who, kind=tie.kind, strength=tie.strength)
        for one in people
        for tie in one.influences
    ]
