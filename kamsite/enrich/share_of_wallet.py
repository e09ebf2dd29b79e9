"""ShareOfWallet: what part of the account's purchase potential is ours, who holds the rest, and how it moves.

share = sum of ours / sum of potential of the latest period; white space = potential - ours. The latest period is the
last one of the plan, which lists them oldest first. Bounds where something is unknown: see `wallet_part`.

An item counts in the business unit that it names and in no other, so that the units and the items that name none sum to the
total. What a unit comes to with the units that are part of it stands beside it, in `with_parts`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from fractions import Fraction
from typing import TypeVar

from kamsite.enrich.wallet_evidence import WalletEvidence, wallet_evidence
from kamsite.enrich.wallet_part import WalletPart, known_others, wallet_part
from kamsite.model.plan import AccountPlan
from kamsite.model.wallet import WalletItem, WalletPeriod

Key = TypeVar("Key", bound=Hashable)

PartOf = Callable[[Sequence[WalletItem]], WalletPart]


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """The share of wallet in one period."""

    period: str
    share: Fraction | None
    low: Fraction | None
    high: Fraction | None
    ours: Fraction | None
    potential: Fraction | None


@dataclass(frozen=True, slots=True)
class WalletCell:
    """The wallet of one offering in one business unit."""

    offering: str
    business_unit: str | None
    part: WalletPart


@dataclass(frozen=True, slots=True)
class ContractEnd:
    """A day on which a contract of the latest period ends: an opening, or something of ours to defend."""

    date: date
    offering: str
    business_unit: str | None
    ours: Fraction | None
    """What we hold of it."""
    not_ours: Fraction | None
    """potential - ours; None when either is unknown."""
    suppliers: tuple[str, ...]
    """Who else holds it, the largest first; last `unknown`, where somebody does of whom nobody knows who it is."""


@dataclass(frozen=True, slots=True)
class ExceedingPart:
    """An item of which ours and others together are more than the potential."""

    period: str
    offering: str
    business_unit: str | None
    potential: Fraction
    parts: Fraction
    """ours + others, as far as they are known."""
    key: tuple[str | int, ...]
    """Where it stands in the plan."""


@dataclass(frozen=True, slots=True)
class ShareOfWallet(WalletPart):
    """The share of wallet of the latest period, in total and in parts."""

    period: str | None
    """The latest period's label; None without a wallet."""
    as_of: date | None
    """The day on which that period's numbers were true."""
    by_offering: Mapping[str, WalletPart]
    """Offering -> its part."""
    by_business_unit: Mapping[str, WalletPart]
    """Business unit -> the items that name it; items that name none stand in the total alone."""
    with_parts: Mapping[str, WalletPart]
    """Business unit that others with items are part of -> its items and theirs together, however deep."""
    cells: tuple[WalletCell, ...]
    """Offering x business unit, in the plan's order."""
    trend: tuple[TrendPoint, ...]
    """The total of every period, oldest first."""
    trend_by_offering: Mapping[str, tuple[TrendPoint | None, ...]]
    """Offering of any period -> its part of every period, oldest first; None where the period's wallet has it not."""
    evidence: WalletEvidence
    """How much of the latest period stands on confirmed amounts."""
    contract_ends: tuple[ContractEnd, ...]
    """The ends of contracts in the latest period, earliest first, past ones included."""
    exceeding: tuple[ExceedingPart, ...]
    """Items of any period whose parts exceed their whole."""


def share_of_wallet(plan: AccountPlan) -> ShareOfWallet:
    """The share of wallet of the latest period; everything None where the plan has no wallet."""
    latest = plan.wallet[-1] if plan.wallet else None
    items = latest.items if latest else ()
    part_of = _part_of()
    whole = part_of(items)
    return ShareOfWallet(
        **{one.name: getattr(whole, one.name) for one in fields(whole)},
        period=latest.period if latest else None,
        as_of=latest.as_of if latest else None,
        by_offering=_parts([(item.offering, item) for item in items], part_of),
        by_business_unit=_parts([(one.business_unit, one) for one in items if one.business_unit is not None], part_of),
        with_parts=_with_parts(plan, items, part_of),
        cells=_cells(items, part_of),
        trend=tuple(_trend_point(period, period.items, part_of) for period in plan.wallet),
        trend_by_offering=_trend_by_offering(plan, part_of),
        evidence=wallet_evidence(items),
        contract_ends=_contract_ends(items, part_of),
        exceeding=tuple(_exceeding(plan)),
    )


