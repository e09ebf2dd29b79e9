"""AccountRow: an account as a row of the tables on the home, accounts, segment and people pages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kamsite.enrich.portfolio import Ranked
from kamsite.model.sentence import Amount, Quantity, Sentence, Share, Value
from kamsite.render.library import Library
from kamsite.render.link import Link
from kamsite.render.sections.scores import score_words
from kamsite.render.state import LEVEL, State, Tone


@dataclass(frozen=True)
class AccountRow:
    """One account."""

    rank: int | None
    account: Link
    industry: str | None
    segment: Link | None
    possible: tuple[str, ...]
    has_segments: bool
    """Whether the programme sets segments at all."""
    manager: Link | None
    scores: tuple[Quantity | Sentence | None, ...]
    potential: Amount | None
    share: Share | None
    level: Sentence | None
    next_review: date | None
    is_overdue: bool
    is_by_decision: bool
    attention: State | None
    words: str
    """What a filter finds it by."""


def account_rows(library: Library, ranked: Iterable[Ranked]) -> tuple[AccountRow, ...]:
    """The accounts as rows, in the given order."""
    return tuple(_row(library, one) for one in ranked)


def _row(library: Library, ranked: Ranked) -> AccountRow:
    plan, figures = ranked.account.plan, ranked.account.figures
    currency = library.programme.currency
    segment = library.segment(figures.segment.id)
    manager = library.member(plan.account_manager)
    found: list[Value | None] = [plan.name, segment.text if segment else None, manager.text if manager else None]
    found += [plan.industry, plan.region, *plan.tags]
    names = {one.id: one.name for one in library.programme.segments}
    return AccountRow(
        rank=ranked.rank,
        account=library.account(plan.id),
        industry=plan.industry,
        segment=segment,
        possible=tuple(names[one] for one in figures.segment.possible) if plan.segment_scores else (),
        has_segments=bool(library.programme.segments),
        manager=manager,
        scores=tuple(score_words(figures.scores[one.id]) for one in library.programme.dimensions),
        potential=Amount(ranked.potential, currency) if ranked.potential is not None else None,
        share=Share(figures.share_of_wallet.share) if figures.share_of_wallet.share is not None else None,
        level=LEVEL[figures.pyramid.current] if figures.pyramid.current else None,
        next_review=plan.next_review,
        is_overdue=any(one.kind == "overdue-review" for one in figures.attention),
        is_by_decision=figures.segment.id is not None and figures.segment.id != figures.segment.computed,
        attention=_attention(ranked),
        words=" ".join(library.words.write(one) for one in found if one).casefold(),
    )


def _attention(ranked: Ranked) -> State | None:
    """How much needs attention, as a badge: red when something urgent is among it."""
    matters = ranked.account.figures.attention
    if not matters:
        return None
    urgent = {"fired-plan-b", "disintegrating", "red-kpi", "unreached-decider"}
    tone: Tone = "bad" if any(one.kind in urgent for one in matters) else "warn"
    return State(Sentence("{count} matter", "{count} matters", count=len(matters)), tone)
