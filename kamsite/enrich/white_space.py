"""WhiteSpace: where the white space of the portfolio is - every account against every offering, in the programme's currency.

A cell is one offering in one account's latest wallet. Sums, of a row, a column or all, are over the cells of which potential
and ours are both known: white space = potential - ours, share = sum of ours / sum of potential. So rows and columns sum to the
same whole. Archived accounts count nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from kamsite.enrich.account import Account
from kamsite.enrich.exact import total
from kamsite.enrich.money import money
from kamsite.model.programme import Offering, Programme


@dataclass(frozen=True, slots=True)
class Space:
    """One cell, or several together."""

    count: int
    """How many cells."""
    known: int
    """Of how many of these potential and ours are both known; the amounts are of these alone."""
    potential: Fraction | None
    """What could be spent; None while no cell is known."""
    ours: Fraction | None
    """What is spent with us."""
    share: Fraction | None
    """ours / potential, 0-1; None without a potential."""
    white_space: Fraction | None
    """potential - ours."""


@dataclass(frozen=True, slots=True)
class AccountSpace:
    """An account's row."""

    account: Account
    by_offering: Mapping[str, Space]
    """Offering -> its cell; an offering that is not in the account's wallet has none."""
    total: Space
    """The row together."""


@dataclass(frozen=True, slots=True)
class WhiteSpace:
    """Accounts against offerings."""

    offerings: tuple[tuple[Offering, Space], ...]
    """Every offering that is in some wallet, each with its column together; the largest white space first."""
    rows: tuple[AccountSpace, ...]
    """Every account with a wallet: the largest known wallet first."""
    without: tuple[Account, ...]
    """The accounts whose plan has no wallet, or one without items."""
    total: Space
    """All cells together."""


def white_space(accounts: Iterable[Account], programme: Programme) -> WhiteSpace:
    """The white space of these accounts; of the rows the largest wallet first."""
    current = [one for one in accounts if one.plan.status != "archived"]
    with_wallet = [one for one in current if one.figures.share_of_wallet.by_offering]
    rows = sorted((_row(one, programme) for one in with_wallet), key=lambda row: _order(row, programme))
    columns = [(one, together([row.by_offering.get(one.id) for row in rows])) for one in programme.offerings]
    return WhiteSpace(
        offerings=tuple(sorted((pair for pair in columns if pair[1].count), key=lambda pair: -_open(pair[1]))),
        rows=tuple(rows),
        without=tuple(one for one in current if not one.figures.share_of_wallet.by_offering),
        total=together([row.total for row in rows]),
    )


def together(spaces: Sequence[Space | None]) -> Space:
    """Cells or sums of cells taken together; None is an offering that is not in a wallet."""
    there = [one for one in spaces if one is not None]
    amounts = [(one.potential, one.ours) for one in there]
    known = [(potential, ours) for potential, ours in amounts if potential is not None and ours is not None]
    potential = total(whole for whole, _ in known) if known else None
    ours = total(part for _, part in known) if known else None
    return Space(
        count=sum(one.count for one in there),
        known=sum(one.known for one in there),
        potential=potential,
        ours=ours,
        share=ours / potential if potential and ours is not None else None,
        white_space=potential - ours if potential is not None and ours is not None else None,
    )


def _row(account: Account, programme: Programme) -> AccountSpace:
    exchange = money(account.plan, programme)
    cells = {
        offering: _cell(exchange.converted(part.potential), exchange.converted(part.ours))
        for offering, part in account.figures.share_of_wallet.by_offering.items()
    }
    return AccountSpace(account, cells, together(list(cells.values())))


def _cell(potential: Fraction | None, ours: Fraction | None) -> Space:
    if potential is None or ours is None:
        return Space(1, 0, None, None, None, None)
    return Space(1, 1, potential, ours, ours / potential if potential else None, potential - ours)


def _order(row: AccountSpace, programme: Programme) -> tuple[Fraction, str]:
    wallet = row.account.figures.share_of_wallet
    size = money(row.account.plan, programme).converted(wallet.potential_at_least)
    return -(size or Fraction(0)), row.account.id


def _open(space: Space) -> Fraction:
    return space.white_space or Fraction(0)
