"""Lettering: how wide a text is and how it fits a room, without any font at hand.

Widths are those of Helvetica, which the page's own font is close to, plus a margin for fonts that run wider. Good
enough to keep words inside boxes; nothing is ever stretched to fit.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

_REGULAR = {
    222: "'`ijl",
    270: " !,./:;I[]\\ft|",
    335: '()-r{}"*',
    490: "Jcksvxyz^",
    556: "#$0123456789?L_abdeghnopqu",
    760: "+<=>~",
    611: "FTZ",
    667: "&ABEKPSVXY",
    722: "CDHNRUw",
    778: "GOQ",
    833: "Mm",
    889: "%",
    944: "W@",
}
"""Thousandths of the letter size (Adobe's metrics of Helvetica), neighbours put together."""

_WIDTH_BY_LETTER = {letter: width for width, letters in _REGULAR.items() for letter in letters}
_OTHER = 620
"""A letter of another alphabet, about."""
_IDEOGRAM = 1000
_BOLD = 1.1
"""Bold letters are about this much wider."""
_MARGIN = 1.12
"""Common system fonts run up to this much wider than Helvetica."""
ELLIPSIS = "…"


@dataclass(frozen=True)
class Wrapped:
    """A text in lines."""

    lines: tuple[str, ...]
    is_cut: bool
    """Whether the last line ends in an ellipsis; the whole text then belongs in a tooltip."""


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """The width of a line in pixels, for letters of `size` pixels."""
    thousandths = sum(_letter_width(letter) for letter in unicodedata.normalize("NFD", text))
    return thousandths / 1000 * size * _MARGIN * (_BOLD if bold else 1)


def wrap(text: str, size: float, room: float, lines: int = 1, *, bold: bool = False) -> Wrapped:
    """The text in at most so many lines of at most `room` pixels, broken between words where it can be."""
    wrapped: list[str] = []
    rest = " ".join(text.split())
    while rest and len(wrapped) < lines - 1:
        taken = _first_line(rest, size, room, bold)
        wrapped.append(taken)
        rest = rest[len(taken) :].lstrip()
    if not rest:
        return Wrapped(tuple(wrapped), is_cut=False)
    last = shorten(rest, size, room, bold=bold)
    return Wrapped((*wrapped, last), is_cut=last != rest)


def shorten(text: str, size: float, room: float, *, bold: bool = False) -> str:
    """The text, or as much of its beginning as has room with an ellipsis."""
    if text_width(text, size, bold=bold) <= room:
        return text
    taken = _letters_that_fit(text, size, room - text_width(ELLIPSIS, size, bold=bold), bold)
    return taken.rstrip(" ,.;:-") + ELLIPSIS


def _first_line(text: str, size: float, room: float, bold: bool) -> str:
    if text_width(text, size, bold=bold) <= room:
        return text
    taken = _letters_that_fit(text, size, room, bold)
    if text[len(taken)] == " ":
        return taken
    words, _, begun = taken.rpartition(" ")
    # A word that alone is too long is broken where the room ends.
    return words if words and begun != taken else taken


def _letters_that_fit(text: str, size: float, room: float, bold: bool) -> str:
    fit, so_far = 0, 0.0
    for letter in text:
        so_far += text_width(letter, size, bold=bold)
        if so_far > room:
            break
        fit += 1
    return text[: max(fit, 1)]


def _letter_width(letter: str) -> int:
    if letter in _WIDTH_BY_LETTER:
        return _WIDTH_BY_LETTER[letter]
    if unicodedata.combining(letter):
        return 0
    return _IDEOGRAM if unicodedata.east_asian_width(letter) in "WF" else _OTHER
