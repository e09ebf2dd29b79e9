"""Amount bars: one amount each for several names, as bars from zero with the amount written at their end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from kamsite.model.sentence import plain
from kamsite.render.charts.lettering import shorten, text_width
from kamsite.render.charts.scale import Scale
from kamsite.render.charts.shapes import DESK, Bar, Drawing, Line, Say, Text

NAME_SIZE, LABEL_SIZE = 13, 12
NARROW = 500
"""Below this width the name stands over its bar instead of beside it."""
NAME_FILL = 0.9
"""So much of its room a name may be reckoned to take: the bold letters of some fonts run wider still."""
NAME_SHARE = 0.3
"""The most of the width that names take beside the bars."""
ROW, HIGH_ROW, NAME_ROOM, BAR_HEIGHT, GAP, NAME_GAP = 30, 48, 20, 16, 8, 14
INSET = 6
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
    rest: float = 0
    """What could be added to it: drawn hollow behind the bar."""
    words: str
    """How much, in words: the label."""
    inside: tuple[str, ...] = ()
    """What the bar itself is, the longest wording first: the first that has room stands in it."""
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
    """The dashed piece behind a bar that is only a part."""
    rest: Bar | None
    """The hollow piece that could be added."""
    inside: Text | None
    label: Text
    is_ours: bool
    says: str


@dataclass(frozen=True, kw_only=True)
class AmountBarsDrawing(Drawing):
    """The plot."""

    part: ClassVar[str] = "parts/amount_bars.svg"
    zero: Line | None
    """Where the bars begin; on a narrow drawing that is its edge."""
    rows: tuple[AmountRowDrawing, ...]

    @property
    def has_links(self) -> bool:
        """Names link to where more is said."""
        return any(row.href for row in self.rows)


def amount_bars(shows: AmountBars, *, width: float = DESK, say: Say = plain) -> AmountBarsDrawing:
    """The bars under each other; the longest one and its label take the width."""
    is_narrow = width < NARROW
    names = max((text_width(row.name, NAME_SIZE, bold=True) for row in shows.rows), default=0)
    left = 0 if is_narrow else min((names + 1) / NAME_FILL + NAME_GAP, width * NAME_SHARE)
    scale = _scale(shows.rows, left, width)
    room = width if is_narrow else left - NAME_GAP
    height = (HIGH_ROW if is_narrow else ROW) * len(shows.rows)
    drawn = tuple(_row(row, scale, number, room, is_narrow, width) for number, row in enumerate(shows.rows))
    return AmountBarsDrawing(
        title=shows.title,
        description=shows.description,
        width=width,
        height=max(height, 1),
        zero=None if is_narrow else Line(left, 0, left, height),
        rows=drawn,
    )


def _scale(rows: Sequence[AmountRow], left: float, width: float) -> Scale:
    """From zero, as long as every bar leaves its own label room, and never so short that nothing can be compared."""
    most = max((_whole(row) for row in rows), default=0) or 1
    rooms = [(width - left - text_width(row.words, LABEL_SIZE) - GAP - OPEN_END, _whole(row)) for row in rows]
    longest = min((room * most / whole for room, whole in rooms if whole), default=width - left)
    return Scale(0, most, left, left + min(max(longest, width * 0.2), width - left))


def _whole(row: AmountRow) -> float:
    return (row.value or 0) + row.rest


def _row(row: AmountRow, scale: Scale, number: int, room: float, is_narrow: bool, width: float) -> AmountRowDrawing:
    top = number * (HIGH_ROW if is_narrow else ROW) + (NAME_ROOM if is_narrow else (ROW - BAR_HEIGHT) / 2)
    baseline = top + BAR_HEIGHT - 4
    name = shorten(row.name, NAME_SIZE, room * NAME_FILL, bold=True)
    end, far = scale.at(row.value or 0), scale.at(_whole(row))
    is_known = row.value is not None
    is_open = row.is_at_least and is_known
    x = far + (OPEN_END if is_open else 0) + GAP
    words = shorten(row.words, LABEL_SIZE, width - x)
    room_inside = end - scale.start - 2 * INSET
    inside = next((one for one in row.inside if text_width(one, LABEL_SIZE, bold=True) <= room_inside), None)
    return AmountRowDrawing(
        href=row.href,
        name=Text(0, top - 6 if is_narrow else baseline, name, full=row.name if name != row.name else None),
        bar=Bar(scale.start, top, end - scale.start, BAR_HEIGHT) if is_known else None,
        open_end=Bar(far, top + 0.5, OPEN_END, BAR_HEIGHT - 1) if is_open else None,
        rest=Bar(end, top + 0.5, far - end, BAR_HEIGHT - 1) if row.rest else None,
        inside=Text(scale.start + INSET, baseline, inside) if inside else None,
        label=Text(x, baseline, words, full=row.words if words != row.words else None),
        is_ours=row.is_ours,
        says=f"{row.name}: {', '.join((*row.inside[:1], row.words))}",
    )
