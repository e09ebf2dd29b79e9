"""A competitor over all accounts: the same id is the same competitor, and what is not known is never 0."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from kamsite.enrich.account import Account
from kamsite.enrich.competitors_met import CompetitorMet, competitors_met
from kamsite.enrich.figures import figures
from kamsite.model.competitor import Competitor
from kamsite.model.opportunity import Opportunity
from kamsite.model.programme import ExchangeRates
from kamsite.model.stakeholder import CompetitorContact, Contact, Stakeholder
from kamsite.model.swot import SwotItem
from kamsite.model.tactic import Tactic
from kamsite.model.wallet import WalletItem
from tests.enrich.plans import part, plan, programme, wallet

RULES = programme(currency="EUR", fx=ExchangeRates(rates={"USD": Decimal("0.92")}))
VOLTARC = Competitor(id="voltarc", name="Voltarc", advantage="Free service", counter="Uptime in the contract")


def account(account_id: str, *parts: WalletItem, **facts: Any) -> Account:
    """An account that meets Voltarc unless it names other competitors."""
    facts = {"competitors": (VOLTARC,), "wallet": wallet(*parts) if parts else (), **facts}
    its = replace(plan(**facts), id=account_id)
    return Account(its, figures(its, RULES, date(2026, 11, 23)))


def met(*accounts: Account) -> CompetitorMet:
    """The one competitor that these accounts meet."""
    (one,) = competitors_met(accounts, RULES)
    return one


def test_wallets_in_euros_and_dollars_are_one_sum() -> None:
    """EUR 300 of 1,000 and USD 500 = EUR 460 of USD 1,000 = EUR 920: EUR 760 of 1,920, which is 19/48."""
    found = met(
        account("acme", part(potential=1000, ours=100, others={"voltarc": 300})),
        account("zeta", part(potential=1000, ours=100, others={"voltarc": 500}), currency="USD"),
    )
    assert [(one.account.id, one.held.amount, one.held.share) for one in found.meetings if one.held] == [
        ("zeta", 460, Fraction(1, 2)),
        ("acme", 300, Fraction(3, 10)),
    ]
    assert (found.held, found.share, found.held_not_known, found.held_not_noted) == (760, Fraction(19, 48), 0, 0)


def test_of_a_part_that_is_not_known_the_rest_counts_and_the_gap_is_told() -> None:
    """Voltarc holds 30 of one part and nobody knows what of the other: at least 30; the share is left to the other."""
    found = met(
        account("acme", part("a", 100, 40, {"voltarc": None}), part("b", 100, 40, {"voltarc": 30})),
        account("zeta", part(potential=100, ours=0, others={"voltarc": 20})),
    )
    assert (found.held, found.held_not_known, found.share) == (50, 1, Fraction(1, 5))
    first = found.meetings[0].held
    assert first
    assert (first.amount, first.at_least, first.share) == (None, 30, None)


def test_an_amount_that_nobody_knows_is_not_nothing() -> None:
    found = met(account("acme", part(potential=100, ours=40, others={"voltarc": None})))
    assert (found.held, found.held_not_known, found.held_not_noted) == (None, 1, 0)
    assert found.meetings[0].held
    assert found.meetings[0].held.at_least is None


def test_without_an_exchange_rate_the_share_is_known_and_the_amount_is_not() -> None:
    found = met(account("acme", part(potential=100, ours=40, others={"voltarc": 60}), currency="JPY"))
    assert (found.held, found.held_not_known) == (None, 1)
    assert found.meetings[0].held
    assert (found.meetings[0].held.at_least, found.meetings[0].held.share) == (None, Fraction(3, 5))


def test_a_wallet_that_does_not_name_it_says_nothing_of_it() -> None:
    found = met(account("acme", part(potential=100, ours=40, others={"in-house": 60})), account("zeta"))
    assert [one.held for one in found.meetings] == [None, None]
    assert (found.held, found.held_not_known, found.held_not_noted) == (None, 0, 2)


def test_nothing_in_writing_is_something_else_than_nothing_noted() -> None:
    found = met(account("acme", part(potential=100, ours=100, others={"voltarc": 0})))
    assert (found.held, found.held_not_known, found.held_not_noted) == (0, 0, 0)


def test_only_the_latest_wallet_counts() -> None:
    before = wallet(part(potential=100, ours=0, others={"voltarc": 100}), period="2024")
    after = wallet(part(potential=100, ours=100), period="2025")
    assert met(account("acme", wallet=before + after)).meetings[0].held is None


def test_no_other_holder_of_a_wallet_is_a_competitor() -> None:
    others = {"voltarc": 10, "in-house": 10, "none": 10, "unknown": 10, "stranger": 10}
    assert met(account("acme", part(potential=100, ours=40, others=others))).held == 10


def test_an_id_in_capitals_is_the_same_competitor_under_the_name_most_plans_use() -> None:
    shouted = replace(VOLTARC, id="VOLTARC", name="Voltarc  Drives")
    found = met(
        account("a", part(potential=9, ours=0, others={"VOLTARC": 9}), competitors=(shouted,)),
        account("b"),
        account("c"),
    )
    assert (found.id, found.name, found.other_names, found.held) == ("voltarc", "Voltarc", ("Voltarc Drives",), 9)


def test_of_names_that_are_equally_common_the_first_in_the_alphabet_leads() -> None:
    found = met(account("a", competitors=(replace(VOLTARC, name="Zap"),)), account("b"))
    assert (found.name, found.other_names) == ("Voltarc", ("Zap",))


def test_an_archived_account_is_told_and_counts_nowhere() -> None:
    renamed = (replace(VOLTARC, name="Old Voltarc", counter=None),)
    old = account("old", part(potential=100, ours=0, others={"voltarc": 100}), status="archived", competitors=renamed)
    found = met(old, account("acme", part(potential=100, ours=90, others={"voltarc": 10})))
    assert [one.account.id for one in found.meetings] == ["acme"]
    assert ([one.id for one in found.archived], found.held, found.without_counter) == (["old"], 10, 0)
    assert found.other_names == ()


def test_a_competitor_of_archived_accounts_alone_is_met_nowhere_and_comes_last() -> None:
    gone = Competitor(id="gone", name="Gone")
    found = competitors_met([account("old", competitors=(gone,), status="archived"), account("new")], RULES)
    assert [(one.id, len(one.meetings)) for one in found] == [("voltarc", 1), ("gone", 0)]
    assert (found[1].name, found[1].held) == ("Gone", None)


def test_a_counter_of_blanks_is_none() -> None:
    found = met(account("a", competitors=(replace(VOLTARC, counter=" "),)), account("b"))
    assert found.without_counter == 1


def test_the_one_that_holds_most_comes_first() -> None:
    both = (VOLTARC, Competitor(id="kron", name="Kron"))
    found = competitors_met(
        [account("a", part(potential=9, ours=0, others={"voltarc": 1, "kron": 8}), competitors=both)], RULES
    )
    assert [(one.id, one.held) for one in found] == [("kron", 8), ("voltarc", 1)]


def test_opportunities_and_tactics_against_it_stand_beside_it() -> None:
    """Of 1,000 dollars half is expected, 500 x 0.92 = 460; the one that is won and the one against nobody do not add."""
    thousand, half = Decimal(1000), Decimal(50)
    found = met(
        account(
            "acme",
            currency="USD",
            opportunities=(
                Opportunity(id="OP1", title="Pilot", value=thousand, probability=half, meets=("voltarc",)),
                Opportunity(title="Done", value=thousand, probability=half, meets=("voltarc",), stage="won"),
                Opportunity(id="OP3", title="Other", value=thousand, probability=half),
            ),
            tactics=(Tactic(title="Other"), Tactic(title="Guarantee", beats=("voltarc",))),
        )
    )
    (meeting,) = found.meetings
    assert [one.id for one in meeting.opportunities] == ["OP1", "opportunities[1]"]
    assert [(name, one.title) for name, one in meeting.tactics] == [("tactics[1]", "Guarantee")]
    assert found.expected_value == 460


def test_people_it_stands_closer_to_than_we_do_come_first() -> None:
    """4 against our 3 is closer, 5 against our 5 is not; somebody who has left counts no more."""

    def person(name: str, theirs: int, ours: int, **more: Any) -> Stakeholder:
        knows = (CompetitorContact(competitor="voltarc", strength=theirs),)
        return Stakeholder(id=name, contacts=(Contact(with_="ana", strength=ours),), competitor_contacts=knows, **more)

    people = (person("even", 5, 5), person("lost", 4, 3), person("gone", 5, 1, status="left"))
    found = met(account("acme", stakeholders=people))
    assert [(one.stakeholder, one.is_stronger) for one in found.meetings[0].people] == [
        ("lost", True),
        ("even", False),
    ]
    assert found.closer == 1


def test_each_account_has_its_own_rating() -> None:
    """3 x 2 = 6 at one; the other did not rate."""
    rated = replace(VOLTARC, strengths=(SwotItem(text="Stock", magnitude=3, importance=2),))
    found = met(account("a", competitors=(rated,)), account("b"))
    assert [one.ratings.strengths for one in found.meetings] == [6, None]
