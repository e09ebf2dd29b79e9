"""What a leader reads of a competitor: a sentence, its numbers, and each account with a way to it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from kamsite.model.competitor import Competitor
from kamsite.model.opportunity import Opportunity
from kamsite.model.stakeholder import CompetitorContact, Contact, Stakeholder
from kamsite.model.tactic import Tactic
from kamsite.render.library import Library
from kamsite.render.page import Page
from kamsite.render.pages.competitor import competitor_page, competitors_page
from tests.enrich.plans import part
from tests.render.pages.libraries import account, lead, library, rows, text

VOLTARC = Competitor(id="voltarc", name="Voltarc", advantage="Free service", counter="Uptime in the contract")
SILENT = replace(VOLTARC, counter=None)


def page_of(of: Library) -> Page:
    """The page of the only competitor."""
    (one,) = of.competitors
    return competitor_page(of, one)


def test_it_opens_with_where_it_is_met_what_it_holds_and_where_no_counter_is() -> None:
    """EUR 1 m and USD 1 m x 0.92 are EUR 1.92 m."""
    million = {"voltarc": 1_000_000}
    shown = library(
        account("acme", part("drives", 2_000_000, 0, million), competitors=(VOLTARC,)),
        account("zeta", part("drives", 2_000_000, 0, million), competitors=(SILENT,), currency="USD"),
    )
    page = page_of(shown)
    assert lead(page) == (
        "Voltarc is met in 2 accounts and holds EUR 1.92 m of their wallets. In 1 of them no counter is written."
    )
    assert page.description == lead(page).replace("EUR 1.92 m", "EUR\u00a01.92\u00a0m")


@pytest.mark.parametrize(
    ("held", "says"),
    [
        (
            {"voltarc": None},
            "Voltarc is met in 1 account; what it holds there is not known. Our counter is written there.",
        ),
        ({}, "Voltarc is met in 1 account; no wallet says what it holds. Our counter is written there."),
        (
            {"voltarc": 0},
            "Voltarc is met in 1 account and holds EUR 0 of their wallets. Our counter is written there.",
        ),
    ],
)
def test_not_known_and_nothing_noted_and_nothing_are_three_sentences(held: dict[str, object], says: str) -> None:
    assert lead(page_of(library(account("acme", part("drives", 100, 0, held), competitors=(VOLTARC,))))) == says


def test_a_sum_of_which_a_part_is_missing_is_at_least() -> None:
    shown = library(
        account("acme", part("drives", 100, 0, {"voltarc": 50}), competitors=(SILENT,)),
        account("zeta", part("drives", 100, 0, {"voltarc": None}), competitors=(SILENT,)),
    )
    assert lead(page_of(shown)) == (
        "Voltarc is met in 2 accounts and holds at least EUR 50 of their wallets. "
        "In 1 of them a part of what it holds is not known. No counter is written in any of them."
    )
    assert rows(competitors_page(shown))[0][1] == "EUR 50 at least; not known in 1 account"


def test_every_account_says_what_stands_against_it_with_links_to_the_items() -> None:
    person = Stakeholder(
        id="marta",
        name="Marta Ruiz",
        contacts=(Contact(with_="ana", strength=2),),
        competitor_contacts=(CompetitorContact(competitor="voltarc", strength=4),),
    )
    opportunity = Opportunity(
        id="OP1", title="Pilot", value=Decimal(1000), probability=Decimal(50), meets=("voltarc",), stage="offered"
    )
    tactic = Tactic(id="TA1", title="Guarantee", beats=("voltarc",), differentiator="Response time")
    page = page_of(
        library(
            account(
                "acme",
                competitors=(VOLTARC,),
                stakeholders=(person,),
                opportunities=(opportunity,),
                tactics=(tactic, Tactic(title="No id", beats=("voltarc",))),
            )
        )
    )
    words = text(page)
    assert "Its advantage Free service Our counter Uptime in the contract Wallet it holds nothing noted" in words
    assert "Pilot EUR 500 expected · offered" in words
    assert "Guarantee : Response time" in words
    assert "Marta Ruiz closer than we: 4 of 5, ours 2" in words
    for link in ("accounts/acme/#i-OP1", "accounts/acme/#i-TA1", "accounts/acme/#tactics", "accounts/acme/#i-marta"):
        assert f'href="../../{link}"' in page.html


def test_what_the_plan_does_not_say_is_told_quietly() -> None:
    page = page_of(library(account("acme", competitors=(replace(SILENT, advantage=None),))))
    assert '<span class="kam-unknown">not known</span>' in page.html
    for words in ("no counter written", "none answers it", "none beats it", "nothing noted"):
        assert f'<span class="kam-none">{words}</span>' in page.html
    assert "People it knows" not in page.html.split("Account by account")[1]


def test_the_accounts_without_a_counter_are_named_while_they_are_few() -> None:
    few = [account(name, competitors=(SILENT,)) for name in ("b", "c", "d")]
    with_one = account("a", competitors=(VOLTARC,))
    assert "Our counter is written 1 of 4 not at B, C and D" in text(page_of(library(with_one, *few)))
    more = account("e", competitors=(SILENT,))
    assert "not at" not in text(page_of(library(with_one, *few, more)))


def test_each_account_is_a_heading_and_is_found() -> None:
    page = page_of(library(account("acme", competitors=(VOLTARC,))))
    assert [child.anchor for child in page.headings[0].children] == ["at-acme"]
    assert (page.search[1].anchor, page.search[1].title) == ("at-acme", "Voltarc at Acme")
    assert page.search[1].text == "Free service Uptime in the contract"
    assert 'id="at-acme"' in page.html


def test_the_other_names_are_told() -> None:
    other = replace(VOLTARC, id="VOLTARC", name="Voltarc Drives")
    three = [account(one, competitors=(VOLTARC,)) for one in ("a", "b")]
    assert "Also called Voltarc Drives" in text(page_of(library(*three, account("c", competitors=(other,)))))


def test_a_competitor_of_archived_accounts_has_a_page_and_stands_in_no_row() -> None:
    shown = library(account("old", competitors=(VOLTARC,), status="archived"))
    assert lead(page_of(shown)) == "Voltarc is met in no account any more; only archived plans tell of it."
    assert "accounts/old/" in page_of(shown).html
    assert rows(competitors_page(shown)) == []
    assert "Met in archived accounts alone: Voltarc" in text(competitors_page(shown))


def test_the_index_sorts_by_plain_numbers_and_unknown_has_none() -> None:
    shown = library(
        account(
            "acme",
            part("drives", 40_000, 0, {"voltarc": 10_000, "kron": None}),
            competitors=(
                VOLTARC,
                Competitor(id="kron", name="Kron"),
            ),
        ),
    )
    page = competitors_page(shown)
    assert [row[:5] for row in rows(page)] == [
        ["Voltarc", "EUR 10 k", "25 %", "1", "0"],
        ["Kron", "not known at least; not known in 1 account", "not known", "1", "1"],
    ]
    assert 'data-kam-value="10000.0"' in page.html
    assert 'data-kam-value="0.25"' in page.html
    assert 'data-kam-value="">' in page.html


def test_the_plot_says_who_holds_the_most_and_what_is_ours() -> None:
    page = competitors_page(library(account("acme", part("drives", 100, 40, {"voltarc": 60}), competitors=(VOLTARC,))))
    assert "Of the competitors Voltarc holds the most: EUR 60; EUR 40 is ours" in text(page)
    assert 'href="../competitors/voltarc/"' in page.html


def test_the_title_of_the_plot_claims_no_more_than_is_known() -> None:
    """Of EUR 300 somebody of whom nobody knows who it is holds 100, more than the 80 of Voltarc."""
    one = part("drives", 300, 120, {"voltarc": 80})
    said = text(competitors_page(library(account("acme", one, competitors=(VOLTARC,)))))
    assert "Of what is known, Voltarc holds the most of the competitors: EUR 80; EUR 120 is ours" in said


def test_the_bars_of_the_index_are_all_holders_and_sum_to_the_wallets() -> None:
    """Of EUR 200: ours 40, Voltarc 60, in-house 20, not bought 30; 50 remain that nobody is known to hold."""
    one = part("drives", 200, 40, {"voltarc": 60, "in-house": 20, "none": 30})
    said = text(competitors_page(library(account("acme", one, competitors=(VOLTARC,)))))
    for words in (
        "Voltarc: EUR 60, 30 % in 1 account",
        "We: EUR 40, 20 % in 1 account",
        "Not bought yet: EUR 30, 15 % in 1 account",
        "In-house: EUR 20, 10 % in 1 account",
        "Holder not known: EUR 50, 25 % in 1 account",
        "Together the bars are EUR 200: the latest wallet of 1 account.",
    ):
        assert words in said, words


def test_of_many_competitors_the_small_ones_are_one_bar_so_that_the_sum_stays() -> None:
    """Twenty hold 1 to 20: the fifteen largest alone, 1 + ... + 5 = 15 of 210 together."""
    rivals = tuple(Competitor(id=f"c{at}", name=f"C{at}") for at in range(1, 21))
    one = part("drives", 210, 0, {rival.id: at for at, rival in enumerate(rivals, start=1)})
    said = text(competitors_page(library(account("acme", one, competitors=rivals))))
    assert "5 more competitors: EUR 15, 7.1 %" in said
    assert "Together the bars are EUR 210" in said


def test_while_a_potential_is_not_known_the_sum_is_at_least() -> None:
    one = part("drives", None, 40, {"voltarc": 60})
    said = text(competitors_page(library(account("acme", one, competitors=(VOLTARC,)))))
    assert "Together the bars are at least EUR 100" in said


def test_without_competitors_the_index_says_how_to_begin() -> None:
    page = competitors_page(library(account("acme")))
    assert "No plan names a competitor yet." in text(page)
    assert "<svg" not in page.html


def test_what_a_plan_says_is_text() -> None:
    evil = replace(VOLTARC, name="<script>alert(1)</script>", advantage="<img src=x>", counter="<u>")
    shown = library(
        *(account(one, part("drives", 9, 0, {"voltarc": 9}), competitors=(evil,)) for one in ("acme", "zeta"))
    )
    for page in (page_of(shown), competitors_page(shown)):
        assert not any(tag in page.html for tag in ("<script", "<img", "<u>"))


def test_in_spanish_it_opens_in_spanish() -> None:
    shown = library(account("acme", part("drives", 9, 0, {"voltarc": 9}), competitors=(SILENT,)), locale="es")
    assert (
        lead(page_of(shown))
        == "Voltarc aparece en 1 cuenta y tiene EUR 9 de sus carteras. Ahí no hay respuesta escrita."
    )


def test_two_percentages_of_one_competitor_say_what_each_is_of() -> None:
    """Voltarc holds 30 of 100 where it stands, and 30 of 200 in all wallets."""
    met = account("acme", part("drives", 100, 70, {"voltarc": 30}), competitors=(VOLTARC,))
    page = competitors_page(library(met, account("beta", part("drives", 100, 100))))
    said = text(page)
    assert "Voltarc: EUR 30, 15 % in 1 account" in said
    assert rows(page)[0][2] == "30 %"
    assert "Percentages at the bars are of all these wallets; the share in the table is of the accounts alone" in said
