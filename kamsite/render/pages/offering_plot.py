"""The plots of the offering pages: ours against white space."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from kamsite.enrich.offerings_sold import OfferingSold
from kamsite.model.sentence import Amount, Sentence, Share
from kamsite.render.charts.amount_bars import AmountRow
from kamsite.render.library import Library
from kamsite.render.link import account_path, offering_path
from kamsite.render.pages.amount_plot import MOST_BARS, Plot, amount_plot


def white_space_by_offering(library: Library, offerings: Sequence[OfferingSold]) -> Plot | None:
    """Every offering with its known potential, the largest white space first; None while nothing is known."""
    known = [(one.white_space, one) for one in offerings if one.white_space is not None]
    if not known:
        return None
    known.sort(key=lambda pair: -pair[0])
    rows = [
        _row(library, one.facts.name, one.potential, one.ours, offering_path(one.facts.id))
        for _, one in known[:MOST_BARS]
    ]
    amount = Amount(known[0][0], library.programme.currency)
    title = Sentence("Most white space: {name}, {amount}", name=known[0][1].facts.name, amount=amount)
    return amount_plot(library, title, rows)


def white_space_by_account(library: Library, sold: OfferingSold) -> Plot | None:
    """One offering at every account whose wallet has it; None with fewer than two to compare."""
    sales = [one for one in sold.sales if one.is_in_wallet]
    if len(sales) < 2 or sales[0].white_space is None:
        return None
    amount = Amount(sales[0].white_space, library.programme.currency)
    name = sales[0].account.plan.name
    title = Sentence("Most white space: {name}, {amount}", name=name, amount=amount)
    rows = [
        _row(library, one.account.plan.name, one.potential, one.ours, account_path(one.account.id))
        for one in sales[:MOST_BARS]
    ]
    return amount_plot(library, title, rows)


def _row(library: Library, name: str, potential: Fraction | None, ours: Fraction | None, href: str = "") -> AmountRow:
    """Ours and the rest. Where one of the two is not known there is no white space to draw."""
    currency, write = library.programme.currency, library.words.write
    rest = potential - ours if potential is not None and ours is not None else None
    if rest is not None:
        words = Sentence("white space {amount}", amount=Amount(rest, currency))
    elif potential is not None:
        words = Sentence("ours not known, potential {amount}", amount=Amount(potential, currency))
    else:
        words = Sentence("potential not known")
    return AmountRow(
        name=name,
        href=href,
        value=float(ours) if ours is not None else None,
        rest=float(max(rest, Fraction(0))) if rest is not None else 0,
        inside=tuple(write(one) for one in _inside(ours, potential)),
        words=write(words),
        is_ours=True,
    )


def _inside(ours: Fraction | None, potential: Fraction | None) -> Iterator[Sentence]:
    if ours is None:
        return
    if potential:
        yield Sentence("ours {share}", share=Share(ours / potential))
    yield Sentence("ours")
