"""WalletByHolder: who holds the wallets of all accounts - we, each competitor, they themselves, nobody yet, nobody knows who.

The amounts are what each is known to hold of the latest wallets, in the programme's currency; what nobody is known to hold is
the part of the unknown holder, never ours. Together they are the whole: the sum of the potentials, where a potential that is
not known counts with what is known to be bought of it. Archived accounts count nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from kamsite.enrich.account import Account
from kamsite.enrich.exact import total
from kamsite.enrich.money import money
from kamsite.model.programme import Programme


@dataclass(frozen=True, slots=True)
class PortfolioHolder:
    """One holder over all accounts."""

    holder: str | None
    """None for us, else a competitor's id without capitals, `in-house`, `none` (not bought yet) or `unknown`."""
    amount: Fraction
    """What it is known to hold."""
    share: Fraction | None
    """amount / whole, 0-1; None while the whole is nothing."""
    accounts: int
    """In how many accounts it holds something, or its part is not known."""
    is_at_least: bool
    """Whether it holds more in some account, and how much more is not known."""


@dataclass(frozen=True, slots=True)
class WalletByHolder:
    """The wallets of all accounts, by who holds them."""

    whole: Fraction
    """All amounts together."""
    is_at_least: bool
    """Whether a potential is not known, so that the whole is more."""
    accounts: int
    """How many accounts it is of: those with a wallet and an exchange rate."""
    holders: tuple[PortfolioHolder, ...]
    """The largest first, the unknown last."""


def wallet_by_holder(accounts: Iterable[Account], programme: Programme) -> WalletByHolder:
    """The wallets of these accounts, by holder; holders that hold nothing anywhere are left out."""
    amounts: dict[str | None, list[tuple[Fraction, bool]]] = {}
    count, is_open = 0, False
    for account in accounts:
        wallet, exchange = account.figures.share_of_wallet, money(account.plan, programme)
        if account.plan.status == "archived" or not wallet.by_offering or exchange.rate is None:
            continue
        count += 1
        is_open = is_open or wallet.potential is None
        held: list[tuple[str | None, Fraction, bool]] = [(None, wallet.ours_at_least, wallet.ours is not None)]
        held += [(one.supplier.casefold(), one.at_least, one.amount is not None) for one in wallet.holders]
        for holder, amount, is_known in held:
            amounts.setdefault(holder, []).append((amount * exchange.rate, is_known))
    whole = total(amount for parts in amounts.values() for amount, _ in parts)
    holders = [_holder(name, parts, whole) for name, parts in amounts.items()]
    holders = [one for one in holders if one.amount or one.is_at_least]
    holders.sort(key=lambda one: (one.holder == "unknown", -one.amount, one.holder or ""))
    return WalletByHolder(whole, is_open, count, tuple(holders))


def _holder(name: str | None, parts: list[tuple[Fraction, bool]], whole: Fraction) -> PortfolioHolder:
    amount = total(part for part, _ in parts)
    return PortfolioHolder(
        holder=name,
        amount=amount,
        share=amount / whole if whole else None,
        accounts=sum(bool(part) or not is_known for part, is_known in parts),
        is_at_least=not all(is_known for _, is_known in parts),
    )
