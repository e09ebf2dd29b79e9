"""Segment totals: the accounts of each segment together - how many, what they could spend, what is ours."""

from __future__ import annotations

from dataclasses import dataclass

from kamsite.enrich.portfolio import Total
from kamsite.model.sentence import Amount, Sentence, Share
from kamsite.render.library import Library
from kamsite.render.link import Link


@dataclass(frozen=True)
class TotalView:
    """One segment, or all accounts together."""

    name: Link | Sentence
    """The segment, leading to its page."""
    count: int
    """How many accounts."""
    potential: Amount | None
    """What those whose wallet is known could spend with us a year."""
    ours: Amount | None
    """What of it is ours."""
    share: Share | None
    """ours / potential."""
    white_space: Amount | None
    """potential - ours."""
    known: Sentence | None
    """Of how many accounts the wallet is known, where it is not known of all."""


@dataclass(frozen=True)
class TotalsView:
    """Each segment's accounts, and all of them."""

    segments: tuple[TotalView, ...]
    """The programme's segments in order; last accounts whose segment is open, where there are any."""
    together: TotalView
    """All accounts."""


def segment_totals(library: Library) -> TotalsView:
    """The totals of the portfolio."""
    rows = tuple(
        total_view(library, library.segment(segment) or Sentence("Segment open"), total)
        for segment, total in library.portfolio.by_segment
        if segment or (total.count and library.programme.segments)
    )
    return TotalsView(rows, total_view(library, Sentence("All accounts"), library.portfolio.total))


def total_view(library: Library, name: Link | Sentence, total: Total) -> TotalView:
    """A total as it is read; what is not known of any account stays not known."""
    currency = library.programme.currency
    return TotalView(
        name=name,
        count=total.count,
        potential=Amount(total.potential, currency) if total.potential is not None else None,
        ours=Amount(total.ours, currency) if total.ours is not None else None,
        share=Share(total.share) if total.share is not None else None,
        white_space=Amount(total.white_space, currency) if total.white_space is not None else None,
        known=Sentence("known of {known} of {count}", known=total.known, count=total.count)
        if 0 < total.known < total.count
        else None,
    )
