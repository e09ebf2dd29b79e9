"""The plots of the competitor pages: who holds how much, and where."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from kamsite.enrich.competitors_met import CompetitorMet, Meeting
from kamsite.model.sentence import Amount, Sentence
from kamsite.render.charts.amount_bars import AmountRow
from kamsite.render.library import Library
from kamsite.render.link import competitor_path
from kamsite.render.pages.amount_plot import MOST_BARS, Plot, amount_plot
from kamsite.render.pages.meeting_view import anchor_of, held_words


def held_by_competitor(library: Library, met: Sequence[CompetitorMet]) -> Plot | None:
    """The wallet that each competitor holds, with ours among them; None while nothing is known."""
    known = [one for one in met if one.held is not None]
    if not known or known[0].held is None:
        return None
    rows = [_competitor(library, one) for one in known[:MOST_BARS]]
    amount = Amount(known[0].held, library.programme.currency)
    ours = library.portfolio.total
    if ours.ours is None:
        title = Sentence("{name} holds the most: {amount}", name=known[0].name, amount=amount)
    else:
        mine = Amount(ours.ours, library.programme.currency)
        title = Sentence(
            "{name} holds the most: {amount}; {ours} is ours", name=known[0].name, amount=amount, ours=mine
        )
        words = library.words.write(_in_accounts(mine, ours.known))
        name = library.words.write(Sentence("We"))
        rows.append(AmountRow(name=name, value=float(ours.ours), words=words, is_ours=True))
        rows.sort(key=lambda row: -(row.value or 0))
    return amount_plot(library, title, rows)


def held_by_account(library: Library, met: CompetitorMet) -> Plot | None:
    """The wallet that one competitor holds in each account; None with fewer than two to compare."""
    known = [one for one in met.meetings if one.held and one.held.at_least is not None]
    if len(known) < 2 or known[0].held is None or known[0].held.at_least is None:
        return None
    most = Amount(known[0].held.at_least, library.programme.currency)
    title = Sentence("It holds most at {account}: {amount}", account=known[0].account.plan.name, amount=most)
    rows = [_account(library, one) for one in met.meetings[:MOST_BARS]]
    return amount_plot(library, title, rows, Sentence("The same facts stand under each account."))


def _competitor(library: Library, met: CompetitorMet) -> AmountRow:
    amount = Amount(met.held or Fraction(0), library.programme.currency)
    some: Amount | Sentence = Sentence("at least {amount}", amount=amount) if met.held_not_known else amount
    count = sum(one.held is not None for one in met.meetings)
    return AmountRow(
        name=met.name,
        href=competitor_path(met.id),
        value=float(met.held or 0),
        is_at_least=met.held_not_known > 0,
        words=library.words.write(_in_accounts(some, count)),
    )


def _account(library: Library, meeting: Meeting) -> AmountRow:
    held = meeting.held
    return AmountRow(
        name=meeting.account.plan.name,
        href=f"#{anchor_of(meeting.account)}",
        value=float(held.at_least) if held and held.at_least is not None else None,
        is_at_least=held is not None and held.amount is None,
        words=library.words.write(held_words(held, library.programme.currency)),
    )


def _in_accounts(amount: Amount | Sentence, count: int) -> Sentence:
    return Sentence("{amount} in {count} account", "{amount} in {count} accounts", amount=amount, count=count)
