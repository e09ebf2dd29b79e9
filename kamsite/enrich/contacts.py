"""Contacts: who of ours is in contact with whom of theirs, each pair once, and whether they speak as often as meant.

Of a pair that is named twice: the greatest strength, the latest contact and the shortest cadence.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kamsite.enrich.ties import people
from kamsite.model.plan import AccountPlan
from kamsite.model.stakeholder import Contact


@dataclass(frozen=True, slots=True)
class ContactFigure:
    """The contact between one of theirs and one of ours."""

    stakeholder: str
    """Who of theirs."""
    with_: str
    """Who of ours."""
    strength: int | None
    """How strong the relation is, 1-5; None where nobody said."""
    last_contact: date | None
    """The day of the last exchange."""
    cadence_days: int | None
    """At most this many days apart they should speak."""
    days_since: int | None
    """Days since the last exchange."""
    is_cadence_broken: bool | None
    """Whether the last exchange is longer ago than the cadence allows; None while one of the two is not known."""


def contacts(plan: AccountPlan, as_of: date) -> tuple[ContactFigure, ...]:
    """All pairs in contact, in the plan's order; who left or moved is in contact with nobody."""
    found = []
    for stakeholder in people(plan):
        by_ours: dict[str, list[Contact]] = {}
        for contact in stakeholder.contacts:
            by_ours.setdefault(contact.with_, []).append(contact)
        found += [_merged(stakeholder.id, ours, named, as_of) for ours, named in by_ours.items()]
    return tuple(found)


def strongest(strengths: Iterable[int | None]) -> int | None:
    """The greatest of the strengths that are known; None when none is."""
    return max((strength for strength in strengths if strength is not None), default=None)


def _merged(stakeholder: str, ours: str, named: list[Contact], as_of: date) -> ContactFigure:
    last = max((one.last_contact for one in named if one.last_contact), default=None)
    cadence = min((one.cadence_days for one in named if one.cadence_days is not None), default=None)
    days_since = (as_of - last).days if last else None
    return ContactFigure(
        stakeholder=stakeholder,
        with_=ours,
        strength=strongest(one.strength for one in named),
        last_contact=last,
        cadence_days=cadence,
        days_since=days_since,
        is_cadence_broken=None if days_since is None or cadence is None else days_since > cadence,
    )
