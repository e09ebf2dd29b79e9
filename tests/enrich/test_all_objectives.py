"""All objectives: which are still to be reached, in which order they are to be looked at, and how the others ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from kamsite.enrich.account import Account
from kamsite.enrich.all_objectives import all_objectives, tally
from kamsite.enrich.figures import figures
from kamsite.model.objective import Objective, Reading
from tests.enrich.plans import plan, programme

AS_OF = date(2026, 11, 23)
START = date(2026, 1, 1)


def objective(name: str, due: date | None, now: object = None, **facts: Any) -> Objective:
    """An objective from 0 to 100 that was read on the day itself."""
    return Objective(
        id=name,
        title=name,
        baseline=Reading(value=Decimal(0), date=START),
        target=Reading(value=Decimal(100), date=due),
        current=None if now is None else Reading(value=Decimal(str(now)), date=AS_OF),
        **facts,
    )


def account(name: str, *objectives: Objective, **facts: Any) -> Account:
    """An account with these objectives."""
    one = replace(plan(objectives=objectives, **facts), id=name, name=name.title())
    return Account(one, figures(one, programme(), AS_OF))


PAST, NEAR, FAR = date(2026, 9, 30), date(2026, 12, 31), date(2027, 12, 31)


def names(*accounts: Account) -> list[str]:
    """The open objectives in their order."""
    return [one.figure.id for one in all_objectives(accounts).open]


def test_late_ones_come_first_then_those_behind_then_the_rest_each_by_day() -> None:
    """Half of the way is too little on 23 November for 31 December and enough for the end of 2027."""
    acme = account("acme", objective("far", FAR, 60), objective("behind", NEAR, 50), objective("no-day", None, 50))
    zeta = account("zeta", objective("late", PAST, 50), objective("unknown", NEAR), objective("later-behind", FAR, 1))
    assert names(acme, zeta) == ["late", "behind", "later-behind", "unknown", "far", "no-day"]


def test_what_is_reached_is_not_late_whatever_its_day() -> None:
    found = all_objectives([account("acme", objective("reached", PAST, 100))])
    assert (found.tally.count, found.tally.late, found.tally.behind) == (1, 0, 0)


def test_ended_ones_are_counted_by_how_they_ended_and_are_not_open() -> None:
    acme = account(
        "acme",
        objective("open", NEAR, status="planned"),
        objective("a", PAST, status="achieved"),
        objective("b", PAST, status="achieved"),
        objective("c", PAST, status="missed"),
        objective("d", PAST, status="dropped"),
        objective("e", PAST, status="partly-achieved"),
    )
    found = all_objectives([acme])
    assert [one.figure.id for one in found.open] == ["open"]
    assert found.ended == {"achieved": 2, "missed": 1, "dropped": 1, "partly-achieved": 1}


def test_archived_accounts_count_nowhere() -> None:
    gone = account("gone", objective("late", PAST, 1), objective("b", PAST, status="missed"), status="archived")
    found = all_objectives([gone])
    assert (found.open, found.ended, found.without) == ((), {}, ())


def test_accounts_without_an_open_objective_are_named() -> None:
    acme, zeta = account("acme", objective("open", NEAR)), account("zeta", objective("a", PAST, status="missed"))
    assert [one.id for one in all_objectives([zeta, acme]).without] == ["zeta"]


def test_account_managers_with_late_objectives_come_first() -> None:
    def of(manager: str, *objectives: Objective) -> Account:
        one = account(manager, *objectives)
        its = replace(one.plan, account_manager=manager)
        return Account(its, one.figures)

    found = all_objectives(
        [of("ana", objective("a", FAR, 60)), of("joan", objective("j", PAST, 1)), of("luis", objective("l", NEAR, 1))]
    )
    assert [(manager, [one.figure.id for one in ones]) for manager, ones in found.by_manager.items()] == [
        ("joan", ["j"]),
        ("luis", ["l"]),
        ("ana", ["a"]),
    ]


def test_a_tally_counts_what_is_late_behind_and_not_smart() -> None:
    """All of these support nothing, so that none of them is SMART."""
    found = all_objectives([account("acme", objective("a", PAST, 1), objective("b", NEAR, 1), objective("c", FAR, 60))])
    counts = tally(found.open)
    assert (counts.count, counts.late, counts.behind, counts.not_smart) == (3, 1, 1, 3)
    assert tally(()).count == 0
