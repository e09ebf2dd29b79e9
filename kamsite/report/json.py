"""Facts, figures and findings as JSON: exact numbers as plain ones, dates as ISO text, unknown as null."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any

from kamsite.model.condition import Condition
from kamsite.model.finding import Finding
from kamsite.model.sentence import Amount, Listing, Quantity, Sentence, Share, plain


def account_as_json(
    account_id: str, as_of: date, facts: Any, figures: Any, findings: Iterable[Finding], indent: int | None = None
) -> str:
    """One account: `{"schema": "kamsite/account/1", ...}`. Facts that were not written are left out."""
    return _dump(
        {
            "schema": "kamsite/account/1",
            "id": account_id,
            "as_of": as_of.isoformat(),
            "facts": _written(plain_data(facts)),
            "figures": plain_data(figures),
            "findings": [finding_as_data(finding) for finding in findings],
        },
        indent,
    )


def findings_as_json(findings: Iterable[Finding], as_of: date) -> str:
    """All findings: `{"schema": "kamsite/findings/1", ...}`."""
    return _dump(
        {
            "schema": "kamsite/findings/1",
            "as_of": as_of.isoformat(),
            "findings": [finding_as_data(finding) for finding in findings],
        },
        2,
    )


def finding_as_data(finding: Finding) -> dict[str, Any]:
    """A finding with the names of the contract."""
    return {
        "check": finding.check,
        "severity": finding.severity,
        "account": finding.account,
        "path": finding.path,
        "line": finding.line,
        "column": finding.column,
        "message": str(finding.message),
        "hint": str(finding.hint) if finding.hint else None,
        "url": finding.url,
    }


def plain_data(value: Any) -> Any:
    """A dataclass, mapping, sequence or number as what JSON can say."""
    kind = type(value)
    if kind in _AS_IT_IS:
        return value
    if kind in _LEAVES:
        return _LEAVES[kind](value)
    if isinstance(value, Mapping):
        return {str(key): plain_data(one) for key, one in value.items()}
    if isinstance(value, (tuple, list)):
        return [plain_data(one) for one in value]
    if isinstance(value, (set, frozenset)):
        return [plain_data(one) for one in sorted(value)]
    if dataclasses.is_dataclass(kind):
        return {key: plain_data(getattr(value, name)) for key, name in _names(kind)}
    raise TypeError(f"{kind.__name__} has no JSON form")


def _number(value: Decimal | Fraction) -> int | float:
    return int(value) if value == int(value) else float(value)


_AS_IT_IS = frozenset({type(None), bool, str, int, float})
_LEAVES: dict[type, Callable[[Any], Any]] = {
    Decimal: _number,
    Fraction: _number,
    date: date.isoformat,
    Condition: lambda value: value.text,
    **dict.fromkeys((Sentence, Amount, Share, Quantity, Listing), plain),
}


@cache
def _names(kind: Any) -> tuple[tuple[str, str], ...]:
    """Key and attribute of each field; a name that Python reserves bears an underscore that JSON does not."""
    return tuple((field.name.rstrip("_"), field.name) for field in dataclasses.fields(kind))


def _written(value: Any) -> Any:
    """Without what nobody wrote: null, and empty lists and mappings."""
    if isinstance(value, dict):
        kept = {key: _written(one) for key, one in value.items()}
        return {key: one for key, one in kept.items() if one not in (None, [], {})}
    if isinstance(value, list):
        return [_written(one) for one in value]
    return value


def _dump(data: Any, indent: int | None) -> str:
    # Without indentation the C encoder does it, in a tenth of the time.
    return json.dumps(data, ensure_ascii=False, allow_nan=False, indent=indent) + "\n"
