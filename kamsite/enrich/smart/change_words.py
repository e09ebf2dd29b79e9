"""Change words: how much a value changes, read without a sign; between two percentages it is in points."""

from __future__ import annotations

from fractions import Fraction

from kamsite.enrich.smart.stated_target import PERCENT
from kamsite.model.sentence import Quantity, Sentence


def change_words(change: Fraction, unit: str | None) -> Quantity | Sentence:
    """The size of a change in its unit; which way it goes is for the sentence around it to say."""
    if (unit or "").strip().lower() in PERCENT:
        return Sentence("{change} points", change=abs(change))
    return Quantity(abs(change), unit)
