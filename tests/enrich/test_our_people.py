"""Our people over all accounts: what they answer for, whom they know, their load, and what hangs on them alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import given

from kamsite.enrich.account import Account
from kamsite.enrich.figures import figures
from kamsite.enrich.our_people import OurPerson, our_people
from kamsite.enrich.reach import reach
from kamsite.enrich.tasks import tasks
from kamsite.model.plan import AccountPlan
from kamsite.model.plan_b import PlanB, ResponseAction, Trigger
from kamsite.model.programme import TeamMember
from kamsite.model.stakeholder import Contact, RelationalAction, Stakeholder
from kamsite.model.tactic import Action, Tactic
from tests.enrich.networks import OURS, plans
from tests.enrich.plans import plan, programme

TODAY = date(2026, 11, 23)


def account(account_id: str, **facts: Any) -> Account:
    """An account with these facts."""
    return examined(replace(plan(), **{"id": account_id, **facts}))


def examined(its: AccountPlan) -> Account:
    """A plan with its figures."""
    return Account(its, figures(its, programme(), TODAY))


def people(accounts: Sequence[Account], *team: str) -> dict[str, OurPerson]:
    """These people of ours over these accounts."""
    rules = programme(team=tuple(TeamMember(id=one, name=one.title()) for one in team))
    to_do = tasks(accounts, TODAY)
    return {one.facts.id: one for one in our_people(accounts, rules, to_do, reach(accounts, to_do))}


def ids(accounts: Sequence[Account]) -> list[str]:
    """The accounts' ids."""
    return [one.id for one in accounts]


def test_each_account_is_managed_sponsored_and_supported() -> None:
    """Who manages or sponsors an account is in its team anyway."""
    found = people(
        [
            account("a", account_manager="ana", executive_sponsor="eva", account_team=("ana", "eva", "joan")),
            account("b", account_manager="eva", executive_sponsor="eva"),
            account("old", account_manager="ana", account_team=("joan",), status="archived"),
            account("draft", account_manager="ana", status="draft"),
        ],
        "ana",
        "eva",
        "joan",
    )
    assert {name: (ids(one.managed), ids(one.sponsored), ids(one.supported)) for name, one in found.items()} == {
        "ana": (["a", "draft"], [], []),
        "eva": (["b"], ["a", "b"], []),
        "joan": ([], [], ["a"]),
    }


def test_the_load_is_counted_late_next_without_a_day_and_not_known() -> None:
    """Of Ana's six: one late, two due by 21 December, one without a day, one later, one perhaps done on the 15th."""
    relational = (
        RelationalAction(what="Call", by="ana", when=date(2026, 11, 22)),
        RelationalAction(what="Visit", by="ana", when=date(2026, 12, 21)),
        RelationalAction(what="Done", by="ana", when=date(2026, 11, 1), status="done"),
        RelationalAction(what="Another's", by="joan", when=date(2026, 11, 1)),
    )
    actions = (Action(what="Offer"), Action(what="Pilot", due=date(2027, 3, 1)))
    fired = PlanB(
        trigger=Trigger(manual=True),
        fired_on=date(2026, 11, 10),
        owner="ana",
        actions=(ResponseAction(what="Stop", within_days=5), ResponseAction(what="Go", within_days=30)),
    )
    ana = people(
        [
            account("a", stakeholders=(Stakeholder(id="marta", plan=relational),)),
            account("b", tactics=(Tactic(title="Pilot", owner="ana", actions=actions),), plan_b=(fired,)),
        ],
        "ana",
    )["ana"]
    assert [one.what for one in ana.tasks] == ["Stop", "Call", "Go", "Visit", "Pilot", "Offer"]
    assert (len(ana.tasks), ana.late, ana.next, ana.without_day, ana.not_known) == (6, 1, 2, 1, 1)


def test_contacts_are_over_all_accounts_with_how_many_are_silent() -> None:
    def known(name: str, last: date | None) -> tuple[Stakeholder, ...]:
        return (Stakeholder(id=name, contacts=(Contact(with_="ana", last_contact=last, cadence_days=30),)),)

    found = people(
        [
            account("a", stakeholders=known("marta", date(2026, 11, 20))),
            account("b", stakeholders=known("pep", date(2026, 1, 1))),
            account("c", stakeholders=known("nil", None)),
        ],
        "ana",
        "joan",
    )
    assert [one.contact.stakeholder for one in found["ana"].contacts] == ["pep", "marta", "nil"]
    assert (found["ana"].silent, found["ana"].silence_not_known) == (1, 1)
    assert (found["joan"].contacts, found["joan"].silent) == ((), 0)


def test_an_access_hangs_on_whom_every_way_leads_through() -> None:
    """Ana alone knows Marta, who alone leads to Pep; Joan and Ana both know Nil, so that nobody is lost with one."""
    both = (Contact(with_="ana"), Contact(with_="joan"))
    marta = Stakeholder(id="marta", reports_to="pep", contacts=(Contact(with_="ana"),))
    pep = Stakeholder(id="pep", roles=("decider",))
    nil = Stakeholder(id="nil", roles=("approver",), contacts=both)
    found = people([account("a", stakeholders=(marta, pep, nil))], "ana", "joan")
    (alone,) = found["ana"].alone
    assert (alone.departure.lost, alone.departure.lost_deciders) == (("marta", "pep"), ("pep",))
    assert (found["ana"].deciders_alone, found["joan"].alone, found["joan"].deciders_alone) == (1, (), 0)


def test_where_most_deciders_would_be_lost_comes_first() -> None:
    def deciders(*names: str) -> tuple[Stakeholder, ...]:
        return tuple(Stakeholder(id=one, roles=("decider",), contacts=(Contact(with_="ana"),)) for one in names)

    found = people(
        [
            account("a", stakeholders=deciders("p")),
            account("b", stakeholders=deciders("p", "q")),
            account("old", stakeholders=deciders("p", "q", "r"), status="archived"),
        ],
        "ana",
    )
    assert [(one.account.id, len(one.departure.lost_deciders)) for one in found["ana"].alone] == [("b", 2), ("a", 1)]
    assert found["ana"].deciders_alone == 3


def test_one_decider_comes_before_many_who_only_use_what_we_sell() -> None:
    contact = (Contact(with_="ana"),)
    users = tuple(Stakeholder(id=one, roles=("user",), contacts=contact) for one in ("p", "q"))
    decider = (Stakeholder(id="p", roles=("approver",), contacts=contact),)
    found = people([account("a", stakeholders=users), account("b", stakeholders=decider)], "ana")
    assert [one.account.id for one in found["ana"].alone] == ["b", "a"]


@given(its=plans())
def test_deciders_hang_on_exactly_those_of_ours_who_are_a_single_point_of_their_access(its: AccountPlan) -> None:
    one = examined(its)
    for name, person in people([one], *OURS).items():
        lost = {who for alone in person.alone for who in alone.departure.lost_deciders}
        assert lost == {who for who, access in one.figures.access.items() if name in access.our_single_points}


def test_a_person_whom_no_plan_names_has_nothing() -> None:
    nobody = people([account("a", account_manager="eva")], "ana")["ana"]
    assert not nobody.is_named
    assert (nobody.managed, nobody.contacts, nobody.tasks, nobody.alone, nobody.late) == ((), (), (), (), 0)
