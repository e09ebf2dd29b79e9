"""Ladder: each person's relational position now and the one to reach, all on one scale from low to high."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from kamsite.model.sentence import plain
from kamsite.render.charts.lettering import shorten, text_width
from kamsite.render.charts.scale import Scale
from kamsite.render.charts.shapes import DESK, Dot, Drawing, Line, Say, Text, corners

NAME_SIZE, SMALL_SIZE = 13, 11
NARROW = 500
"""Below this width the name stands over its line instead of beside it."""
NAME_SHARE = 0.3
HEAD, ROW, HIGH_ROW = 26, 30, 46
RADIUS = 5.5


@dataclass(frozen=True, kw_only=True)
class Climb:
    """A person's way."""

    name: str
    href: str = ""
    current: int | None
    """The current position's number in the list of positions, from 0; None when nobody said."""
    ideal: int | None
    note: str = ""
    """What to say behind the name, such as "by Dec 2026" or "no plan"."""
    says: str
    """The whole in words: the tooltip."""


@dataclass(frozen=True, kw_only=True)
class Ladder:
    """What the plot shows."""

    title: str
    description: str = ""
    positions: tuple[str, ...]
    """Low to high."""
    people: tuple[Climb, ...]


@dataclass(frozen=True)
class ClimbDrawing:
    """A person's line."""

    href: str
    says: str
    name: Text
    note: Text
    track: Line
    way: Line | None
    arrow: str
    """The corners of the head at the way's end; empty without a way."""
    current: Dot | None
    ideal: Dot | None
    is_down: bool
    """Whether the position to reach is lower than the current one."""


@dataclass(frozen=True, kw_only=True)
class LadderDrawing(Drawing):
    """The plot."""

    part: ClassVar[str] = "parts/ladder.svg"
    positions: tuple[tuple[Line, Text], ...]
    people: tuple[ClimbDrawing, ...]

    @property
    def has_links(self) -> bool:
        """People link to their rows."""
        return any(person.href for person in self.people)


def ladder(shows: Ladder, *, width: float = DESK, say: Say = plain) -> LadderDrawing:
    """The lines under each other, under the names of the positions."""
    is_narrow = width < NARROW
    row = HIGH_ROW if is_narrow else ROW
    step = (width if is_narrow else width * (1 - NAME_SHARE)) / max(len(shows.positions), 1)
    scale = Scale(
        0, max(len(shows.positions) - 1, 1), (0 if is_narrow else width * NAME_SHARE) + step / 2, width - step / 2
    )
    height = HEAD + row * len(shows.people)
    return LadderDrawing(
        title=shows.title,
        description=shows.description,
        width=width,
        height=height,
        positions=tuple(_position(name, scale.at(n), step, height) for n, name in enumerate(shows.positions)),
        people=tuple(_climb(one, scale, HEAD + row * n, is_narrow, width) for n, one in enumerate(shows.people)),
    )


def _position(name: str, x: float, step: float, height: float) -> tuple[Line, Text]:
    words = shorten(name, SMALL_SIZE, step - 2)
    return Line(x, HEAD - 8, x, height), Text(x, 12, words, "middle", full=name if words != name else None)


def _climb(one: Climb, scale: Scale, top: float, is_narrow: bool, width: float) -> ClimbDrawing:
    y = top + (HIGH_ROW - 14 if is_narrow else ROW / 2)
    base = top + 15 if is_narrow else y + 4
    note_room = text_width(one.note, SMALL_SIZE)
    room = width if is_narrow else width * NAME_SHARE
    name = shorten(one.name, NAME_SIZE, max(room - note_room - 16, 40), bold=True)
    current = Dot(scale.at(one.current), y, RADIUS) if one.current is not None else None
    ideal = Dot(scale.at(one.ideal), y, RADIUS) if one.ideal is not None else None
    way, head = _way(current, ideal)
    return ClimbDrawing(
        href=one.href,
        says=one.says,
        name=Text(0, base, name, full=one.name if name != one.name else None),
        note=Text(room - (0 if is_narrow else 8), base, one.note, "end"),
        track=Line(scale.start, y, scale.end, y),
        way=way,
        arrow=head,
        current=current,
        ideal=ideal,
        is_down=bool(current and ideal and ideal.x < current.x),
    )


def _way(current: Dot | None, ideal: Dot | None) -> tuple[Line | None, str]:
    """From the current position to just before the ideal one; nothing where the two are the same."""
    if current is None or ideal is None or current.x == ideal.x:
        return None, ""
    forward = 1 if ideal.x > current.x else -1
    tip = ideal.x - forward * (RADIUS + 1.5)
    back = tip - forward * 7
    return Line(current.x, current.y, back, ideal.y), corners(
        ((tip, ideal.y), (back, ideal.y - 4), (back, ideal.y + 4))
    )
