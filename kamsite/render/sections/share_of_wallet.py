"""The share of wallet part: what the account could spend, what it spends with us, and who holds the rest (phase 5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kamsite.enrich.wallet_part import WalletPart
from kamsite.model.sentence import Amount, Sentence, Share
from kamsite.render.link import Link
from kamsite.render.scene import Part, Scene, part


@dataclass(frozen=True)
class HolderView:
    """Who holds a part that is not ours."""

    who: Link | Sentence
    amount: Amount | None


@dataclass(frozen=True)
class WalletRow:
    """An offering, a business unit or the whole."""

    name: str | Sentence | None
    potential: Amount | None
    ours: Amount | None
    share: Share | Sentence | None
    white_space: Amount | None
    holders: tuple[HolderView, ...]


def share_of_wallet(scene: Scene) -> Part | None:
    """The part, or None without a wallet."""
    if not scene.plan.wallet:
        return None
    found = scene.figures.share_of_wallet
    return part(
        scene,
        "share_of_wallet",
        Sentence("Share of wallet"),
        about=("wallet",),
        period=found.period,
        as_of=found.as_of,
        total=wallet_row(scene, Sentence("In total"), found),
        by_offering=_rows(scene, found.by_offering, scene.names.offering),
        by_business_unit=_rows(scene, found.by_business_unit, scene.names.unit),
        trend=tuple((point.period, _share(point), scene.money(point.potential)) for point in found.trend),
        contract_ends=tuple(
            (end.date, scene.names.offering(end.offering), scene.names.unit(end.business_unit))
            for end in found.contract_ends
            if end.date >= scene.as_of
        ),
    )


def _rows(scene: Scene, parts: Mapping[str, WalletPart], name: Any) -> tuple[WalletRow, ...]:
    return tuple(wallet_row(scene, name(key), one) for key, one in parts.items())


def wallet_row(scene: Scene, name: str | Sentence | None, wallet: WalletPart) -> WalletRow:
    """A part of the wallet as a row of a table."""
    return WalletRow(
        name=name,
        potential=scene.money(wallet.potential),
        ours=scene.money(wallet.ours),
        share=_share(wallet),
        white_space=scene.money(wallet.white_space),
        holders=tuple(HolderView(scene.names.holder(one.supplier), scene.money(one.amount)) for one in wallet.holders),
    )


def _share(part: Any) -> Share | Sentence | None:
    """The share, or the range that the unknown parts leave it."""
    if part.share is not None:
        return Share(part.share)
    if part.low is None or part.high is None:
        return None
    return Sentence("{low} to {high}", low=Share(part.low), high=Share(part.high))
