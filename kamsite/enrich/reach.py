"""Reach: over all accounts, whom of those who decide nobody of ours can reach, and with whom we have been silent too long.

Reached and not is told by `access.py`, silent and not by `contacts.py`. Archived accounts count nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kamsite.enrich.access import ACCESS_ROLES
from kamsite.enrich.account import Account
from kamsite.enrich.contacts import ContactFigure
from kamsite.enrich.tasks import Task
from kamsite.model.stakeholder import Role, Stakeholder


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody of theirs whom somebody of ours is in contact with."""

    account: Account
    contact: ContactFigure
    """Who knows whom, how well, and when they last spoke."""

    def order(self) -> tuple[bool, int, int, str, str]:
        """The longest overdue first, then the strongest."""
        overdue = (self.contact.days_since or 0) - (self.contact.cadence_days or 0)
        is_silent = self.contact.is_cadence_broken is True
        strength = self.contact.strength or 0
        return not is_silent, -overdue if is_silent else 0, -strength, self.account.id, self.contact.stakeholder


@dataclass(frozen=True, slots=True)
class Unreached:
    """Somebody of theirs who decides or approves, and to whom no way leads."""

    account: Account
    person: Stakeholder
    roles: tuple[Role, ...]
    """Decider, approver or both."""
    next: Task | None
    """The next thing we have planned for this person; None when nothing is."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Our contacts over all accounts."""

    contacts: tuple[Known, ...]
    """Every pair in contact, the silent ones first."""
    silent: tuple[Known, ...]
    """Those whose last exchange is longer ago than agreed, the longest overdue first."""
    silence_not_known: int
    """Of how many contacts the last day or the agreed days are not known, so that nobody can say."""
    deciders: int
    """How many people decide or approve, reached or not, placeholders included."""
    unreached: tuple[Unreached, ...]
    """Those of them whom nobody of ours can reach, in the accounts' order."""
    without_decider: tuple[Account, ...]
    """The accounts whose plans name nobody who decides or approves: whom to reach is not known there."""


def reach(accounts: Sequence[Account], tasks: Iterable[Task]) -> Reach:
    """The reach over these accounts; `tasks` are theirs in calendar order."""
    current = [one for one in accounts if one.plan.status != "archived"]
    contacts = [Known(one, contact) for one in current for contact in one.figures.coverage.matrix]
    contacts.sort(key=Known.order)
    planned: dict[tuple[str, str], Task] = {}
    for task in tasks:
        for person in task.to:
            planned.setdefault((task.account.id, person), task)
    return Reach(
        contacts=tuple(contacts),
        silent=tuple(one for one in contacts if one.contact.is_cadence_broken),
        silence_not_known=sum(one.contact.is_cadence_broken is None for one in contacts),
        deciders=sum(len(one.figures.access) for one in current),
        unreached=tuple(person for one in current for person in _unreached(one, planned)),
        without_decider=tuple(one for one in current if not one.figures.access),
    )


def _unreached(account: Account, planned: dict[tuple[str, str], Task]) -> Iterator[Unreached]:
    for person in account.plan.stakeholders:
        found = account.figures.access.get(person.id)
        if found is not None and found.introduction is None:
            roles = tuple(role for role in person.roles if role in ACCESS_ROLES)
            yield Unreached(account, person, roles, planned.get((account.id, person.id)))
