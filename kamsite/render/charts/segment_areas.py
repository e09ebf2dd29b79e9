"""Segment areas: the regions of the matrix, cut out of rectangles of which the first that holds a place counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from kamsite.render.charts.label_places import Room, overlap
from kamsite.render.charts.lettering import shorten, text_width
from kamsite.render.charts.scale import Scale
from kamsite.render.charts.shapes import Bar, Line, Text

INSET = 6
"""How far a name stands from its area's border."""


@dataclass(frozen=True)
class SegmentArea:
    """A rectangle of scores that belongs to a segment; earlier areas of a matrix go before later ones."""

    name: str
    left: float = 0
    right: float = 100
    bottom: float = 0
    top: float = 100

    def holds(self, x: float, y: float) -> bool:
        """Whether a place belongs to it."""
        return self.left <= x <= self.right and self.bottom <= y <= self.top


@dataclass(frozen=True)
class Cell:
    """A piece of the plot that belongs to one segment throughout."""

    name: str
    bar: Bar
    is_first: bool
    """Whether it belongs to the first segment, the one that matters most."""


def segment_cells(areas: Sequence[SegmentArea], x: Scale, y: Scale) -> tuple[Cell, ...]:
    """The plot cut along every border of every area, without what belongs to none."""
    cells = []
    for left, right in pairwise(_cuts([edge for area in areas for edge in (area.left, area.right)])):
        for bottom, top in pairwise(_cuts([edge for area in areas for edge in (area.bottom, area.top)])):
            middle = (left + right) / 2, (bottom + top) / 2
            area = next((area for area in areas if area.holds(*middle)), None)
            if area:
                bar = Bar(x.at(left), y.at(top), x.at(right) - x.at(left), y.at(bottom) - y.at(top))
                cells.append(Cell(area.name, bar, area.name == areas[0].name))
    return tuple(cells)


def borders(cells: Sequence[Cell]) -> tuple[Line, ...]:
    """The lines between cells of different segments."""
    lines = []
    for cell in cells:
        bar = cell.bar
        for other in cells:
            if other.name == cell.name:
                continue
            if _meet(other.bar.x, bar.x + bar.width) and _meet(other.bar.y, bar.y):
                lines.append(Line(other.bar.x, bar.y, other.bar.x, bar.y + bar.height))
            if _meet(other.bar.y, bar.y + bar.height) and _meet(other.bar.x, bar.x):
                lines.append(Line(bar.x, other.bar.y, bar.x + bar.width, other.bar.y))
    return tuple(lines)


def segment_names(cells: Sequence[Cell], size: float, taken: Sequence[Room]) -> tuple[Text, ...]:
    """Each segment's name in a corner of its widest stretch where it covers nothing, if there is one."""
    names = []
    for name in dict.fromkeys(cell.name for cell in cells):
        stretches = sorted(_stretches([cell for cell in cells if cell.name == name]), key=lambda bar: -bar.width)
        words = shorten(name, size, stretches[0].width - 2 * INSET, bold=True)
        room = text_width(words, size, bold=True)
        corners = [corner for bar in stretches for corner in _corners(bar, room, size)]
        left, top = next((one for one in corners if not _is_taken(one, room, size, taken)), corners[0])
        names.append(Text(left, top + size, words, full=name if words != name else None))
    return tuple(names)


def _stretches(cells: Sequence[Cell]) -> list[Bar]:
    """Cells that stand side by side as one."""
    stretches: list[Bar] = []
    for bar in sorted((cell.bar for cell in cells), key=lambda bar: (bar.y, bar.x)):
        last = stretches[-1] if stretches else None
        if last and last.y == bar.y and _meet(last.x + last.width, bar.x):
            stretches[-1] = Bar(last.x, last.y, bar.x + bar.width - last.x, last.height)
        else:
            stretches.append(bar)
    return stretches


def _corners(bar: Bar, room: float, size: float) -> list[tuple[float, float]]:
    """Left and top of a name in the four corners, as far as it fits."""
    if bar.width < room + 2 * INSET or bar.height < size + 2 * INSET:
        return [(bar.x + INSET, bar.y + INSET)]
    left, right = bar.x + INSET, bar.x + bar.width - INSET - room
    top, bottom = bar.y + INSET, bar.y + bar.height - 2 * INSET - size
    return [(left, top), (left, bottom), (right, top), (right, bottom)]


def _is_taken(corner: tuple[float, float], room: float, size: float, taken: Sequence[Room]) -> bool:
    left, top = corner
    return any(overlap((left, top, left + room, top + size + 3), other) for other in taken)


def _meet(one: float, other: float) -> bool:
    """Coordinates are rounded, so two that mean the same place may differ a little."""
    return abs(one - other) < 0.5


def _cuts(edges: Sequence[float]) -> list[float]:
    return sorted({0.0, 100.0, *(float(edge) for edge in edges if 0 < edge < 100)})
