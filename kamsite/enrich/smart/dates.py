"""Dates in words: the day, month or vague time that a text names, in English and Spanish."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan enero ene",
            "february feb febrero",
            "march mar marzo",
            "april apr abril abr",
            "may mayo",
            "june jun junio",
            "july jul julio",
            "august aug agosto ago",
            "september sep sept septiembre setiembre",
            "october oct octubre",
            "november nov noviembre",
            "december dec diciembre dic",
        ),
        1,
    )
    for name in names.split()
}
_MONTH = rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?"
_YEAR = r"(?P<year>20\d\d)"
_LINK = r"\s{0,3}(?:,|de|del|of)?\s{0,3}"
_SPAN = r"(?:day|week|month|quarter|year|d[ií]a|semana|mes|trimestre|semestre|año|ejercicio)(?:s|es)?"
_DAYS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_YEAR}(?P<mark>[-/.])(?P<number>\d\d)(?P=mark)(?P<day>\d\d)(?:T[\d:.]{{1,15}}Z?)?(?!\w)",
        rf"\b(?P<day>\d\d?)(?P<mark>[-/.])(?P<number>\d\d?)(?P=mark){_YEAR}\b",
        r"\b(?P<day>\d\d?)/(?P<number>\d\d?)/(?P<year>\d\d)\b(?!/)",
        rf"\b(?P<day>\d\d?)(?:st|nd|rd|th|º)?{_LINK}{_MONTH}{_LINK}{_YEAR}\b",
        rf"\b{_MONTH}\s{{1,3}}(?P<day>\d\d?)(?:st|nd|rd|th)?{_LINK}{_YEAR}\b",
    )
)
_ANY_YEAR = r"20\d\d"
_PART = r"(?:(?:end|beginning|middle|start|final(?:es)?|fin(?:es)?|principios|mediados)\s(?:of\s|de\s)?)"
_NAMED = r"(?:by|in|before|until|till|from|since|during|en|para|antes\sde|hasta|desde|durante)"
_ORDINAL = r"(?:first|second|third|fourth|last|primer|segund[oa]|tercer|cuarto|[uú]ltim[oa])"
_COUNT = r"(?:\d{1,4}|two|three|six|twelve|dos|tres|seis|doce)"
_WITHIN = r"(?:in|within|over|next|for|en|durante|dentro\sde|pr[oó]xim[oa]s)\s(?:the\s|los\s|las\s)?"
_TIMES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_PART}?{_MONTH}{_LINK}{_ANY_YEAR}\b",
        rf"\b\d\d?(?:st|nd|rd|th|º)?{_LINK}{_MONTH}",
        rf"\b(?:{_PART}|{_NAMED}\s{_PART}?){_MONTH}",
        rf"\b(?:[QHTS][1-4]|[1-4][QHTS])(?:\d\d)?\b(?:{_LINK}{_ANY_YEAR}\b)?|\b{_ANY_YEAR}[-\s][QHTS][1-4]\b",
        rf"\b(?:FY|CY)\s?(?:{_ANY_YEAR}|\d\d)\b|\b(?:EOY|EOM|EOQ)\b|\b(?:Christmas|Easter|Navidad(?:es)?|Semana Santa)\b",
        rf"\b(?:(?:the|el|la)\s)?{_ORDINAL}\s(?:half|quarter|mitad|trimestre|(?:cuatri|se)mestre)\b(?:{_LINK}{_ANY_YEAR}\b)?",
        rf"\b(?:next|this|coming|each|every|current|pr[oó]xim[oa]s?|est[ea]|siguiente|cada)\s{_SPAN}\b",
        rf"\b{_SPAN}\s(?:que viene|pr[oó]xim[oa]|siguiente|en curso)\b",
        rf"\b(?:end|beginning|middle)\sof\s(?:the\s|this\s|next\s)?(?:fiscal\s)?(?:{_SPAN}|{_ANY_YEAR})\b",
        rf"\b(?:year|month|quarter)[-\s]end\b|\b(?:mid|end)[-\s]{_ANY_YEAR}\b",
        rf"\b(?:final(?:es)?|fin(?:es)?|principios|mediados|cierre)\sdel?\s(?:este\s)?(?:{_SPAN}|{_ANY_YEAR})\b",
        rf"\b{_WITHIN}(?:next\s|pr[oó]xim[oa]s\s)?{_COUNT}\s{_SPAN}\b",
        rf"\b{_ANY_YEAR}\b",
    )
)
LONGEST = 1000
"""Texts are read up to here; what is longer is no objective in a sentence."""


@dataclass(frozen=True, slots=True)
class NamedTime:
    """A time that a text names."""

    text: str
    """The words."""
    start: int
    end: int
    day: date | None
    """The calendar date; None for anything less: a month, a quarter, next year."""
    is_unreal: bool = False
    """Whether it is written as a calendar date that does not exist, such as 30 February 2026."""


@lru_cache(maxsize=64)
def named_times(text: str) -> tuple[NamedTime, ...]:
    """The times that a text names, in its order. "Soon" is none."""
    found: list[NamedTime] = []
    text = text[:LONGEST]
    for time in [*_found_days(text), *_found_times(text)]:
        if not any(time.start < other.end and other.start < time.end for other in found):
            found.append(time)
    return tuple(sorted(found, key=lambda time: time.start))


def without_times(text: str) -> str:
    """The text with spaces where it names a time, so that no year or day is taken for an amount."""
    text = text[:LONGEST]
    for time in named_times(text):
        text = text[: time.start] + " " * (time.end - time.start) + text[time.end :]
    return text


def _found_days(text: str) -> Iterator[NamedTime]:
    for pattern in _DAYS:
        for match in pattern.finditer(text):
            groups = match.groupdict()
            month = int(groups["number"]) if groups.get("number") else MONTHS[groups["month"].lower()]
            # A year of two digits, as in 31/12/26, is one of this century.
            day = _day(int(groups["year"]) % 2000 + 2000, month, int(groups["day"]))
            yield NamedTime(match[0], match.start(), match.end(), day, is_unreal=day is None)


def _found_times(text: str) -> Iterator[NamedTime]:
    for pattern in _TIMES:
        for match in pattern.finditer(text):
            yield NamedTime(match[0].strip(" ."), match.start(), match.end(), None)


def _day(year: int, month: int, day: int) -> date | None:
    """The calendar date; day and month may have been written the other way round."""
    for month_, day_ in ((month, day), (day, month)):
        try:
            return date(year, month_, day_)
        except ValueError:
            continue
    return None
