"""What a leader reads of an offering: of how much how much is ours, and where the rest is."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

from kamsite.model.business_unit import BusinessUnit
from kamsite.model.competitor import Competitor
from kamsite.model.opportunity import Opportunity
from kamsite.render.library import Library
from kamsite.render.page import Page
from kamsite.render.pages.offering import offering_page, offerings_page
from tests.enrich.plans import part
from tests.render.pages.libraries import account, lead, library, rows, text

VOLTARC = (Competitor(id="voltarc", name="Voltarc"),)


def page_of(of: Library, number: int = 0) -> Page:
    """The page of the programme's first offering, Drives, or another one."""
    return offering_page(of, of.offerings[number])


def test_it_opens_with_what_is_ours_and_what_is_white_space() -> None:
    """Of EUR 80 k and USD 50 k x 0.92 = EUR 46 k together EUR 126 k, 25,200 + 0 = 20 % is ours; EUR 100.8 k is not."""
    shown = library(
        account("acme", part("drives", 80_000, 25_200)), account("zeta", part("drives", 50_000, 0), currency="USD")
    )
    assert lead(page_of(shown)) == (
        "Of the EUR 126 k that 2 accounts could spend on Drives, 20 % is ours. EUR 101 k is white space. "
        "No open opportunity names it."
    )


def test_it_says_of_how_many_accounts_it_is_not_known() -> None:
    half = Opportunity(title="Pilot", offerings=("drives",), value=Decimal(1000), probability=Decimal(50))
    shown = library(
        account("acme", part("drives", 100, 50)), account("zeta", part("drives", 100), opportunities=(half,))
    )
    assert lead(page_of(shown)) == (
        "Of the EUR 100 that 1 account could spend on Drives, 50 % is ours. EUR 50 is white space. "
        "Of 1 more account it is not known."
    )
    assert "known in 1 of 2 accounts" in rows(offerings_page(shown))[0][4]


def test_where_nothing_is_known_nothing_is_claimed() -> None:
    page = page_of(library(account("acme", part("drives"))))
    assert lead(page).startswith(
        "1 account has Drives in its wallet; how much it could spend and spends with us is not"
    )
    assert rows(page)[0][1:5] == ["not known"] * 4
    assert "<svg" not in page.html


def test_an_account_is_a_row_with_who_holds_the_rest_and_when_a_contract_ends() -> None:
    opportunity = Opportunity(
        id="OP1", title="Pilot", offerings=("drives",), value=Decimal(1000), probability=Decimal(50), stage="offered"
    )
    page = page_of(
        library(
            account(
                "acme",
                part(
                    "drives",
                    20_000,
                    5_000,
                    {"voltarc": 9_000, "in-house": 6_000},
                    business_unit="wire",
                    contract_end=date(2027, 6, 30),
                ),
                part("drives", 0, 0, business_unit="old", contract_end=date(2020, 6, 30)),
                business_units=(BusinessUnit(id="wire", name="Wire mill"),),
                competitors=VOLTARC,
                opportunities=(opportunity,),
            )
        )
    )
    assert rows(page) == [
        [
            "Acme",
            "EUR 15 k",
            "25 %",
            "EUR 5,000",
            "EUR 20 k",
            "Voltarc EUR 9,000, In-house EUR 6,000",
            "30 Jun 2027 Wire mill",
            "Pilot EUR 500 expected · offered",
        ]
    ]
    for link in ("accounts/acme/", "competitors/voltarc/", "accounts/acme/#i-OP1"):
        assert f'href="../../{link}"' in page.html


def test_an_account_that_only_an_opportunity_names_has_no_amounts() -> None:
    one = Opportunity(title="Pilot", offerings=("drives",))
    page = page_of(library(account("acme", opportunities=(one,)), account("zeta", part("drives", 9, 1))))
    assert rows(page)[1][:6] == ["Acme", "-", "-", "-", "-", "not in its wallet"]
    assert "Pilot expected value not known" in rows(page)[1][7]


def test_what_is_won_is_told_without_an_expectation() -> None:
    won = Opportunity(title="Done", offerings=("drives",), value=Decimal(9), probability=Decimal(100), stage="won")
    page = page_of(library(account("acme", part("drives", 9, 9), opportunities=(won,))))
    assert rows(page)[0][5:] == ["nobody", "none noted", "Done won"]
    assert "No open opportunity names it." in lead(page)


def test_accounts_where_nobody_has_asked_yet_are_told() -> None:
    page = page_of(library(account("acme", part("drives", 9, 1)), account("zeta")))
    assert "No wallet and no opportunity names it at Zeta" in text(page)


def test_an_offering_in_no_wallet_is_shown_as_such() -> None:
    shown = library(account("acme", part("drives", 9, 1)))
    assert lead(page_of(shown, 1)) == "No account has Consulting in its wallet. No open opportunity names it."
    assert [row[0] for row in rows(offerings_page(shown))] == ["Drives Equipment"]
    assert "In no account's wallet, and named by no opportunity: Consulting" in text(offerings_page(shown))


