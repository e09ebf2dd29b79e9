"""The sentences that a person would say first, and the numbers below them, of plans that are full and of one that is empty."""

from __future__ import annotations

from datetime import date
from typing import Any

from kamsite.model.relationship import Relationship
from kamsite.render.headline import headline
from kamsite.render.key_figures import key_figures
from tests.enrich.plans import part, scored, wallet
from tests.render.scenes import scene


def said(**facts: Any) -> list[str]:
    """The headline as it is read."""
    shown = scene(**facts)
    return [shown.say(one).replace("\u00a0", " ") for one in headline(shown)]


def numbers(**facts: Any) -> list[tuple[str, str | None, str | None]]:
    """The key figures as they are read."""
    shown = scene(**facts)
    return [
        tuple(
            shown.say(one).replace("\u00a0", " ") if one is not None else None
            for one in (row.label, row.value, row.compare)
        )
        for row in key_figures(shown)
    ]


def test_of_an_empty_plan_the_headline_says_what_is_not_known() -> None:
    assert said() == ["Not segmented yet.", "What they could spend with us is not known."]
    assert numbers() == []


def test_a_full_plan_in_three_sentences() -> None:
    """Ours is 30 of 120: 25 %."""
    assert said(
        industry="Steel",
        segment_scores=scored(revenue=9),
        wallet=wallet(part(potential=120000, ours=30000)),
        relationship=Relationship(current="basic", target="cooperative", by=date(2027, 12, 31)),
    ) == [
        "strategic in Steel.",
        "25 % of a EUR 120 k wallet is ours.",
        "The relationship is basic, to be cooperative by 31 Dec 2027.",
    ]


def test_an_unknown_score_leaves_the_segment_open() -> None:
    assert said(segment_scores=scored(revenue=None))[0] == (
        "Segment open between strategic and standard, until more is known."
    )


def test_what_is_ours_is_said_without_a_potential() -> None:
    assert "They spend EUR 9,000 with us; of how much is not known." in said(wallet=wallet(part(ours=9000)))


def test_an_archived_account_needs_nothing() -> None:
    assert said(status="archived") == ["An archived account: its plan is kept for what it teaches."]


def test_a_relationship_that_falls_apart_is_said_before_its_level() -> None:
    facts = Relationship(current="basic", state="disintegrating")
    assert "The relationship is falling apart." in said(relationship=facts)


def test_a_number_is_compared_with_something() -> None:
    """The white space is 120 - 30 = 90 thousand; a revenue of 9 on a scale of 0 to 10 is 90 of 100."""
    rows = numbers(segment_scores=scored(revenue=9), wallet=wallet(part(potential=120000, ours=30000)))
    assert rows == [("value", "90", "of 100"), ("Share of wallet", "25 %", "white space EUR 90 k")]


def test_with_an_earlier_period_the_share_is_compared_with_it() -> None:
    earlier = wallet(part(potential=100, ours=20), period="2024")
    rows = numbers(wallet=(*earlier, *wallet(part(potential=100, ours=30), period="2025")))
    assert rows == [("Share of wallet", "30 %", "20 % in 2024")]
