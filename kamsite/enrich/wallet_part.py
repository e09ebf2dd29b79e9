"""WalletPart: items of a wallet taken together - a period's whole, an offering, a business unit - with their bounds.

share = sum of ours / sum of potential, never a mean of ratios. Where a part is unknown the share is a range:
ours lies between 0 and the potential less what others are known to hold; a potential is at least ours and others
together and has no upper bound, so that the share may come as near to 0 as one likes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from kamsite.enrich.exact import total
from kamsite.model.wallet import WalletItem

ZERO = Fraction(0)


@dataclass(frozen=True, slots=True)
class HolderShare:
    """Who else holds a part of the wallet, and how much."""

    supplier: str
    """A competitor's id, `in-house`, `none` (not bought yet) or `unknown`."""
    amount: Fraction | None
    """What it holds; None while one of its amounts is not known."""
    share: Fraction | None
    """amount / potential, 0-1; None when either is unknown."""
    at_least: Fraction
    """What it is known to hold. For `unknown`: what nobody is known to hold."""
    share_at_least: Fraction | None
    """at_least / potential; with ours and the unknown remainder these sum to the whole."""


@dataclass(frozen=True, slots=True)
class WalletPart:
    """The share of wallet of some items together."""

    share: Fraction | None
    """ours / potential, 0-1; None while a part of either is unknown or there is no potential."""
    low: Fraction | None
    """The least the share can be; None, with `high`, when nothing bounds it."""
    high: Fraction | None
    """The most the share can be."""
    ours: Fraction | None
    """What the account spends with us; None while a part is unknown."""
    potential: Fraction | None
    """What it spends or could spend in our category; None while a part is unknown."""
    white_space: Fraction | None
    """potential - ours; below 0 when the parts exceed the whole."""
    white_space_at_least: Fraction
    """What is known not to be ours: where a part is unknown, what others are known to hold of it."""
    ours_at_least: Fraction
    """The known parts of ours."""
    potential_at_least: Fraction
    """The known potentials, and for an unknown one what is known to be bought."""
    confirmed: Fraction | None
    """The part of the known potential whose items are confirmed, 0-1; None without any."""
    assumed: Fraction | None
    """The part of the known potential whose items are only assumed."""
    holders: tuple[HolderShare, ...]
    """Who else holds it, the largest first, the unknown last."""


def known_others(item: WalletItem) -> Fraction:
    """What others are known to hold of one item."""
    return total(holder.amount for holder in item.others if holder.amount is not None)


def wallet_part(items: Sequence[WalletItem]) -> WalletPart:
    """The items taken together; all unknown when there are none."""
    ours = _sum_of_known([item.ours for item in items])
    potential = _sum_of_known([item.potential for item in items])
    ours_at_least = total(item.ours or 0 for item in items)
    potential_at_least = potential if potential is not None else total(map(_least_potential, items))
    low, high = _bounds(items, ours_at_least, potential_at_least)
    return WalletPart(
        share=ours / potential if ours is not None and potential else None,
        low=low,
        high=high,
        ours=ours,
        potential=potential,
        white_space=potential - ours if ours is not None and potential is not None else None,
        white_space_at_least=total(map(_least_white_space, items)),
        ours_at_least=ours_at_least,
        potential_at_least=potential_at_least,
        confirmed=_part_with_evidence(items, "confirmed"),
        assumed=_part_with_evidence(items, "assumed"),
        holders=_holders(items, potential),
    )


def _sum_of_known(amounts: Sequence[Decimal | Fraction | None]) -> Fraction | None:
    known = [amount for amount in amounts if amount is not None]
    return total(known) if known and len(known) == len(amounts) else None


def _least_potential(item: WalletItem) -> Fraction:
    return Fraction(item.potential) if item.potential is not None else Fraction(item.ours or 0) + known_others(item)


def _most_of_ours(item: WalletItem) -> Fraction:
    """The most we can hold while an unknown potential is at its least."""
    if item.ours is not None:
        return Fraction(item.ours)
    return ZERO if item.potential is None else max(ZERO, Fraction(item.potential) - known_others(item))


def _least_white_space(item: WalletItem) -> Fraction:
    """Ours may be all that others leave of a known potential, and all that is bought beside them of an unknown one."""
    if item.potential is None:
        return known_others(item)
    return Fraction(item.potential) - _most_of_ours(item)


def _bounds(
    items: Sequence[WalletItem], ours_low: Fraction, potential: Fraction
) -> tuple[Fraction | None, Fraction | None]:
    """The lowest and the highest share over all completions of what is unknown."""
    is_known = all(item.ours is not None for item in items)
    ours_high = ours_low if is_known else total(map(_most_of_ours, items))
    if all(item.potential is not None for item in items):
        return (ours_low / potential, ours_high / potential) if potential else (None, None)
    high = ours_high / potential if potential else ZERO
    # An item of which neither is known can add the same to ours and to the potential, and so bring the share near to 1.
    if any(item.potential is None and item.ours is None for item in items):
        high = max(high, Fraction(1))
    return (None, None) if high == 1 else (ZERO, high)


def _part_with_evidence(items: Sequence[WalletItem], evidence: str) -> Fraction | None:
    known = [(item.potential, item.evidence) for item in items if item.potential is not None]
    whole = total(amount for amount, _ in known)
    return total(amount for amount, says in known if says == evidence) / whole if whole else None


def _holders(items: Sequence[WalletItem], potential: Fraction | None) -> tuple[HolderShare, ...]:
    amounts: dict[str, list[Decimal | Fraction | None]] = {}
    for item in items:
        for holder in item.others:
            amounts.setdefault(holder.supplier, []).append(holder.amount)
    unknown = amounts.pop("unknown", [])
    rest = total(map(_remainder, items))
    found = [_holder(supplier, held, potential) for supplier, held in amounts.items()]
    found.sort(key=lambda holder: (-holder.at_least, holder.supplier))
    if unknown or rest or any(item.potential is None for item in items):
        stated = [amount for amount in unknown if amount is not None]
        is_whole = all(item.potential is not None for item in items)
        found.append(_holder("unknown", [*stated, rest, *([] if is_whole else [None])], potential))
    return tuple(found)


def _holder(supplier: str, held: Sequence[Decimal | Fraction | None], potential: Fraction | None) -> HolderShare:
    amount = _sum_of_known(held)
    at_least = amount if amount is not None else total(one for one in held if one is not None)
    return HolderShare(
        supplier=supplier,
        amount=amount,
        share=amount / potential if amount is not None and potential else None,
        at_least=at_least,
        share_at_least=at_least / potential if potential else None,
    )


def _remainder(item: WalletItem) -> Fraction:
    """What of an item's potential nobody is known to hold."""
    if item.potential is None:
        return ZERO
    held = (holder.amount for holder in item.others if holder.amount is not None)
    return max(ZERO, Fraction(item.potential) - total((item.ours or 0, *held)))
