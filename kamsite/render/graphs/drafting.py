"""Drafting: lays out the drawings of one account's page and remembers those that could not be made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kamsite.model.finding import Finding
from kamsite.model.plan import AccountPlan
from kamsite.model.sentence import Sentence
from kamsite.render.graphs.graph import GraphSpec, Layout, LayoutFailure
from kamsite.render.graphs.layout import LayOut


class Drafting:
    """A `LayOut` for one page: every call lays out the alternatives of one drawing, and any of them will do."""

    def __init__(self, lay_out: LayOut) -> None:
        self._lay_out = lay_out
        self.left_out: list[LayoutFailure] = []
        """Why each drawing without any layout has none, in the order of the page."""

    def __call__(self, graphs: Sequence[GraphSpec]) -> list[Layout | LayoutFailure]:
        """The places for every graph, in their order."""
        placed = self._lay_out(graphs)
        failures = [one for one in placed if isinstance(one, LayoutFailure)]
        if failures and len(failures) == len(placed):
            self.left_out.append(failures[0])
        return placed

    def findings(self, plan: AccountPlan) -> tuple[Finding, ...]:
        """One warning for each reason; that there are too many people to be read in a drawing is none."""
        count_by_reason = Counter(one.reason for one in self.left_out if not one.is_too_large)
        return tuple(_finding(plan, reason, count) for reason, count in count_by_reason.items())


def _finding(plan: AccountPlan, reason: Sentence, count: int) -> Finding:
    return Finding(
        check="drawing-left-out",
        severity="warning",
        message=Sentence(
            "a drawing of the people is left out: {reason}",
            "{count} drawings of the people are left out: {reason}",
            count=count,
            reason=reason,
        ),
        hint=Sentence("the table of people on the account's page has the same facts"),
        account=plan.id,
        path=plan.path,
        key=("stakeholders",),
    )
