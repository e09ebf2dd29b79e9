"""What a leader reads of our people, and what one of them takes along into a meeting."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from kamsite.checks.examined import Examined
from kamsite.model.objective import Objective
from kamsite.model.plan_b import PlanB, ResponseAction, Trigger
from kamsite.model.programme import TeamMember
from kamsite.model.stakeholder import Contact, RelationalAction, Stakeholder
from kamsite.model.tactic import Action, Tactic
from kamsite.render.library import Library
from kamsite.render.page import Page
from kamsite.render.pages.person import people_page, person_page
from tests.render.pages.libraries import account, lead, library, rows, text

TEAM = (
    TeamMember(id="ana-gil", name="Ana Gil", title="Key account manager"),
    TeamMember(id="joan", name="Joan Pi"),
)
JOB = "Marta Ruiz Head of purchasing"


def ours(*accounts: Examined, **settings: Any) -> Library:
    """The portfolio of these accounts, with Ana, who manages all of them, and Joan."""
    shown = library(*accounts, **settings)
    return replace(shown, programme=replace(shown.programme, team=TEAM))


def of(shown: Library, number: int = 0) -> Page:
    """The page of Ana or, with 1, of Joan."""
    return person_page(shown, TEAM[number])


def marta(*plan: RelationalAction, **more: Any) -> Stakeholder:
    """Somebody of theirs whom Ana knows."""
    spoke = Contact(with_="ana-gil", strength=4, last_contact=date(2026, 10, 1), cadence_days=30)
    facts = {"contacts": (spoke,), "plan": plan, "title": "Head of purchasing", **more}
    return Stakeholder(id="marta", name="Marta Ruiz", **facts)


def table(page: Page, anchor: str) -> list[list[str]]:
    """The rows of the table under a heading."""
    return rows(replace(page, html=page.html.split(f'id="{anchor}"')[1]))


def test_the_page_opens_with_what_somebody_would_say() -> None:
    late = RelationalAction(what="Call", by="ana-gil", when=date(2026, 11, 1))
    shown = ours(
        account("acme", stakeholders=(marta(late, roles=("decider",)),)),
        account("zeta", tactics=(Tactic(title="Pilot", owner="ana-gil", actions=(Action(what="Offer"),)),)),
    )
    assert lead(of(shown)) == (
        "Ana Gil answers for 2 accounts, knows 1 person and has 2 open tasks, 1 of them late. "
        "Nobody else of ours reaches Marta Ruiz at Acme."
    )
    assert of(shown).description == lead(of(shown))


def test_of_many_who_hang_on_one_person_the_first_is_named() -> None:
    contact = (Contact(with_="ana-gil"),)
    people = tuple(Stakeholder(id=one, roles=("decider",), contacts=contact, name=one.upper()) for one in "abc")
    assert "Nobody else of ours reaches 3 people who decide or approve, among them A at Acme." in lead(
        of(ours(account("acme", stakeholders=people)))
    )


def test_a_person_whom_no_plan_names_has_a_page_of_one_sentence() -> None:
    page = of(ours(account("acme")), 1)
    assert lead(page) == "No plan names Joan Pi yet."
    assert (page.headings, "<h2" in page.html, "<dl" in page.html) == ((), False, False)


def test_who_is_only_in_a_team_reads_which_and_that_nothing_is_asked() -> None:
    page = of(ours(account("acme", account_team=("joan",)), account("zeta", executive_sponsor="joan")), 1)
    assert lead(page) == "Joan Pi is executive sponsor of 1 account and is in the team of 1 account."
    words = text(page)
    assert "Executive sponsor of Zeta In the team of Acme" in words
    assert "Accounts 2 0 managed, 1 sponsored, 1 in the team" in words
    assert "No plan asks anything of this person that is still open." in words
    assert "No contact is noted in any plan." in words


def test_the_calendar_is_one_table_what_to_whom_how_where_the_late_first() -> None:
    """From 20 to 23 November are 3 days; the plan B fired on the 1st asks for its step within 10 days, on the 11th."""
    visit = RelationalAction(id="RP1", what="Show the log", how="visit", by="ana-gil", when=date(2026, 12, 4))
    call = RelationalAction(what="Call", by="ana-gil", when=date(2026, 11, 20), status="in-progress")
    fired = PlanB(
        id="B1",
        title="Uptime",
        owner="ana-gil",
        trigger=Trigger(manual=True),
        fired_on=date(2026, 11, 1),
        actions=(ResponseAction(what="Send people", within_days=10), ResponseAction(what="Write", within_days=40)),
    )
    tactic = Tactic(
        title="Pilot",
        owner="ana-gil",
        actions=(Action(id="A1", what="Offer", due=date(2026, 12, 9), status="in-progress"),),
    )
    objective = Objective(id="OB1", title="Win the pilot", owner="ana-gil")
    shown = ours(
        account("acme", stakeholders=(marta(visit, call),)),
        account("zeta", tactics=(tactic,), plan_b=(fired,), objectives=(objective,)),
    )
    page = of(shown)
    assert table(page, "tasks") == [
        ["11 Nov 2026", "Send people Plan B: Uptime", "-", "-", "Zeta", "Not known no plan says whether it was done"],
        ["20 Nov 2026", "Call Relational plan", "Marta Ruiz", "not known", "Acme", "Late by 3 days"],
        ["4 Dec 2026", "Show the log Relational plan", "Marta Ruiz", "visit", "Acme", "Planned"],
        ["9 Dec 2026", "Offer Tactic: Pilot", "nobody in particular yet", "-", "Zeta", "In progress"],
        ["11 Dec 2026", "Write Plan B: Uptime", "-", "-", "Zeta", "Fired"],
        ["not known", "Win the pilot Objective", "-", "-", "Zeta", "Active"],
    ]
    for link in ("zeta/#i-B1", "acme/#relational-plan", "acme/#i-RP1", "zeta/#i-A1", "zeta/#i-OB1", "acme/#i-marta"):
        assert f'href="../../accounts/{link}"' in page.html.split('id="tasks"')[1]
    assert "Open tasks 6 1 late, of 1 not known Due in four weeks 3 without a day: 1" in text(page)


def test_the_silent_are_marked_among_those_the_person_knows() -> None:
    """From 1 October to 23 November are 53 days, 23 more than the 30 agreed."""
    pep = Stakeholder(id="pep", title="Engineer", contacts=(Contact(with_="ana-gil", last_contact=date(2026, 11, 1)),))
    eva = Stakeholder(id="eva", name="Eva", contacts=(Contact(with_="ana-gil", cadence_days=30),))
    page = of(ours(account("acme", stakeholders=(pep, eva, marta()))))
    assert table(page, "contacts") == [
        [JOB, "Silent too long 23 days over", "Acme", "4", "1 Oct 2026", "30"],
        ["Eva", "Not known no day noted", "Acme", "not known", "not known", "30"],
        ["Engineer", "Not known nothing agreed", "Acme", "not known", "1 Nov 2026", "not known"],
    ]
    assert "People known 3 silent too long: 1" in text(page)


def test_what_needs_attention_is_that_of_the_managed_accounts_and_one_s_own() -> None:
    """Boss of Acme is out of reach, which Ana manages; the late call is Joan's."""
    call = RelationalAction(what="Call", by="joan", when=date(2026, 11, 1))
    shown = ours(account("acme", stakeholders=(Stakeholder(id="boss", name="Boss", roles=("decider",), plan=(call,)),)))
    unreached, late = "Boss: nobody of ours can reach them", "Call: was due on 1 Nov 2026"
    assert unreached in text(of(shown))
    assert late in text(of(shown))
    assert unreached not in text(of(shown, 1))
    assert late in text(of(shown, 1))


