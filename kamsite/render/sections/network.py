"""The network part: reporting chart and influence map, and the table of their people with the same facts (phase 3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from babel.numbers import format_decimal

from kamsite.enrich.network import Network, PersonInNetwork
from kamsite.model.sentence import Sentence, Share
from kamsite.model.stakeholder import Stakeholder
from kamsite.render.finding_view import finding_views
from kamsite.render.graphs.people_drawings import is_decisive, people_drawings
from kamsite.render.language import LOCALES
from kamsite.render.link import Link, item_anchor
from kamsite.render.page import SearchEntry
from kamsite.render.scene import Part, Scene, part
from kamsite.render.state import QUADRANT_NAME, ROLE_NAME

FOLD_FROM = 40
"""From so many people on the table begins with those who decide and those whom somebody knows; the others are folded."""
MOST_NAMES = 8
"""So many names are read in a sentence; the others are counted."""
MOST_FINDINGS = 6
"""So many findings stand under the table; the others are folded."""


@dataclass(frozen=True)
class TieView:
    """Somebody to whom a person is tied."""

    who: Link | None
    strength: int | None


@dataclass(frozen=True)
class PersonView:
    """A row of the people table."""

    facts: Stakeholder
    anchor: str
    roles: tuple[Sentence, ...]
    unit: str | None
    reports_to: Link | None
    influences: tuple[TieView, ...]
    conflicts: tuple[Link | None, ...]
    """With whom, whoever of the two names it."""
    quadrant: Sentence | None
    position: Sentence | str | None
    """Now, and where it shall be."""
    place: str
    """The position's place on the programme's scale, to sort by; empty where it is not known."""
    known_by: tuple[Link | None, ...]
    last_contact: date | None
    day: str
    """The last contact's day as a number, to sort by; empty where there was none."""


@dataclass(frozen=True)
class CentralityView:
    """A row of the table of centralities."""

    person: Link | None
    figure: PersonInNetwork
    betweenness: str
    closeness: str


@dataclass(frozen=True)
class NamesView:
    """The first of some people by name, and how many more there are."""

    names: tuple[Link | None, ...]
    more: Sentence | None


def network(scene: Scene) -> Part | None:
    """The part, or None when nobody of theirs is named."""
    people = scene.plan.stakeholders
    if not people:
        return None
    found = scene.figures.network
    figures = found.people_by_id
    ranked = sorted(figures, key=lambda one: figures[one].broker_rank)
    brokers = [one for one in ranked if figures[one].broker_rank == 1 and figures[one].betweenness > 0]
    first, others = _in_order(people)
    rows, drawings = _rows(scene), people_drawings(scene)
    noted = finding_views(scene.findings("stakeholders"))
    return part(
        scene,
        "network",
        Sentence("People and network"),
        noted=noted[:MOST_FINDINGS],
        folded=noted[MOST_FINDINGS:],
        fold_of_findings=Sentence("{count} more finding", "{count} more findings", count=len(noted) - MOST_FINDINGS),
        explains=("network",),
        search=tuple(_entry(scene, one) for one in people),
        summary=_summary(found),
        cut_vertices=_names(scene, [one for one in ranked if figures[one].is_cut_vertex]),
        brokers=_names(scene, brokers),
        isolates=_names(scene, found.isolates if found.ties else ()),
        drawings=drawings,
        is_drawn=any(one.drawing for one in drawings),
        people=tuple(rows[one.id] for one in first),
        others=tuple(rows[one.id] for one in others),
        fold=Sentence("{count} more person", "{count} more people", count=len(others)),
        centralities=tuple(_centrality(scene, one) for one in ranked) if found.ties else (),
    )


def _summary(network: Network) -> Sentence:
    if network.people == 0:
        return Sentence("Everybody who was named has left or moved.")
    people = Sentence("{count} person", "{count} people", count=network.people)
    if network.ties == 0:
        return Sentence("{people}; nothing is known yet of who reports to whom or who influences whom.", people=people)
    return Sentence(
        "{people} with {ties}, {share} of all that are possible, in {groups}.",
        people=people,
        ties=Sentence("{count} tie", "{count} ties", count=network.ties),
        share=Share(network.density or Fraction(0)),
        groups=Sentence("{count} group", "{count} groups that nothing ties together", count=network.components),
    )


