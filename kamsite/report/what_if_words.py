"""The words that the text and the Markdown of a what-if share: its headline, places of accounts, and which accounts to tell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from kamsite.enrich.what_if import AccountWhatIf, Placing, WhatIf


@dataclass(frozen=True)
class WhatIfReport:
    """A what-if and what it was asked of, for every form of print."""

    found: WhatIf
    """The figure."""
    as_of: date
    """The day of the figures."""
    before: str
    """The path of the present programme."""
    after: str
    """The path of the other one, as it was named."""
    count_of_unreadable: int = 0
    """How many plans could not be read, and are missing here."""

    @property
    def kept(self) -> tuple[AccountWhatIf, ...]:
        """The accounts that the rules would move and a decision holds."""
        return tuple(one for one in self.found.accounts if one.changes_beneath)

    @property
    def open(self) -> tuple[AccountWhatIf, ...]:
        """The accounts whose segment is known under neither programme."""
        return tuple(one for one in self.found.accounts if one.stays_open)


def headline(report: WhatIfReport) -> str:
    """The answer in one line: "3 of 11 accounts change segment"."""
    count, total = len(report.found.changing), len(report.found.accounts)
    accounts = "account" if total == 1 else "accounts"
    return f"{count} of {total} {accounts} {'changes' if 1 in (count, total) else 'change'} segment"


def left_out(report: WhatIfReport) -> str | None:
    """What the answer does not cover; None where it covers everything."""
    count = report.count_of_unreadable
    if not count:
        return None
    return (
        f"{count} {'plan' if count == 1 else 'plans'} cannot be read and {'is' if count == 1 else 'are'} missing here."
    )


def segment_names(found: WhatIf) -> Mapping[str, str]:
    """Segment -> its name."""
    return {one.id: one.name or one.id for one in found.segments if one.id is not None}


def place_words(placing: Placing, names: Mapping[str, str]) -> str:
    """The segment that counts; while it is open, those that are possible."""
    if placing.segment is not None:
        return names.get(placing.segment, placing.segment)
    return possible_words(placing, names)


def rule_words(placing: Placing, names: Mapping[str, str]) -> str:
    """The segment by the rules alone."""
    if placing.computed is not None:
        return names.get(placing.computed, placing.computed)
    return possible_words(placing, names)


def possible_words(placing: Placing, names: Mapping[str, str]) -> str:
    """What the rules leave possible: "open: Key account or Standard account"."""
    possible = [names.get(one, one) for one in placing.possible]
    possible += ["no segment"] if placing.is_gap_possible else []
    if not placing.possible:
        return "no segment"
    return "open: " + " or ".join([", ".join(possible[:-1]), possible[-1]] if len(possible) > 1 else possible)


def account_names(found: WhatIf, ids: Iterable[str]) -> list[str]:
    """The names of these accounts, in their order."""
    names = {one.id: one.name for one in found.accounts}
    return [names[one] for one in ids]
