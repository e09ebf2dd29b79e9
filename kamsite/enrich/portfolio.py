"""Portfolio: the accounts together - the ranking, the totals per segment, and what needs attention over all of them.

The ranking goes by segment in the programme's order, then by purchase potential in the programme's currency, largest first and
unknown last; dimensions are never summed. Totals are sums of what is known, and say of how many accounts nothing is known:
share = sum of ours / sum of potential over the accounts of which both are known.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from kamsite.enrich.account import Account
from kamsite.enrich.attention import Matter
from kamsite.enrich.money import money
from kamsite.model.programme import Programme


@dataclass(frozen=True, slots=True)
class Ranked:
    """An account and its wallet in the programme's currency."""

    account: Account
    rank: int
    """Its place, from 1."""
    potential: Fraction | None
    """The purchase potential of the latest period; None when it, or the exchange rate, is not known."""
    ours: Fraction | None
    """What the account spends with us; None when not known."""


@dataclass(frozen=True, slots=True)
class Total:
    """Accounts taken together."""

    count: int
    """How many accounts."""
    known: int
    """Of how many both potential and ours are known; the sums are over these."""
    potential: Fraction | None
    """The sum of the known potentials; None when none is known."""
    ours: Fraction | None
    """What these accounts spend with us."""
    share: Fraction | None
    """ours / potential, 0-1."""

    @property
    def white_space(self) -> Fraction | None:
        """potential - ours; None when nothing is known."""
        return None if self.potential is None or self.ours is None else self.potential - self.ours


@dataclass(frozen=True, slots=True)
class Portfolio:
    """All accounts that are not archived."""

    ranking: tuple[Ranked, ...]
    """The accounts in order."""
    archived: tuple[Account, ...]
    """History: shown, never counted."""
    total: Total
    """All accounts of the ranking together."""
    by_segment: tuple[tuple[str | None, Total], ...]
    """The programme's segments in order, each with its accounts together; last None, for accounts whose segment is open."""
    attention: tuple[tuple[Account, Matter], ...]
    """What needs attention, most urgent first."""


def portfolio(accounts: Sequence[Account], programme: Programme) -> Portfolio:
    """The portfolio of these accounts."""
    ranked = _ranking([one for one in accounts if one.plan.status != "archived"], programme)
    segments = [segment.id for segment in programme.segments]
    matters = [(one.account, matter) for one in ranked for matter in one.account.figures.attention]
    return Portfolio(
        ranking=ranked,
        archived=tuple(one for one in accounts if one.plan.status == "archived"),
        total=_total(ranked),
        by_segment=tuple(
            (segment, _total(one for one in ranked if one.account.figures.segment.id == segment))
            for segment in (*segments, None)
        ),
        attention=tuple(sorted(matters, key=lambda pair: (*pair[1].order(), pair[0].id))),
    )


def _ranking(accounts: Iterable[Account], programme: Programme) -> tuple[Ranked, ...]:
    place = {segment.id: number for number, segment in enumerate(programme.segments)}
    rows = []
    for account in accounts:
        exchange, wallet = money(account.plan, programme), account.figures.share_of_wallet
        potential, ours = exchange.converted(wallet.potential), exchange.converted(wallet.ours)
        segment = place.get(account.figures.segment.id or "", len(place))
        rows.append((segment, potential is None, -(potential or 0), account.id, account, potential, ours))
    rows.sort(key=lambda row: row[:4])
    return tuple(Ranked(row[4], number, row[5], row[6]) for number, row in enumerate(rows, start=1))


def _total(ranked: Iterable[Ranked]) -> Total:
    rows = tuple(ranked)
    known = [(one.potential, one.ours) for one in rows if one.potential is not None and one.ours is not None]
    potential = sum((whole for whole, _ in known), Fraction(0)) if known else None
    ours = sum((part for _, part in known), Fraction(0)) if known else None
    share = ours / potential if potential and ours is not None else None
    return Total(count=len(rows), known=len(known), potential=potential, ours=ours, share=share)
