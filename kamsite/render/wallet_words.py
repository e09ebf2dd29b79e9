"""WalletWords: what a wallet comes to, how sure that is and what is missing to its aim, each in a sentence."""

from __future__ import annotations

import re
from fractions import Fraction

from kamsite.enrich.share_of_wallet import ShareOfWallet, TrendPoint
from kamsite.enrich.wallet_evidence import Standing
from kamsite.enrich.wallet_part import WalletPart
from kamsite.enrich.wallet_target import WalletTarget
from kamsite.model.sentence import Amount, Sentence, Share, Value
from kamsite.render.scene import Scene


def share_words(wallet: WalletPart | TrendPoint) -> Share | Sentence | None:
    """The share, or the range that the unknown parts leave it; None where nothing bounds it."""
    if wallet.share is not None:
        return Share(wallet.share)
    if wallet.low is None or wallet.high is None:
        return None
    return Sentence("{low} to {high}", low=Share(wallet.low), high=Share(wallet.high))


def what_is_ours(scene: Scene) -> tuple[Sentence, ...]:
    """What part of the wallet is ours and what is white space, as far as it is known."""
    found, currency = scene.figures.share_of_wallet, scene.currency
    least = found.white_space_at_least
    if found.share is not None and found.potential is not None and found.white_space is not None:
        potential, period = Amount(found.potential, currency), found.period or ""
        first = Sentence(
            "{share} of the {potential} that they could spend in {period} is ours.",
            share=Share(found.share),
            potential=potential,
            period=period,
        )
        white = Amount(found.white_space, currency)
        return (first, Sentence("{amount} is white space.", amount=white)) if found.white_space > 0 else (first,)
    first = (
        Sentence("Our share of the wallet of {period} is not known.", period=found.period or "")
        if found.low is None or found.high is None
        else Sentence(
            "Our share of the wallet of {period} lies between {low} and {high}.",
            period=found.period or "",
            low=Share(found.low),
            high=Share(found.high),
        )
    )
    if least <= 0:
        return (first,)
    return first, Sentence("At least {amount} is white space.", amount=Amount(least, currency))


def how_sure(found: ShareOfWallet) -> Sentence:
    """How much of the potential and of ours stands on confirmed amounts, on assumed ones, on ones that do not say."""
    sure = found.evidence
    if not sure.confirmed.items and not sure.assumed.items:
        return Sentence("No amount says whether it is confirmed or only assumed.")
    said = Sentence(
        "Confirmed: {confirmed}. Assumed: {assumed}.",
        confirmed=_amounts(sure.confirmed),
        assumed=_amounts(sure.assumed),
    )
    if not sure.unmarked.items:
        return said
    return Sentence("{said} Not marked: {unmarked}.", said=said, unmarked=_amounts(sure.unmarked))


def _amounts(part: Standing) -> Sentence:
    if not part.items:
        return Sentence("nothing")
    potential, ours = part.potential_share, part.ours_share
    if potential is not None and ours is not None:
        return Sentence(
            "{potential} of the known potential and {ours} of ours", potential=Share(potential), ours=Share(ours)
        )
    if potential is not None:
        return Sentence("{potential} of the known potential", potential=Share(potential))
    return Sentence("{ours} of ours", ours=Share(ours)) if ours is not None else Sentence("no amount that is known")


def what_is_missing(scene: Scene, target: WalletTarget) -> Sentence:
    """What more the account would have to spend with us to reach the share that an objective aims at."""
    aim: Value = Share(target.share)
    if target.by is not None:
        aim = Sentence("{value} by {day}", value=aim, day=target.by)
    if target.missing is None:
        return Sentence("What is missing to {aim} is not known", aim=aim)
    amount = Amount(abs(target.missing), scene.currency)
    if target.missing <= Fraction(0):
        return Sentence("The wallet of {period} has reached {aim}", aim=aim, period=_period(scene))
    if re.fullmatch(r"\d{4}", _period(scene)):
        return Sentence("{amount} more a year to reach {aim}", amount=amount, aim=aim)
    return Sentence("{amount} more in such a period to reach {aim}", amount=amount, aim=aim)


def _period(scene: Scene) -> str:
    return scene.figures.share_of_wallet.period or ""
