"""Smart: an objective's five letters, 0 to 2 each, their total and the verdict.

SMART after Doran (1981): specific, measurable, achievable (his "assignable" included), relevant, time-bound.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from kamsite.enrich.progress import Progress
from kamsite.enrich.share_of_wallet import ShareOfWallet
from kamsite.enrich.smart.achievable import achievable
from kamsite.enrich.smart.letter import Letter
from kamsite.enrich.smart.measurable import measurable
from kamsite.enrich.smart.relevant import relevant
from kamsite.enrich.smart.specific import specific
from kamsite.enrich.smart.time_bound import time_bound
from kamsite.model.objective import Objective
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme


@dataclass(frozen=True, slots=True)
class Smart:
    """The points of the five letters."""

    S: int
    M: int
    A: int
    R: int
    T: int
    total: int
    """0-10."""
    verdict: Literal["smart", "revise"]
    """`revise` when any letter has 0."""


def letters(
    objective: Objective, plan: AccountPlan, progress: Progress, share_of_wallet: ShareOfWallet, programme: Programme
) -> Mapping[str, Letter]:
    """The five letters, each with its reason and the way to 2."""
    return {
        "S": specific(objective, plan),
        "M": measurable(objective, plan),
        "A": achievable(objective, plan, progress, share_of_wallet, programme),
        "R": relevant(objective, plan),
        "T": time_bound(objective, plan),
    }


def smart(given: Mapping[str, Letter]) -> Smart:
    """The total and the verdict of five letters."""
    points = {letter: one.points for letter, one in given.items()}
    verdict: Literal["smart", "revise"] = "smart" if all(points.values()) else "revise"
    return Smart(**points, total=sum(points.values()), verdict=verdict)
