"""Wallet bar: who holds the wallet, a stacked bar for each offering - ours, others by holder, what nobody knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Literal

from kamsite.model.sentence import plain
from kamsite.render.charts.lettering import ELLIPSIS, shorten, text_width
from kamsite.render.charts.scale import Scale
from kamsite.render.charts.shapes import DESK, Bar, Drawing, Say, Text

NAME_SIZE, LABEL_SIZE, SMALL_SIZE = 13, 12, 11
BAR_HEIGHT, NAME_ROOM, NOTE_ROOM, GAP = 26, 20, 16, 14
LABEL_INSET = 6
LEAST_LABEL = 56
"""In a narrower piece no name is cut short: it stands under the bar alone."""
LEAST_NAME = 40
"""A name under the bar is cut to no less than this: a few letters, by which a reader still knows who it is."""
SEPARATOR = " · "

Kind = Literal["ours", "other", "free", "unknown"]
"""Ours; a competitor's or in-house; spent by nobody yet; nobody knows whose or how much."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """A piece of the wallet."""

    kind: Kind
    holder: str
    """Who holds it, in words."""
    value: float | None
    """How much; None when that is not known: it then reaches to the end of the scale."""
    amount: str
    """How much, in words."""


@dataclass(frozen=True, kw_only=True)
class WalletRow:
    """An offering, or the wallet as a whole."""

    name: str
    total: str
    """Potential and share in words: "EUR 300 k, ours 25 %"."""
    parts: tuple[Part, ...]


@dataclass(frozen=True, kw_only=True)
class Wallet:
    """What the plot shows; all rows have one scale, from zero."""

    title: str
    description: str = ""
    rows: tuple[WalletRow, ...]


@dataclass(frozen=True)
class PartDrawing:
    """A piece with its label, where it has room for one."""

    kind: Kind
    shade: int
    """0 to 3, so that neighbours of the same kind differ."""
    bar: Bar
    label: Text | None
    full: str


@dataclass(frozen=True)
class RowDrawing:
    """An offering's bar."""

    name: Text
    total: Text
    parts: tuple[PartDrawing, ...]
    note: Text | None
    """The pieces that have no room for holder and amount, in words."""


@dataclass(frozen=True, kw_only=True)
class WalletBarDrawing(Drawing):
    """The plot."""

    part: ClassVar[str] = "parts/wallet_bar.svg"
    rows: tuple[RowDrawing, ...]


def wallet_bar(shows: Wallet, *, width: float = DESK, say: Say = plain) -> WalletBarDrawing:
    """The bars under each other; the longest takes the width."""
    most = max((_known(row.parts) * (1.25 if _is_open(row.parts) else 1) for row in shows.rows), default=0)
    scale = Scale(0, most or 1, 0, width)
    rows, top = [], 0.0
    for row in shows.rows:
        drawn = _row(row, scale, top, width)
        rows.append(drawn)
        top += NAME_ROOM + BAR_HEIGHT + (NOTE_ROOM if drawn.note else 0) + GAP
    return WalletBarDrawing(
        title=shows.title, description=shows.description, width=width, height=max(top - GAP, 1), rows=tuple(rows)
    )


def _row(row: WalletRow, scale: Scale, top: float, width: float) -> RowDrawing:
    total_room = text_width(row.total, LABEL_SIZE)
    name = shorten(row.name, NAME_SIZE, max(width - total_room - 12, 60), bold=True)
    parts = _parts(row.parts, scale, top + NAME_ROOM)
    hidden = [
        said for said, part in zip(row.parts, parts, strict=True) if part.label is None or part.label.text != part.full
    ]
    words = SEPARATOR.join(map(_full, hidden))
    shown = _fitted(hidden, width)
    note = Text(0, top + NAME_ROOM + BAR_HEIGHT + 13, shown, full=words if words != shown else None)
    return RowDrawing(
        Text(0, top + 13, name, full=row.name if name != row.name else None),
        Text(width, top + 13, row.total, "end"),
        parts,
        note if hidden else None,
    )


def _fitted(parts: Sequence[Part], width: float) -> str:
    """The pieces in one line: names are cut before amounts, and a piece is left out before an amount is."""
    longest = max((text_width(part.holder, SMALL_SIZE) for part in parts), default=0)
    for room in (longest, *range(int(longest), LEAST_NAME - 1, -2)):
        named = (replace(part, holder=shorten(part.holder, SMALL_SIZE, room)) for part in parts)
        words = SEPARATOR.join(map(_full, named))
        if text_width(words, SMALL_SIZE) <= width:
            return words
    shown = [_full(part) for part in parts]
    while len(shown) > 1 and text_width(SEPARATOR.join((*shown, ELLIPSIS)), SMALL_SIZE) > width:
        shown.pop()
    words = SEPARATOR.join((*shown, ELLIPSIS) if len(shown) < len(parts) else shown)
    return shorten(words, SMALL_SIZE, width)


def _parts(parts: Sequence[Part], scale: Scale, top: float) -> tuple[PartDrawing, ...]:
    drawn: list[PartDrawing] = []
    so_far, others = 0.0, 0
    for part in parts:
        start = scale.at(so_far)
        so_far = scale.high if part.value is None else so_far + part.value
        bar = Bar(start, top, max(scale.at(so_far) - start, 0), BAR_HEIGHT)
        drawn.append(PartDrawing(part.kind, others % 4, bar, _label(part, bar), _full(part)))
        others += part.kind == "other"
    return tuple(drawn)


def _label(part: Part, bar: Bar) -> Text | None:
    """Holder and amount where there is room, else the holder, else nothing."""
    room = bar.width - 2 * LABEL_INSET
    both = _full(part)
    x, y = bar.x + LABEL_INSET, bar.y + BAR_HEIGHT / 2 + 4
    if text_width(both, LABEL_SIZE) <= room:
        return Text(x, y, both)
    if room < LEAST_LABEL and text_width(part.holder, LABEL_SIZE) > room:
        return None
    return Text(x, y, shorten(part.holder, LABEL_SIZE, room), full=both)


def _full(part: Part) -> str:
    return f"{part.holder} {part.amount}".strip()


def _known(parts: Sequence[Part]) -> float:
    return sum(part.value or 0 for part in parts)


def _is_open(parts: Sequence[Part]) -> bool:
    return any(part.value is None for part in parts)
