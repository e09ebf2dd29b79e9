"""Over accounts: what pages about many accounts share - amounts that sort in a table, and links into the accounts' pages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from kamsite.enrich.account import Account
from kamsite.enrich.pursued import Pursued
from kamsite.model.sentence import Amount, Sentence, Share
from kamsite.model.stakeholder import Stakeholder
from kamsite.render.link import Link, account_path, item_anchor


@dataclass(frozen=True)
class Cell:
    """A number in a table: what is read, and what the table sorts it by."""

    value: Amount | Share | Sentence | date | int | None
    """None is not known."""
    key: str
    """The plain number; empty where it is not known, which sorts last."""
    note: Sentence | None = None
    """A quiet line under it."""


@dataclass(frozen=True)
class OpportunityLine:
    """An opportunity of some account."""

    link: Link
    expected: Amount | None
    """None when it is not known."""
    stage: str | None
    is_open: bool
    """Whether anything is expected of it still."""


def amount_cell(amount: Fraction | None, currency: str, note: Sentence | None = None) -> Cell:
    """An amount as a cell."""
    return Cell(money(amount, currency), _key(amount), note)


def share_cell(share: Fraction | None, note: Sentence | None = None) -> Cell:
    """A share as a cell."""
    return Cell(Share(share) if share is not None else None, _key(share), note)


def count_cell(count: int, note: Sentence | None = None) -> Cell:
    """A count as a cell."""
    return Cell(count, str(count), note)


def day_cell(day: date | None) -> Cell:
    """A day that may lie nowhere yet as a cell."""
    return Cell(day or Sentence("none noted"), str(day.toordinal()) if day else "")


def money(amount: Fraction | None, currency: str) -> Amount | None:
    """An amount; None stays unknown."""
    return None if amount is None else Amount(amount, currency)


def account_link(account: Account) -> Link:
    """An account by name."""
    return Link(account.plan.name, account_path(account.id))


def item_link(account: Account, item_id: str, text: str) -> Link:
    """An item of an account's plan, where it stands on the account's page."""
    return Link(text, f"{account_path(account.id)}#{item_anchor(item_id)}")


def person_link(account: Account, stakeholder_id: str) -> Link:
    """A person of an account; a placeholder by its title."""
    known: dict[str, Stakeholder] = {one.id: one for one in account.plan.stakeholders}
    person = known[stakeholder_id]
    return item_link(account, stakeholder_id, person.name or person.title or stakeholder_id)


def opportunity_lines(account: Account, opportunities: Iterable[Pursued], currency: str) -> tuple[OpportunityLine, ...]:
    """Opportunities of an account, in the same order."""
    return tuple(
        OpportunityLine(
            item_link(account, one.id, one.title), money(one.expected_value, currency), one.stage, one.is_open
        )
        for one in opportunities
    )


def _key(number: Fraction | None) -> str:
    return "" if number is None else str(float(number))
