"""Names: what an id is called, and where its reader finds more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from kamsite.enrich.reference import reference
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme
from kamsite.model.sentence import Sentence
from kamsite.model.swot import QUADRANTS
from kamsite.render.link import Link, competitor_path, item_anchor, offering_path, person_path
from kamsite.render.state import HOLDER_NAME, POSITION_NAME


class Names:
    """Looks ids up in one plan and its programme. An id that nobody knows stands for itself."""

    def __init__(self, programme: Programme, plan: AccountPlan) -> None:
        self._team = {member.id: member.name for member in programme.team}
        self._offerings = {offering.id: offering.name for offering in programme.offerings}
        self._segments = {segment.id: segment.name for segment in programme.segments}
        self._criteria = {one.id: one.name for dimension in programme.dimensions for one in dimension.criteria}
        self._units = {unit.id: unit.name for unit in plan.business_units}
        self._competitors = {competitor.id: competitor.name for competitor in plan.competitors}
        self._stakeholders = {one.id: one.name or one.title for one in plan.stakeholders}
        self._items = _titles(plan)

    def ours(self, member_id: str | None) -> Link | None:
        """One of our people."""
        return Link(self._team.get(member_id, member_id), person_path(member_id)) if member_id else None

    def ours_text(self, member_id: str) -> str:
        """The name of one of our people."""
        return self._team.get(member_id, member_id)

    def theirs(self, stakeholder_id: str | None) -> Link | None:
        """A stakeholder, leading to the row of the people table."""
        if stakeholder_id is None:
            return None
        return Link(self.theirs_text(stakeholder_id), f"#{item_anchor(stakeholder_id)}")

    def theirs_text(self, stakeholder_id: str) -> str:
        """The name of a stakeholder, or the title of a placeholder."""
        return self._stakeholders.get(stakeholder_id) or stakeholder_id

    def person(self, person_id: str) -> Link | None:
        """Somebody of theirs or, where the plan has no such stakeholder, of ours."""
        return self.theirs(person_id) if person_id in self._stakeholders else self.ours(person_id)

    def offering(self, offering_id: str) -> str:
        """An offering's name."""
        return self._offerings.get(offering_id, offering_id)

    def offering_link(self, offering_id: str) -> Link | str:
        """An offering, leading to its own page over all accounts."""
        name = self._offerings.get(offering_id)
        return Link(name, offering_path(offering_id)) if name is not None else offering_id

    def unit(self, unit_id: str | None) -> str | None:
        """A business unit's name."""
        return self._units.get(unit_id, unit_id) if unit_id else None

    def segment(self, segment_id: str | None) -> str | None:
        """A segment's name."""
        return self._segments.get(segment_id, segment_id) if segment_id else None

    def criterion(self, criterion_id: str) -> str:
        """The name of a criterion that accounts are scored on."""
        return self._criteria.get(criterion_id, criterion_id)

    def competitor(self, competitor_id: str) -> Link:
        """A competitor, leading to its part of the page."""
        return Link(self._competitors.get(competitor_id, competitor_id), f"#{item_anchor(competitor_id)}")

    def competitor_page(self, competitor_id: str) -> Link | str:
        """A competitor, leading to its own page over all accounts."""
        name = self._competitors.get(competitor_id)
        return Link(name, competitor_path(competitor_id)) if name is not None else competitor_id

    def holder(self, supplier: str) -> Link | Sentence:
        """Who holds a part of the wallet."""
        return HOLDER_NAME[supplier] if supplier in HOLDER_NAME else self.competitor(supplier)

    def position(self, label: str | None) -> Sentence | str | None:
        """A relationship position."""
        return None if label is None else POSITION_NAME.get(label, label)

    def item(self, item_id: str) -> Link:
        """Any item of the plan: its id, leading to where it stands, with its words as a hint; without an id its words."""
        if "[" in item_id:
            return Link(self.title(item_id), f"#{item_anchor(item_id)}")
        return Link(item_id, f"#{item_anchor(item_id)}", self._items.get(item_id))

    def items(self, item_ids: Iterable[str]) -> tuple[Link, ...]:
        """Several items."""
        return tuple(self.item(one) for one in dict.fromkeys(item_ids))

    def title(self, item_id: str) -> str:
        """The words of an item."""
        return self._items.get(item_id, item_id)


def _titles(plan: AccountPlan) -> dict[str, str]:
    """Every item's own words by its id, over all lists of the plan."""
    swots = [one for one in (plan.swot, *plan.competitors) if one]
    quadrants = [(*swot.strengths, *swot.weaknesses, *swot.opportunities, *swot.threats) for swot in swots]
    actions_b = [action for one in plan.plan_b for action in one.actions]
    entries = [entry for one in plan.stakeholders for entry in one.plan]
    pairs = [(item.id, item.text) for quadrant in quadrants for item in quadrant]
    pairs += [(item.id, item.text) for item in plan.challenges]
    pairs += [(item.id, item.strategy) for item in plan.cross_analysis]
    named: list[Any] = [*plan.value_chain, *plan.kpis, *plan.competitors]
    titled: list[Any] = [*plan.opportunities, *plan.objectives, *plan.tactics, *plan.scenarios]
    done: list[Any] = [*actions_b, *entries]
    pairs += [(item.id, item.name) for item in named]
    pairs += [(item.id, item.title) for item in titled]
    pairs += [(item.id, item.what) for item in done]
    pairs += [(item.id, item.title or item.id or "") for item in plan.plan_b]
    pairs += [(item.id, item.name or item.title or item.id) for item in plan.stakeholders]
    return {item_id: words for item_id, words in (*pairs, *_titles_by_place(plan)) if item_id}


def _titles_by_place(plan: AccountPlan) -> Iterator[tuple[str, str]]:
    """The items that figures name by their place, because they may have no id."""
    for quadrant in QUADRANTS if plan.swot else ():
        for at, item in enumerate(getattr(plan.swot, quadrant)):
            yield reference(item, "swot", quadrant, at), item.text
    for at, tactic in enumerate(plan.tactics):
        for index, action in enumerate(tactic.actions):
            yield reference(action, "tactics", at, "actions", index), action.what
