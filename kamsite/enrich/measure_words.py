"""Measure words: segments, what their rules ask for, and the values that are compared, as people say them."""

from __future__ import annotations

from fractions import Fraction

from kamsite.model.condition import Condition
from kamsite.model.programme import Programme
from kamsite.model.sentence import Amount, Listing, Quantity, Sentence, Share, Value


def segment_name(segment_id: str, *programmes: Programme) -> str:
    """The segment's name in the first of the programmes that has it; else its id."""
    names = (one.name for programme in programmes for one in programme.segments if one.id == segment_id)
    return next(names, segment_id)


def measure_name(measure: str, *programmes: Programme) -> Value:
    """What a rule asks for, in words: the dimension's name in the first of the programmes that has it."""
    if measure == "share_of_wallet":
        return Sentence("Share of wallet")
    if measure == "annual_potential":
        return Sentence("Potential a year")
    names = (one.name for programme in programmes for one in programme.dimensions if one.id == measure)
    return next(names, measure)


def condition_words(measure: str, condition: str, currency: str) -> Value:
    """What a rule asks of a measure, in words: "at least 70"."""
    words: list[Value] = []
    for one in Condition.from_text(condition).comparisons:
        value = _number(measure, Fraction(one.value), currency)
        match one.operator:
            case ">=":
                words.append(Sentence("at least {value}", value=value))
            case ">":
                words.append(Sentence("more than {value}", value=value))
            case "<=":
                words.append(Sentence("at most {value}", value=value))
            case _:
                words.append(Sentence("less than {value}", value=value))
    return words[0] if len(words) == 1 else Listing(tuple(words))


def span(measure: str, low: Fraction | None, high: Fraction | None, currency: str) -> Value:
    """A measure's value, or the range in which it lies; a range without an upper end is "... or more"."""
    if low is None:
        return Sentence("not known")
    if high is None:
        return Sentence("{value} or more", value=_number(measure, low, currency))
    if low == high:
        return _number(measure, low, currency)
    return Sentence("{low} to {high}", low=_number(measure, low, currency), high=_number(measure, high, currency))


def _number(measure: str, value: Fraction, currency: str) -> Value:
    if measure == "share_of_wallet":
        return Share(value / 100)
    return Amount(value, currency) if measure == "annual_potential" else Quantity(value)
