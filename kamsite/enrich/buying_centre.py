"""Buying centre: who takes part in the purchase decision in which role, what is missing, on how many people we rest.

Roles after Webster & Wind (1972) and their successors, and the champion. completeness = roles with a known person / all
roles. The relation is single-threaded when it hangs on one person only, on their side or on ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from kamsite.enrich.ties import people
from kamsite.model.plan import AccountPlan
from kamsite.model.stakeholder import ROLES, Role


@dataclass(frozen=True, slots=True)
class BuyingCentre:
    """The people behind a purchase decision of the account."""

    known: int
    """How many people are known by now."""
    placeholders: int
    """How many are known to exist, without knowing who they are."""
    holders: Mapping[Role, tuple[str, ...]]
    """Every role: who has it, placeholders included, in the plan's order."""
    missing: tuple[Role, ...]
    """Roles that no known person has."""
    completeness: Fraction
    """Share of the roles that a known person has, 0-1."""
    without_role: tuple[str, ...]
    """Known people whose role nobody has said, in the plan's order."""
    their_threads: int
    """How many of their people are in contact with somebody of ours."""
    our_threads: int
    """How many of our people are in contact with somebody of theirs."""
    is_single_threaded: bool | None
    """Whether the relation hangs on one person, theirs or ours; None when nobody is in contact."""


def buying_centre(plan: AccountPlan) -> BuyingCentre:
    """The buying centre as the plan knows it; who left or moved is no longer part of it."""
    everybody = people(plan)
    persons = [person for person in everybody if not person.placeholder]
    missing = tuple(role for role in ROLES if not any(role in person.roles for person in persons))
    their_threads = sum(bool(person.contacts) for person in everybody)
    our_threads = len({contact.with_ for person in everybody for contact in person.contacts})
    return BuyingCentre(
        known=len(persons),
        placeholders=len(everybody) - len(persons),
        holders={role: tuple(person.id for person in everybody if role in person.roles) for role in ROLES},
        missing=missing,
        completeness=1 - Fraction(len(missing), len(ROLES)),
        without_role=tuple(person.id for person in persons if not person.roles),
        their_threads=their_threads,
        our_threads=our_threads,
        is_single_threaded=min(their_threads, our_threads) == 1 if their_threads else None,
    )
