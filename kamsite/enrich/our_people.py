"""OurPeople: each of our people over all accounts - what they answer for, whom they know, what they have to do, and which
accesses hang on them alone.

Accesses hang on a person when everybody's ways to somebody of theirs lead through that person (`departure.py`).
Archived accounts count nowhere; plans that are drafts or in review count like the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kamsite.enrich.account import Account
from kamsite.enrich.departure import Departure
from kamsite.enrich.reach import Known, Reach
from kamsite.enrich.tasks import Task
from kamsite.model.programme import Programme, TeamMember


@dataclass(frozen=True, slots=True)
class Alone:
    """What hangs on one of ours alone at one account."""

    account: Account
    departure: Departure
    """Whom nobody could reach any more if the person left, and who of them decides or approves."""


@dataclass(frozen=True, slots=True)
class OurPerson:
    """One of our people over all accounts."""

    facts: TeamMember
    managed: tuple[Account, ...]
    """Where the person is account manager."""
    sponsored: tuple[Account, ...]
    """Where the person is executive sponsor."""
    supported: tuple[Account, ...]
    """Where the person is in the account team and neither account manager nor executive sponsor."""
    contacts: tuple[Known, ...]
    """Whom of theirs the person knows: the longest overdue first, then the strongest."""
    tasks: tuple[Task, ...]
    """What the person has still to do, in calendar order."""
    late: int
    """How many of the tasks are late."""
    next: int
    """How many are due within four weeks."""
    without_day: int
    """How many have no day."""
    not_known: int
    """How many are steps of a fired plan B whose day has passed: whether they were done is not known."""
    silent: int
    """How many contacts are longer silent than agreed."""
    silence_not_known: int
    """Of how many contacts nobody can say, because a day or the agreed days are not known."""
    alone: tuple[Alone, ...]
    """The accounts where somebody is reached through this person alone, most deciders first."""

    @property
    def is_named(self) -> bool:
        """Whether any plan that is not archived names the person."""
        return bool(self.managed or self.sponsored or self.supported or self.contacts or self.tasks)

    @property
    def deciders_alone(self) -> int:
        """How many people who decide or approve are reached through this person alone."""
        return sum(len(one.departure.lost_deciders) for one in self.alone)


def our_people(
    accounts: Sequence[Account], programme: Programme, tasks: Iterable[Task], reach: Reach
) -> tuple[OurPerson, ...]:
    """Everybody of the programme's team, in its order; `tasks` and `reach` are those of the same accounts."""
    current = [one for one in accounts if one.plan.status != "archived"]
    contacts: dict[str, list[Known]] = {}
    for known in reach.contacts:
        contacts.setdefault(known.contact.with_, []).append(known)
    to_do: dict[str | None, list[Task]] = {}
    for task in tasks:
        to_do.setdefault(task.person, []).append(task)
    alone: dict[str, list[Alone]] = {}
    for account in current:
        for one in account.figures.departure:
            if one.side == "ours":
                alone.setdefault(one.person, []).append(Alone(account, one))
    return tuple(
        _person(one, current, contacts.get(one.id, []), to_do.get(one.id, []), alone.get(one.id, []))
        for one in programme.team
    )


def _person(
    facts: TeamMember, accounts: Sequence[Account], contacts: list[Known], tasks: list[Task], alone: list[Alone]
) -> OurPerson:
    managed = tuple(one for one in accounts if one.plan.account_manager == facts.id)
    sponsored = tuple(one for one in accounts if one.plan.executive_sponsor == facts.id)
    return OurPerson(
        facts=facts,
        managed=managed,
        sponsored=sponsored,
        supported=tuple(
            one
            for one in accounts
            if facts.id in one.plan.account_team
            and facts.id not in (one.plan.account_manager, one.plan.executive_sponsor)
        ),
        contacts=tuple(contacts),
        tasks=tuple(tasks),
        late=sum(one.is_late is True for one in tasks),
        next=sum(one.is_next for one in tasks),
        without_day=sum(one.due is None for one in tasks),
        not_known=sum(one.is_late is None for one in tasks),
        silent=sum(one.contact.is_cadence_broken is True for one in contacts),
        silence_not_known=sum(one.contact.is_cadence_broken is None for one in contacts),
        alone=tuple(
            sorted(alone, key=lambda one: (-len(one.departure.lost_deciders), -len(one.departure.lost), one.account.id))
        ),
    )
