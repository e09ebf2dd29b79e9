"""Library: everything that the portal is made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from kamsite.checks.examined import Examined
from kamsite.enrich.all_objectives import AllObjectives, all_objectives
from kamsite.enrich.competitors_met import CompetitorMet, competitors_met
from kamsite.enrich.offerings_sold import OfferingSold, offerings_sold
from kamsite.enrich.our_people import OurPerson, our_people
from kamsite.enrich.portfolio import Portfolio
from kamsite.enrich.reach import Reach, reach
from kamsite.enrich.tasks import Task, tasks
from kamsite.model.finding import Finding
from kamsite.model.programme import Criterion, Programme
from kamsite.render.language import Language, language
from kamsite.render.link import Link, account_path, competitor_path, person_path, segment_path


@dataclass(frozen=True)
class Library:
    """The programme, the accounts that could be read, and the plans that could not."""

    programme: Programme
    portfolio: Portfolio
    accounts: tuple[Examined, ...]
    """Every plan that could be read, by id."""
    broken: Mapping[str, tuple[Finding, ...]]
    """Path of a plan that cannot be read -> why."""
    as_of: date

    @cached_property
    def competitors(self) -> tuple[CompetitorMet, ...]:
        """Every competitor over all accounts."""
        return competitors_met([one.account for one in self.accounts], self.programme)

    @cached_property
    def offerings(self) -> tuple[OfferingSold, ...]:
        """Every offering over all accounts."""
        return offerings_sold([one.account for one in self.accounts], self.programme)

    @cached_property
    def objectives(self) -> AllObjectives:
        """What we want to reach at all accounts, late first."""
        return all_objectives(one.account for one in self.portfolio.ranking)

    @cached_property
    def tasks(self) -> tuple[Task, ...]:
        """What our people have still to do over all accounts, in calendar order."""
        return tasks([one.account for one in self.portfolio.ranking], self.as_of)

    @cached_property
    def reach(self) -> Reach:
        """Our contacts over all accounts, in the portfolio's order."""
        return reach([one.account for one in self.portfolio.ranking], self.tasks)

    @cached_property
    def people(self) -> tuple[OurPerson, ...]:
        """Our people over all accounts, in the programme's order."""
        return our_people([one.account for one in self.portfolio.ranking], self.programme, self.tasks, self.reach)

    @cached_property
    def _competitor_names(self) -> Mapping[str, str]:
        return {one.id: one.name for one in self.competitors}

    @property
    def words(self) -> Language:
        """The reader's language."""
        return language(self.programme.locale)

    def account(self, account_id: str) -> Link:
        """An account by its name."""
        return Link(self._account_names.get(account_id, account_id), account_path(account_id))

    def member(self, member_id: str | None) -> Link | None:
        """One of our people by name."""
        names = {one.id: one.name for one in self.programme.team}
        return Link(names.get(member_id, member_id), person_path(member_id)) if member_id else None

    def competitor(self, competitor_id: str) -> Link | None:
        """A competitor by name; None when no plan names it."""
        name = self._competitor_names.get(competitor_id.casefold())
        return Link(name, competitor_path(competitor_id)) if name is not None else None

    def segment(self, segment_id: str | None) -> Link | None:
        """A segment by name; None while it is open."""
        names = {one.id: one.name for one in self.programme.segments}
        return Link(names.get(segment_id, segment_id), segment_path(segment_id)) if segment_id else None

    @cached_property
    def _account_names(self) -> Mapping[str, str]:
        return {one.plan.id: one.plan.name for one in self.accounts}

    @cached_property
    def criteria(self) -> Mapping[str, Criterion]:
        """Every criterion of the programme by its id."""
        return {one.id: one for dimension in self.programme.dimensions for one in dimension.criteria}
