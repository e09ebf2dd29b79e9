"""The share of wallet part: what the account could spend, what it spends with us, and who holds the rest (phase 5)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kamsite.enrich.wallet_part import HolderShare, WalletPart
from kamsite.enrich.wallet_target import WalletTarget, wallet_targets
from kamsite.model.sentence import Amount, Sentence, Share
from kamsite.render.charts.shapes import DESK, PHONE, Drawing
from kamsite.render.charts.share_by_period import PeriodShare, ShareByPeriod, share_by_period
from kamsite.render.charts.wallet_bar import wallet_bar
from kamsite.render.contract_end_view import ends_of_account
from kamsite.render.link import Link
from kamsite.render.scene import Part, Scene, part
from kamsite.render.space_table import space_of_account
from kamsite.render.wallet_plot import HOLDER_AND_AMOUNT, wallet_plot
from kamsite.render.wallet_words import how_sure, share_words, what_is_missing, what_is_ours

TREND_WIDTH = 560
"""A few periods need no more, on a desk."""


@dataclass(frozen=True)
class HolderView:
    """Who holds a part that is not ours."""

    who: Link | Sentence
    amount: Amount | None
    is_silent: bool = False
    """Whether nothing is to be said of the amount, because `who` says that it is not known."""


@dataclass(frozen=True)
class WalletRow:
    """An offering, a business unit or the whole."""

    name: Link | str | Sentence | None
    potential: Amount | None
    ours: Amount | None
    share: Share | Sentence | None
    white_space: Amount | None
    white_space_note: Sentence | None
    """At least how much, where it is not known."""
    holders: tuple[HolderView, ...]


@dataclass(frozen=True)
class PeriodRow:
    """A period in the table of the trend."""

    period: str
    share: Share | Sentence | None
    ours: Amount | None
    potential: Amount | None


@dataclass(frozen=True)
class OfferingTrend:
    """An offering in the table of shares over the periods."""

    name: Link | str
    shares: tuple[tuple[bool, Share | Sentence | None], ...]
    """Of every period whether its wallet has the offering, and our share of it."""


def share_of_wallet(scene: Scene) -> Part | None:
    """The part; without a wallet what is asked for, or None where the plan has not come so far."""
    if not scene.plan.wallet:
        return _not_known(scene)
    found = scene.figures.share_of_wallet
    targets = wallet_targets(scene.plan, found)
    shown = wallet_plot(scene)
    return part(
        scene,
        "share_of_wallet",
        Sentence("Share of wallet"),
        about=("wallet",),
        explains=("share_of_wallet",),
        has_wallet=True,
        period=found.period,
        as_of=found.as_of,
        sentences=what_is_ours(scene),
        missing=tuple((what_is_missing(scene, one), scene.names.item(one.objective)) for one in targets),
        how_sure=how_sure(found),
        desk=wallet_bar(shown, width=DESK, say=scene.say),
        phone=wallet_bar(shown, width=PHONE, say=scene.say),
        total=wallet_row(scene, Sentence("In total"), found),
        by_offering=tuple(
            wallet_row(scene, scene.names.offering_link(key), one) for key, one in found.by_offering.items()
        ),
        by_business_unit=tuple(_units(scene)),
        space=space_of_account(scene),
        contract_ends=ends_of_account(scene),
        **_over_time(scene, targets),
    )


def _over_time(scene: Scene, targets: tuple[WalletTarget, ...]) -> dict[str, Any]:
    """The plot of the periods and its tables; no plot of one period alone."""
    found = scene.figures.share_of_wallet
    return {
        "trend": _trend(scene, targets) if len(found.trend) > 1 else None,
        "periods": tuple(
            PeriodRow(one.period, share_words(one), scene.money(one.ours), scene.money(one.potential))
            for one in found.trend
        ),
        "offering_trends": tuple(
            OfferingTrend(
                scene.names.offering_link(key),
                tuple((one is not None, share_words(one) if one is not None else None) for one in points),
            )
            for key, points in found.trend_by_offering.items()
        ),
    }


def _not_known(scene: Scene) -> Part | None:
    """A plan with objectives, or a finding about its wallet, must not pass over the wallet in silence."""
    if not scene.plan.objectives and not scene.findings("wallet"):
        return None
    return part(scene, "share_of_wallet", Sentence("Share of wallet"), about=("wallet",), has_wallet=False)


def _units(scene: Scene) -> Iterator[WalletRow]:
    """The units in the plan's order, each followed by what it comes to with its parts."""
    found = scene.figures.share_of_wallet
    for unit in scene.plan.business_units:
        if unit.id in found.by_business_unit:
            yield wallet_row(scene, unit.name, found.by_business_unit[unit.id])
        if unit.id in found.with_parts:
            yield wallet_row(scene, Sentence("{unit} with its parts", unit=unit.name), found.with_parts[unit.id])


def _trend(scene: Scene, targets: tuple[WalletTarget, ...]) -> tuple[Drawing, Drawing]:
    """The plot in both widths; it shows an aim where there is exactly one."""
    points = scene.figures.share_of_wallet.trend
    known = [one for one in points if one.share is not None]
    if len(known) > 1 and known[0].share is not None and known[-1].share is not None:
        title = Sentence(
            "From {low} in {start} to {high} in {end}",
            low=Share(known[0].share),
            start=known[0].period,
            high=Share(known[-1].share),
            end=known[-1].period,
        )
    else:
        title = Sentence("Our share, period by period")
    aim = targets[0] if len(targets) == 1 else None
    shows = ShareByPeriod(
        title=scene.say(title),
        description=scene.say(Sentence("The table has the same facts.")),
        points=tuple(
            PeriodShare(
                period=one.period,
                share=float(one.share) if one.share is not None else None,
                low=float(one.low) if one.low is not None else None,
                high=float(one.high) if one.high is not None else None,
                words=scene.say(share_words(one) or Sentence("not known")),
            )
            for one in points
        ),
        aim=(float(aim.share), scene.say(Sentence("aim {share}", share=Share(aim.share)))) if aim else None,
    )
    desk, phone = (share_by_period(shows, width=width, say=scene.say) for width in (TREND_WIDTH, PHONE))
    return desk, phone


def wallet_row(scene: Scene, name: Link | str | Sentence | None, wallet: WalletPart) -> WalletRow:
    """A part of the wallet as a row of a table."""
    is_open = wallet.white_space is None and wallet.white_space_at_least > 0
    least = Amount(wallet.white_space_at_least, scene.currency)
    return WalletRow(
        name=name,
        potential=scene.money(wallet.potential),
        ours=scene.money(wallet.ours),
        share=share_words(wallet),
        white_space=scene.money(wallet.white_space),
        white_space_note=Sentence("at least {amount}", amount=least) if is_open else None,
        holders=tuple(_holder(scene, one) for one in wallet.holders),
    )


def _holder(scene: Scene, holder: HolderShare) -> HolderView:
    if holder.supplier == "unknown" and holder.amount is None:
        return HolderView(HOLDER_AND_AMOUNT, None, is_silent=True)
    return HolderView(scene.names.holder(holder.supplier), scene.money(holder.amount))
