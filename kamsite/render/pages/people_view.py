"""PeopleView: our people side by side, and whom of those who decide nobody of ours reaches, as rows of tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kamsite.enrich.our_people import OurPerson
from kamsite.enrich.reach import Reach, Unreached
from kamsite.model.sentence import Listing, Sentence
from kamsite.render.library import Library
from kamsite.render.link import Link
from kamsite.render.pages.over_accounts import Cell, account_link, count_cell, person_link
from kamsite.render.pages.person_words import MOST_NAMES, open_tasks, person_at
from kamsite.render.pages.task_view import task_link
from kamsite.render.state import ROLE_NAME


@dataclass(frozen=True)
class PersonRow:
    """One of ours in the table of all."""

    person: Link | None
    job: str | None
    cells: tuple[Cell, ...]
    """Open tasks, late ones, deciders whom nobody else reaches, silent contacts, accounts managed, people known."""


@dataclass(frozen=True)
class UnreachedView:
    """Somebody who decides and to whom no way leads."""

    person: Link
    job: str | None
    is_placeholder: bool
    """Whether nobody knows yet who it is."""
    account: Link
    roles: tuple[Sentence, ...]
    manager: Link | None
    planned: Link | None
    """The next thing we do about it."""
    day: date | None
    who: Link | None


def person_rows(library: Library) -> tuple[PersonRow, ...]:
    """Our people in the programme's order."""
    return tuple(_row(library, one) for one in library.people)


def unreached_views(library: Library) -> tuple[UnreachedView, ...]:
    """Those whom nobody reaches, in the portfolio's order."""
    return tuple(_unreached(library, one) for one in library.reach.unreached)


def reach_headline(library: Library) -> Iterator[Sentence]:
    """What a leader should know first: who is out of reach, who hangs on one of ours, and who has the most to do."""
    found = library.reach
    alone = [one for one in library.people if one.deciders_alone]
    if found.deciders:
        yield _out_of_reach(found)
    if alone:
        yield Sentence(
            "{count} is reached through {who} alone.",
            "{count} are reached through {who} alone.",
            count=sum(one.deciders_alone for one in alone),
            who=alone[0].facts.name if len(alone) == 1 else Sentence("one of ours"),
        )
    if found.silent:
        yield Sentence(
            "{count} contact has been silent longer than agreed.",
            "{count} contacts have been silent longer than agreed.",
            count=len(found.silent),
        )
    busiest = max(library.people, key=lambda one: (len(one.tasks), one.late), default=None)
    if busiest and busiest.tasks:
        yield Sentence("{name} has the most to do: {tasks}.", name=busiest.facts.name, tasks=open_tasks(busiest))


def silence_gap(found: Reach) -> Sentence | None:
    """Of how many contacts nobody can say whether they are silent."""
    if not found.silence_not_known:
        return None
    return Sentence(
        "Of {count} more contact it is not known: the plan names no last contact, or no cadence.",
        "Of {count} more contacts it is not known: the plan names no last contact, or no cadence.",
        count=found.silence_not_known,
    )


def _out_of_reach(found: Reach) -> Sentence:
    if found.unreached:
        return Sentence(
            "The only person named as deciding or approving, {people}, is reached by nobody of ours.",
            "Of the {count} people who decide or approve, nobody of ours reaches {people}.",
            count=found.deciders,
            people=_names(found.unreached) if len(found.unreached) <= MOST_NAMES else len(found.unreached),
        )
    return Sentence(
        "{count} person decides or approves, and can be reached.",
        "{count} people decide or approve, and all of them can be reached.",
        count=found.deciders,
    )


def _names(unreached: tuple[Unreached, ...]) -> Listing:
    return Listing(tuple(person_at(one.account, one.person.id) for one in unreached))


def _row(library: Library, person: OurPerson) -> PersonRow:
    silence = Sentence("not known: {count}", count=person.silence_not_known) if person.silence_not_known else None
    return PersonRow(
        library.member(person.facts.id),
        person.facts.title,
        (
            count_cell(len(person.tasks)),
            count_cell(
                person.late, Sentence("not known: {count}", count=person.not_known) if person.not_known else None
            ),
            count_cell(person.deciders_alone),
            count_cell(person.silent, silence),
            count_cell(len(person.managed)),
            count_cell(len(person.contacts)),
        ),
    )


def _unreached(library: Library, found: Unreached) -> UnreachedView:
    task, person = found.next, found.person
    return UnreachedView(
        person=person_link(found.account, person.id),
        job=person.title if person.name else None,
        is_placeholder=person.placeholder,
        account=account_link(found.account),
        roles=tuple(ROLE_NAME[role] for role in found.roles),
        manager=library.member(found.account.plan.account_manager),
        planned=task_link(task) if task else None,
        day=task.due if task else None,
        who=library.member(task.person) if task else None,
    )
