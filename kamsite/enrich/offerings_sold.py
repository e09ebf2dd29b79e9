"""OfferingSold: one offering of ours over all accounts - what they could spend on it, what is ours, who has the rest.

Amounts are those of each account's latest wallet in the programme's currency. The totals are over the accounts of which
potential and ours are both known: share = sum of ours / sum of potential, white space = potential - ours.
Archived accounts count nowhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from kamsite.enrich.account import Account
from kamsite.enrich.exact import total
from kamsite.enrich.money import money
from kamsite.enrich.pursued import Pursued, expected, pursued
from kamsite.enrich.share_of_wallet import ContractEnd
from kamsite.enrich.wallet_part import WalletPart
from kamsite.model.programme import Offering, Programme


@dataclass(frozen=True, slots=True)
class Held:
    """Who else holds a part."""

    supplier: str
    """A competitor's id, `in-house`, `none` (not bought yet) or `unknown`."""
    amount: Fraction | None
    """How much, in the programme's currency; None when that, or the exchange rate, is not known."""


@dataclass(frozen=True, slots=True)
class Sale:
    """An offering at one account."""

    account: Account
    is_in_wallet: bool
    """Whether the latest wallet has it; where it has not, only opportunities name it, and no amount is known."""
    potential: Fraction | None
    """What the account spends or could spend on it; None when that, or the exchange rate, is not known."""
    ours: Fraction | None
    """What it spends with us."""
    share: Fraction | None
    """ours / potential, 0-1; it needs no exchange rate."""
    white_space: Fraction | None
    """potential - ours."""
    holders: tuple[Held, ...]
    """Who holds the rest, the largest first, the unknown last."""
    contract_ends: tuple[ContractEnd, ...]
    """When contracts on it end, earliest first, past ones included; their amounts are in the plan's currency."""
    opportunities: tuple[Pursued, ...]
    """Ours that name it, by rank."""


@dataclass(frozen=True, slots=True)
class OfferingSold:
    """An offering over all accounts."""

    facts: Offering
    sales: tuple[Sale, ...]
    """The accounts whose wallet or opportunities name it: the largest white space first, unknown ones after it."""
    without: tuple[Account, ...]
    """The accounts where neither does: nobody has asked there yet."""
    count: int
    """How many wallets have it."""
    known: int
    """Of how many of these both potential and ours are known; the sums are over these."""
    potential: Fraction | None
    """The sum of the potentials; None when none is known."""
    ours: Fraction | None
    """What these accounts spend with us on it."""
    share: Fraction | None
    """ours / potential, 0-1."""
    white_space: Fraction | None
    """potential - ours."""
    expected_value: Fraction | None
    """Our open opportunities that name it, as far as they are known; one that names several counts in each."""


def offerings_sold(accounts: Sequence[Account], programme: Programme) -> tuple[OfferingSold, ...]:
    """Every offering of the programme, in its order."""
    current = [one for one in accounts if one.plan.status != "archived"]
    return tuple(_sold(offering, current, programme) for offering in programme.offerings)


def _sold(offering: Offering, accounts: Sequence[Account], programme: Programme) -> OfferingSold:
    found = [_sale(offering, one, programme) for one in accounts]
    sales = [one for one in found if one.is_in_wallet or one.opportunities]
    known = [(one.potential, one.ours) for one in sales if one.potential is not None and one.ours is not None]
    potential = total(whole for whole, _ in known) if known else None
    ours = total(part for _, part in known) if known else None
    return OfferingSold(
        facts=offering,
        sales=tuple(sorted(sales, key=_order)),
        without=tuple(one.account for one in found if not one.is_in_wallet and not one.opportunities),
        count=sum(one.is_in_wallet for one in sales),
        known=len(known),
        potential=potential,
        ours=ours,
        share=ours / potential if potential and ours is not None else None,
        white_space=potential - ours if potential is not None and ours is not None else None,
        expected_value=expected(opportunity for one in sales for opportunity in one.opportunities),
    )


def _sale(offering: Offering, account: Account, programme: Programme) -> Sale:
    exchange, wallet = money(account.plan, programme), account.figures.share_of_wallet
    part: WalletPart | None = wallet.by_offering.get(offering.id)
    return Sale(
        account=account,
        is_in_wallet=part is not None,
        potential=exchange.converted(part.potential) if part else None,
        ours=exchange.converted(part.ours) if part else None,
        share=part.share if part else None,
        white_space=exchange.converted(part.white_space) if part else None,
        holders=tuple(Held(one.supplier, exchange.converted(one.amount)) for one in part.holders) if part else (),
        contract_ends=tuple(end for end in wallet.contract_ends if end.offering == offering.id),
        opportunities=tuple(one for one in pursued(account, exchange) if offering.id in one.offerings),
    )


def _order(sale: Sale) -> tuple[bool, bool, Fraction, str]:
    return not sale.is_in_wallet, sale.white_space is None, -(sale.white_space or Fraction(0)), sale.account.id
