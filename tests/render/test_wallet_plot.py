"""What the bars of a wallet show: every holder once, and the title says who holds the most of the rest."""

from __future__ import annotations

from typing import Any

import pytest

from kamsite.model.competitor import Competitor
from kamsite.render.charts.wallet_bar import Wallet
from kamsite.render.wallet_plot import wallet_plot
from tests.enrich.plans import part, wallet
from tests.render.scenes import scene


def plot(*parts: Any) -> Wallet:
    """The plot of a wallet of these parts."""
    return wallet_plot(scene(competitors=(Competitor(id="voltarc", name="Voltarc"),), wallet=wallet(*parts)))


@pytest.mark.parametrize(
    ("one", "title"),
    [
        (part("a", 100, 10, {"voltarc": 50, "in-house": 40}), "Voltarc holds the most of the rest: EUR 50"),
        (part("a", 100, 10, {"voltarc": 20, "in-house": 70}), "In-house holds the most of the rest: EUR 70"),
        (part("a", 100, 10, {"voltarc": 50}), "Voltarc holds the most of the rest: EUR 50"),
        (
            part("a", 100, 10, {"voltarc": 40}),
            "Of what is known, Voltarc holds the most of the rest: EUR 40",
        ),
        (
            part("a", 100, 10, {"voltarc": 40, "in-house": 35}),
            "Of what is known, Voltarc holds the most of the rest: EUR 40",
        ),
        (
            part("a", 100, 10, {"voltarc": 90, "in-house": None}),
            "Of what is known, Voltarc holds the most of the rest: EUR 90",
        ),
        (part("a", None, 10, {"voltarc": 40}), "Of what is known, Voltarc holds the most of the rest: EUR 40"),
        (part("a", 100, 10, {"none": 90}), "10 % of the wallet of 2025 is ours"),
        (part("a", None, 10), "Our share of the wallet is not known"),
    ],
)
def test_the_title_says_who_holds_the_most(one: Any, title: str) -> None:
    assert plot(one).title.replace("\u00a0", " ") == title


def test_the_largest_offering_comes_first_and_the_parts_are_the_whole() -> None:
    shown = plot(part("small", 100, 10, {"voltarc": 50}), part("large", 200, 20, {"none": 180}))
    assert [row.name for row in shown.rows] == ["large", "small"]
    assert [(one.kind, one.value) for one in shown.rows[1].parts] == [("ours", 10), ("other", 50), ("unknown", 40)]


def test_a_part_of_which_neither_holder_nor_amount_is_known_says_so_once() -> None:
    (row,) = plot(part("a", None, 10)).rows
    assert [(one.holder, one.amount.replace("\u00a0", " ")) for one in row.parts] == [
        ("ours", "EUR 10"),
        ("Holder and amount not known", ""),
    ]