def test_what_hangs_on_the_person_alone_is_told_account_by_account() -> None:
    boss = Stakeholder(id="boss", name="Boss", roles=("approver",))
    page = of(ours(account("acme", stakeholders=(marta(reports_to="boss"), boss))))
    assert table(page, "alone") == [["Acme", "Boss", "Marta Ruiz"]]
    shared = (Contact(with_="ana-gil"), Contact(with_="joan"))
    assert 'id="alone"' not in of(ours(account("acme", stakeholders=(marta(contacts=shared),)))).html


def test_a_persons_page_has_no_contents_so_that_its_tables_have_the_width() -> None:
    late = RelationalAction(what="Call", by="ana-gil", when=date(2026, 11, 1))
    page = of(ours(account("acme", stakeholders=(marta(late, roles=("decider",)),))))
    assert page.headings == ()
    anchors = ("attention", "tasks", "accounts", "contacts", "alone")
    assert [one for one in anchors if f'id="{one}"' not in page.html] == []


def test_the_index_puts_our_people_side_by_side_by_plain_numbers() -> None:
    late = RelationalAction(what="Call", by="ana-gil", when=date(2026, 11, 1))
    unsaid = Stakeholder(id="pep", contacts=(Contact(with_="ana-gil"),))
    shown = ours(account("acme", stakeholders=(marta(late, roles=("decider",)), unsaid)))
    page = people_page(shown)
    assert rows(page) == [
        ["Ana Gil Key account manager", "1", "1", "1", "1 not known: 1", "1", "2"],
        ["Joan Pi", "0", "0", "0", "0", "0", "0"],
    ]
    assert "data-kam-sortable" in page.html
    assert 'href="../people/joan/"' in page.html


