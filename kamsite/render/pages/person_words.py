"""PersonWords: one of our people in the sentences that somebody would say first, and the key figures under them."""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.enrich.account import Account
from kamsite.enrich.our_people import OurPerson
from kamsite.model.sentence import Listing, Sentence
from kamsite.render.key_figures import KeyFigureView
from kamsite.render.pages.over_accounts import person_link

MOST_NAMES = 2
"""So many people are named in the headline; more stand in the table."""


def person_headline(person: OurPerson) -> tuple[Sentence, ...]:
    """What the person answers for, whom they know, what is to be done, and what hangs on them."""
    clauses = tuple(_clauses(person))
    if not person.is_named:
        return (Sentence("No plan names {name} yet.", name=person.facts.name),)
    return (Sentence("{name} {clauses}.", name=person.facts.name, clauses=Listing(clauses)), *_alone(person))


def _clauses(person: OurPerson) -> Iterator[Sentence]:
    if person.managed:
        yield Sentence("answers for {accounts}", accounts=_accounts(len(person.managed)))
    if person.sponsored:
        yield Sentence("is executive sponsor of {accounts}", accounts=_accounts(len(person.sponsored)))
    if person.supported and not person.managed:
        yield Sentence("is in the team of {accounts}", accounts=_accounts(len(person.supported)))
    if person.contacts:
        yield Sentence(
            "knows {people}", people=Sentence("{count} person", "{count} people", count=len(person.contacts))
        )
    if person.tasks:
        yield Sentence("has {tasks}", tasks=open_tasks(person))


def _accounts(count: int) -> Sentence:
    return Sentence("{count} account", "{count} accounts", count=count)


def open_tasks(person: OurPerson) -> Sentence:
    """How many tasks are open, and how many of them late."""
    count = Sentence("{count} open task", "{count} open tasks", count=len(person.tasks))
    if not person.late:
        return count
    return Sentence("{tasks}, {late} of them late", tasks=count, late=person.late)


def _alone(person: OurPerson) -> Iterator[Sentence]:
    """Those who decide or approve, by name while they are few."""
    lost = [person_at(one.account, who) for one in person.alone for who in one.departure.lost_deciders]
    if 0 < len(lost) <= MOST_NAMES:
        yield Sentence("Nobody else of ours reaches {people}.", people=Listing(tuple(lost)))
    elif lost:
        yield Sentence(
            "Nobody else of ours reaches {count} people who decide or approve, among them {person}.",
            count=len(lost),
            person=lost[0],
        )


def person_at(account: Account, stakeholder_id: str) -> Sentence:
    """Somebody of theirs by name, and where."""
    return Sentence("{name} at {account}", name=person_link(account, stakeholder_id).text, account=account.plan.name)


def person_figures(person: OurPerson) -> tuple[KeyFigureView, ...]:
    """Accounts, people, tasks, the next four weeks, and what hangs on the person alone; none for whom no plan names."""
    if not person.is_named:
        return ()
    return (
        _accounts_figure(person),
        KeyFigureView(Sentence("People known"), len(person.contacts), _silence(person)),
        KeyFigureView(Sentence("Open tasks"), len(person.tasks), _late(person)),
        KeyFigureView(
            Sentence("Due in four weeks"),
            person.next,
            Sentence("without a day: {count}", count=person.without_day) if person.without_day else None,
        ),
        KeyFigureView(
            Sentence("Sole access"),
            person.deciders_alone,
            Sentence("people who decide, reached by nobody else"),
        ),
    )


def _accounts_figure(person: OurPerson) -> KeyFigureView:
    managed, sponsored, supported = person.managed, person.sponsored, person.supported
    return KeyFigureView(
        Sentence("Accounts"),
        len({one.id for one in (*managed, *sponsored, *supported)}),
        Sentence(
            "{managed} managed, {sponsored} sponsored, {supported} in the team",
            managed=len(managed),
            sponsored=len(sponsored),
            supported=len(supported),
        ),
    )


def _silence(person: OurPerson) -> Sentence | None:
    if person.silent:
        return Sentence("silent too long: {count}", count=person.silent)
    if person.silence_not_known:
        return Sentence("whether silent not known: {count}", count=person.silence_not_known)
    return Sentence("all spoken to as agreed") if person.contacts else None


def _late(person: OurPerson) -> Sentence | None:
    if person.not_known:
        return Sentence("{late} late, of {count} not known", late=person.late, count=person.not_known)
    return Sentence("{late} late", late=person.late) if person.tasks else None
