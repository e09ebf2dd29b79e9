"""Whom nobody reaches and who has been silent too long, over all accounts; what is not known is counted apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from kamsite.enrich.account import Account
from kamsite.enrich.figures import figures
from kamsite.enrich.reach import Reach, reach
from kamsite.enrich.tasks import tasks
from kamsite.model.stakeholder import Contact, RelationalAction, Stakeholder
from tests.enrich.plans import plan, programme

TODAY = date(2026, 11, 23)


def account(account_id: str, *people: Stakeholder, **facts: Any) -> Account:
    """An account with these people."""
    its = replace(plan(stakeholders=people, **facts), id=account_id)
    return Account(its, figures(its, programme(), TODAY))


def over(*accounts: Account) -> Reach:
    """The reach over these accounts."""
    return reach(accounts, tasks(accounts, TODAY))


def decider(name: str, *contacts: Contact, **more: Any) -> Stakeholder:
    """Somebody who decides."""
    return Stakeholder(id=name, contacts=contacts, **{"roles": ("decider",), **more})


def spoke(ours: str, day: date | None, agreed: int | None, strength: int | None = None) -> Contact:
    """A contact of one of ours."""
    return Contact(with_=ours, last_contact=day, cadence_days=agreed, strength=strength)


def test_deciders_and_approvers_without_any_way_are_unreached_over_all_accounts() -> None:
    """Pep is reached through Marta, who reports to him; nobody reaches Quim and Nil; Ona only uses what we sell."""
    known = Stakeholder(id="marta", reports_to="pep", contacts=(Contact(with_="ana"),))
    found = over(
        account("zeta", known, decider("pep"), decider("quim", roles=("approver", "user", "decider"))),
        account("acme", decider("nil", placeholder=True), Stakeholder(id="ona", roles=("user",))),
    )
    assert [(one.account.id, one.person.id, one.roles) for one in found.unreached] == [
        ("zeta", "quim", ("approver", "decider")),
        ("acme", "nil", ("decider",)),
    ]
    assert (found.deciders, found.without_decider) == (3, ())


def test_beside_somebody_unreached_stands_what_is_planned_next() -> None:
    """The earliest of what is open; what is done is no plan, and what is planned at another account is not for them."""
    steps = (
        RelationalAction(what="Dinner", when=date(2027, 2, 1)),
        RelationalAction(what="Letter", when=date(2026, 12, 4)),
        RelationalAction(what="Call", when=date(2026, 11, 1), status="done"),
    )
    found = over(account("acme", decider("nil", plan=steps)), account("zeta", decider("nil")))
    assert [one.next.what if one.next else None for one in found.unreached] == ["Letter", None]


def test_an_account_that_names_nobody_who_decides_is_told_apart() -> None:
    found = over(account("acme", Stakeholder(id="ona", roles=("user",))), account("zeta", decider("nil")))
    assert [one.id for one in found.without_decider] == ["acme"]


def test_silent_is_longer_ago_than_agreed_the_longest_overdue_first() -> None:
    """On 23 November: since 1 September 83 days, agreed 60, 23 over; since 1 October 53, agreed 14, 39 over."""
    found = over(
        account("acme", decider("nil", spoke("ana", date(2026, 9, 1), 60, 5))),
        account("zeta", decider("pep", spoke("joan", date(2026, 10, 1), 14), spoke("ana", date(2026, 11, 1), 22))),
    )
    assert [
        (one.account.id, one.contact.stakeholder, one.contact.with_, one.contact.days_since, one.contact.cadence_days)
        for one in found.silent
    ] == [("zeta", "pep", "joan", 53, 14), ("acme", "nil", "ana", 83, 60)]


def test_the_day_agreed_is_not_too_long() -> None:
    """From 1 to 23 November are 22 days."""
    assert over(account("acme", decider("nil", spoke("ana", date(2026, 11, 1), 22)))).silent == ()


def test_a_contact_without_a_day_or_an_agreement_is_neither_silent_nor_well() -> None:
    found = over(
        account("acme", decider("nil", spoke("ana", None, 30), spoke("joan", date(2020, 1, 1), None))),
    )
    assert (len(found.contacts), found.silent, found.silence_not_known) == (2, (), 2)


def test_contacts_are_the_silent_ones_and_then_the_strongest() -> None:
    now = date(2026, 11, 22)
    found = over(
        account(
            "acme",
            decider("weak", spoke("ana", now, 30, 2)),
            decider("unsaid", spoke("ana", now, 30)),
            decider("strong", spoke("ana", now, 30, 5)),
            decider("silent", spoke("ana", date(2026, 1, 1), 30, 1)),
        )
    )
    assert [one.contact.stakeholder for one in found.contacts] == ["silent", "strong", "weak", "unsaid"]


def test_who_left_and_archived_accounts_count_nowhere() -> None:
    old = date(2026, 1, 1)
    found = over(
        account("old", decider("nil"), decider("pep", spoke("ana", old, 30)), status="archived"),
        account("acme", decider("nil", status="left"), decider("pep", spoke("ana", old, 30), status="moved")),
    )
    assert (found.contacts, found.silent, found.unreached, found.deciders) == ((), (), (), 0)
    assert [one.id for one in found.without_decider] == ["acme"]
