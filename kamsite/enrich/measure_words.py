"""Measure words: segments, what their rules ask for, and the values that are compared, as people say them.

Readers meet values rounded. A value that would be written like a limit that it is not reads "just below 70" or "just above
70", so that nobody reads "at least 70" beside "70" and "not met".
"""

from __future__ import annotations

from decimal import Decimal
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


def span(
    measure: str, low: Fraction | None, high: Fraction | None, currency: str, beside: Condition | None = None
) -> Value:
    """A measure's value, or the range in which it lies; a range without an upper end is "... or more".

    `beside` is the condition that it is read beside: a value never reads like one of its limits unless it is that limit.
    """
    if low is None:
        return Sentence("not known")
    least = value_words(measure, low, currency, beside)
    if high is None:
        return Sentence("{value} or more", value=least)
    most = value_words(measure, high, currency, beside)
    return least if least == most else Sentence("{low} to {high}", low=least, high=most)


def value_words(measure: str, value: Fraction, currency: str, beside: Condition | None = None) -> Value:
    """A single value of a measure, told apart from the limits of the condition that it is read beside."""
    for one in beside.comparisons if beside else ():
        limit = Fraction(one.value)
        if value == limit or not _reads_like(measure, value, limit):
            continue
        words = _number(measure, limit, currency)
        if value < limit:
            return Sentence("just below {limit}", limit=words)
        return Sentence("just above {limit}", limit=words)
    return _number(measure, value, currency)


def _reads_like(measure: str, value: Fraction, limit: Fraction) -> bool:
    """Whether two numbers are written alike on a page or at a terminal."""
    return _on_page(measure, value) == _on_page(measure, limit) or f"{float(value):.2f}" == f"{float(limit):.2f}"


def _on_page(measure: str, value: Fraction) -> Decimal:
    """The number as pages round it: this must round like `kamsite.render.language`, which lies above this floor."""
    size = abs(float(value))
    if measure == "share_of_wallet":
        return Decimal(str(round(float(value / 100) * 100, 1)))
    if measure == "annual_potential":
        # Millions and billions have two decimals, thousands and smaller amounts none.
        for limit, divisor, digits in ((999_995_000, 10**9, 2), (999_500, 10**6, 2), (10**4, 10**3, 0)):
            if size >= limit:
                return Decimal(str(round(float(value / divisor), digits))) * divisor
        return round(Decimal(str(float(value))), 0)
    return round(Decimal(str(float(value))), 0 if size >= 100 else 1 if size >= 10 else 2)


def _number(measure: str, value: Fraction, currency: str) -> Value:
    if measure == "share_of_wallet":
        return Share(value / 100)
    return Amount(value, currency) if measure == "annual_potential" else Quantity(value)
