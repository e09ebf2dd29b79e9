"""Matrix: the portfolio on two scores, a bubble an account; the bubble's area is the account's purchase potential."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar

from kamsite.model.sentence import plain
from kamsite.render.charts.label_places import Place, Room, Wish, around, label_places
from kamsite.render.charts.lettering import shorten, text_width
from kamsite.render.charts.scale import Scale
from kamsite.render.charts.segment_areas import Cell, SegmentArea, borders, segment_cells, segment_names
from kamsite.render.charts.shapes import DESK, Bar, Dot, Drawing, Line, Say, Text

SIZE = 12
LEADING = 14
SMALL = 11
LEFT, BOTTOM = 30, 44
UNKNOWN_RADIUS, SMALLEST_RADIUS = 5, 3.5
MOST_LABELS, INSISTENT_LABELS = 60, 12
"""So many of the largest accounts are named where there is room, and so many even across smaller bubbles."""
TICKS = (0, 20, 40, 60, 80, 100)


@dataclass(frozen=True, kw_only=True)
class Account:
    """An account of the matrix. A score is a value, or the range in which it must lie while something is unknown."""

    name: str
    href: str
    """Its page, from the portal's root."""
    x: tuple[float, float]
    """The score to the right, 0 to 100: lowest and highest; the same when it is known."""
    y: tuple[float, float]
    """The score upwards, as x."""
    potential: float | None
    """Purchase potential; None when it is not known."""
    says: str
    """The account's line in words: scores, segment, potential."""


@dataclass(frozen=True, kw_only=True)
class Matrix:
    """What the plot shows."""

    title: str
    description: str = ""
    x_name: str
    y_name: str
    """The scores' names with their unit."""
    accounts: tuple[Account, ...]
    areas: tuple[SegmentArea, ...] = ()
    sizes: tuple[tuple[float, str], ...] = ()
    """Potentials to be shown as a measure for the bubbles, with their words."""


@dataclass(frozen=True)
class Bubble:
    """An account in the plot."""

    href: str
    says: str
    dot: Dot
    is_unknown: bool
    """Whether the potential is not known: drawn hollow."""
    ranges: tuple[Line, ...]
    """Where the scores may lie, while they are not known."""
    label: Text | None
    leader: Line | None


@dataclass(frozen=True, kw_only=True)
class MatrixDrawing(Drawing):
    """The plot."""

    part: ClassVar[str] = "parts/matrix.svg"
    plot: Bar
    cells: tuple[Cell, ...]
    borders: tuple[Line, ...]
    segments: tuple[Text, ...]
    ticks: tuple[Text, ...]
    axes: tuple[Text, ...]
    bubbles: tuple[Bubble, ...]
    """Largest first, so that small ones lie on top."""
    sizes: tuple[tuple[Dot, Text], ...]

    @property
    def has_links(self) -> bool:
        """Accounts link to their pages."""
        return bool(self.bubbles)


def matrix(shows: Matrix, *, width: float = DESK, say: Say = plain) -> MatrixDrawing:
    """The plot in a width; on a phone it is higher than wide."""
    radius = _Radius(shows, width)
    top = 2 * radius.largest + 10 if shows.sizes else 24
    height = width * (0.74 if width > 500 else 1.15)
    plot = Bar(LEFT, top, width - LEFT - radius.largest, height - top - BOTTOM)
    x, y = Scale(0, 100, plot.x, plot.x + plot.width), Scale(0, 100, plot.y + plot.height, plot.y)
    cells = segment_cells(shows.areas, x, y)
    marks = _marks(shows, x, y, radius)
    segments = segment_names(cells, SIZE, [room for mark in marks for room in mark.rooms()])
    return MatrixDrawing(
        title=shows.title,
        description=shows.description,
        width=width,
        height=height,
        plot=plot,
        cells=cells,
        borders=borders(cells),
        segments=segments,
        ticks=_ticks(x, y, plot),
        axes=(Text(0, top - 9, f"↑ {shows.y_name}"), Text(plot.x + plot.width, height - 6, f"{shows.x_name} →", "end")),
        bubbles=_bubbles(marks, plot, segments),
        sizes=_sizes(shows, radius, width),
    )


