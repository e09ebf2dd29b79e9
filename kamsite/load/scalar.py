"""Scalar: what a scalar means by the YAML 1.2 core schema - null, true or false, a number, or text."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from kamsite.model.document import Scalar

NULL_FORMS = frozenset({"", "~", "null", "Null", "NULL"})
"""Unquoted, these mean that there is no value."""
_BOOLEANS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INTEGER = re.compile(r"[-+]?[0-9]+\Z")
_OTHER_BASE = re.compile(r"0o[0-7]+\Z|0x[0-9a-fA-F]+\Z")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
_NOT_FINITE = re.compile(r"([-+]?)\.(?:inf|Inf|INF)\Z|\.(?:nan|NaN|NAN)\Z")
_LONGEST_NUMBER = 64
"""A longer row of digits is no amount of anything; reading it as a number would only cost time."""


def is_null(scalar: Scalar) -> bool:
    """Whether the author left the value out: `~`, `null` or nothing, without quotes."""
    return scalar.is_plain and scalar in NULL_FORMS


def resolve(scalar: Scalar) -> bool | int | Decimal | str | None:
    """The value of a scalar by the core schema (https://yaml.org/spec/1.2.2/, 10.3.2); numbers stay exact.

    A number that is not finite or that no computer holds becomes an infinite Decimal or NaN, never an error.
    """
    text = str(scalar)
    if not scalar.is_plain:
        return text
    if text in NULL_FORMS:
        return None
    if text in _BOOLEANS:
        return _BOOLEANS[text]
    return _number(text)


def _number(text: str) -> int | Decimal | str:
    if _OTHER_BASE.match(text):
        return int(text, 0) if len(text) <= _LONGEST_NUMBER else Decimal("Infinity")
    if _FLOAT.match(text):
        if len(text) > _LONGEST_NUMBER:
            return Decimal("Infinity")
        if _INTEGER.match(text):
            return int(text)
        try:
            return Decimal(text)
        except InvalidOperation:
            return Decimal("Infinity")
    if found := _NOT_FINITE.match(text):
        return Decimal("NaN") if found[1] is None else Decimal(f"{found[1]}Infinity")
    return text
