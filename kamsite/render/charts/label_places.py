"""Label places: where names stand beside their marks so that none covers another. Simple, and the same every time.

The most important name chooses first. It tries the places around its mark, then the same places farther out with a
leader line; a name that finds no free place is left out - the mark's tooltip and the table have it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from kamsite.render.charts.shapes import Dot, Line

Room = tuple[float, float, float, float]
"""Left, top, right, bottom."""

_DIRECTIONS = (
    (1, 0, 0, 0.5),
    (-1, 0, 1, 0.5),
    *((0, -1, share, 1) for share in (0.5, 0.15, 0.85)),
    *((0, 1, share, 0) for share in (0.5, 0.15, 0.85)),
    *((0.7, down, 0, 0.5 - down / 1.4) for down in (-0.7, 0.7)),
    *((-0.7, down, 1, 0.5 - down / 1.4) for down in (-0.7, 0.7)),
)
"""To the right and down from the mark, and which share of the name's width and height lies before that place.

Right of the mark reads best; then left, above, below, and across."""
_DISTANCES = (3, 14, 26, 40, 56)
_LEADER_FROM = 10
"""From this distance a line leads to the mark."""


@dataclass(frozen=True)
class Wish:
    """A name that looks for its place."""

    mark: Dot
    width: float
    height: float


@dataclass(frozen=True)
class Place:
    """A place found."""

    left: float
    top: float
    leader: Line | None


def label_places(
    wishes: Sequence[Wish], plot: Room, taken: Sequence[Room] = (), *, insistent: int = 0, most: int = 10_000
) -> list[Place | None]:
    """A place inside the plot for each name, in their order, the most important first; None where there is none.

    The first `insistent` names rather stand on other marks than nowhere, though never on other names or what is taken.
    Names behind the first `most` get no place; their marks are kept free all the same.
    """
    marks = [around(wish.mark) for wish in wishes]
    names = list(taken)
    places: list[Place | None] = []
    for number, wish in enumerate(wishes):
        if number >= most:
            places.append(None)
            continue
        candidates = [room for room in _candidates(wish) if _is_free(room, plot, names)]
        found = next((room for room in candidates if not any(overlap(room, mark) for mark in marks)), None)
        if found is None and number < insistent and candidates:
            found = candidates[0]
        if found:
            names.append(found)
        places.append(Place(found[0], found[1], _leader(wish.mark, found)) if found else None)
    return places


def overlap(one: Room, other: Room) -> bool:
    """Whether two rooms share any place."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def around(mark: Dot) -> Room:
    """The room that a mark takes."""
    x, y, radius = float(mark.x), float(mark.y), float(mark.radius)
    return (x - radius, y - radius, x + radius, y + radius)


def _candidates(wish: Wish) -> list[Room]:
    rooms = []
    for distance in _DISTANCES:
        for right, down, before, above in _DIRECTIONS:
            reach = float(wish.mark.radius) + distance
            left = float(wish.mark.x) + right * reach - before * wish.width
            top = float(wish.mark.y) + down * reach - above * wish.height
            rooms.append((left, top, left + wish.width, top + wish.height))
    return rooms


def _is_free(room: Room, plot: Room, names: Sequence[Room]) -> bool:
    left, top, right, bottom = room
    if left < plot[0] or top < plot[1] or right > plot[2] or bottom > plot[3]:
        return False
    return not any(overlap(room, other) for other in names)


def _leader(mark: Dot, room: Room) -> Line | None:
    """From the mark's edge to the nearest place of the name's room, where the name stands apart."""
    x, y = min(max(mark.x, room[0]), room[2]), min(max(mark.y, room[1] + 2), room[3] - 2)
    distance = math.dist((x, y), (mark.x, mark.y))
    if distance - mark.radius < _LEADER_FROM:
        return None
    share = mark.radius / distance
    return Line(mark.x + (x - mark.x) * share, mark.y + (y - mark.y) * share, x, y)
