"""Plans and programmes for the tests, built from the facts' own types."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from kamsite.model.condition import Condition
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Criterion, Dimension, Programme, Segment
from kamsite.model.segmentation import SegmentScore
from kamsite.model.wallet import Holder, WalletItem, WalletPeriod


def plan(**facts: Any) -> AccountPlan:
    """A plan with the facts given and nothing else."""
    return AccountPlan(id="acme", path="content/accounts/acme.md", name="Acme", account_manager="ana-gil", **facts)


def programme(**settings: Any) -> Programme:
    """A programme with the settings given and nothing else."""
    return Programme(company="Example Industrial", **settings)


def scored(**scores: object) -> dict[str, SegmentScore]:
    """Segment scores by criterion, None for one that was asked and is not known."""
    return {key: SegmentScore(score=None if score is None else Decimal(str(score))) for key, score in scores.items()}


def dimension(id: str, *criteria: Criterion) -> Dimension:
    """A dimension with its criteria."""
    return Dimension(id=id, name=id, criteria=criteria)


def criterion(id: str, weight: object = 1, scale: tuple[object, object] = (0, 10), lower: bool = False) -> Criterion:
    """A criterion, with a weight of 1 and a scale from 0 to 10 unless said otherwise."""
    low, high = (Decimal(str(end)) for end in scale)
    return Criterion(id=id, name=id, weight=Decimal(str(weight)), scale=(low, high), lower_is_better=lower)


def segment(id: str, **when: str) -> Segment:
    """A segment with its conditions as the programme writes them."""
    conditions: Mapping[str, Condition] = {key: Condition.from_text(text) for key, text in when.items()}
    return Segment(id=id, name=id, when=conditions)


def part(
    offering: str = "service",
    potential: object = None,
    ours: object = None,
    others: Mapping[str, object] | None = None,
    **more: Any,
) -> WalletItem:
    """One part of a wallet; `others` is supplier -> amount, None for an amount that is not known."""
    return WalletItem(
        offering=offering,
        potential=_amount(potential),
        ours=_amount(ours),
        others=tuple(Holder(supplier=who, amount=_amount(amount)) for who, amount in (others or {}).items()),
        **more,
    )


def wallet(*parts: WalletItem, period: str = "2025") -> tuple[WalletPeriod, ...]:
    """A wallet of one period."""
    return (WalletPeriod(period=period, items=parts),)


def _amount(value: object) -> Decimal | None:
    return None if value is None else Decimal(str(value))
