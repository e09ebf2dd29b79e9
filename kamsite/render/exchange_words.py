"""ExchangeWords: of which day the programme's exchange rates are, so that a reader sees how old the sums may be."""

from __future__ import annotations

from kamsite.model.programme import Programme
from kamsite.model.sentence import Quantity, Sentence


def rate_words(programme: Programme, currency: str | None) -> Sentence | None:
    """What one unit of a currency is worth, and since when; None where nothing is converted."""
    rate = programme.fx.rates.get(currency) if currency else None
    if currency is None or rate is None:
        return None
    worth = Sentence("1 {currency} is {rate} {own}", currency=currency, rate=Quantity(rate), own=programme.currency)
    return Sentence("{worth} ({day})", worth=worth, day=_day(programme))


def rates_words(programme: Programme) -> Sentence | None:
    """The day of all rates; None in a programme that has none."""
    if not programme.fx.rates:
        return None
    return Sentence("Other currencies by the programme's exchange rates ({day}).", day=_day(programme))


def _day(programme: Programme) -> Sentence:
    day = programme.fx.as_of
    return Sentence("of {day}", day=day) if day else Sentence("of a day that is not given")
