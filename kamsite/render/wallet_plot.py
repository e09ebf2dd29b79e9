"""WalletPlot: what the stacked bars of an account's wallet show, offering by offering, the largest first."""

from __future__ import annotations

from fractions import Fraction

from kamsite.enrich.wallet_lead import is_certain_lead
from kamsite.enrich.wallet_part import HolderShare, WalletPart
from kamsite.model.sentence import Sentence, Share
from kamsite.render.charts.wallet_bar import Kind, Part, Wallet, WalletRow
from kamsite.render.link import Link
from kamsite.render.scene import Scene
from kamsite.render.wallet_words import share_words

HOLDER_AND_AMOUNT = Sentence("Holder and amount not known")
"""Of a part of which neither is."""


def wallet_plot(scene: Scene) -> Wallet:
    """The bars of the latest period; their title says who holds the most of what is not ours."""
    found = scene.figures.share_of_wallet
    offerings = sorted(found.by_offering.items(), key=lambda pair: (-pair[1].potential_at_least, pair[0]))
    return Wallet(
        title=scene.say(_title(scene, found)),
        description=scene.say(Sentence("The table has the same facts.")),
        rows=tuple(_bar(scene, scene.names.offering(key), one) for key, one in offerings),
    )


def _title(scene: Scene, found: WalletPart) -> Sentence:
    named = [one for one in found.holders if one.supplier not in ("none", "unknown") and one.at_least]
    if named:
        amount = scene.money(named[0].at_least) or Sentence("not known")
        return Sentence(
            "{name} holds the most of the rest: {amount}"
            if _leads(named[0], found)
            else "Of what is known, {name} holds the most of the rest: {amount}",
            name=_holder(scene, named[0].supplier),
            amount=amount if named[0].amount is not None else Sentence("at least {amount}", amount=amount),
        )
    if found.share is None:
        return Sentence("Our share of the wallet is not known")
    period = scene.figures.share_of_wallet.period or ""
    return Sentence("{share} of the wallet of {period} is ours", share=Share(found.share), period=period)


def _leads(first: HolderShare, found: WalletPart) -> bool:
    """Whether no other holder, known or not, can hold more; what is not bought yet is nobody's."""
    others = [one for one in found.holders if one is not first and one.supplier not in ("none", "unknown")]
    unheld = [one.amount for one in found.holders if one.supplier == "unknown"]
    return is_certain_lead(
        first.at_least,
        [(one.at_least, one.amount is not None) for one in others],
        unheld[0] if unheld else Fraction(0),
    )


def _bar(scene: Scene, name: str, wallet: WalletPart) -> WalletRow:
    parts = [_piece(scene, "ours", scene.say(Sentence("ours")), wallet.ours)]
    for one in wallet.holders:
        kind: Kind = "free" if one.supplier == "none" else "unknown" if one.supplier == "unknown" else "other"
        parts.append(_piece(scene, kind, _holder(scene, one.supplier), one.amount))
    total = Sentence(
        "{potential}, ours {share}",
        potential=scene.money(wallet.potential) or Sentence("potential not known"),
        share=share_words(wallet) or Sentence("not known"),
    )
    return WalletRow(name=name, total=scene.say(total), parts=tuple(parts))


def _holder(scene: Scene, supplier: str) -> str:
    holder = scene.names.holder(supplier)
    return scene.say(holder.text if isinstance(holder, Link) else holder)


def _piece(scene: Scene, kind: Kind, holder: str, value: Fraction | None) -> Part:
    if kind == "unknown" and value is None:
        return Part(kind=kind, holder=scene.say(HOLDER_AND_AMOUNT), value=None, amount="")
    amount = scene.say(scene.money(value) or Sentence("not known"))
    return Part(kind=kind, holder=holder, value=float(value) if value is not None else None, amount=amount)
