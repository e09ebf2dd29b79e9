"""Meant number: the number in a text that has separators, a unit or a currency around it, only where it is sure."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SPACED = re.compile(r"[0-9]{1,3}(?:[ _'][0-9]{3}){1,5}\Z")
# One comma or point alone may part thousands or decimals; two of the same kind can only part thousands.
_GROUPED = re.compile(r"[0-9]{1,3}(?:(?:,[0-9]{3}){2,5}|(?:\.[0-9]{3}){2,5})\Z")
_POINT_LAST = re.compile(r"[0-9]{1,3}(?:,[0-9]{3}){1,5}\.[0-9]{1,4}\Z")
_COMMA_LAST = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3}){1,5},[0-9]{1,4}\Z")
_EITHER = re.compile(r"[0-9]{1,3},[0-9]{3}\Z")
_THOUSANDS = re.compile(r"([0-9]{1,9}) ?[kK]\Z")
_WITH_UNIT = re.compile(r"(?:[€$£¥]|[A-Z]{3})? ?([-+]?[0-9]{1,15}(?:\.[0-9]{1,6})?) ?(?:%|[€$£¥]|[A-Z]{3})?\Z")
_WITH_WORD = re.compile(r"[€$£¥]? ?[0-9][0-9.,]{0,20} ?[^\W\d_]{1,12}\Z")
_LONGEST = 40


@dataclass(frozen=True)
class MeantNumber:
    """What was probably meant."""

    text: str | None
    """The number as it should be written; None where it is not sure."""
    is_by_separators: bool = False
    """Whether separators alone are wrong."""


def meant_number(text: str) -> MeantNumber | None:
    """The number that an author meant by `75k`, `40 %`, `1,200,000` or `1.200,50`; None for any other text."""
    if len(text) > _LONGEST:
        return None
    if _SPACED.match(text) or _GROUPED.match(text):
        return MeantNumber(re.sub(r"[ _',.]", "", text), is_by_separators=True)
    if _POINT_LAST.match(text):
        return MeantNumber(text.replace(",", ""), is_by_separators=True)
    if _COMMA_LAST.match(text):
        return MeantNumber(text.replace(".", "").replace(",", "."), is_by_separators=True)
    if _EITHER.match(text):
        return MeantNumber(None, is_by_separators=True)
    if found := _THOUSANDS.match(text):
        return MeantNumber(f"{found[1]}000")
    if found := _WITH_UNIT.match(text):
        return MeantNumber(found[1])
    return MeantNumber(None) if _WITH_WORD.match(text) else None
