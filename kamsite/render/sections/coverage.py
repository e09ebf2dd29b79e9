"""The coverage part: who of ours knows whom of theirs, how strongly and since when, and where competitors are closer (phase 3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kamsite.enrich.access import ACCESS_ROLES
from kamsite.enrich.contacts import ContactFigure
from kamsite.enrich.coverage import Rivalry
from kamsite.model.sentence import Quantity, Sentence, Share
from kamsite.render.link import Link
from kamsite.render.scene import Part, Scene, part


@dataclass(frozen=True)
class ContactView:
    """One of ours and one of theirs in contact."""

    strength: str
    """1 to 5, or `?` where nobody said."""
    last: date | None
    """The last exchange."""
    is_silent: bool
    """Whether it is longer ago than agreed."""


@dataclass(frozen=True)
class RivalView:
    """A competitor who knows the same person."""

    competitor: Link
    strength: Quantity | None
    is_closer: bool


@dataclass(frozen=True)
class CoverageRow:
    """One of theirs, and how strongly each of ours knows the person."""

    person: Link | None
    cells: tuple[ContactView | None, ...]
    rivals: tuple[RivalView, ...]


def coverage(scene: Scene) -> Part | None:
    """The part, or None when nobody of theirs is named."""
    found = scene.figures.coverage
    if not found.total or found.share is None:
        return None
    ours = tuple(dict.fromkeys(one.with_ for one in found.matrix))
    met = {one.stakeholder for one in found.matrix} | {one.stakeholder for one in found.rivalries}
    people = [one for one in scene.plan.stakeholders if one.status == "active"]
    shown = [one.id for one in people if one.id in met or ACCESS_ROLES.intersection(one.roles)]
    return part(
        scene,
        "coverage",
        Sentence("Coverage"),
        explains=("coverage",),
        summary=Sentence(
            "Somebody of ours is in contact with {covered} of {total} people ({share}).",
            covered=found.covered,
            total=found.total,
            share=Share(found.share),
        ),
        closer=_closer(found.rivalries),
        ours=tuple(scene.names.ours(one) for one in ours),
        rows=_rows(scene, shown, ours),
        others=tuple(scene.names.theirs(one.id) for one in people if one.id not in shown),
        broken=tuple(_silence(scene, one) for one in found.broken_cadence),
    )


def _closer(rivalries: tuple[Rivalry, ...]) -> Sentence | None:
    count = len({one.stakeholder for one in rivalries if one.is_stronger})
    if not count:
        return None
    return Sentence(
        "A competitor is closer than we are to {count} of them.",
        "Competitors are closer than we are to {count} of them.",
        count=count,
    )


def _rows(scene: Scene, people: list[str], ours: tuple[str, ...]) -> tuple[CoverageRow, ...]:
    found = scene.figures.coverage
    contact = {(one.stakeholder, one.with_): _contact(one) for one in found.matrix}
    rivals: dict[str, list[RivalView]] = {}
    for one in found.rivalries:
        strength = Quantity(one.strength) if one.strength is not None else None
        view = RivalView(scene.names.competitor(one.competitor), strength, bool(one.is_stronger))
        rivals.setdefault(one.stakeholder, []).append(view)
    return tuple(
        CoverageRow(
            scene.names.theirs(person),
            tuple(contact.get((person, one)) for one in ours),
            tuple(rivals.get(person, ())),
        )
        for person in people
    )


def _contact(one: ContactFigure) -> ContactView:
    return ContactView(str(one.strength or "?"), one.last_contact, bool(one.is_cadence_broken))


def _silence(scene: Scene, one: ContactFigure) -> tuple[Link | None, Link | None, Sentence]:
    said = Sentence("{days} days, agreed {cadence}", days=one.days_since or 0, cadence=one.cadence_days or 0)
    return scene.names.theirs(one.stakeholder), scene.names.ours(one.with_), said