def _names(scene: Scene, people: tuple[str, ...] | list[str]) -> NamesView:
    more = len(people) - MOST_NAMES
    return NamesView(
        names=tuple(scene.names.theirs(one) for one in people[:MOST_NAMES]),
        more=Sentence("and {count} more", count=more) if more > 0 else None,
    )


def _entry(scene: Scene, person: Stakeholder) -> SearchEntry:
    roles = " ".join(scene.say(ROLE_NAME[role]) for role in person.roles)
    words = " ".join(filter(None, (person.title, roles, *person.motives)))
    return SearchEntry(anchor=item_anchor(person.id), title=scene.names.theirs_text(person.id), text=words)


def _in_order(people: tuple[Stakeholder, ...]) -> tuple[list[Stakeholder], list[Stakeholder]]:
    """The rows that are read at once, and those that are folded: of many people those who neither decide nor are known."""
    if len(people) < FOLD_FROM:
        return list(people), []
    deciding = [one for one in people if one.status == "active" and is_decisive(one)]
    known = [one for one in people if one.status == "active" and one.contacts and not is_decisive(one)]
    shown = {one.id for one in (*deciding, *known)}
    others = [one for one in people if one.id not in shown]
    return ([*deciding, *known], others) if shown else (others, [])


def _rows(scene: Scene) -> dict[str, PersonView]:
    """The rows by person; a conflict stands in the rows of both, in the order in which it is named."""
    people = scene.plan.stakeholders
    conflicts: dict[str, dict[str, None]] = {one.id: {} for one in people}
    for one in people:
        for tie in one.influences:
            if tie.kind == "conflict":
                conflicts[one.id][tie.who] = None
                conflicts.setdefault(tie.who, {})[one.id] = None
    return {one.id: _row(scene, one, tuple(conflicts[one.id])) for one in people}


def _row(scene: Scene, person: Stakeholder, conflicts: tuple[str, ...]) -> PersonView:
    names = scene.names
    figure = scene.figures.network.people_by_id.get(person.id)
    scale = scene.programme.relationship_positions
    current = person.position.current if person.position else None
    last = max((one.last_contact for one in person.contacts if one.last_contact), default=None)
    ties = [TieView(names.theirs(one.who), one.strength) for one in person.influences if one.kind == "influence"]
    return PersonView(
        facts=person,
        anchor=item_anchor(person.id),
        roles=tuple(ROLE_NAME[role] for role in person.roles),
        unit=names.unit(person.business_unit),
        reports_to=names.theirs(person.reports_to),
        influences=tuple(ties),
        conflicts=tuple(names.theirs(one) for one in conflicts),
        quadrant=QUADRANT_NAME[figure.quadrant] if figure and figure.quadrant else None,
        position=_position(scene, person),
        place=str(scale.index(current)) if current in scale else "",
        known_by=tuple(names.ours(contact.with_) for contact in person.contacts),
        last_contact=last,
        day=str(last.toordinal()) if last else "",
    )


def _position(scene: Scene, person: Stakeholder) -> Sentence | str | None:
    if person.position is None:
        return None
    current = scene.names.position(person.position.current)
    ideal = scene.names.position(person.position.ideal)
    if ideal is None or ideal == current:
        return current
    return Sentence("{current} → {ideal}", current=current or Sentence("not known"), ideal=ideal)


def _centrality(scene: Scene, person: str) -> CentralityView:
    figure = scene.figures.network.people_by_id[person]
    locale = LOCALES[scene.programme.locale]
    return CentralityView(
        person=scene.names.theirs(person),
        figure=figure,
        betweenness=format_decimal(figure.betweenness, "0.00", locale),
        closeness=format_decimal(figure.closeness, "0.00", locale),
    )
