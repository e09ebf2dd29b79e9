"""What another programme would change, as JSON: exact numbers, unknown as null, reasons as English sentences."""

from __future__ import annotations

import json
from typing import Any

from kamsite.enrich.what_if import AccountWhatIf, Placing
from kamsite.report.json import plain_data
from kamsite.report.what_if_words import WhatIfReport


def what_if_as_json(report: WhatIfReport) -> str:
    """`{"schema": "kamsite/whatif/1", ...}`: every account is in `changes`, `unchanged` or `open`.

    `open` are those whose segment is known under neither programme. `details` tells of accounts that do not change but
    stay open or are kept by a decision, in the form of `changes`; and of every account where `not_compared` says that a
    programme sets no segments: all are `unchanged` then, with null for their segment there.
    """
    found = report.found
    quiet = [one for one in found.accounts if not one.changes]
    data = {
        "schema": "kamsite/whatif/1",
        "as_of": report.as_of.isoformat(),
        "programme": {"before": report.before, "after": report.after},
        "changes": [_account(one) for one in found.changing],
        "unchanged": [one.id for one in quiet if not one.stays_open],
        "open": [one.id for one in quiet if one.stays_open],
        "details": [_account(one) for one in quiet if one.stays_open or one.changes_beneath or found.not_compared],
        "segments": plain_data(found.segments),
        "programme_changes": plain_data(found.programme_changes),
        "not_compared": plain_data(found.not_compared),
        "unreadable_plans": report.count_of_unreadable,
    }
    return json.dumps(data, ensure_ascii=False, allow_nan=False, indent=2) + "\n"


def _account(account: AccountWhatIf) -> dict[str, Any]:
    return {
        "id": account.id,
        "name": account.name,
        "before": _placing(account.before),
        "after": _placing(account.after),
        "changes": account.changes,
        "changes_beneath": account.changes_beneath,
        "reasons": plain_data(account.reasons),
        "unknown": plain_data(account.unknown),
    }


def _placing(placing: Placing) -> dict[str, Any]:
    return {
        "segment": placing.segment,
        "computed": placing.computed,
        "possible": list(placing.possible),
        "is_gap_possible": placing.is_gap_possible,
        "is_decided": placing.is_decided,
        "scores": plain_data(placing.scores),
    }
