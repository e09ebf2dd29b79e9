"""Share by period: our share of the wallet, period by period from zero, with its range where a part is unknown, and the aim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import ClassVar

from kamsite.model.sentence import Quantity, Share, plain
from kamsite.render.charts.lettering import shorten, text_width
from kamsite.render.charts.scale import Scale, ticks
from kamsite.render.charts.shapes import PHONE, Bar, Dot, Drawing, Line, Say, Text, path

SIZE, SMALL = 12, 11
TOP, BOTTOM, RANGE_WIDTH, LIFT = 22, 24, 10, 8
NEAR = 14
"""A label nearer than this to the line of the aim stands below its dot instead of above."""
AIM_SHARE = 0.4
"""The most of the width that the words of the aim take."""


@dataclass(frozen=True, kw_only=True)
class PeriodShare:
    """One period. Without a share the range in which it must lie; without that nothing is known."""

    period: str
    share: float | None
    low: float | None = None
    high: float | None = None
    words: str
    """Share, range or "not known" in words: its label."""


@dataclass(frozen=True, kw_only=True)
class ShareByPeriod:
    """What the plot shows; shares are 0-1 and may be more where the parts exceed the whole."""

    title: str
    description: str = ""
    points: tuple[PeriodShare, ...]
    """Oldest first."""
    aim: tuple[float, str] | None = None
    """The share to reach, and its words."""


@dataclass(frozen=True)
class PeriodDrawing:
    """One period, above its name."""

    dot: Dot | None
    range: Bar | None
    label: Text | None
    """None where it would stand on its neighbour."""
    name: Text | None
    is_latest: bool
    is_unknown: bool


@dataclass(frozen=True, kw_only=True)
class ShareByPeriodDrawing(Drawing):
    """The plot."""

    part: ClassVar[str] = "parts/share_by_period.svg"
    grid: tuple[tuple[Line, Text], ...]
    lines: tuple[str, ...]
    """The line through known shares, in pieces where a period breaks it, as `d` of paths."""
    aim: tuple[Line, Text] | None
    periods: tuple[PeriodDrawing, ...]


def share_by_period(
    shows: ShareByPeriod, *, width: float = PHONE, height: float = 190, say: Say = plain
) -> ShareByPeriodDrawing:
    """The plot; its scale begins at zero, so that a share twice as high stands twice as high."""
    grid = ticks(0, _most(shows) * 100, 4)
    aim = shorten(shows.aim[1], SIZE, width * AIM_SHARE) if shows.aim else ""
    right = width - (text_width(aim, SIZE) + 8 if aim else 4)
    y = Scale(0, float(grid[-1]) / 100, height - BOTTOM, TOP)
    left = max(text_width(say(Quantity(tick, "%")), SMALL) for tick in grid) + 8
    x = _places(shows.points, right, left)
    level = y.at(shows.aim[0]) if shows.aim else None
    return ShareByPeriodDrawing(
        title=shows.title,
        description=shows.description,
        width=width,
        height=height,
        grid=tuple(_grid_line(tick, y, right, say) for tick in grid),
        lines=_lines(shows.points, x, y),
        aim=(Line(left, level, right, level), _aim_text(aim, shows, right, level)) if level is not None else None,
        periods=_periods(shows.points, x, y, level),
    )


def _most(shows: ShareByPeriod) -> float:
    values = [value for one in shows.points for value in (one.share, one.high) if value is not None]
    return max([*values, shows.aim[0] if shows.aim else 0, 0.05])


def _places(points: Sequence[PeriodShare], right: float, left: float) -> tuple[float, ...]:
    """Where the periods stand: evenly, the first and the last with room for half of their label."""
    ends = [max(text_width(one.words, SIZE, bold=True), text_width(one.period, SMALL)) / 2 for one in points] or [0.0]
    first, last = left + ends[0], max(right - ends[-1] - 4, left + ends[0])
    if len(points) == 1:
        return ((first + last) / 2,)
    return tuple(first + (last - first) * at / (len(points) - 1) for at in range(len(points)))


def _grid_line(tick: Decimal, y: Scale, right: float, say: Say) -> tuple[Line, Text]:
    at = y.at(float(tick) / 100)
    return Line(0, at, right, at), Text(0, at - 3, say(Share(tick / 100)))


def _aim_text(words: str, shows: ShareByPeriod, right: float, level: float) -> Text:
    full = shows.aim[1] if shows.aim else words
    return Text(right + 6, level + 4, words, full=full if full != words else None)


def _lines(points: Sequence[PeriodShare], x: Sequence[float], y: Scale) -> tuple[str, ...]:
    pieces = []
    for (one, start), (other, end) in pairwise(zip(points, x, strict=True)):
        if one.share is not None and other.share is not None:
            pieces.append(path([(start, y.at(one.share)), (end, y.at(other.share))]))
    return tuple(pieces)


def _periods(
    points: Sequence[PeriodShare], x: Sequence[float], y: Scale, level: float | None
) -> tuple[PeriodDrawing, ...]:
    """The latest is always labelled, the others as far as they have room, from the latest back."""
    labels, names = (
        _with_room([text_width(words, SIZE, bold=True) for words in texts], x)
        for texts in ([one.words for one in points], [one.period for one in points])
    )
    return tuple(
        _period(one, place, y, level, is_latest=at == len(points) - 1, shown=(at in labels, at in names))
        for at, (one, place) in enumerate(zip(points, x, strict=True))
    )


def _with_room(widths: Sequence[float], x: Sequence[float]) -> set[int]:
    shown: set[int] = set()
    taken = float("inf")
    for at in reversed(range(len(x))):
        if x[at] + widths[at] / 2 + 6 <= taken:
            shown.add(at)
            taken = x[at] - widths[at] / 2
    return shown


def _period(
    one: PeriodShare, x: float, y: Scale, level: float | None, *, is_latest: bool, shown: tuple[bool, bool]
) -> PeriodDrawing:
    has_range = one.share is None and one.low is not None and one.high is not None
    top = y.at(one.share if one.share is not None else (one.high or 0) if has_range else 0)
    low = y.at(one.low or 0)
    above = top - LIFT
    is_near = level is not None and not has_range and abs(above - 4 - level) < NEAR and top + 20 < y.start
    label = Text(x, top + 20 if is_near else above, one.words, "middle")
    return PeriodDrawing(
        dot=Dot(x, top, 4 if is_latest else 3) if one.share is not None else None,
        range=Bar(x - RANGE_WIDTH / 2, top, RANGE_WIDTH, max(low - top, 2)) if has_range else None,
        label=label if shown[0] else None,
        name=Text(x, y.start + 17, one.period, "middle") if shown[1] else None,
        is_latest=is_latest,
        is_unknown=one.share is None,
    )
