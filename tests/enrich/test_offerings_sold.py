"""An offering over all accounts: sums of what is known, told with how many accounts they are of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from kamsite.enrich.account import Account
from kamsite.enrich.figures import figures
from kamsite.enrich.offerings_sold import OfferingSold, offerings_sold
from kamsite.model.opportunity import Opportunity
from kamsite.model.programme import ExchangeRates, Offering
from kamsite.model.wallet import WalletItem
from tests.enrich.plans import part, plan, programme, wallet

RULES = programme(
    currency="EUR",
    fx=ExchangeRates(rates={"USD": Decimal("0.92")}),
    offerings=(Offering(id="service", name="Service"), Offering(id="audit", name="Audit")),
)


def account(account_id: str, *parts: WalletItem, **facts: Any) -> Account:
    """An account with a wallet of these parts."""
    its = replace(plan(**{"wallet": wallet(*parts), **facts}), id=account_id)
    return Account(its, figures(its, RULES, date(2026, 11, 23)))


def service(*accounts: Account) -> OfferingSold:
    """The service over these accounts."""
    return offerings_sold(accounts, RULES)[0]


def test_euros_and_dollars_are_one_sum_and_the_share_is_of_the_sums() -> None:
    """EUR 100 of 1,080 and USD 500 = EUR 460 of USD 1,000 = EUR 920: EUR 560 of 2,000 are 7/25, never (9 % + 50 %) / 2."""
    found = service(
        account("acme", part("service", 1080, 100)), account("zeta", part("service", 1000, 500), currency="USD")
    )
    assert (found.potential, found.ours, found.share, found.white_space) == (2000, 560, Fraction(7, 25), 1440)
    assert (found.count, found.known) == (2, 2)
    assert [(one.account.id, one.white_space) for one in found.sales] == [("acme", 980), ("zeta", 460)]


def test_the_totals_say_of_how_many_accounts_they_are() -> None:
    """Ours is not known at one and the rate at another: of three wallets one is known."""
    found = service(
        account("a", part("service", 100, 40)),
        account("b", part("service", 100)),
        account("c", part("service", 100, 40), currency="JPY"),
    )
    assert (found.known, found.count, found.potential, found.ours) == (1, 3, 100, 40)
    assert [(one.account.id, one.potential, one.share) for one in found.sales] == [
        ("a", 100, Fraction(2, 5)),
        ("b", 100, None),
        ("c", None, Fraction(2, 5)),
    ]


def test_of_nothing_known_the_sums_are_not_known() -> None:
    found = service(account("a", part("service")))
    assert (found.count, found.known, found.potential, found.ours, found.share) == (1, 0, None, None, None)


def test_a_potential_of_nothing_has_no_share() -> None:
    found = service(account("a", part("service", 0, 0)))
    assert (found.potential, found.share, found.white_space) == (0, None, 0)


def test_business_units_of_one_account_are_one_sale() -> None:
    found = service(account("a", part("service", 100, 10), part("service", 300, 30, business_unit="wire")))
    assert [(one.potential, one.ours) for one in found.sales] == [(400, 40)]


def test_an_offering_in_no_wallet_is_still_there() -> None:
    found = offerings_sold([account("a", part("service", 100, 40))], RULES)
    assert [(one.facts.id, one.count, len(one.sales)) for one in found] == [("service", 1, 1), ("audit", 0, 0)]
    assert [one.id for one in found[1].without] == ["a"]


def test_the_archived_account_is_left_out() -> None:
    found = service(account("old", part("service", 100, 40), status="archived"), account("new"))
    assert (found.count, found.sales, [one.id for one in found.without]) == (0, (), ["new"])


def test_an_opportunity_alone_names_the_account_without_an_amount() -> None:
    """Half of 1,000 dollars x 0.92 = 460; in the wallet there is nothing of it."""
    half = Opportunity(title="Pilot", offerings=("service",), value=Decimal(1000), probability=Decimal(50))
    found = service(account("a", opportunities=(half,), currency="USD"))
    (sale,) = found.sales
    assert (sale.is_in_wallet, sale.potential, [one.title for one in sale.opportunities]) == (False, None, ["Pilot"])
    assert (found.expected_value, found.count, found.without) == (460, 0, ())


def test_who_holds_the_rest_is_told_in_one_currency() -> None:
    """USD 500 of Voltarc and of 1,000 - 100 - 500 = 400 nobody knows: EUR 460 and EUR 368."""
    found = service(account("a", part("service", 1000, 100, {"voltarc": 500}), currency="USD"))
    assert [(one.supplier, one.amount) for one in found.sales[0].holders] == [("voltarc", 460), ("unknown", 368)]


def test_contract_ends_are_those_of_the_offering_alone() -> None:
    day, other = date(2027, 6, 30), date(2027, 1, 31)
    found = service(
        account("a", part("service", 100, 10, contract_end=day), part("audit", 100, 10, contract_end=other))
    )
    assert [end.date for end in found.sales[0].contract_ends] == [day]


def test_white_space_that_is_not_known_comes_after_the_known_and_opportunities_alone_last() -> None:
    only = Opportunity(title="Pilot", offerings=("service",))
    found = service(
        account("c", opportunities=(only,)), account("b", part("service", 100)), account("a", part("service", 100, 99))
    )
    assert [one.account.id for one in found.sales] == ["a", "b", "c"]