def _part_of() -> PartOf:
    """Takes items together; the same items, which are often a cell and a whole offering at once, only once."""
    known: dict[tuple[int, ...], WalletPart] = {}

    def part_of(items: Sequence[WalletItem]) -> WalletPart:
        """The items taken together."""
        same = tuple(id(item) for item in items)
        if same not in known:
            known[same] = wallet_part(items)
        return known[same]

    return part_of


def _parts(named: Sequence[tuple[Key, WalletItem]], part_of: PartOf) -> dict[Key, WalletPart]:
    """The items that share a name, taken together; in the plan's order."""
    together: dict[Key, list[WalletItem]] = {}
    for name, item in named:
        together.setdefault(name, []).append(item)
    return {name: part_of(items) for name, items in together.items()}


def _cells(items: Sequence[WalletItem], part_of: PartOf) -> tuple[WalletCell, ...]:
    parts = _parts([((item.offering, item.business_unit), item) for item in items], part_of)
    return tuple(WalletCell(offering, unit, part) for (offering, unit), part in parts.items())


def _with_parts(plan: AccountPlan, items: Sequence[WalletItem], part_of: PartOf) -> dict[str, WalletPart]:
    """Units without parts, or whose parts have no items, are told in full by their own items."""
    whole_of = {unit.id: unit.part_of for unit in plan.business_units}
    together: dict[str, list[WalletItem]] = {unit: [] for unit in whole_of}
    for item in items:
        unit, seen = item.business_unit, set[str]()
        while unit in whole_of and unit not in seen:
            together[unit].append(item)
            seen.add(unit)
            unit = whole_of[unit]
    own = Counter(item.business_unit for item in items)
    return {unit: part_of(some) for unit, some in together.items() if len(some) > own[unit]}


def _trend_by_offering(plan: AccountPlan, part_of: PartOf) -> dict[str, tuple[TrendPoint | None, ...]]:
    """The offerings of the latest period first, in the plan's order, then those that are bought no more."""
    offerings = dict.fromkeys(item.offering for period in reversed(plan.wallet) for item in period.items)
    of = {
        (at, offering): [item for item in period.items if item.offering == offering]
        for at, period in enumerate(plan.wallet)
        for offering in dict.fromkeys(item.offering for item in period.items)
    }
    return {
        offering: tuple(
            _trend_point(period, of[at, offering], part_of) if (at, offering) in of else None
            for at, period in enumerate(plan.wallet)
        )
        for offering in offerings
    }


def _trend_point(period: WalletPeriod, items: Sequence[WalletItem], part_of: PartOf) -> TrendPoint:
    whole = part_of(items)
    return TrendPoint(period.period, whole.share, whole.low, whole.high, whole.ours, whole.potential)


def _contract_ends(items: Sequence[WalletItem], part_of: PartOf) -> tuple[ContractEnd, ...]:
    ends = [_contract_end(item, item.contract_end, part_of([item])) for item in items if item.contract_end is not None]
    return tuple(sorted(ends, key=lambda end: (end.date, end.offering, end.business_unit or "")))


def _contract_end(item: WalletItem, day: date, part: WalletPart) -> ContractEnd:
    suppliers = tuple(holder.supplier for holder in part.holders if holder.amount is None or holder.amount)
    return ContractEnd(day, item.offering, item.business_unit, part.ours, part.white_space, suppliers)


def _exceeding(plan: AccountPlan) -> Iterator[ExceedingPart]:
    for number, period in enumerate(plan.wallet):
        for index, item in enumerate(period.items):
            parts = Fraction(item.ours or 0) + known_others(item)
            if item.potential is not None and parts > item.potential:
                key = ("wallet", number, "items", index)
                whole = Fraction(item.potential)
                yield ExceedingPart(period.period, item.offering, item.business_unit, whole, parts, key)
