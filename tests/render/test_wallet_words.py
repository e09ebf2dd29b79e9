"""A wallet in sentences: what is ours, how sure that is, and what is missing to an aim."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from kamsite.enrich.share_of_wallet import share_of_wallet
from kamsite.enrich.wallet_target import WalletTarget
from kamsite.render.wallet_words import how_sure, what_is_missing, what_is_ours
from tests.enrich.plans import part, plan, wallet
from tests.render.scenes import scene

A_QUARTER = part("a", 10000, 2500)


def ours(*parts: Any) -> str:
    """What is said of a wallet of 2025 with these parts."""
    return " ".join(str(one) for one in what_is_ours(scene(wallet=wallet(*parts))))


@pytest.mark.parametrize(
    ("one", "says"),
    [
        (A_QUARTER, "25 % of the EUR 10,000 that they could spend in 2025 is ours. EUR 7,500 is white space."),
        (part("a", 10, 10), "100 % of the EUR 10 that they could spend in 2025 is ours."),
        (
            part("a", 100, None, {"voltarc": 60}),
            "Our share of the wallet of 2025 lies between 0 % and 40 %. At least EUR 60 is white space.",
        ),
        (part("a", None, 10), "Our share of the wallet of 2025 is not known."),
    ],
)
def test_it_says_what_is_ours_as_far_as_it_is_known(one: Any, says: str) -> None:
    assert ours(one) == says


def sure(*parts: Any) -> str:
    """How sure a wallet of these parts is said to be."""
    return str(how_sure(share_of_wallet(plan(wallet=wallet(*parts)))))


def test_it_says_how_much_stands_on_what() -> None:
    """Of 400 potential and 40 ours: 300 and 10 confirmed, 100 and 20 assumed, 10 of ours without a mark."""
    assert sure(
        part("a", 300, 10, evidence="confirmed"), part("b", 100, 20, evidence="assumed"), part("c", None, 10)
    ) == (
        "Confirmed: 75 % of the known potential and 25 % of ours. Assumed: 25 % of the known potential and 50 % of ours. "
        "Not marked: 0 % of the known potential and 25 % of ours."
    )


def test_without_marks_it_says_so_once_and_without_amounts_it_claims_nothing() -> None:
    assert sure(A_QUARTER) == "No amount says whether it is confirmed or only assumed."
    assert sure(part("a", evidence="assumed")) == "Confirmed: nothing. Assumed: no amount that is known."
    assert sure(part("a", 10, evidence="confirmed")) == "Confirmed: 100 % of the known potential. Assumed: nothing."
    assert sure(part("a", None, 1, evidence="confirmed")) == "Confirmed: 100 % of ours. Assumed: nothing."


def missing(amount: int | None, period: str = "2025", by: date | None = None) -> str:
    """What is said to be missing to a half."""
    given = None if amount is None else Fraction(amount)
    of = wallet(part("a", Decimal(1), Decimal(1)), period=period)
    return str(what_is_missing(scene(wallet=of), WalletTarget("OB1", Fraction(1, 2), by, given)))


def test_what_is_missing_is_an_amount_a_year_where_the_period_is_one() -> None:
    assert missing(2500) == "EUR 2,500 more a year to reach 50 %"
    assert missing(2500, by=date(2026, 12, 31)) == "EUR 2,500 more a year to reach 50 % by 2026-12-31"
    assert missing(2500, "2025-H1") == "EUR 2,500 more in such a period to reach 50 %"


def test_an_aim_that_is_reached_or_not_known_is_said_as_that() -> None:
    assert missing(0) == missing(-1) == "The wallet of 2025 has reached 50 %"
    assert missing(None) == "What is missing to 50 % is not known"
