"""Objectives: how SMART each one is, how far it is, and the answers to the two quick questions.

What is the measure of success? By when? Both are answered in words, or stand open to be asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from kamsite.enrich.progress import Forecast, Pace, Standing, progress
from kamsite.enrich.reference import reference
from kamsite.enrich.share_of_wallet import ShareOfWallet
from kamsite.enrich.smart.ceiling import ceiling
from kamsite.enrich.smart.measurable import measure_of_success, unit_of
from kamsite.enrich.smart.smart import Smart, letters, smart
from kamsite.enrich.smart.time_bound import due
from kamsite.model.objective import Objective, Reading
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme
from kamsite.model.sentence import Sentence


@dataclass(frozen=True, slots=True)
class ObjectiveFigures:
    """The figures of one objective."""

    id: str
    """The objective's id, or its place in the plan where it has none."""
    smart: Smart
    reasons: Mapping[str, Sentence]
    """Letter -> why it has its points."""
    ways: Mapping[str, Sentence | None]
    """Letter -> the way to 2; None where it has them."""
    success: Sentence | None
    """The measure of success; None: to be asked."""
    by_when: date | None
    """The day by which it is to be reached; None: to be asked."""
    current: Reading | None
    """The current value: the later of its own and its KPI's latest measurement up to the day."""
    progress: Fraction | None
    """(current - baseline) / (target - baseline): 0 at the baseline, 1 at the target."""
    expected_progress: Fraction | None
    """Where the straight line from baseline to target stands on the day, 0-1."""
    expected_when_read: Fraction | None
    """Where it stood when the current value was read, 0-1."""
    pace: Pace
    """Units per 30 days, needed and so far."""
    forecast: Forecast | None
    """The value on the target's date at the pace so far."""
    standing: Standing
    """reached, on-track, behind, late or unknown."""
    unit: str | None
    """The unit of its values."""
    ceiling: Fraction | None
    """For wallet and revenue objectives the most the target can be, in the unit; else None."""


def objectives(
    plan: AccountPlan, as_of: date, share_of_wallet: ShareOfWallet, programme: Programme
) -> tuple[ObjectiveFigures, ...]:
    """The figures of every objective on the day, in the plan's order."""
    return tuple(
        _objective(one, reference(one, "objectives", index), plan, as_of, share_of_wallet, programme)
        for index, one in enumerate(plan.objectives)
    )


def _objective(
    objective: Objective,
    name: str,
    plan: AccountPlan,
    as_of: date,
    share_of_wallet: ShareOfWallet,
    programme: Programme,
) -> ObjectiveFigures:
    far = progress(objective, plan, as_of)
    given = letters(objective, plan, far, share_of_wallet, programme)
    return ObjectiveFigures(
        id=name,
        smart=smart(given),
        reasons={letter: one.reason for letter, one in given.items()},
        ways={letter: one.way for letter, one in given.items()},
        success=measure_of_success(objective, plan),
        by_when=due(objective),
        current=far.current,
        progress=far.progress,
        expected_progress=far.expected_progress,
        expected_when_read=far.expected_when_read,
        pace=far.pace,
        forecast=far.forecast,
        standing=far.standing,
        unit=unit_of(objective, plan),
        ceiling=ceiling(objective, plan, share_of_wallet, programme).most,
    )
