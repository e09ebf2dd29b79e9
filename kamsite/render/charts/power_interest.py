"""Power/interest: the people of an account by how much they can decide and how much our subject matters to them.

After A. Mendelow (1981): manage closely, keep satisfied, keep informed, monitor.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from kamsite.model.sentence import plain
from kamsite.render.charts.label_places import Room, Wish, label_places
from kamsite.render.charts.lettering import shorten, text_width
from kamsite.render.charts.scale import Scale
from kamsite.render.charts.shapes import PHONE, Bar, Dot, Drawing, Line, Say, Text

SIZE, SMALL = 12, 11
LEFT, TOP, BOTTOM = 18, 22, 40
RADIUS = 5
CLUSTER = 13
"""How far apart people stand who have the same power and interest."""


@dataclass(frozen=True, kw_only=True)
class Seat:
    """A person whose power and interest are known."""

    name: str
    href: str = ""
    power: int
    interest: int
    """Both 1 to 5."""
    is_covered: bool
    """Whether somebody of ours is in contact."""
    says: str
    """The person in words: the tooltip."""


@dataclass(frozen=True, kw_only=True)
class PowerInterest:
    """What the plot shows."""

    title: str
    description: str = ""
    power_name: str
    interest_name: str
    """The axes' names with their scale."""
    power_from: int
    interest_from: int
    """From here power and interest are high."""
    quadrants: tuple[str, str, str, str]
    """Names of: low interest and high power, both high, both low, high interest and low power."""
    people: tuple[Seat, ...]


@dataclass(frozen=True)
class SeatDrawing:
    """A person in the plot."""

    href: str
    says: str
    is_covered: bool
    dot: Dot
    label: Text | None
    leader: Line | None


@dataclass(frozen=True, kw_only=True)
class PowerInterestDrawing(Drawing):
    """The plot."""

    part: ClassVar[str] = "parts/power_interest.svg"
    plot: Bar
    first: Bar
    """The quadrant to be managed closely."""
    borders: tuple[Line, Line]
    quadrants: tuple[Text, ...]
    ticks: tuple[Text, ...]
    axes: tuple[Text, Text]
    people: tuple[SeatDrawing, ...]

    @property
    def has_links(self) -> bool:
        """People link to their rows."""
        return any(person.href for person in self.people)


def power_interest(shows: PowerInterest, *, width: float = PHONE, say: Say = plain) -> PowerInterestDrawing:
    """The grid; people with the same numbers stand around their place."""
    height = width * (0.95 if width < 500 else 0.62)
    plot = Bar(LEFT, TOP, width - LEFT - 2, height - TOP - BOTTOM)
    right, bottom = plot.x + plot.width, plot.y + plot.height
    x, y = Scale(0.5, 5.5, plot.x, right), Scale(0.5, 5.5, bottom, plot.y)
    across, up = x.within(shows.interest_from - 0.5), y.within(shows.power_from - 0.5)
    quadrants = _quadrants(shows, plot, across, up)
    return PowerInterestDrawing(
        title=shows.title,
        description=shows.description,
        width=width,
        height=height,
        plot=plot,
        first=Bar(across, plot.y, right - across, up - plot.y),
        borders=(Line(across, plot.y, across, bottom), Line(plot.x, up, right, up)),
        quadrants=quadrants,
        ticks=(
            *(Text(x.at(n), bottom + 15, str(n), "middle") for n in range(1, 6)),
            *(Text(plot.x - 6, y.at(n) + 4, str(n), "end") for n in range(1, 6)),
        ),
        axes=(Text(0, 12, f"↑ {shows.power_name}"), Text(right, height - 6, f"{shows.interest_name} →", "end")),
        people=_people(shows, x, y, plot, _rooms(quadrants, across, up, plot)),
    )


def _quadrants(shows: PowerInterest, plot: Bar, across: float, up: float) -> tuple[Text, ...]:
    right, bottom = plot.x + plot.width, plot.y + plot.height
    lefts, ends = (plot.x, across, plot.x, across), (across, right, across, right)
    bases = (plot.y + 15, plot.y + 15, bottom - 7, bottom - 7)
    texts = []
    for name, left, end, base in zip(shows.quadrants, lefts, ends, bases, strict=True):
        words = shorten(name, SMALL, max(end - left - 12, 0), bold=True)
        texts.append(Text(left + 6, base, words, full=name if words != name else None))
    return tuple(texts)


def _rooms(quadrants: tuple[Text, ...], across: float, up: float, plot: Bar) -> list[Room]:
    """What no name should cover: the quadrants' names and borders."""
    rooms = [(one.x, one.y - SMALL, one.x + text_width(one.text, SMALL, bold=True), one.y + 2) for one in quadrants]
    right, bottom = plot.x + plot.width, plot.y + plot.height
    return [*rooms, (across, plot.y, across + 1, bottom), (plot.x, up, right, up + 1)]


def _people(shows: PowerInterest, x: Scale, y: Scale, plot: Bar, taken: list[Room]) -> tuple[SeatDrawing, ...]:
    people = sorted(shows.people, key=lambda one: (-one.power, -one.interest, one.name, one.href))
    dots = _dots(people, x, y)
    names = [shorten(one.name, SIZE, plot.width * 0.36) for one in people]
    wishes = [Wish(dot, text_width(name, SIZE), 14) for dot, name in zip(dots, names, strict=True)]
    room = (plot.x + 2, plot.y, plot.x + plot.width, plot.y + plot.height)
    places = label_places(wishes, room, taken, insistent=len(wishes))
    return tuple(
        SeatDrawing(
            one.href,
            one.says,
            one.is_covered,
            dot,
            Text(place.left, place.top + 11, name, full=one.name if one.name != name else None) if place else None,
            place.leader if place else None,
        )
        for one, dot, name, place in zip(people, dots, names, places, strict=True)
    )


def _dots(people: list[Seat], x: Scale, y: Scale) -> list[Dot]:
    """People of one place in rows of at most three around it."""
    groups: dict[tuple[int, int], list[int]] = {}
    for number, one in enumerate(people):
        groups.setdefault((one.interest, one.power), []).append(number)
    dots: dict[int, Dot] = {}
    for (interest, power), group in groups.items():
        columns = 1 if len(group) < 4 else 2 if len(group) < 9 else 3
        rows = -(-len(group) // columns)
        for place, number in enumerate(group):
            row, column = divmod(place, columns)
            dots[number] = Dot(
                x.at(interest) + (column - (columns - 1) / 2) * CLUSTER,
                y.at(power) + (row - (rows - 1) / 2) * CLUSTER,
                RADIUS,
            )
    return [dots[number] for number in range(len(people))]
