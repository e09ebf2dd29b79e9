"""Amount bars: one amount each for several names, as bars from zero with the amount written at their end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from kamsite.model.sentence import plain
from kamsite.render.charts.lettering import shorten, text_width
from kamsite.render.charts.scale import Scale
from kamsite.render.charts.shapes import DESK, Bar, Drawing, Line, Say, Text

NAME_SIZE, LABEL_SIZE = 13, 12
NARROW = 500
"""Below this width the name stands over its bar instead of beside it."""
NAME_SHARE = 0.3
"""The most of the width that names take beside the bars."""
ROW, HIGH_ROW, NAME_ROOM, BAR_HEIGHT, GAP = 30, 48, 20, 16, 8
OPEN_END = 14
"""What follows a bar whose amount is only a part: at least so much is known."""


@dataclass(frozen=True, kw_only=True)
class AmountRow:
    """One name and its amount."""

    name: str
    href: str = ""
    value: float | None
    """How much; None when nothing is known: no bar is drawn, which is not a bar of length 0."""
    is_at_least: bool = False
    """Whether there is more, of which the amount is not known."""
    words: str
    """How much, in words: the label."""
    is_ours: bool = False


@dataclass(frozen=True, kw_only=True)
class AmountBars:
    """What the plot shows, in this order."""

    title: str
    description: str = ""
    rows: tuple[AmountRow, ...]


@dataclass(frozen=True)
class AmountRowDrawing:
    """A name, its bar and its label."""

    href: str
    name: Text
    bar: Bar | None
    open_end: Bar | None
    """The hollow piece behind a bar that is only a part."""
    label: Text
    is_ours: bool
    says: str


@dataclass(frozen=True, kw_only=True)
class AmountBarsDrawing(Drawing):
    """The plot."""

    part: ClassVar[str] = "parts/amount_bars.svg"
    zero: Line
    rows: tuple[AmountRowDrawing, ...]

    @property
    def has_links(self) -> bool:
        """Names link to where more is said."""
        return any(row.href for row in self.rows)


def amount_bars(shows: AmountBars, *, width: float = DESK, say: Say = plain) -> AmountBarsDrawing:
    """The bars under each other; the longest one and its label take the width."""
    is_narrow = width < NARROW
    names = max((text_width(row.name, NAME_SIZE, bold=True) for row in shows.rows), default=0)
    left = 0 if is_narrow else min(names + GAP, width * NAME_SHARE)
    labels = max((text_width(row.words, LABEL_SIZE) for row in shows.rows), default=0) + GAP + OPEN_END
    most = max((row.value or 0 for row in shows.rows), default=0)
    scale = Scale(0, most or 1, left, max(width - labels, left + width * 0.2))
    room = width if is_narrow else left - GAP
    height = (HIGH_ROW if is_narrow else ROW) * len(shows.rows)
    drawn = tuple(_row(row, scale, number, room, is_narrow, width) for number, row in enumerate(shows.rows))
    return AmountBarsDrawing(
        title=shows.title,
        description=shows.description,
        width=width,
        height=max(height, 1),
        zero=Line(left, 0, left, height),
        rows=drawn,
    )


def _row(row: AmountRow, scale: Scale, number: int, room: float, is_narrow: bool, width: float) -> AmountRowDrawing:
    top = number * (HIGH_ROW if is_narrow else ROW) + (NAME_ROOM if is_narrow else (ROW - BAR_HEIGHT) / 2)
    name = shorten(row.name, NAME_SIZE, room, bold=True)
    baseline = top - 6 if is_narrow else top + BAR_HEIGHT - 4
    end = scale.at(row.value) if row.value is not None else scale.start
    bar = Bar(scale.start, top, end - scale.start, BAR_HEIGHT) if row.value is not None else None
    after = Bar(end, top + 0.5, OPEN_END, BAR_HEIGHT - 1) if row.is_at_least and bar else None
    x = end + (OPEN_END if after else 0) + GAP
    words = shorten(row.words, LABEL_SIZE, width - x)
    return AmountRowDrawing(
        href=row.href,
        name=Text(0, baseline, name, full=row.name if name != row.name else None),
        bar=bar,
        open_end=after,
        label=Text(x, top + BAR_HEIGHT - 4, words, full=row.words if words != row.words else None),
        is_ours=row.is_ours,
        says=f"{row.name}: {row.words}",
    )
