"""Day: the day that figures are told for. Only the command line and the plugin ask for it; below, it is handed down."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


class NoDayError(ValueError):
    """What is given is no day; the message is for the reader."""


def day_of_figures(given: str | date | None = None) -> date:
    """The day that is given, as a date or as 2026-11-23; else SOURCE_DATE_EPOCH's, in UTC; else today.

    Raises NoDayError where what is given is no day.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    try:
        if given:
            return given if isinstance(given, date) else date.fromisoformat(given)
        return datetime.fromtimestamp(int(epoch), UTC).date() if epoch else datetime.now().astimezone().date()
    except (ValueError, OverflowError, OSError) as error:
        where = "" if given else "SOURCE_DATE_EPOCH: "
        raise NoDayError(f"{where}{given or epoch} is not a day; write it as 2026-11-23") from error