def test_an_id_that_windows_keeps_for_itself_has_a_page_elsewhere() -> None:
    assert page_of(library(), 1).path == "offerings/con~/"


def test_the_plot_puts_ours_against_white_space() -> None:
    shown = library(
        account("acme", part("drives", 100, 40)),
        account("zeta", part("drives", 100, 90)),
        account("beta", part("drives", 100)),
    )
    assert "Most white space: Drives, EUR 70" in text(offerings_page(shown))
    words = text(page_of(shown))
    assert "Most white space: Acme, EUR 60" in words
    assert "ours not known, potential EUR 100" in words


def test_the_next_contract_end_is_a_key_figure() -> None:
    ends = (date(2027, 6, 30), date(2027, 3, 31), date(2026, 11, 22))
    shown = library(*(account(f"a{day.month}", part("drives", 9, 1, contract_end=day)) for day in ends))
    assert "Next contract end 31 Mar 2027 at A3" in text(page_of(shown))
    assert rows(offerings_page(shown))[0][-1] == "31 Mar 2027"


def section(page: Page, anchor: str) -> str:
    """What is read of one section of the index."""
    found = re.search(rf'<section[^>]*aria-labelledby="{anchor}".*?</section>', page.html, re.S)
    assert found, anchor
    return text(replace(page, html=found[0]))


def test_white_space_is_a_table_of_accounts_against_offerings_that_sums_on_both_sides() -> None:
    """Acme: 100 - 40 and 50 - 50; Zeta, USD 500 x 0.92 = 460. Of drives 40 + 460 of 1,020 are ours: 49 %."""
    shown = library(
        account("acme", part("drives", 100, 40), part("con", 50, 50)),
        account("zeta", part("drives", 1000, 500), currency="USD"),
        account("beta", part("con", None, 5)),
        account("none"),
    )
    said = section(offerings_page(shown), "white-space")
    assert "The most white space: Drives at Zeta, EUR 460." in said
    assert "Account Drives Consulting In total Zeta EUR 460 ours 50 % - EUR 460 ours 50 %" in said
    assert "Acme EUR 60 ours 40 % EUR 0 ours 100 % EUR 60 ours 60 %" in said
    assert "Beta - not known not known" in said
    assert "In total EUR 520 ours 49 % EUR 0 known in 1 of 2 EUR 520 known in 3 of 4" in said
    assert said.endswith("Without a wallet yet, so that nothing is known: None .")


def test_an_account_in_the_white_space_leads_to_its_wallet() -> None:
    page = offerings_page(library(account("acme", part("drives", 100, 40))))
    assert 'href="../accounts/acme/#share-of-wallet"' in page.html


def test_of_two_hundred_accounts_the_largest_stand_one_by_one_and_the_others_as_one_row_and_below() -> None:
    """The accounts of 1 to 200: the largest 25 alone, the 175 small ones are 1 + ... + 175 = 15,400."""
    shown = library(*(account(f"a{size}", part("drives", size, 0)) for size in range(1, 201)))
    said = section(offerings_page(shown), "white-space")
    first, below = said.split("The smaller accounts one by one")
    assert "A176 EUR 176" in first
    assert "A175 EUR 175" not in first
    assert "175 smaller accounts EUR 15 k" in first
    assert "In total EUR 20 k" in first
    assert "A175 EUR 175" in below
    assert "A1 EUR 1" in below


def test_contracts_of_the_next_twelve_months_are_listed_with_what_they_open() -> None:
    ends = (date(2027, 11, 23), date(2026, 12, 31), date(2027, 11, 24), date(2026, 11, 22))
    shown = library(*(account(f"a{at}", part("drives", 100, 40, contract_end=day)) for at, day in enumerate(ends)))
    said = section(offerings_page(shown), "contracts-that-end")
    assert "2 contracts end within twelve months and open EUR 120." in said
    assert said.index("31 Dec 2026 in 38 days A1 Drives EUR 60 EUR 40") < said.index("23 Nov 2027 in 365 days A0")


def test_without_a_contract_that_ends_there_is_no_list_of_them() -> None:
    assert "Contracts that end" not in text(offerings_page(library(account("acme", part("drives", 100, 40)))))


def test_in_spanish_it_opens_in_spanish() -> None:
    page = page_of(library(account("acme", part("drives", 100, 50)), locale="es"))
    assert lead(page).startswith("De los EUR 100 que 1 cuenta podría gastar en Drives, 50 % es nuestro.")


def test_what_is_ours_of_an_unknown_potential_is_told_beside_the_sums_that_leave_it_out() -> None:
    """EUR 40 is in the sum; of the 30 at Beta nobody knows the potential, so that only the competitors' page has them."""
    known, unknown = account("acme", part("drives", 100, 40)), account("beta", part("drives", None, 30))
    words = "EUR 30 more is ours, of which the potential or a part is not known; it stands in no sum here."
    assert words in text(offerings_page(library(known, unknown)))
    assert "more is ours" not in text(offerings_page(library(known)))
