"""The home page: the portfolio in a sentence, what needs attention, the segment matrix, the ranking."""

from __future__ import annotations

from kamsite.enrich.portfolio import Total
from kamsite.model.sentence import Amount, Quantity, Sentence, Share
from kamsite.render.account_rows import account_rows
from kamsite.render.key_figures import KeyFigureView
from kamsite.render.library import Library
from kamsite.render.matrix_view import matrix_view
from kamsite.render.page import Page
from kamsite.render.pages.attention_view import attention_view
from kamsite.render.pages.frame import explained_page
from kamsite.render.segment_totals import segment_totals

MOST_MATTERS = 12
"""So many matters stand on the home page; the account pages have all."""


def home_page(library: Library) -> Page:
    """The home page."""
    found = library.portfolio
    matters = [attention_view(matter, account.id, account.plan.name) for account, matter in found.attention]
    return explained_page(
        library,
        ("portfolio", "matrix", "attention"),
        "",
        "home",
        title=library.programme.company,
        description=portfolio_sentence(library),
        nav=Sentence("Home"),
        sentence=portfolio_sentence(library),
        key_figures=_key_figures(library),
        matters=matters[:MOST_MATTERS],
        more=Sentence(
            "{count} more matter stands on the account pages.",
            "{count} more matters stand on the account pages.",
            count=len(matters) - MOST_MATTERS,
        )
        if len(matters) > MOST_MATTERS
        else None,
        matrix=matrix_view(library),
        totals=segment_totals(library),
        rows=account_rows(library, found.ranking),
        dimensions=[one.name for one in library.programme.dimensions],
        broken=tuple(library.broken),
        is_empty=not (library.accounts or library.broken),
        as_of=library.as_of,
    )


def portfolio_sentence(library: Library) -> Sentence:
    """The portfolio as a person would say it."""
    total = library.portfolio.total
    if not total.count and library.portfolio.archived:
        return Sentence("Every account plan is archived.")
    count = Sentence("{count} account", "{count} accounts", count=total.count)
    if total.potential is None or total.share is None:
        return Sentence("{accounts}; what they could spend with us is not known yet.", accounts=count)
    potential = Amount(total.potential, library.programme.currency)
    if total.known < total.count:
        return Sentence(
            "{accounts}. Of the {potential} that {known} of them could spend with us a year, {share} is ours; "
            "of the others it is not known.",
            accounts=count,
            potential=potential,
            known=total.known,
            share=Share(total.share),
        )
    return Sentence(
        "{accounts}. Of the {potential} that they could spend with us a year, {share} is ours.",
        accounts=count,
        potential=potential,
        share=Share(total.share),
    )


def _key_figures(library: Library) -> tuple[KeyFigureView, ...]:
    found = library.portfolio
    names = {one.id: one.name for one in library.programme.segments}
    segments = [
        KeyFigureView(names[segment], Quantity(total.count), _held(total))
        for segment, total in found.by_segment
        if segment and total.count
    ]
    if not library.programme.segments:
        return ()
    is_open = next((total.count for segment, total in found.by_segment if segment is None), 0)
    if is_open:
        segments.append(KeyFigureView(Sentence("Segment open"), Quantity(is_open), Sentence("not enough is known")))
    return tuple(segments)


def _held(total: Total) -> Sentence:
    if total.share is None:
        return Sentence("wallet not known")
    return Sentence("{share} of their wallet is ours", share=Share(total.share))
