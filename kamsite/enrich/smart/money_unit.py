"""Money unit: the currency and the scale in which a unit such as "k€", "USD k" or "million euros" counts money."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SCALE = r"k|mn|m|bn|thousand|million|millions|mil|mill[oó]n|millones"
# Other units of three capitals, such as NPS, are no money.
_CODES = "EUR|USD|GBP|CHF|MXN|JPY|CNY|INR|BRL|CAD|AUD|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|ZAR|KRW|SGD|ARS|CLP|COP|PEN"
_UNIT = re.compile(
    rf"(?:(?P<before>{_SCALE})\s?(?:de\s)?)?(?P<currency>{_CODES}|[€$£]|euros?|pounds?|d[oó]lares|dollars?)"
    rf"(?:\s?(?P<behind>{_SCALE}))?(?:\s?(?:/|per|a|al|por)\s?(?:year|annum|año))?",
    re.IGNORECASE,
)
_SCALES = {"k": 10**3, "thousand": 10**3, "mil": 10**3, "bn": 10**9}
_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "euro": "EUR", "pound": "GBP", "dollar": "USD", "dolare": "USD"}


@dataclass(frozen=True, slots=True)
class MoneyUnit:
    """What one unit is."""

    currency: str
    """Three capital letters."""
    scale: int
    """How many of the currency."""


def money_unit(unit: str) -> MoneyUnit | None:
    """The money that a unit counts; None where it counts anything else."""
    found = _UNIT.fullmatch(unit.strip())
    if not found:
        return None
    named = found["currency"].lower().rstrip("s").replace("ó", "o")
    return MoneyUnit(_SIGNS.get(named, named.upper()), _scale(found["before"]) * _scale(found["behind"]))


def _scale(word: str | None) -> int:
    return 1 if word is None else _SCALES.get(word.lower(), 10**6)