class _Radius:
    """The radius for a potential: the area is in proportion, the largest is what the width bears."""

    def __init__(self, shows: Matrix, width: float) -> None:
        known = [account.potential for account in shows.accounts if account.potential is not None]
        self._most = max([*known, *(value for value, _ in shows.sizes)], default=0)
        self.largest = width / 32 if width > 500 else width / 24

    def of(self, potential: float | None) -> float:
        """The radius of one account; of an unknown potential a fixed one, of a small one still a visible one."""
        if potential is None or self._most <= 0:
            return UNKNOWN_RADIUS
        return max(self.largest * math.sqrt(max(potential, 0) / self._most), SMALLEST_RADIUS)


@dataclass(frozen=True)
class _Mark:
    """An account at its place, before its name has one."""

    account: Account
    dot: Dot
    ranges: tuple[Line, ...]

    def rooms(self) -> list[Room]:
        """What nothing else should cover."""
        return [around(self.dot), *((line.x1 - 1, line.y2 - 1, line.x2 + 1, line.y1 + 1) for line in self.ranges)]


def _marks(shows: Matrix, x: Scale, y: Scale, radius: _Radius) -> list[_Mark]:
    """Accounts by potential, largest first."""
    accounts = sorted(shows.accounts, key=lambda account: (-(account.potential or 0), account.name, account.href))
    marks = []
    for one in accounts:
        dot = Dot(x.within(sum(one.x) / 2), y.within(sum(one.y) / 2), radius.of(one.potential))
        across = Line(x.within(one.x[0]), dot.y, x.within(one.x[1]), dot.y)
        upright = Line(dot.x, y.within(one.y[0]), dot.x, y.within(one.y[1]))
        known = ((across, one.x), (upright, one.y))
        marks.append(_Mark(one, dot, tuple(line for line, (low, high) in known if low != high)))
    return marks


def _bubbles(marks: list[_Mark], plot: Bar, segments: tuple[Text, ...]) -> tuple[Bubble, ...]:
    names = [shorten(mark.account.name, SIZE, plot.width * 0.34) for mark in marks]
    wishes = [Wish(mark.dot, text_width(name, SIZE), LEADING) for mark, name in zip(marks, names, strict=True)]
    taken = [(text.x, text.y - SIZE, text.x + text_width(text.text, SIZE, bold=True), text.y + 3) for text in segments]
    taken += [room for mark in marks for room in mark.rooms()[1:]]
    room = (plot.x + 2, plot.y, plot.x + plot.width, plot.y + plot.height)
    places = label_places(wishes, room, taken, insistent=INSISTENT_LABELS, most=MOST_LABELS)
    return tuple(_bubble(mark, name, place) for mark, name, place in zip(marks, names, places, strict=True))


def _bubble(mark: _Mark, name: str, place: Place | None) -> Bubble:
    account = mark.account
    full = account.name if account.name != name else None
    return Bubble(
        href=account.href,
        says=account.says,
        dot=mark.dot,
        is_unknown=account.potential is None,
        ranges=mark.ranges,
        label=Text(place.left, place.top + 11, name, full=full) if place else None,
        leader=place.leader if place else None,
    )


def _ticks(x: Scale, y: Scale, plot: Bar) -> tuple[Text, ...]:
    below = [Text(x.at(tick), plot.y + plot.height + 16, str(tick), "middle") for tick in TICKS]
    beside = [Text(plot.x - 6, y.at(tick) + 4, str(tick), "end") for tick in TICKS]
    return (*below, *beside)


def _sizes(shows: Matrix, radius: _Radius, width: float) -> tuple[tuple[Dot, Text], ...]:
    """Bubbles of a few potentials, from the right in the line above the plot."""
    measure: list[tuple[Dot, Text]] = []
    middle, x = radius.largest + 2, width - radius.largest
    for value, words in reversed(shows.sizes):
        size = radius.of(value)
        x -= text_width(words, SMALL)
        text = Text(x, middle + 4, words)
        x -= size + 4
        measure.append((Dot(x, middle, size), text))
        x -= size + 12
    return tuple(measure)
