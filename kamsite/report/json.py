"""Facts, figures and findings as JSON: exact numbers as plain ones, dates as ISO text, unknown as null."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any

from kamsite.model.condition import Condition
from kamsite.model.finding import Finding
from kamsite.model.sentence import Amount, Listing, Quantity, Sentence, Share, plain


def account_as_json(account_id: str, as_of: date, facts: Any, figures: Any, findings: Iterable[Finding]) -> str:
    """One account: `{"schema": "kamsite/account/1", ...}`. Facts that were not written are left out."""
    return _dump(
        {
            "schema": "kamsite/account/1",
            "id": account_id,
            "as_of": as_of.isoformat(),
            "facts": _written(plain_data(facts)),
            "figures": plain_data(figures),
            "findings": [finding_as_data(finding) for finding in findings],
        }
    )


def findings_as_json(findings: Iterable[Finding], as_of: date) -> str:
    """All findings: `{"schema": "kamsite/findings/1", ...}`."""
    return _dump(
        {
            "schema": "kamsite/findings/1",
            "as_of": as_of.isoformat(),
            "findings": [finding_as_data(finding) for finding in findings],
        }
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
    match value:
        case None | bool() | str() | int():
            return value
        case Decimal() | Fraction():
            return int(value) if value == int(value) else float(value)
        case float():
            return value
        case date():
            return value.isoformat()
        case Condition():
            return value.text
        case Sentence() | Amount() | Share() | Quantity() | Listing():
            return plain(value)
        case Enum():
            return value.value
        case Mapping():
            return {str(key): plain_data(one) for key, one in value.items()}
        case tuple() | list() | frozenset() | set():
            return [plain_data(one) for one in (sorted(value) if isinstance(value, (set, frozenset)) else value)]
    if dataclasses.is_dataclass(value):
        named = {field.name.rstrip("_"): getattr(value, field.name) for field in dataclasses.fields(value)}
        return {name: plain_data(one) for name, one in named.items()}
    raise TypeError(f"{type(value).__name__} has no JSON form")


def _written(value: Any) -> Any:
    """Without what nobody wrote: null, and empty lists and mappings."""
    if isinstance(value, dict):
        kept = {key: _written(one) for key, one in value.items()}
        return {key: one for key, one in kept.items() if one not in (None, [], {})}
    if isinstance(value, list):
        return [_written(one) for one in value]
    return value


def _dump(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, allow_nan=False, indent=2) + "\n"
