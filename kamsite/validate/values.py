"""Values: one Scalar as its author wrote it becomes the text, number, date or choice that its field asks for."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Final

from kamsite.load.scalar import NULL_FORMS, resolve
from kamsite.model.condition import Condition
from kamsite.model.document import Scalar
from kamsite.model.kinds import ID_PATTERN, LARGEST_NUMBER
from kamsite.model.sentence import Listing, Sentence
from kamsite.validate.meant_condition import meant_condition
from kamsite.validate.meant_number import meant_number
from kamsite.validate.schema import Verdict, is_address, leaf_verdict, rules
from kamsite.validate.shape import Leaf, LeafKind
from kamsite.validate.similar import similar

_ISO_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})\Z")
_YEAR_FIRST = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})\Z")
_DAY_FIRST = re.compile(r"([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})\Z")
_TIME_BEHIND = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9:.+Z-]{1,30}\Z")
_MEANT_BOOLEAN = {"yes": "true", "on": "true", "y": "true", "no": "false", "off": "false", "n": "false"}
_LONGEST_KEPT = 64
_MOST_DIGITS = 40
"""So many digits before or behind the point are read; more are no amount of anything, and cost time in every sum."""
CONDITION_EXPECTED = Sentence('a comparison with a number is expected, such as ">= 70" or ">= 40 and < 70"')
"""What is said where a condition cannot be read, or nothing stands in its place."""


@dataclass(frozen=True)
class Unreadable:
    """Why a value is not what its field asks for: the problem's name, the message, and a hint where it is sure."""

    check: str
    message: Sentence
    hint: Sentence | None = None


class Absent:
    """The author left the value out, with `~`, `null` or nothing."""


ABSENT: Final = Absent()
Value = str | int | Decimal | bool | date | Condition
"""What a leaf becomes."""


def read_leaf(leaf: Leaf, scalar: Scalar) -> Value | Unreadable | Absent:
    """The value of a scalar for a leaf; ABSENT for null, and for a blank text where a text is asked."""
    if leaf.kind == "text" and not leaf.matches and not leaf.is_address:
        if (scalar.is_plain and scalar in NULL_FORMS) or not scalar or scalar.isspace():
            return ABSENT
        return str(scalar)
    # Most values of a portfolio come again and again: statuses, scores, days, our people.
    if len(scalar) <= _LONGEST_KEPT:
        return _kept(leaf, str(scalar), scalar.is_plain)
    return _read(leaf, scalar)


@lru_cache(maxsize=16384)
def _kept(leaf: Leaf, text: str, is_plain: bool) -> Value | Unreadable | Absent:
    return _read(leaf, Scalar(text, is_plain))


def _read(leaf: Leaf, scalar: Scalar) -> Value | Unreadable | Absent:
    if scalar.is_plain and scalar in NULL_FORMS:
        return ABSENT
    if leaf.kind == "text" and not scalar.strip():
        return ABSENT
    value = _CONVERSIONS[leaf.kind](leaf, scalar)
    if isinstance(value, Unreadable):
        return value
    verdict = leaf_verdict(leaf, value)
    return value if verdict is None else _refused(leaf, value, verdict)


def _text(leaf: Leaf, scalar: Scalar) -> Value | Unreadable:
    return str(scalar)


def _choice(leaf: Leaf, scalar: Scalar) -> Value | Unreadable:
    if scalar in leaf.choices:
        return str(scalar)
    close = similar(scalar, leaf.choices)
    hint = Sentence("did you mean {choice}?", choice=close) if close else None
    message = Sentence("one of these is expected: {choices}", choices=Listing(leaf.choices))
    return Unreadable("unknown-choice", message, hint)


def _boolean(leaf: Leaf, scalar: Scalar) -> Value | Unreadable:
    value = resolve(scalar)
    if isinstance(value, bool):
        return value
    if not scalar.is_plain and scalar in ("true", "false"):
        message = Sentence("true or false is expected; in quotes it is a text")
        return Unreadable("wrong-type", message, Sentence("take the quotes away"))
    if meant := _MEANT_BOOLEAN.get(scalar.lower()):
        message = Sentence("true or false is expected; yes, no, on and off are texts")
        return Unreadable("wrong-type", message, Sentence("write {word}", word=meant))
    return Unreadable("wrong-type", Sentence("true or false is expected"))


def _number(leaf: Leaf, scalar: Scalar) -> Value | Unreadable:
    value = resolve(scalar)
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return _no_number(leaf, scalar)
    number = Decimal(value)
    # Before any arithmetic: an exponent of a thousand million would otherwise cost all memory.
    if not number.is_finite() or number.adjusted() > _MOST_DIGITS:
        return Unreadable("out-of-range", _bounds_message(leaf))
    if number.as_tuple().exponent < -_MOST_DIGITS:  # type: ignore[operator]
        places = Sentence("a number with at most {count} decimal places is expected", count=_MOST_DIGITS)
        return Unreadable("out-of-range", places if leaf.kind == "number" else _expected(leaf))
    if leaf.kind == "number":
        return number
    if number != number.to_integral_value():
        return Unreadable("wrong-type", _expected(leaf))
    return int(number)


