"""All objectives: those of every account that are still to be reached, late first, and how the others ended.

Open are the planned and active ones. First come the late ones (their day has passed and they are not reached), then those
behind their line, then the rest, each by its day; without a day comes last. Archived accounts count nowhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from kamsite.enrich.account import Account
from kamsite.enrich.objectives import ObjectiveFigures
from kamsite.model.objective import Objective

OPEN = ("planned", "active")
"""The status of an objective that is still to be reached."""


@dataclass(frozen=True, slots=True)
class AccountObjective:
    """An objective of some account."""

    account: Account
    facts: Objective
    figure: ObjectiveFigures

    @property
    def is_smart(self) -> bool:
        """Whether no letter of SMART has 0."""
        return self.figure.smart.verdict == "smart"


@dataclass(frozen=True, slots=True)
class Tally:
    """How many objectives there are, and how many of them are in trouble."""

    count: int
    late: int
    behind: int
    not_smart: int
    """Those with a letter of SMART at 0."""


@dataclass(frozen=True, slots=True)
class AllObjectives:
    """The objectives over all accounts."""

    open: tuple[AccountObjective, ...]
    """Planned and active ones, late first."""
    ended: Mapping[str, int]
    """Status -> how many ended so: achieved, partly-achieved, missed, dropped."""
    without: tuple[Account, ...]
    """Accounts that have no open objective, in the order given."""

    @property
    def tally(self) -> Tally:
        """Of all open objectives."""
        return tally(self.open)

    @property
    def by_manager(self) -> Mapping[str, tuple[AccountObjective, ...]]:
        """Account manager -> the open objectives of their accounts; the one with the most late ones first."""
        found: dict[str, list[AccountObjective]] = {}
        for one in self.open:
            found.setdefault(one.account.plan.account_manager, []).append(one)
        tallies = {manager: tally(ones) for manager, ones in found.items()}
        order = sorted(found, key=lambda one: (-tallies[one].late, -tallies[one].behind, one))
        return {manager: tuple(found[manager]) for manager in order}


def all_objectives(accounts: Iterable[Account]) -> AllObjectives:
    """The objectives of these accounts, as of the day of their figures."""
    live = [one for one in accounts if one.plan.status != "archived"]
    found = [
        AccountObjective(account, facts, figure)
        for account in live
        for facts, figure in zip(account.plan.objectives, account.figures.objectives, strict=True)
    ]
    still = tuple(sorted((one for one in found if one.facts.status in OPEN), key=_urgency))
    busy = {one.account.id for one in still}
    return AllObjectives(
        open=still,
        ended=Counter(one.facts.status for one in found if one.facts.status not in OPEN),
        without=tuple(one for one in live if one.id not in busy),
    )


def tally(objectives: Iterable[AccountObjective]) -> Tally:
    """How many of these are late, behind, and not SMART."""
    ones = list(objectives)
    return Tally(
        count=len(ones),
        late=sum(one.figure.standing == "late" for one in ones),
        behind=sum(one.figure.standing == "behind" for one in ones),
        not_smart=sum(not one.is_smart for one in ones),
    )


def _urgency(one: AccountObjective) -> tuple[int, date, str, str]:
    first = {"late": 0, "behind": 1}.get(one.figure.standing, 2)
    return first, one.figure.by_when or date.max, one.account.id, one.figure.id
