"""The segment matrix: every account by the programme's two dimensions, its bubble as large as its purchase potential."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from kamsite.enrich.portfolio import Ranked
from kamsite.model.programme import Matrix as MatrixSetting
from kamsite.model.programme import Segment
from kamsite.model.sentence import Amount, Sentence
from kamsite.render.charts.matrix import Account, Matrix, matrix
from kamsite.render.charts.segment_areas import SegmentArea
from kamsite.render.charts.shapes import DESK, PHONE
from kamsite.render.library import Library
from kamsite.render.link import account_path
from kamsite.render.sections.scores import score_words

SIZES = (Fraction(500_000), Fraction(2_000_000))
"""Potentials that are shown as a measure for the bubbles."""


@dataclass(frozen=True)
class MatrixView:
    """The plot in two widths."""

    desk: Any
    phone: Any
    without: tuple[str, ...]
    """Accounts of which no score is known at all."""


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
        description=say(Sentence("The ranking below has the same facts as a table.")),
        x_name=say(Sentence("{dimension}, 0 to 100", dimension=names[setting.x])),
        y_name=say(Sentence("{dimension}, 0 to 100", dimension=names[setting.y])),
        accounts=tuple(_account(library, one, setting) for one in shown),
        areas=tuple(area for segment in library.programme.segments for area in _areas(segment, setting)),
        sizes=tuple((float(one), say(Amount(one, library.programme.currency))) for one in SIZES),
    )
    return MatrixView(
        matrix(drawn, width=DESK, say=say),
        matrix(drawn, width=PHONE, say=say),
        tuple(one.account.plan.name for one in library.portfolio.ranking if one not in shown),
    )


def _finding(library: Library, shown: list[Ranked]) -> Sentence:
    first = library.programme.segments[0] if library.programme.segments else None
    count = sum(1 for one in shown if first and one.account.figures.segment.id == first.id)
    if first is None or not count:
        return Sentence("{total} accounts by strategic and financial value, kept apart", total=len(shown))
    return Sentence(
        "{count} of {total} accounts is a {segment}",
        "{count} of {total} accounts are in the segment {segment}",
        count=count,
        total=len(shown),
        segment=first.name,
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
