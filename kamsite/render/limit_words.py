"""Limit words: where a score or weight changes the segment - "7.5 or more", or "more than 7.5" where it must be passed."""

from __future__ import annotations

from kamsite.enrich.sensitivity import Sensitivity
from kamsite.model.sentence import Quantity, Sentence


def limit_words(change: Sensitivity) -> Sentence:
    """The values from the limit on."""
    bound = Quantity(change.limit)
    if change.to > change.from_:
        return (
            Sentence("{value} or more", value=bound)
            if change.is_reached
            else Sentence("more than {value}", value=bound)
        )
    return Sentence("{value} or less", value=bound) if change.is_reached else Sentence("less than {value}", value=bound)
