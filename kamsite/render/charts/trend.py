"""Trend: a measure over time with its target, its forecast and today; every line's end carries its value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar, Literal

from kamsite.model.sentence import Quantity, Sentence, plain
from kamsite.render.charts.label_places import Room, Wish, around, label_places
from kamsite.render.charts.lettering import text_width
from kamsite.render.charts.measured import Measured, Tone, Trend, common_span, first_and_last, number
from kamsite.render.charts.scale import Scale, ticks
from kamsite.render.charts.shapes import PHONE, Bar, Dot, Drawing, Line, Say, Text, path

SIZE, SMALL, LEADING = 12, 11, 15
TOP, BOTTOM, LEFT, RIGHT = 14, 24, 4, 8
Kind = Literal["latest", "target", "forecast"]


@dataclass(frozen=True)
class MarkedValue:
    """A value with its words."""

    kind: Kind
    dot: Dot
    label: Text


@dataclass(frozen=True, kw_only=True)
class TrendDrawing(Drawing):
    """The plot."""

    part: ClassVar[str] = "parts/trend.svg"
    tone: Tone
    grid: tuple[tuple[Line, Text], ...]
    band: Bar | None
    target: Line | None
    expected: Line | None
    today: Line | None
    lines: tuple[str, ...]
    """The measured line, in pieces where it breaks, as `d` of paths."""
    forecast: Line | None
    ranges: tuple[Line, ...]
    dots: tuple[Dot, ...]
    marks: tuple[MarkedValue, ...]
    days: tuple[Text, ...]


def trend(shows: Trend, *, width: float = PHONE, height: float = 180, say: Say = plain) -> TrendDrawing:
    """The plot. The scale need not start at zero: a line shows change, not size."""
    aims = _aims(shows, say)
    right = width - max([text_width(words, SIZE) + 10 for _, _, words in aims], default=RIGHT)
    x, y, grid = _scales(shows, right, height)
    place = _Places(x, y)
    known = [point for point in shows.points if point.value is not None]
    latest = known[-1] if known else None
    return TrendDrawing(
        title=shows.title,
        description=shows.description,
        width=width,
        height=height,
        tone=shows.tone,
        grid=tuple(_grid_line(tick, tick == grid[-1], y, right, shows.unit, say) for tick in grid),
        band=_band(shows, y, right),
        target=place.level(shows.target, right) if shows.target else None,
        expected=place.line(*shows.expected) if shows.expected else None,
        today=_today(shows, x, height),
        lines=place.pieces(shows.points),
        forecast=place.line(latest, shows.forecast) if latest and shows.forecast else None,
        ranges=place.ranges(shows.points),
        dots=tuple(place.dot(point, 2.5) for point in known),
        marks=(
            *_latest(shows, known, place, (right, height), say, _labels(grid, y, shows.unit, say)),
            *_in_margin(aims, place, right, height),
        ),
        days=_days(shows, x, width, height, say),
    )


class _Places:
    """Where measured values stand."""

    def __init__(self, x: Scale, y: Scale) -> None:
        self._x, self._y = x, y

    def dot(self, point: Measured, radius: float) -> Dot:
        """The dot of a known value."""
        return Dot(self._x.at(point.day.toordinal()), self._y.at(number(point)), radius)

    def line(self, start: Measured, end: Measured) -> Line:
        """The straight line from one known value to another."""
        one, other = self.dot(start, 0), self.dot(end, 0)
        return Line(one.x, one.y, other.x, other.y)

    def level(self, point: Measured, right: float) -> Line:
        """A line across the plot."""
        return Line(0, self.dot(point, 0).y, right, self.dot(point, 0).y)

    def pieces(self, points: Sequence[Measured]) -> tuple[str, ...]:
        """The curve through the known values, broken where one is unknown; a value between two unknown ones has none."""
        pieces: list[list[tuple[float, float]]] = [[]]
        for point in points:
            if point.value is None:
                pieces.append([])
            else:
                dot = self.dot(point, 0)
                pieces[-1].append((dot.x, dot.y))
        return tuple(path(piece) for piece in pieces if len(piece) > 1)

    def ranges(self, points: Sequence[Measured]) -> tuple[Line, ...]:
        """Upright lines where a value is only known to lie between two others."""
        return tuple(
            Line(
                self._x.at(one.day.toordinal()),
                self._y.at(float(one.low)),
                self._x.at(one.day.toordinal()),
                self._y.at(float(one.high)),
            )
            for one in points
            if one.value is None and one.low is not None and one.high is not None
        )


def _scales(shows: Trend, right: float, height: float) -> tuple[Scale, Scale, tuple[Decimal, ...]]:
    low, high = shows.span or common_span([shows])
    grid = ticks(low, high, 4)
    first, last = shows.days or first_and_last(shows)
    room = LEFT + max(text_width(str(tick), SMALL) for tick in grid) + 6
    x = Scale(first.toordinal(), last.toordinal(), room, right - 5)
    return x, Scale(float(grid[0]), float(grid[-1]), height - BOTTOM, TOP), grid


def _grid_line(tick: Decimal, is_top: bool, y: Scale, right: float, unit: str | None, say: Say) -> tuple[Line, Text]:
    """The unit stands at the highest line alone."""
    at = y.at(float(tick))
    return Line(0, at, right, at), Text(0, at - 3, say(Quantity(tick, unit if is_top else None)))


def _band(shows: Trend, y: Scale, right: float) -> Bar | None:
    if shows.band is None:
        return None
    low, high = (y.within(float(value)) for value in shows.band)
    return Bar(0, high, right, low - high)


def _today(shows: Trend, x: Scale, height: float) -> Line | None:
    today = shows.today.toordinal()
    return Line(x.at(today), TOP, x.at(today), height - BOTTOM) if x.low <= today <= x.high else None


def _labels(grid: Sequence[Decimal], y: Scale, unit: str | None, say: Say) -> list[Room]:
    """The rooms that the words of the grid take."""
    texts = [_grid_line(tick, tick == grid[-1], y, 0, unit, say)[1] for tick in grid]
    return [(text.x, text.y - SMALL, text.x + text_width(text.text, SMALL), text.y) for text in texts]


def _latest(
    shows: Trend, known: list[Measured], place: _Places, size: tuple[float, float], say: Say, labels: list[Room]
) -> list[MarkedValue]:
    """The latest value beside its dot, where it covers neither the line nor the target."""
    if not known:
        return []
    dot, words = place.dot(known[-1], 4), say(_quantity(known[-1], shows))
    taken = [*labels, *(around(place.dot(point, 3)) for point in known)]
    if shows.target:
        level = place.level(shows.target, size[0])
        taken.append((0, level.y1, size[0], level.y1 + 1))
    wish = Wish(dot, text_width(words, SIZE, bold=True), LEADING)
    (found,) = label_places([wish], (0, 0, size[0] + 4, size[1] - BOTTOM), taken)
    if found is None:
        return [MarkedValue("latest", dot, Text(dot.x - 7, dot.y - 7, words, "end"))]
    return [MarkedValue("latest", dot, Text(found.left, found.top + 12, words))]


def _aims(shows: Trend, say: Say) -> list[tuple[Kind, Measured, str]]:
    aims: list[tuple[Kind, Measured, str]] = []
    if shows.target:
        aims.append(("target", shows.target, say(Sentence("target {value}", value=_quantity(shows.target, shows)))))
    if shows.forecast:
        words = say(Sentence("forecast {value}", value=_quantity(shows.forecast, shows)))
        aims.append(("forecast", shows.forecast, words))
    return aims


def _in_margin(
    aims: list[tuple[Kind, Measured, str]], place: _Places, right: float, height: float
) -> list[MarkedValue]:
    """Target and forecast to the right of the plot, at their height but never on each other."""
    by_height = sorted(((place.dot(point, 4), kind, words) for kind, point, words in aims), key=lambda one: one[0].y)
    bases = [dot.y + 4 for dot, _, _ in by_height]
    if len(bases) == 2 and bases[1] - bases[0] < LEADING:
        middle = min(max(sum(bases) / 2, TOP + LEADING / 2), height - BOTTOM - LEADING / 2)
        bases = [middle - LEADING / 2, middle + LEADING / 2]
    return [
        MarkedValue(kind, dot, Text(right + 6, base, words))
        for (dot, kind, words), base in zip(by_height, bases, strict=True)
    ]


def _quantity(point: Measured, shows: Trend) -> Quantity:
    return Quantity(point.value if point.value is not None else 0, shows.unit)


def _days(shows: Trend, x: Scale, width: float, height: float, say: Say) -> tuple[Text, ...]:
    """Today first, then the first and the last day where they have room."""
    first, last = date.fromordinal(int(x.low)), date.fromordinal(int(x.high))
    wanted = [(shows.today, say(Sentence("today")))] if first <= shows.today <= last else []
    wanted += [(first, say(first)), (last, say(last))]
    texts: list[Text] = []
    rooms: list[tuple[float, float]] = []
    for day, words in wanted:
        room = text_width(words, SMALL)
        left = min(max(x.at(day.toordinal()) - room / 2, 0), width - room)
        if all(left > right + 6 or left + room + 6 < start for start, right in rooms):
            rooms.append((left, left + room))
            texts.append(Text(left, height - 6, words))
    return tuple(texts)
