"""Side: one account under one programme - its scores and segment there.

Only what the programme decides is computed for a side. The plan is taken as it stands: a criterion for which it gives no
score, or one off the programme's scale, is unknown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kamsite.enrich.scores import Score, scores
from kamsite.enrich.segment import AccountSegment, Clause, segment
from kamsite.enrich.share_of_wallet import ShareOfWallet
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


def side_of(plan: AccountPlan, programme: Programme, wallet: ShareOfWallet, as_of: date) -> Side:
    """The account under this programme on the day."""
    its_scores = scores(plan, programme)
    return Side(programme, its_scores, segment(plan, programme, its_scores, wallet, as_of))
