"""Meant condition: what the author of a condition in another form probably meant; none rather than a wrong one."""

from __future__ import annotations

import re

_SIGNS = {
    ">=": (">=", "=>", "> =", "≥", "at least", "from"),
    "<=": ("<=", "=<", "< =", "≤", "at most"),
    ">": (">", "more than", "above", "over"),
    "<": ("<", "less than", "below", "under"),
}
_SIGN_BY_FORM = {form: sign for sign, forms in _SIGNS.items() for form in forms}
# The longest form first, so that > does not take the beginning of >=.
_FORMS = "|".join(re.escape(form) for form in sorted(_SIGN_BY_FORM, key=len, reverse=True))
_NUMBER = r"(-?[0-9]{1,15}(?:\.[0-9]{1,15})?)"
_COMPARISON = re.compile(rf"(?:({_FORMS})\s{{0,8}}{_NUMBER}|{_NUMBER}\+)(?:\s?%)?")
_JOINT = re.compile(r"\s{0,8}(?:,|;|&|and\b)?\s{0,8}")
_LONGEST = 80


def meant_condition(text: str) -> str | None:
    """The same comparisons in our form, joined by "and": `=> 70`, `70+`, `≥ 70`, `at least 70`, `>= 40 < 60`.

    A range such as `40-60` does not say whether 60 belongs to it, so that it stands for nothing.
    """
    rest, found = text.strip().lower(), []
    if len(rest) > _LONGEST:
        return None
    while rest:
        comparison = _COMPARISON.match(rest)
        if comparison is None:
            return None
        sign, number, at_least = comparison.groups()
        found.append(f"{_SIGN_BY_FORM[sign]} {number}" if sign else f">= {at_least}")
        rest = rest[comparison.end() :]
        joint = _JOINT.match(rest)
        rest = rest[joint.end() :] if joint else rest
    return " and ".join(found) or None
