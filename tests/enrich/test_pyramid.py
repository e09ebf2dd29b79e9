"""Pyramid: the bands of the six answers, and the views that are kept apart."""

from __future__ import annotations

from datetime import date

import pytest

from kamsite.enrich.pyramid import level_of, pyramid
from kamsite.model.relationship import Relationship
from tests.enrich.plans import plan


def answers(*values: int) -> dict[str, int]:
    """Answers to the questions q1, q2 and so on."""
    return {f"q{number}": value for number, value in enumerate(values, 1)}


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((1, 1, 1, 1, 1, 1), "basic"),
        ((2, 2, 2, 2, 1, 1), "basic"),  # 10
        ((2, 2, 2, 2, 2, 1), "cooperative"),  # 11
        ((3, 3, 3, 3, 2, 2), "cooperative"),  # 16
        ((3, 3, 3, 3, 3, 2), "interdependent"),  # 17
        ((4, 4, 4, 4, 3, 3), "interdependent"),  # 22
        ((4, 4, 4, 4, 4, 3), "integrated"),  # 23
        ((4, 4, 4, 4, 4, 4), "integrated"),
    ],
)
def test_six_answers_place_the_account_by_their_sum(values: tuple[int, ...], expected: str) -> None:
    found = pyramid(plan(relationship=Relationship(answers=answers(*values))))
    assert (found.computed, found.total) == (expected, sum(values))


@pytest.mark.parametrize("total", [5, 25])
def test_sums_that_six_answers_cannot_have_are_refused(total: int) -> None:
    with pytest.raises(ValueError, match=str(total)):
        level_of(total)


@pytest.mark.parametrize("values", [(), (4, 4, 4, 4, 4), (4, 4, 4, 4, 4, 4, 4), (0, 4, 4, 4, 4, 4)])
def test_anything_but_six_answers_from_1_to_4_computes_nothing(values: tuple[int, ...]) -> None:
    found = pyramid(plan(relationship=Relationship(answers=answers(*values))))
    assert (found.computed, found.total, found.answered) == (None, None, len(values))


def test_our_view_the_customers_and_the_computed_one_are_kept_apart() -> None:
    given = Relationship(
        current="cooperative",
        target="integrated",
        by=date(2027, 12, 31),
        customer_view="basic",
        answers=answers(4, 4, 4, 3, 2, 2),
        state="disintegrating",
    )
    found = pyramid(plan(relationship=given))
    assert (found.current, found.computed, found.customer_view) == ("cooperative", "interdependent", "basic")
    assert (found.target, found.by, found.state, found.steps) == (
        "integrated",
        date(2027, 12, 31),
        "disintegrating",
        2,
    )


def test_without_a_declared_level_the_way_to_the_target_starts_at_the_computed_one() -> None:
    found = pyramid(plan(relationship=Relationship(target="basic", answers=answers(2, 2, 2, 2, 2, 2))))
    assert (found.current, found.steps) == (None, -1)


def test_a_plan_that_says_nothing_of_the_relation_has_no_level_and_no_state() -> None:
    found = pyramid(plan())
    assert (found.current, found.computed, found.state, found.steps) == (None, None, None, None)