def test_the_index_opens_with_who_is_out_of_reach_and_who_has_most_to_do() -> None:
    late = RelationalAction(what="Call", by="ana-gil", when=date(2026, 11, 1))
    boss = Stakeholder(id="boss", name="Boss", roles=("approver",))
    shown = ours(account("acme", stakeholders=(marta(late, roles=("decider",)), boss)))
    assert lead(people_page(shown)) == (
        "Of the 2 people who decide or approve, nobody of ours reaches Boss at Acme. "
        "1 is reached through Ana Gil alone. 1 contact has been silent longer than agreed. "
        "Ana Gil has the most to do: 1 open task, 1 of them late."
    )


def test_many_who_are_out_of_reach_are_counted_and_many_of_ours_are_not_named() -> None:
    """Nobody reaches a, b and c; one each hangs on Ana and Joan; Joan has two tasks on time, Ana one that is late."""
    nobody = tuple(Stakeholder(id=one, name=one, roles=("decider",)) for one in "abc")
    hers = Stakeholder(id="d", roles=("decider",), contacts=(Contact(with_="ana-gil"),))
    his = Stakeholder(id="e", roles=("approver",), contacts=(Contact(with_="joan"),))
    late = Action(what="Call", owner="ana-gil", due=date(2026, 11, 1))
    tactic = Tactic(title="Pilot", owner="joan", actions=(Action(what="Offer"), Action(what="Visit"), late))
    shown = ours(account("acme", stakeholders=(*nobody, hers, his), tactics=(tactic,)))
    assert lead(people_page(shown)) == (
        "Of the 5 people who decide or approve, nobody of ours reaches 3. 2 are reached through one of ours alone. "
        "Joan Pi has the most to do: 2 open tasks."
    )


def test_beside_who_is_out_of_reach_stands_what_we_do_about_it() -> None:
    letter = RelationalAction(id="RP1", what="Letter", by="joan", when=date(2026, 12, 4))
    boss = Stakeholder(id="boss", name="Boss", title="Owner", roles=("approver", "decider"), plan=(letter,))
    open_role = Stakeholder(id="who", title="Buyer", placeholder=True, roles=("decider",))
    page = people_page(ours(account("acme", stakeholders=(boss, open_role))))
    assert table(page, "unreached") == [
        ["Boss Owner", "Acme", "Approver, Decider", "Ana Gil", "Letter 4 Dec 2026 · Joan Pi"],
        ["Buyer nobody knows yet who it is", "Acme", "Decider", "Ana Gil", "nothing planned"],
    ]
    assert 'href="../accounts/acme/#i-RP1"' in page.html


