"""The share of wallet part: what the account could spend, what it spends with us, and who holds the rest (phase 5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from kamsite.enrich.wallet_part import WalletPart
from kamsite.model.sentence import Amount, Sentence, Share
from kamsite.render.charts.shapes import DESK, PHONE
from kamsite.render.charts.wallet_bar import Kind, Wallet, wallet_bar
from kamsite.render.charts.wallet_bar import Part as Piece
from kamsite.render.charts.wallet_bar import WalletRow as Row
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
        explains=("share_of_wallet",),
        period=found.period,
        as_of=found.as_of,
        desk=wallet_bar(_drawn(scene), width=DESK, say=scene.say),
        phone=wallet_bar(_drawn(scene), width=PHONE, say=scene.say),
        total=wallet_row(scene, Sentence("In total"), found),
        by_offering=_rows(scene, found.by_offering, scene.names.offering),
        by_business_unit=_rows(scene, found.by_business_unit, scene.names.unit),
        trend=_trend(scene) if len(found.trend) > 1 else (),
        has_more=bool(found.by_business_unit) or len(found.trend) > 1,
        contract_ends=tuple(
            (end.date, scene.names.offering(end.offering), scene.names.unit(end.business_unit))
            for end in found.contract_ends
            if end.date >= scene.as_of
        ),
    )


def _trend(scene: Scene) -> tuple[tuple[str, Share | Sentence | None, Amount | None], ...]:
    points = scene.figures.share_of_wallet.trend
    return tuple((point.period, _share(point), scene.money(point.potential)) for point in points)


def _drawn(scene: Scene) -> Wallet:
    found = scene.figures.share_of_wallet
    offerings = sorted(found.by_offering.items(), key=lambda pair: (-pair[1].potential_at_least, pair[0]))
    rows = [_bar(scene, scene.names.offering(key), one) for key, one in offerings]
    if found.share is None:
        title = Sentence("Our share of the wallet is not known")
    else:
        title = Sentence(
            "{share} of the wallet of {period} is ours", share=Share(found.share), period=found.period or ""
        )
    return Wallet(
        title=scene.say(title), description=scene.say(Sentence("The table has the same facts.")), rows=tuple(rows)
    )


def _bar(scene: Scene, name: str, wallet: WalletPart) -> Row:
    parts = [_piece(scene, "ours", scene.say(Sentence("ours")), wallet.ours)]
    for one in wallet.holders:
        kind: Kind = "free" if one.supplier == "none" else "unknown" if one.supplier == "unknown" else "other"
        holder = scene.names.holder(one.supplier)
        parts.append(_piece(scene, kind, scene.say(holder.text if isinstance(holder, Link) else holder), one.amount))
    share = _share(wallet)
    total = scene.say(
        Sentence(
            "{potential}, ours {share}",
            potential=scene.money(wallet.potential) or Sentence("potential not known"),
            share=share or Sentence("not known"),
        )
    )
    return Row(name=name, total=total, parts=tuple(parts))


def _piece(scene: Scene, kind: Kind, holder: str, value: Fraction | None) -> Piece:
    amount = scene.say(scene.money(value) or Sentence("not known"))
    return Piece(kind=kind, holder=holder, value=float(value) if value is not None else None, amount=amount)


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
