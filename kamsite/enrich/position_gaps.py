"""Position gaps: how far the relation with each person is from where it should be, and what is planned about it.

gap = place of the ideal position - place of the current one, on the programme's scale of relationship positions.
weighted gap = gap x power, so that the gap of somebody who decides comes before that of somebody who does not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kamsite.enrich.steps import Step, relational_steps
from kamsite.enrich.ties import people
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme
from kamsite.model.stakeholder import Position, Stakeholder


@dataclass(frozen=True, slots=True)
class PositionGap:
    """The gap of one person."""

    stakeholder: str
    """Who of theirs."""
    current: str | None
    """Where the relation stands."""
    ideal: str | None
    """Where it should stand."""
    by: date | None
    """By when."""
    gap: int | None
    """Steps of the scale from current to ideal, negative when it stands better than it has to; None while unknown."""
    weighted_gap: int | None
    """gap x power; None while one of the two is unknown."""
    has_plan: bool
    """Whether an entry of the person's relational plan is still to be done."""
    open_steps: tuple[str, ...]
    """The entries of the relational plan that are neither done nor dropped; which are late, the schedule says."""
    done_steps: tuple[str, ...]
    """Those that are done."""


def position_gaps(plan: AccountPlan, programme: Programme) -> tuple[PositionGap, ...]:
    """Everybody of the network with a position, the greatest weighted gap first and what is unknown last."""
    scale = programme.relationship_positions
    steps = tuple(relational_steps(plan))
    gaps = [_gap(person, person.position, scale, steps) for person in people(plan) if person.position]
    return tuple(sorted(gaps, key=_order))


def _gap(person: Stakeholder, position: Position, scale: Sequence[str], steps: Sequence[Step]) -> PositionGap:
    current, ideal = position.current, position.ideal
    is_known = current in scale and ideal in scale
    gap = scale.index(ideal) - scale.index(current) if is_known and current and ideal else None
    of_person = [step for step in steps if step.belongs_to == person.id]
    return PositionGap(
        stakeholder=person.id,
        current=current,
        ideal=ideal,
        by=position.by,
        gap=gap,
        weighted_gap=None if gap is None or person.power is None else gap * person.power,
        has_plan=any(step.is_open for step in of_person),
        open_steps=tuple(step.id for step in of_person if step.is_open),
        done_steps=tuple(step.id for step in of_person if step.status == "done"),
    )


def _order(gap: PositionGap) -> tuple[bool, int, bool, int]:
    return (gap.weighted_gap is None, -(gap.weighted_gap or 0), gap.gap is None, -(gap.gap or 0))