def test_silent_contacts_of_all_accounts_are_one_table_the_longest_overdue_first() -> None:
    longer = Contact(with_="joan", last_contact=date(2026, 9, 1), cadence_days=30)
    page = people_page(
        ours(
            account("acme", stakeholders=(marta(),)),
            account("zeta", stakeholders=(Stakeholder(id="pep", name="Pep", contacts=(longer,)),)),
        )
    )
    assert table(page, "silent") == [
        ["Pep", "53", "Joan Pi", "Zeta", "1 Sept 2026", "83", "30"],
        [JOB, "23", "Ana Gil", "Acme", "1 Oct 2026", "53", "30"],
    ]
    assert f'data-kam-value="{date(2026, 9, 1).toordinal()}"' in page.html


def test_all_is_well_is_said_only_where_somebody_can_know_it() -> None:
    fresh = Contact(with_="ana-gil", last_contact=date(2026, 11, 20), cadence_days=30)
    well = text(people_page(ours(account("acme", stakeholders=(marta(roles=("decider",), contacts=(fresh,)),)))))
    assert "1 person decides or approves, and can be reached." in well
    assert "Everybody whom a plan names as deciding or approving can be reached." in well
    assert "Nobody has been silent longer than agreed, as far as the plans say." in well
    nothing = text(people_page(ours(account("acme"))))
    assert "No plan names anybody who decides or approves yet, so nobody can say." in nothing
    assert "No contact is noted in any plan." in nothing


def test_accounts_that_name_nobody_who_decides_and_contacts_without_a_day_are_told() -> None:
    unsaid = (Contact(with_="ana-gil"),)
    page = people_page(
        ours(
            account("acme", stakeholders=(marta(roles=("decider",), contacts=unsaid),)),
            account("zeta"),
        )
    )
    assert "the plan names nobody who decides or approves, at Zeta ." in text(page)
    assert "Of 1 more contact it is not known: the plan names no last contact, or no cadence." in text(page)


def test_what_nobody_is_named_for_is_told_under_the_table() -> None:
    page = people_page(ours(account("acme", tactics=(Tactic(title="Pilot", actions=(Action(what="Offer"),)),))))
    assert "1 open task has nobody who does it" in text(page)
    assert "Offer Tactic: Pilot" in text(page)
    assert "has nobody who does it" not in text(people_page(ours(account("acme"))))


def test_without_a_team_the_index_says_how_to_begin() -> None:
    assert "The programme names nobody yet." in text(people_page(library(account("acme"))))


@pytest.mark.parametrize("number", [0, 1])
def test_what_a_plan_says_is_text(number: int) -> None:
    evil = "<script>alert(1)</script>"
    step = RelationalAction(what=evil, how=evil, by="joan")
    shown = ours(
        account("acme", stakeholders=(marta(step, title=evil), Stakeholder(id="p", name=evil, roles=("decider",))))
    )
    for page in (of(shown, number), people_page(shown)):
        assert "<script" not in page.html


def test_in_spanish_it_opens_in_spanish() -> None:
    late = RelationalAction(what="Call", by="ana-gil", when=date(2026, 11, 1))
    shown = ours(account("acme", stakeholders=(marta(late, roles=("decider",)),)), locale="es")
    assert lead(of(shown)) == (
        "Ana Gil responde de 1 cuenta, conoce a 1 persona y tiene 1 tarea abierta, 1 de ellas con retraso. "
        "Nadie más de los nuestros llega a Marta Ruiz en Acme."
    )
    assert not re.search(r"[Nn]ot known|Silent|Late\b", text(of(shown)))
