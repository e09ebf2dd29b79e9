"""What a leader reads of the objectives over all accounts: how many are in trouble, and of each how far it is."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from kamsite.model.challenge import Challenge
from kamsite.model.objective import Objective, Reading
from kamsite.model.plan import Period
from kamsite.render.pages.objectives import objectives_page
from tests.render.pages.libraries import account, lead, library, rows, text


def objective(title: str, **facts: Any) -> Objective:
    """Half of the way from 20 to 40 % on 28 October 2026, when half of the days were gone, unless said otherwise."""
    known: dict[str, Any] = {
        "measure": "Share of wallet",
        "unit": "%",
        "baseline": Reading(value=Decimal(20), date=date(2026, 4, 11)),
        "target": Reading(value=Decimal(40), date=date(2027, 5, 16)),
        "current": Reading(value=Decimal(30), date=date(2026, 10, 28)),
        "owner": "luis-prado",
        "supports": ("C1",),
        "achievable": "Budget is approved",
    }
    return Objective(id=title.split()[0].lower(), title=title, **{**known, **facts})


PLAN: dict[str, Any] = {
    "challenges": (Challenge(id="C1", text="Energy"),),
    "period": Period(start=date(2026, 1, 1), end=date(2027, 12, 31)),
}
GOOD = objective("Raise our share at Wire")
LATE = objective("Win the tender at Wire", target=Reading(value=Decimal(40), date=date(2026, 10, 31)))
WISH = Objective(id="ob9", title="Be a trusted partner")


def test_it_opens_with_how_many_are_in_trouble() -> None:
    of = library(account("acme", objectives=(GOOD, LATE, WISH), **PLAN))
    assert lead(objectives_page(of)) == "3 objectives, 1 late, none behind; 1 is not SMART yet."
    assert lead(objectives_page(library(account("acme", objectives=(GOOD,), **PLAN)))) == (
        "1 objective, none late, none behind; all are SMART."
    )


def test_an_objective_is_a_row_with_its_two_questions_its_progress_and_its_letters() -> None:
    page = objectives_page(library(account("acme", objectives=(GOOD,), **PLAN)))
    assert rows(page) == [
        [
            "Raise our share at Wire Acme · ana-gil Share of wallet: from 20 % to 40 %.",
            "On track",
            "16 May 2027",
            "50 % 50 % expected on 28 Oct 2026",
            "40 % target 40 %",
            "10 of 10",
            "luis-prado",
        ]
    ]
    assert 'href="../accounts/acme/#i-raise"' in page.html
    assert 'href="../people/luis-prado/"' in page.html


def test_late_ones_come_first_and_what_nobody_has_said_is_asked() -> None:
    page = objectives_page(library(account("acme", objectives=(WISH, GOOD, LATE), **PLAN)))
    found = rows(page)
    assert [row[1] for row in found] == ["Late", "On track", "Progress not known"]
    assert found[2][0] == "Be a trusted partner Acme · ana-gil What is the measure of success? Nobody has said yet."
    assert found[2][2] == "Nobody has said yet."
    assert found[2][5] == "0 of 10 S M A R T"


def test_the_filter_finds_owner_account_manager_account_and_words() -> None:
    html = objectives_page(library(account("acme", objectives=(GOOD,), **PLAN))).html
    words = html.split('data-kam-words="')[1].split('"')[0]
    for one in ("acme", "wire", "luis-prado", "ana-gil", "share of wallet"):
        assert one in words


def test_account_managers_stand_in_a_table_of_their_own() -> None:
    html = objectives_page(library(account("acme", objectives=(GOOD, LATE, WISH), **PLAN))).html
    managers = html.split('id="managers"')[1]
    assert 'href="../people/ana-gil/"' in managers
    assert [cell.split(">")[1].split("<")[0] for cell in managers.split("<td")[1:6]] == [
        "3",
        "1",
        "0",
        "1",
        "16 May 2027",
    ]


def test_ended_ones_are_counted_and_accounts_without_objectives_named() -> None:
    ended = (objective("A done", status="achieved"), objective("B missed", status="missed"))
    of = library(account("acme", objectives=(GOOD, *ended), **PLAN), account("zeta"))
    words = text(objectives_page(of))
    assert "2 have ended: 1 achieved and 1 missed." in words
    assert "Accounts without an open objective: Zeta" in words


def test_a_qualitative_objective_has_neither_progress_nor_forecast() -> None:
    seen = objective(
        "Be named by them", kind="qualitative", measure="Our name stands in it", baseline=None, current=None
    )
    page = objectives_page(library(account("acme", objectives=(seen,), **PLAN)))
    assert rows(page)[0][3:5] == ["-", "-"]


def test_what_has_moved_off_the_target_is_said_to_be_further_away() -> None:
    back = objective("Raise our share", current=Reading(value=Decimal(10), date=date(2026, 10, 28)))
    assert rows(objectives_page(library(account("acme", objectives=(back,), **PLAN))))[0][3] == (
        "further away 50 % expected on 28 Oct 2026"
    )


def test_without_objectives_it_says_so() -> None:
    page = objectives_page(library(account("acme")))
    assert lead(page) == "No objective is open."
    assert "No plan names anything that we want to reach." in text(page)


def test_it_is_read_in_spanish() -> None:
    of = library(account("acme", objectives=(GOOD, LATE, WISH), **PLAN), locale="es")
    assert lead(objectives_page(of)) == "3 objetivos, 1 con retraso, ninguno por detrás; 1 aún no es SMART."


def test_what_an_author_writes_is_text() -> None:
    of = library(account("acme", objectives=(objective("<b>Raise</b> our share", owner=None),), **PLAN))
    assert "<b>Raise" not in objectives_page(of).html
