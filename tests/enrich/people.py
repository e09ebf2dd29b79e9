"""Plans made of people, for the tests of phase 3: who, tied to whom."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme
from kamsite.model.stakeholder import Contact, Influence, Stakeholder

PROGRAMME = Programme(company="Example Industrial")


def plan_of(*stakeholders: Stakeholder) -> AccountPlan:
    """A plan with these people and nothing else."""
    return AccountPlan(id="a", path="content/accounts/a.md", name="A", account_manager="ana", stakeholders=stakeholders)


def plan_of_ties(ties: Iterable[tuple[str, str]], isolated: Iterable[str] = ()) -> AccountPlan:
    """A plan in which the first of each pair influences the second."""
    influenced: dict[str, list[str]] = {}
    for one, other in ties:
        influenced.setdefault(one, []).append(other)
        influenced.setdefault(other, [])
    influenced.update({name: [] for name in isolated})
    return plan_of(
        *(Stakeholder(id=one, influences=tuple(Influence(who=who) for who in whom)) for one, whom in influenced.items())
    )


def gone(plan: AccountPlan, person: str) -> AccountPlan:
    """The plan after one of their people has left."""
    return replace(
        plan, stakeholders=tuple(replace(who, status="left") if who.id == person else who for who in plan.stakeholders)
    )


def without_ours(plan: AccountPlan, person: str) -> AccountPlan:
    """The plan after one of our people has left: that person's contacts are gone."""

    def others(contacts: tuple[Contact, ...]) -> tuple[Contact, ...]:
        return tuple(contact for contact in contacts if contact.with_ != person)

    return replace(plan, stakeholders=tuple(replace(who, contacts=others(who.contacts)) for who in plan.stakeholders))
