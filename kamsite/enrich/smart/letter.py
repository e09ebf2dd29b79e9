"""Letter: 0, 1 or 2 points for one letter of SMART, why, and the way to 2."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kamsite.model.sentence import Listing, Sentence


@dataclass(frozen=True, slots=True)
class Letter:
    """What an objective gets for one letter."""

    points: int
    """0, 1 or 2."""
    reason: Sentence
    """Why."""
    way: Sentence | None
    """How it would get 2; None when it has them."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that keeps a letter from 2."""

    lack: Sentence
    """What is missing or wrong, as a clause: "no owner answers for it"."""
    way: Sentence
    """What to do about it, as a clause: "name one of ours"."""
    is_fatal: bool = False
    """Whether the letter gets 0 for it alone."""


def letter_of(gaps: Sequence[Gap], full: Sentence, partly: str, none: str, way: str) -> Letter:
    """2 without gaps, 0 when one is fatal, else 1. The patterns take `{gaps}` and `{ways}`."""
    if not gaps:
        return Letter(2, full, None)
    lacks = Listing(tuple(gap.lack for gap in gaps))
    ways = Listing(tuple(gap.way for gap in gaps))
    is_none = any(gap.is_fatal for gap in gaps)
    return Letter(0 if is_none else 1, Sentence(none if is_none else partly, gaps=lacks), Sentence(way, ways=ways))
