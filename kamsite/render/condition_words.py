"""Condition words: a segment's condition as people say it - "at least 70" for ">= 70"."""

from __future__ import annotations

from kamsite.model.condition import Comparison, Condition
from kamsite.model.sentence import Listing, Quantity, Sentence

MEASURE = {
    "share_of_wallet": Sentence("Share of wallet, %"),
    "annual_potential": Sentence("Potential a year"),
}
"""What rules may ask for besides the programme's dimensions."""


def condition_words(condition: Condition) -> Listing:
    """Every comparison of the condition in words."""
    return Listing(tuple(_words(one) for one in condition.comparisons))


def _words(comparison: Comparison) -> Sentence:
    value = Quantity(comparison.value)
    match comparison.operator:
        case ">=":
            return Sentence("at least {value}", value=value)
        case ">":
            return Sentence("more than {value}", value=value)
        case "<=":
            return Sentence("at most {value}", value=value)
    return Sentence("less than {value}", value=value)
