"""Score bars: what each criterion adds to a score, and what it could add; bars start at zero and share one scale."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from kamsite.model.sentence import Sentence, plain
from kamsite.render.charts.lettering import shorten, text_width
from kamsite.render.charts.scale import Scale
from kamsite.render.charts.shapes import PHONE, Bar, Drawing, Say, Text

NAME_SIZE, LABEL_SIZE = 12, 12
ROW, BAR_TOP, BAR_HEIGHT = 38, 18, 10


@dataclass(frozen=True, kw_only=True)
class Criterion:
    """A criterion's part in the score."""

    name: str
    most: float
    """Points that it can add: its share of the weights, times 100."""
    points: float | None
    """Points that it adds; None while it is not known."""
    value: str
    """What was scored, in words, such as "7 of 10"; for an unknown one what to say of it."""


@dataclass(frozen=True, kw_only=True)
class ScoreBars:
    """What the plot shows: one dimension's criteria, and its score."""

    title: str
    description: str = ""
    criteria: tuple[Criterion, ...]


@dataclass(frozen=True)
class CriterionDrawing:
    """A criterion's two bars: what it could add, and on top of it what it adds."""

    name: Text
    value: Text
    track: Bar
    bar: Bar | None
    """None while the score is not known; the track is then drawn hollow."""
    full: str


@dataclass(frozen=True, kw_only=True)
class ScoreBarsDrawing(Drawing):
    """The plot."""

    part: ClassVar[str] = "parts/score_bars.svg"
    criteria: tuple[CriterionDrawing, ...]


def score_bars(
    shows: ScoreBars, *, width: float = PHONE, say: Say = plain, most: float | None = None
) -> ScoreBarsDrawing:
    """The bars, in the given order; `most` sets the scale's end where several plots shall share it."""
    end = most or max((one.most for one in shows.criteria), default=1) or 1
    scale = Scale(0, end, 0, width)
    return ScoreBarsDrawing(
        title=shows.title,
        description=shows.description,
        width=width,
        height=max(ROW * len(shows.criteria) - (ROW - BAR_TOP - BAR_HEIGHT) + 1, 1),
        criteria=tuple(_criterion(one, scale, number * ROW, width, say) for number, one in enumerate(shows.criteria)),
    )


def _criterion(one: Criterion, scale: Scale, top: float, width: float, say: Say) -> CriterionDrawing:
    name = shorten(one.name, NAME_SIZE, max(width - text_width(one.value, LABEL_SIZE) - 12, 40))
    track = Bar(0.5, top + BAR_TOP, max(scale.at(one.most) - 1, 1), BAR_HEIGHT)
    if one.points is None:
        bar, adds = None, say(Sentence("not known"))
    else:
        bar = Bar(0, track.y, scale.within(one.points), BAR_HEIGHT)
        adds = say(Sentence("{points} of {most} points", points=_tenth(one.points), most=_tenth(one.most)))
    return CriterionDrawing(
        Text(0, top + 12, name, full=one.name if name != one.name else None),
        Text(width, top + 12, one.value, "end"),
        track,
        bar,
        f"{one.name}: {one.value}, {adds}",
    )


def _tenth(points: float) -> Decimal:
    return Decimal(str(round(points, 1)))
