"""KnownView: somebody of theirs whom somebody of ours knows, as a row of a table - how well, and how long silent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kamsite.enrich.reach import Known
from kamsite.model.sentence import Sentence
from kamsite.render.library import Library
from kamsite.render.link import Link
from kamsite.render.pages.over_accounts import Cell, account_link, person_link
from kamsite.render.state import State

SILENCE = {
    True: State(Sentence("Silent too long"), "warn"),
    False: State(Sentence("As agreed"), "good"),
    None: State(Sentence("Not known"), "unknown"),
}
"""Whether a cadence is broken -> its badge."""


@dataclass(frozen=True)
class KnownView:
    """One contact."""

    person: Link
    job: str | None
    account: Link
    ours: Link | None
    strength: Cell
    last: date | None
    """The day of the last exchange."""
    last_key: str
    """The day as a plain number; empty where it is not known."""
    days_since: Cell
    agreed: Cell
    over: Cell
    """By how many days longer than agreed; not known where one of the two is not."""
    state: State
    note: Sentence | None
    """By how much, or what is not known."""


def known_views(library: Library, contacts: Iterable[Known]) -> tuple[KnownView, ...]:
    """The contacts in the same order, with links into the accounts' pages."""
    return tuple(_view(library, one) for one in contacts)


def _view(library: Library, known: Known) -> KnownView:
    contact, account = known.contact, known.account
    titles = {one.id: one.title for one in account.plan.stakeholders if one.name}
    since, agreed = contact.days_since, contact.cadence_days
    over = since - agreed if since is not None and agreed is not None else None
    return KnownView(
        person=person_link(account, contact.stakeholder),
        job=titles.get(contact.stakeholder),
        account=account_link(account),
        ours=library.member(contact.with_),
        strength=_cell(contact.strength),
        last=contact.last_contact,
        last_key=str(contact.last_contact.toordinal()) if contact.last_contact else "",
        days_since=_cell(since),
        agreed=_cell(agreed),
        over=_cell(over),
        state=SILENCE[contact.is_cadence_broken],
        note=_note(contact.is_cadence_broken, over, agreed),
    )


def _cell(number: int | None) -> Cell:
    return Cell(number, "" if number is None else str(number))


def _note(is_broken: bool | None, over: int | None, agreed: int | None) -> Sentence | None:
    if is_broken and over is not None:
        return Sentence("{count} day over", "{count} days over", count=over)
    if is_broken is None:
        return Sentence("nothing agreed") if agreed is None else Sentence("no day noted")
    return None
