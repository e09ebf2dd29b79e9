"""Coverage: whom of theirs, and which roles, somebody of ours is in contact with, and where a competitor stands closer.

share = covered people / all people of the network, placeholders included. A role is covered (somebody with it is),
known (a person has it and nobody of ours is in contact) or missing (only a placeholder has it, or nobody). A placeholder never
covers a role: a contact with somebody whom nobody can name is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from kamsite.enrich.contacts import ContactFigure, contacts, strongest
from kamsite.enrich.ties import people
from kamsite.model.plan import AccountPlan
from kamsite.model.stakeholder import ROLES, Role, Stakeholder

RoleCoverage = Literal["covered", "known", "missing"]


@dataclass(frozen=True, slots=True)
class Rivalry:
    """A person of theirs with whom a competitor is in contact too."""

    stakeholder: str
    """Who of theirs."""
    competitor: str
    """The competitor."""
    strength: int | None
    """The strength of its contact, 1-5."""
    ours: int | None
    """The strength of our strongest contact with the same person; None where there is none, or none has a strength."""
    is_stronger: bool | None
    """Whether the competitor stands closer than we do (any contact is closer than none); None where not known."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """Our contacts with the people of the account."""

    covered: int
    """How many people somebody of ours is in contact with."""
    total: int
    """How many people there are, placeholders included."""
    share: Fraction | None
    """covered / total, 0-1; None when nobody is named."""
    roles: Mapping[Role, RoleCoverage]
    """Every role of a purchase decision: covered, known or missing."""
    matrix: tuple[ContactFigure, ...]
    """Their people x ours: one entry for each pair in contact."""
    uncovered: tuple[str, ...]
    """People nobody of ours is in contact with, in the plan's order."""
    broken_cadence: tuple[ContactFigure, ...]
    """The contacts whose last exchange is longer ago than meant, the longest overdue first."""
    rivalries: tuple[Rivalry, ...]
    """Competitors' contacts with the same people, in the plan's order."""


def coverage(plan: AccountPlan, as_of: date) -> Coverage:
    """The coverage of the account; `as_of` decides which cadences are broken."""
    everybody = people(plan)
    matrix = contacts(plan, as_of)
    broken = [one for one in matrix if one.is_cadence_broken]
    covered = {one.stakeholder for one in matrix}
    return Coverage(
        covered=len(covered),
        total=len(everybody),
        share=Fraction(len(covered), len(everybody)) if everybody else None,
        roles={role: _role(role, everybody) for role in ROLES},
        matrix=matrix,
        uncovered=tuple(person.id for person in everybody if person.id not in covered),
        broken_cadence=tuple(sorted(broken, key=_days_overdue, reverse=True)),
        rivalries=tuple(rivalry for person in everybody for rivalry in _rivalries(person)),
    )


def _role(role: Role, everybody: Sequence[Stakeholder]) -> RoleCoverage:
    holders = [person for person in everybody if role in person.roles and not person.placeholder]
    if any(person.contacts for person in holders):
        return "covered"
    return "known" if holders else "missing"


def _days_overdue(contact: ContactFigure) -> int:
    return (contact.days_since or 0) - (contact.cadence_days or 0)


def _rivalries(person: Stakeholder) -> Iterator[Rivalry]:
    ours = strongest(contact.strength for contact in person.contacts)
    strengths: dict[str, list[int | None]] = {}
    for contact in person.competitor_contacts:
        strengths.setdefault(contact.competitor, []).append(contact.strength)
    for competitor, known in strengths.items():
        theirs = strongest(known)
        is_stronger = None if theirs is None or ours is None else theirs > ours
        yield Rivalry(person.id, competitor, theirs, ours, is_stronger if person.contacts else True)
