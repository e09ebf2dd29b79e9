"""Shapes: the few things a drawing is made of, with ready coordinates in pixels, x to the right and y downwards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from typing import ClassVar, Literal

from kamsite.model.sentence import Value

Say = Callable[[Value], str]
"""Writes a sentence, number or date in the reader's language; `kamsite.model.sentence.plain` is plain English."""

DESK, PHONE = 720, 358
"""The width of a drawing beside which nothing stands, on a desk and on a phone, in pixels."""

Anchor = Literal["start", "middle", "end"]
"""Which end of a text stands at its x."""


class Pixels(float):
    """A coordinate or length: rounded to a tenth of a pixel, and written the same way for readers of every language."""

    def __new__(cls, value: float) -> Pixels:
        """The value, rounded."""
        return super().__new__(cls, round(value, 1) + 0.0)

    def __str__(self) -> str:
        return f"{self:.1f}".removesuffix(".0")

    def __html__(self) -> str:
        """What a template writes."""
        return str(self)


@dataclass(frozen=True)
class Drawn:
    """Something with coordinates: whatever numbers it is given become pixels."""

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, (int, float)) and not isinstance(value, bool):
                object.__setattr__(self, field.name, Pixels(value))


@dataclass(frozen=True, kw_only=True)
class Drawing(Drawn):
    """A whole drawing."""

    part: ClassVar[str]
    """The template that draws it, below theme/kam."""
    title: str
    """What it says, as a sentence: its accessible name."""
    description: str
    """The same facts in a few words for who cannot see it."""
    width: float
    height: float

    @property
    def has_links(self) -> bool:
        """Whether something in it can be followed; then it is a group for screen readers, else one image."""
        return False


@dataclass(frozen=True)
class Text(Drawn):
    """One line of text; `y` is its base line."""

    x: float
    y: float
    text: str
    anchor: Anchor = "start"
    full: str | None = None
    """The whole text, where it was shortened: a tooltip."""


@dataclass(frozen=True)
class Line(Drawn):
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True)
class Bar(Drawn):
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float

    def overlaps(self, other: Bar) -> bool:
        """Whether the two share any room."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )


@dataclass(frozen=True)
class Dot(Drawn):
    """A circle."""

    x: float
    y: float
    radius: float


def path(points: Sequence[tuple[float, float]]) -> str:
    """Straight lines through the points, as the `d` of an SVG path."""
    return "M" + "L".join(f"{Pixels(x)} {Pixels(y)}" for x, y in points)


def corners(points: Sequence[tuple[float, float]]) -> str:
    """The corners of a polygon, as its `points`."""
    return " ".join(f"{Pixels(x)},{Pixels(y)}" for x, y in points)
