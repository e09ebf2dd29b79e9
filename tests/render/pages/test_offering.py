"""What a leader reads of an offering: of how much how much is ours, and where the rest is."""

from __future__ import annotations

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


def test_in_spanish_it_opens_in_spanish() -> None:
    page = page_of(library(account("acme", part("drives", 100, 50)), locale="es"))
    assert lead(page).startswith("De los EUR 100 que 1 cuenta podría gastar en Drives, 50 % es nuestro.")
