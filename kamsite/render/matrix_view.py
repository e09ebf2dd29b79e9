"""The segment matrix: every account by the programme's two dimensions, its bubble as large as its purchase potential."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from kamsite.enrich.portfolio import Ranked
from kamsite.model.programme import Matrix as MatrixSetting
from kamsite.model.programme import Segment
from kamsite.model.sentence import Amount, Sentence, Share
from kamsite.render.charts.matrix import Account, Matrix, matrix
from kamsite.render.charts.segment_areas import SegmentArea
from kamsite.render.charts.shapes import DESK, PHONE
from kamsite.render.library import Library
from kamsite.render.link import account_path
from kamsite.render.matrix_notes import matrix_notes
from kamsite.render.sections.scores import score_words


@dataclass(frozen=True)
class MatrixView:
    """The plot in two widths."""

    desk: Any
    phone: Any
    notes: tuple[Sentence, ...]
    """What the plot cannot show, a sentence each."""


def matrix_view(library: Library) -> MatrixView | None:
    """The plot, or None when the programme asks for none or no account has a score."""
    setting = library.programme.matrix
    if setting is None:
        return None
    shown = [one for one in library.portfolio.ranking if _has_scores(one, setting)]
    if not shown:
        return None
    names = {one.id: one.name for one in library.programme.dimensions}
    say = library.words.write
    drawn = Matrix(
        title=say(_finding(library, shown)),
        description=say(Sentence("The tables of accounts have the same facts.")),
        x_name=say(Sentence("{dimension}, 0 to 100", dimension=names[setting.x])),
        y_name=say(Sentence("{dimension}, 0 to 100", dimension=names[setting.y])),
        accounts=tuple(_account(library, one, setting) for one in shown),
        areas=tuple(area for segment in library.programme.segments for area in _areas(segment, setting)),
        sizes=tuple((float(one), say(Amount(one, library.programme.currency))) for one in _sizes(shown)),
    )
    desk = matrix(drawn, width=DESK, say=say)
    return MatrixView(desk, matrix(drawn, width=PHONE, say=say), matrix_notes(library, setting, shown, desk))


def _sizes(shown: list[Ranked]) -> tuple[Fraction, ...]:
    """Two round potentials as a measure for the bubbles: about the largest, and about a quarter of it."""
    most = max((one.potential for one in shown if one.potential), default=None)
    return () if most is None else (_round(most / 4), _round(most))


def _round(amount: Fraction) -> Fraction:
    """The largest of 1, 2, 5, 10, 20, 50 ... that is not above the amount; for less than 1 the amount itself."""
    power, found = Fraction(1), amount
    while power <= amount:
        found = max(power * step for step in (1, 2, 5) if power * step <= amount)
        power *= 10
    return found


def _finding(library: Library, shown: list[Ranked]) -> Sentence:
    """How many accounts are in the first segment, and how much of all potential that is known is theirs."""
    first = library.programme.segments[0] if library.programme.segments else None
    of_first = dict(library.portfolio.by_segment).get(first.id) if first else None
    all_potential = library.portfolio.total.potential
    if first is None or of_first is None or not of_first.count:
        return Sentence("{count} account with a score", "{count} accounts with a score", count=len(shown))
    if of_first.potential is None or not all_potential:
        return Sentence(
            "{segment}: {count} of {total} accounts", segment=first.name, count=of_first.count, total=len(shown)
        )
    return Sentence(
        "{segment}: {count} of {total} accounts, {share} of the known potential",
        segment=first.name,
        count=of_first.count,
        total=library.portfolio.total.count,
        share=Share(of_first.potential / all_potential),
    )


def _has_scores(ranked: Ranked, setting: MatrixSetting) -> bool:
    scores = ranked.account.figures.scores
    return any(scores[one].known_weight > 0 for one in (setting.x, setting.y))


def _account(library: Library, ranked: Ranked, setting: MatrixSetting) -> Account:
    account = ranked.account
    x, y = (account.figures.scores[one] for one in (setting.x, setting.y))
    segment = library.segment(account.figures.segment.id)
    currency = library.programme.currency
    says = Sentence(
        "{name}: {segment}, {x} / {y}, potential {potential}",
        name=account.plan.name,
        segment=segment.text if segment else Sentence("segment open"),
        x=score_words(x) or Sentence("not known"),
        y=score_words(y) or Sentence("not known"),
        potential=Sentence("not known") if ranked.potential is None else Amount(ranked.potential, currency),
    )
    return Account(
        name=account.plan.name,
        href=account_path(account.id),
        x=(float(x.low), float(x.high)),
        y=(float(y.low), float(y.high)),
        potential=float(ranked.potential) if ranked.potential is not None else None,
        says=library.words.write(says),
    )


def _areas(segment: Segment, setting: MatrixSetting) -> list[SegmentArea]:
    """The rectangle of a segment's rule; none when the rule asks for more than the two dimensions."""
    if not set(segment.when) <= {setting.x, setting.y}:
        return []
    bounds = {"left": 0.0, "right": 100.0, "bottom": 0.0, "top": 100.0}
    for measure, condition in segment.when.items():
        low, high = ("left", "right") if measure == setting.x else ("bottom", "top")
        for one in condition.comparisons:
            side = low if one.operator in (">=", ">") else high
            bounds[side] = float(one.value)
    return [SegmentArea(segment.name, **bounds)]
