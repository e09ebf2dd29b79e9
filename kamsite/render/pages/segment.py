"""The segment pages: what makes an account a member, and who is one."""

from __future__ import annotations

from kamsite.model.programme import Segment
from kamsite.model.sentence import Sentence
from kamsite.render.account_rows import account_rows
from kamsite.render.library import Library
from kamsite.render.link import Link, segment_path
from kamsite.render.page import Page
from kamsite.render.pages.frame import page


def segments_page(library: Library) -> Page:
    """The index of segments."""
    totals = dict(library.portfolio.by_segment)
    rows = [(library.segment(one.id), totals[one.id].count, _rule(library, one)) for one in library.programme.segments]
    return page(
        "segments/",
        "segments",
        library.programme.locale,
        title=Sentence("Segments"),
        description=Sentence("Which accounts deserve which attention."),
        nav=Sentence("Segments"),
        definition=library.programme.key_account_definition,
        rows=rows,
        open_count=totals[None].count,
    )


def segment_page(library: Library, segment: Segment) -> Page:
    """The page of one segment."""
    members = [one for one in library.portfolio.ranking if one.account.figures.segment.id == segment.id]
    total = dict(library.portfolio.by_segment)[segment.id]
    return page(
        segment_path(segment.id),
        "segment",
        library.programme.locale,
        title=segment.name,
        description=Sentence("{count} account", "{count} accounts", count=total.count),
        clauses=_rule(library, segment),
        review=segment.review_every_days,
        back=Link(Sentence("All segments"), "segments/"),
        rows=account_rows(library, members),
        dimensions=[one.name for one in library.programme.dimensions],
    )


def _rule(library: Library, segment: Segment) -> list[tuple[str | Sentence, str]]:
    names: dict[str, str | Sentence] = {one.id: one.name for one in library.programme.dimensions}
    names |= {"share_of_wallet": Sentence("Share of wallet, %"), "annual_potential": Sentence("Annual potential")}
    return [(names.get(measure, measure), condition.text) for measure, condition in segment.when.items()]
