"""Schema: the Shape as rules for Cerberus, which judges keys, types, bounds and patterns.

One flat validator per noun judges its keys and one per leaf judges values; the reader does the recursion. Nested child
validators would cost several times as much, and a verdict on equal keys or values is kept for the next item.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any, Literal

from cerberus import TypeDefinition, Validator
from cerberus.errors import MAX_VALUE, MIN_VALUE, REGEX_MISMATCH, REQUIRED_FIELD, UNKNOWN_FIELD, BaseErrorHandler

from kamsite.model.condition import Condition
from kamsite.validate.shape import Leaf, Noun

Verdict = Literal["unknown key", "missing key", "too low", "too high", "not matching", "not allowed"]
"""What Cerberus objects to."""
_VERDICTS: Mapping[int, Verdict] = {
    UNKNOWN_FIELD.code: "unknown key",
    REQUIRED_FIELD.code: "missing key",
    MIN_VALUE.code: "too low",
    MAX_VALUE.code: "too high",
    REGEX_MISMATCH.code: "not matching",
}
_ADDRESS = re.compile(
    # A host and nothing like user:password@ before it; nothing that could end an attribute.
    r"(?:https?://[^\W_](?:[\w.-]{0,250}\w)?(?::[0-9]{1,5})?(?:[/?#][^\s\\\"'<>`{|}]{0,1500})?"
    r"|mailto:[\w.+-]{1,64}@[\w.-]{1,250}|tel:\+?[0-9 ().-]{3,30})\Z"
)


class _Quiet(BaseErrorHandler):  # type: ignore[misc]
    """Cerberus's own messages are never shown, so they are never made."""

    def __call__(self, errors: Any) -> None:
        """Nothing."""

    def start(self, validator: Any) -> None:
        """Nothing."""


class _Validator(Validator):  # type: ignore[misc]
    """Cerberus with the model's types: a boolean is no number, a time is no date."""

    types_mapping = {  # noqa: RUF012 - Cerberus asks for a plain class attribute.
        "text": TypeDefinition("text", (str,), ()),
        "choice": TypeDefinition("choice", (str,), ()),
        "whole number": TypeDefinition("whole number", (int,), (bool,)),
        "number": TypeDefinition("number", (Decimal,), ()),
        "boolean": TypeDefinition("boolean", (bool,), ()),
        "date": TypeDefinition("date", (date,), (datetime,)),
        "condition": TypeDefinition("condition", (Condition,), ()),
    }


def rules(leaf: Leaf) -> dict[str, Any]:
    """What Cerberus asks of a value of this leaf."""
    asked: dict[str, Any] = {"type": leaf.kind}
    if leaf.choices:
        asked["allowed"] = list(leaf.choices)
    if leaf.between:
        asked.update(min=leaf.between.low, max=leaf.between.high)
    if leaf.matches:
        # Cerberus itself ends patterns with $, which lets a line feed pass; \Z does not.
        asked["regex"] = rf"(?:{leaf.matches.expression})\Z"
    if leaf.is_address:
        asked["check_with"] = _check_address
    return asked


def _check_address(field: str, value: str, error: Any) -> None:
    if not is_address(value):
        error(field, "no web address")


def is_address(text: str) -> bool:
    """Whether a text is a web address that may stand in a link: http, https, mailto or tel, nothing else."""
    return bool(_ADDRESS.match(text))


def leaf_verdict(leaf: Leaf, value: object) -> Verdict | None:
    """What is wrong with a converted value, or None."""
    found = _verdicts(_leaf_validator(leaf), {"value": value})
    return found[0][0] if found else None


@lru_cache(maxsize=8192)
def key_verdicts(noun: Noun, keys: tuple[str, ...]) -> tuple[tuple[Verdict, str], ...]:
    """What is wrong with the keys of a mapping: those that the noun does not know, and those that it lacks."""
    return tuple(_verdicts(_key_validator(noun), dict.fromkeys(keys, True)))


def _verdicts(validator: Any, document: dict[str, object]) -> list[tuple[Verdict, str]]:
    validator.validate(document, normalize=False)
    found = [(_VERDICTS.get(error.code, "not allowed"), error.document_path[-1]) for error in validator._errors]
    return sorted(found)


@cache
def _key_validator(noun: Noun) -> Any:
    schema = {key: {"required": field.is_required} for key, field in noun.fields.items() if not field.is_remaining}
    return _Validator(schema, allow_unknown=noun.remaining is not None, error_handler=_Quiet)


@cache
def _leaf_validator(leaf: Leaf) -> Any:
    return _Validator({"value": rules(leaf)}, error_handler=_Quiet)