def _no_number(leaf: Leaf, scalar: Scalar) -> Unreadable:
    expected = _expected(leaf)
    plain = resolve(Scalar(str(scalar)))
    if not scalar.is_plain and isinstance(plain, int | Decimal) and not isinstance(plain, bool):
        message = Sentence("{expected}; in quotes it is a text", expected=expected)
        return Unreadable("wrong-type", message, Sentence("take the quotes away"))
    meant = meant_number(str(scalar))
    if meant and meant.is_by_separators:
        message = Sentence("{expected}, without separators", expected=expected)
        hint = Sentence("write {number}", number=meant.text) if meant.text else Sentence("write it without separators")
        return Unreadable("wrong-type", message, hint)
    if meant and (meant.text or leaf.kind == "number"):
        hint = Sentence("write only the number, such as {number}", number=meant.text or "75000")
        return Unreadable("wrong-type", expected, hint)
    return Unreadable("wrong-type", expected)


def _expected(leaf: Leaf) -> Sentence:
    if leaf.kind == "number":
        return Sentence("a number is expected")
    if leaf.between and leaf.between.high < LARGEST_NUMBER:
        return Sentence("a whole number from {low} to {high} is expected", low=leaf.between.low, high=leaf.between.high)
    return Sentence("a whole number is expected")


def _date(leaf: Leaf, scalar: Scalar) -> Value | Unreadable:
    if found := _ISO_DATE.match(scalar):
        try:
            return date(int(found[1]), int(found[2]), int(found[3]))
        except ValueError:
            return Unreadable("not-a-date", Sentence("there is no such day in the calendar"))
    message = Sentence("a date such as 2026-12-31 (year, month, day) is expected")
    meant = _meant_date(scalar)
    return Unreadable("not-a-date", message, Sentence("write {day}", day=meant) if meant else None)


def _meant_date(text: str) -> str | None:
    """The ISO form of a date in another form, only where it can be no other day."""
    year = month = day = 0
    if found := _TIME_BEHIND.match(text):
        year, month, day = (int(part) for part in found[1].split("-"))
    elif found := _YEAR_FIRST.match(text):
        year, month, day = int(found[1]), int(found[2]), int(found[3])
    elif found := _DAY_FIRST.match(text):
        first, second, year = int(found[1]), int(found[2]), int(found[3])
        if first > 12 or first == second:
            month, day = second, first
        elif second > 12:
            month, day = first, second
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _condition(leaf: Leaf, scalar: Scalar) -> Value | Unreadable:
    try:
        return Condition.from_text(str(scalar))
    except ValueError:
        meant = meant_condition(str(scalar))
        hint = Sentence('write "{condition}"', condition=meant) if meant else None
        return Unreadable("malformed-condition", CONDITION_EXPECTED, hint)


_CONVERSIONS: Mapping[LeafKind, Callable[[Leaf, Scalar], Value | Unreadable]] = {
    "text": _text,
    "choice": _choice,
    "boolean": _boolean,
    "number": _number,
    "whole number": _number,
    "date": _date,
    "condition": _condition,
}


def _refused(leaf: Leaf, value: Value, verdict: Verdict) -> Unreadable:
    if verdict in ("too low", "too high"):
        return Unreadable("out-of-range", _bounds_message(leaf))
    if leaf.is_address:
        message = Sentence("an address that begins with https://, mailto: or tel: is expected")
        # A bare name may be a file as well; that of a web server is no other thing.
        is_web = str(value).startswith("www.") and is_address(f"https://{value}")
        hint = Sentence("write {address}", address=f"https://{value}") if is_web else None
        return Unreadable("unsafe-address", message, hint)
    if leaf.matches and leaf.matches.expression == ID_PATTERN:
        message = Sentence("an id has letters, digits, - and _, and begins with a letter or a digit")
        return Unreadable("malformed-id", message)
    if leaf.matches:
        return Unreadable("malformed-value", Sentence("this is expected: {means}", means=Sentence(leaf.matches.means)))
    return Unreadable("wrong-type", Sentence("this value is not allowed here: {rules}", rules=str(rules(leaf))))


def _bounds_message(leaf: Leaf) -> Sentence:
    low, high = (leaf.between.low, leaf.between.high) if leaf.between else (-LARGEST_NUMBER, LARGEST_NUMBER)
    if high == LARGEST_NUMBER:
        if low == 0:
            return Sentence("a number of 0 or more is expected, and no larger than 1,000,000,000,000,000")
        return Sentence("a number no larger than 1,000,000,000,000,000 is expected")
    return Sentence("a number from {low} to {high} is expected", low=low, high=high)
