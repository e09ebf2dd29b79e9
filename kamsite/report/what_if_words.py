"""The words that the text and the Markdown of a what-if share: its headline, places of accounts, and which accounts to tell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from kamsite.enrich.what_if import AccountWhatIf, Placing, SegmentWhatIf, WhatIf
from kamsite.model.sentence import Listing, plain


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
    """The answer in one line: "3 of 11 accounts change segment", or why there is nothing to compare."""
    if report.found.not_compared:
        return f"{report.found.not_compared}: no account can change segment"
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
    if not placing.possible:
        return "no segment"
    gap = ("no segment",) if placing.is_gap_possible else ()
    possible = (*(names.get(one, one) for one in placing.possible), *gap)
    return f"open: {plain(Listing(possible, is_choice=True))}"


def not_known(account: AccountWhatIf) -> list[str]:
    """Why an account is open, without what its reasons have told already."""
    told = [one.sentence.value_by_name() for one in account.reasons]
    values = [(one.get("measure"), one.get("why")) for one in told]
    unknown = [(one, one.value_by_name()) for one in account.unknown]
    return [str(one) for one, its in unknown if (its["measure"], its["why"]) not in values]


def programme_words(found: WhatIf) -> list[str]:
    """What the other programme decides otherwise, or that it is nothing."""
    nothing = (
        "Nothing else that decides about segments" if found.not_compared else "Nothing that decides about segments"
    )
    return [str(one) for one in found.programme_changes] or [nothing]


def rows(found: WhatIf) -> list[SegmentWhatIf]:
    """The segments to count, and the accounts without one where there are such."""
    return [one for one in found.segments if one.id is not None or one.before or one.after]


def account_names(found: WhatIf, ids: Iterable[str]) -> list[str]:
    """The names of these accounts, in their order."""
    names = {one.id: one.name for one in found.accounts}
    return [names[one] for one in ids]
