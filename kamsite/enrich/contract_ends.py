"""ContractsAhead: the contracts of all accounts that end within the next twelve months, earliest first.

Each is an opening for what is not ours of it, and something to defend for what is. Days that have passed open nothing, and
archived accounts count nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from kamsite.enrich.account import Account
from kamsite.enrich.money import money
from kamsite.enrich.share_of_wallet import ContractEnd
from kamsite.model.programme import Programme

DAYS_AHEAD = 365
"""So far ahead a contract's end is near enough to prepare for."""


@dataclass(frozen=True, slots=True)
class ContractAhead:
    """A contract of one account that ends."""

    account: Account
    end: ContractEnd
    """The day and what it is about; its amounts are in the plan's currency."""
    days: int
    """In how many days; 0 is today."""
    not_ours: Fraction | None
    """What is open, in the programme's currency; None when it, or the exchange rate, is not known."""
    ours: Fraction | None
    """What we have to defend, in the programme's currency."""


def contracts_ahead(
    accounts: Iterable[Account], programme: Programme, as_of: date, days: int = DAYS_AHEAD
) -> tuple[ContractAhead, ...]:
    """The contracts that end on the day or up to so many days later; of one day the largest opening first."""
    found = []
    for account in accounts:
        if account.plan.status == "archived":
            continue
        exchange = money(account.plan, programme)
        for end in account.figures.share_of_wallet.contract_ends:
            left = (end.date - as_of).days
            if 0 <= left <= days:
                open_, ours = exchange.converted(end.not_ours), exchange.converted(end.ours)
                found.append(ContractAhead(account, end, left, open_, ours))
    return tuple(sorted(found, key=lambda one: (one.days, -(one.not_ours or 0), one.account.id, one.end.offering)))
