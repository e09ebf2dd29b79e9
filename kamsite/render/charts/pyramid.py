"""Pyramid: the levels of the relation with an account - where it stands, shall stand, and stands for the customer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from kamsite.model.sentence import plain
from kamsite.render.charts.lettering import shorten
from kamsite.render.charts.shapes import PHONE, Drawing, Line, Say, Text, corners

STEP, GAP = 40, 2
TOP_HALF = 0.16
"""Half the width of the top, as a share of the pyramid's."""
NAME_SIZE, MARK_SIZE = 12, 12
MARK_ROOM = 150
"""Room for the words beside the pyramid."""

MarkKind = Literal["current", "target", "customer", "computed"]


@dataclass(frozen=True, kw_only=True)
class LevelMark:
    """Something that stands on a level."""

    level: int
    """The level's number in the list of levels, from 0."""
    kind: MarkKind
    words: str
    """What it is, such as "now" or "target by Dec 2027"."""


@dataclass(frozen=True, kw_only=True)
class Pyramid:
    """What the plot shows."""

    title: str
    description: str = ""
    levels: tuple[str, ...]
    """Names of the levels, lowest first."""
    marks: tuple[LevelMark, ...]


@dataclass(frozen=True)
class LevelDrawing:
    """A level of the pyramid."""

    corners: str
    name: Text
    is_current: bool
    is_reached: bool
    """At or below the current level."""
    is_target: bool


@dataclass(frozen=True)
class MarkDrawing:
    """A mark beside its level, with the line that leads there."""

    kind: MarkKind
    leader: Line
    shape: str
    """The corners of its sign; each kind has its own."""
    words: Text


@dataclass(frozen=True, kw_only=True)
class PyramidDrawing(Drawing):
    """The plot."""

    part: ClassVar[str] = "parts/pyramid.svg"
    levels: tuple[LevelDrawing, ...]
    marks: tuple[MarkDrawing, ...]


def pyramid(shows: Pyramid, *, width: float = PHONE, say: Say = plain) -> PyramidDrawing:
    """The pyramid to the left, its marks to the right."""
    height = STEP * len(shows.levels)
    base = width - MARK_ROOM
    current = next((mark.level for mark in shows.marks if mark.kind == "current"), -1)
    target = next((mark.level for mark in shows.marks if mark.kind == "target"), -1)
    levels = tuple(
        _level(name, number, len(shows.levels), base, (current, target)) for number, name in enumerate(shows.levels)
    )
    return PyramidDrawing(
        title=shows.title,
        description=shows.description,
        width=width,
        height=height,
        levels=levels,
        marks=_marks(shows, base, width),
    )


def _half(height: float, levels: int, base: float) -> float:
    """Half the pyramid's width at a height above the ground, in levels."""
    return base * (0.5 - (0.5 - TOP_HALF) * height / max(levels, 1))


def _level(name: str, number: int, levels: int, base: float, marked: tuple[int, int]) -> LevelDrawing:
    middle = base / 2
    bottom = STEP * (levels - number) - GAP / 2
    low, high = _half(number, levels, base), _half(number + 1, levels, base)
    top = bottom - STEP + GAP
    outline = ((middle - low, bottom), (middle + low, bottom), (middle + high, top), (middle - high, top))
    words = shorten(name, NAME_SIZE, 2 * high - 4)
    current, target = marked
    return LevelDrawing(
        corners(outline),
        Text(middle, bottom - STEP / 2 + 5, words, "middle", full=name if words != name else None),
        is_current=number == current,
        is_reached=number <= current,
        is_target=number == target,
    )


def _marks(shows: Pyramid, base: float, width: float) -> tuple[MarkDrawing, ...]:
    """Marks of one level stand under each other."""
    drawn = []
    levels = len(shows.levels)
    for level in range(levels):
        here = [mark for mark in shows.marks if mark.level == level]
        middle = STEP * (levels - level - 0.5)
        lines = min(STEP / max(len(here), 1), 16)
        for number, mark in enumerate(here):
            y = middle + (number - (len(here) - 1) / 2) * lines
            edge = base / 2 + _half(level + 0.5, levels, base)
            words = shorten(mark.words, MARK_SIZE, width - base - 18)
            drawn.append(
                MarkDrawing(
                    mark.kind,
                    Line(edge, y, base + 2, y),
                    corners(_sign(mark.kind, base + 8, y)),
                    Text(base + 18, y + 4, words, full=mark.words if words != mark.words else None),
                )
            )
    return tuple(drawn)


def _sign(kind: MarkKind, x: float, y: float) -> list[tuple[float, float]]:
    """A square stands on it, a diamond aims at it, a triangle looks at it from outside, a bar is computed."""
    match kind:
        case "current":
            return [(x - 4.5, y - 4.5), (x + 4.5, y - 4.5), (x + 4.5, y + 4.5), (x - 4.5, y + 4.5)]
        case "target":
            return [(x, y - 6), (x + 6, y), (x, y + 6), (x - 6, y)]
        case "customer":
            return [(x - 5, y), (x + 5, y - 5.5), (x + 5, y + 5.5)]
        case "computed":
            return [(x - 5, y - 2), (x + 5, y - 2), (x + 5, y + 2), (x - 5, y + 2)]
