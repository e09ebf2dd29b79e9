"""The plots of the competitor pages: who holds how much, and where."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from kamsite.enrich.competitors_met import CompetitorMet, Meeting
from kamsite.enrich.exact import total
from kamsite.enrich.wallet_by_holder import PortfolioHolder, WalletByHolder
from kamsite.enrich.wallet_lead import is_certain_lead
from kamsite.model.sentence import Amount, Sentence, Share
from kamsite.render.charts.amount_bars import AmountRow
from kamsite.render.library import Library
from kamsite.render.pages.amount_plot import MOST_BARS, Plot, amount_plot
from kamsite.render.pages.meeting_view import anchor_of, held_words
from kamsite.render.state import HOLDER_NAME

_NO_COMPETITOR = (None, *HOLDER_NAME)


def wallets_by_holder(library: Library, found: WalletByHolder) -> Plot | None:
    """Everybody who holds a part of the wallets, so that the bars are the whole; None while no competitor is known to."""
    named = [one for one in found.holders if one.holder not in _NO_COMPETITOR and one.amount]
    if not named:
        return None
    title = _most(library, named[0], found.holders)
    alone, rest = named[:MOST_BARS], named[MOST_BARS:]
    merged = {one.holder for one in rest}
    rows = [_row(library, one) for one in found.holders if one.holder not in merged]
    if rest:
        rows.insert(len(alone), _rest(library, rest, found.whole))
    return amount_plot(library, title, rows, Sentence("The bars together are the wallets of all accounts."))


def _most(library: Library, first: PortfolioHolder, holders: Sequence[PortfolioHolder]) -> Sentence:
    """Which competitor holds the most, beside what is ours; of what is known, where another may hold more."""
    others = [one for one in holders if one is not first and one.holder not in _NO_COMPETITOR]
    unheld = [None if one.is_at_least else one.amount for one in holders if one.holder == "unknown"]
    known = [(one.amount, not one.is_at_least) for one in others]
    is_certain = is_certain_lead(first.amount, known, unheld[0] if unheld else Fraction(0))
    ours = [_amount(library, one) for one in holders if one.holder is None]
    return Sentence(
        "Of the competitors {name} holds the most: {amount}; {ours} is ours"
        if is_certain
        else "Of what is known, {name} holds the most of the competitors: {amount}; {ours} is ours",
        name=_name(library, first.holder),
        amount=_amount(library, first),
        ours=ours[0] if ours else Amount(Fraction(0), library.programme.currency),
    )


def held_by_account(library: Library, met: CompetitorMet) -> Plot | None:
    """The wallet that one competitor holds in each account; None with fewer than two to compare."""
    known = [one for one in met.meetings if one.held and one.held.at_least is not None]
    if len(known) < 2 or known[0].held is None or known[0].held.at_least is None:
        return None
    most = Amount(known[0].held.at_least, library.programme.currency)
    title = Sentence("It holds most at {account}: {amount}", account=known[0].account.plan.name, amount=most)
    rows = [_account(library, one) for one in met.meetings[:MOST_BARS]]
    return amount_plot(library, title, rows, Sentence("The same facts stand under each account."))


def _row(library: Library, one: PortfolioHolder) -> AmountRow:
    competitor = library.competitor(one.holder) if one.holder not in _NO_COMPETITOR and one.holder else None
    return AmountRow(
        name=_name(library, one.holder),
        href=competitor.href if competitor else "",
        value=float(one.amount),
        is_at_least=one.is_at_least,
        words=library.words.write(_held(library, one)),
        is_ours=one.holder is None,
    )


def _rest(library: Library, rest: Sequence[PortfolioHolder], whole: Fraction) -> AmountRow:
    amount = total(one.amount for one in rest)
    words = Sentence(
        "{amount}, {share}", amount=Amount(amount, library.programme.currency), share=Share(amount / whole)
    )
    name = Sentence("{count} more competitor", "{count} more competitors", count=len(rest))
    return AmountRow(name=library.words.write(name), value=float(amount), words=library.words.write(words))


def _name(library: Library, holder: str | None) -> str:
    if holder is None:
        return library.words.write(Sentence("We"))
    if holder in HOLDER_NAME:
        return library.words.write(HOLDER_NAME[holder])
    competitor = library.competitor(holder)
    return library.words.write(competitor.text) if competitor else holder


def _held(library: Library, one: PortfolioHolder) -> Sentence:
    return Sentence(
        "{amount}, {share} in {count} account",
        "{amount}, {share} in {count} accounts",
        amount=_amount(library, one),
        share=Share(one.share or Fraction(0)),
        count=one.accounts,
    )


def _amount(library: Library, one: PortfolioHolder) -> Amount | Sentence:
    amount = Amount(one.amount, library.programme.currency)
    return Sentence("at least {amount}", amount=amount) if one.is_at_least else amount


def _account(library: Library, meeting: Meeting) -> AmountRow:
    held = meeting.held
    return AmountRow(
        name=meeting.account.plan.name,
        href=f"#{anchor_of(meeting.account)}",
        value=float(held.at_least) if held and held.at_least is not None else None,
        is_at_least=held is not None and held.amount is None,
        words=library.words.write(held_words(held, library.programme.currency)),
    )
