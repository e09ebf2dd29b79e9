"""The segment pages: what makes an account a member, who is one, and who is near the border."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from kamsite.enrich.account import Account
from kamsite.enrich.measure_words import condition_words, measure_name
from kamsite.enrich.sensitivity import nearest
from kamsite.model.programme import Segment
from kamsite.model.sentence import Quantity, Sentence, Value
from kamsite.render.account_rows import account_rows
from kamsite.render.library import Library
from kamsite.render.limit_words import limit_words
from kamsite.render.link import Link, segment_path
from kamsite.render.matrix_view import matrix_view
from kamsite.render.page import Page
from kamsite.render.pages.frame import explained_page
from kamsite.render.segment_totals import segment_totals, total_view


def segments_page(library: Library) -> Page:
    """The index of segments."""
    rows = [(library.segment(one.id), _rule(library, one), one.review_every_days) for one in library.programme.segments]
    return explained_page(
        library,
        ("segment", "portfolio", "matrix", "sensitivity"),
        "segments/",
        "segments",
        title=Sentence("Segments"),
        description=Sentence("Which accounts deserve which attention."),
        nav=Sentence("Segments"),
        definition=library.programme.key_account_definition,
        rows=rows,
        totals=segment_totals(library),
        matrix=matrix_view(library),
        borders=_borders(library),
    )


def segment_page(library: Library, segment: Segment) -> Page:
    """The page of one segment."""
    members = [one for one in library.portfolio.ranking if one.account.figures.segment.id == segment.id]
    total = dict(library.portfolio.by_segment)[segment.id]
    others = [one for one in library.portfolio.ranking if segment.id in one.account.figures.segment.possible]
    return explained_page(
        library,
        ("segment", "portfolio", "sensitivity"),
        segment_path(segment.id),
        "segment",
        title=segment.name,
        description=Sentence("{count} account", "{count} accounts", count=total.count),
        clauses=_rule(library, segment),
        review=segment.review_every_days,
        back=Link(Sentence("All segments"), "segments/"),
        total=total_view(library, Sentence("All accounts"), total),
        rows=account_rows(library, members),
        may_become=[library.account(one.account.id) for one in others if one.account.figures.segment.computed is None],
        borders=[one for one in _borders(library) if segment.id in (one.segment_id, one.other_id)],
        dimensions=[one.name for one in library.programme.dimensions],
    )


@dataclass(frozen=True)
class BorderView:
    """An account that one small change of one score would bring into another segment."""

    account: Link
    segment_id: str
    segment: Link | None
    other_id: str
    other: Link | None
    criterion: str
    now: Quantity
    limit: Sentence
    is_by_decision: bool
    """Whether a decision puts the account elsewhere; `segment` is that of the rules."""
    distance: Fraction
    """The change as a part of the criterion's scale."""


def _borders(library: Library) -> tuple[BorderView, ...]:
    """Each account with its nearest change, nearest first; those left out whose segment no single score changes."""
    rows = [_border(library, one.account) for one in library.portfolio.ranking]
    return tuple(sorted((row for row in rows if row is not None), key=lambda row: row.distance))


def _border(library: Library, account: Account) -> BorderView | None:
    now, change = account.figures.segment.computed, nearest(account.figures.sensitivity)
    if change is None or change.distance is None or change.segment is None or now is None:
        return None
    return BorderView(
        account=library.account(account.id),
        segment_id=now,
        segment=library.segment(now),
        other_id=change.segment,
        other=library.segment(change.segment),
        criterion=library.criteria[change.criterion].name,
        now=Quantity(change.from_),
        limit=limit_words(change),
        is_by_decision=account.figures.segment.id != now,
        distance=change.distance,
    )


def _rule(library: Library, segment: Segment) -> list[tuple[Value, Value]]:
    rules = library.programme
    return [
        (measure_name(measure, rules), condition_words(measure, condition.text, rules.currency))
        for measure, condition in segment.when.items()
    ]
