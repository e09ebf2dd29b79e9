"""Side: one account under one programme - its scores and segment there.

Only what the programme decides is computed for a side. The plan is taken as it stands: a criterion for which it gives no
score, or one off the programme's scale, is unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from kamsite.enrich.scores import Score, scores
from kamsite.enrich.segment import AccountSegment, Clause, segment
from kamsite.enrich.share_of_wallet import ShareOfWallet
from kamsite.model.condition import Condition
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme


@dataclass(frozen=True, slots=True)
class Side:
    """An account's scores and segment under a programme."""

    programme: Programme
    """Whose criteria and rules they are."""
    scores: Mapping[str, Score]
    """Dimension -> score."""
    segment: AccountSegment
    """The segment, with every clause of every rule."""

    def clauses(self, segment_id: str) -> Mapping[str, Clause]:
        """Measure -> the clause that the segment's rule has on it."""
        return {clause.dimension: clause for clause in self.segment.definition if clause.segment == segment_id}

    def limits(self, measure: str) -> Condition:
        """Everything that any rule asks of the measure, as one condition: the limits that its value is read beside."""
        return joined(one.when[measure] for one in self.programme.segments if measure in one.when)


def joined(conditions: Iterable[Condition]) -> Condition:
    """All comparisons of these conditions as one condition."""
    comparisons = tuple(comparison for one in conditions for comparison in one.comparisons)
    return Condition(" and ".join(f"{one.operator} {one.value}" for one in comparisons), comparisons)


def side_of(plan: AccountPlan, programme: Programme, wallet: ShareOfWallet, as_of: date) -> Side:
    """The account under this programme on the day."""
    its_scores = scores(plan, programme)
    return Side(programme, its_scores, segment(plan, programme, its_scores, wallet, as_of))
