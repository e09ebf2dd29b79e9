"""What is read of the relational pyramid: where it stands, how far the way is, and whether the customer sees it so."""

from __future__ import annotations

from datetime import date

import pytest

from kamsite.model.relationship import Level, Relationship
from kamsite.render.sections.pyramid import pyramid
from tests.render.scenes import scene, text_of


def read(**facts: object) -> str:
    """The part of a plan with this relationship."""
    return text_of(pyramid(scene(relationship=Relationship(**facts))))  # type: ignore[arg-type]


def answers(*values: int) -> dict[str, int]:
    """Answers to the questions q1, q2 and so on."""
    return {f"q{number}": value for number, value in enumerate(values, 1)}


def test_it_opens_with_where_it_stands_and_how_far_the_way_is() -> None:
    words = read(current="cooperative", target="integrated", by=date(2027, 12, 31), customer_view="basic")
    assert "Cooperative today; the aim is Integrated, 2 levels up, by 31 Dec 2027." in words
    assert "The customer sees it 1 level lower." in words


@pytest.mark.parametrize(
    ("current", "target", "expected"),
    [
        ("basic", "cooperative", "Basic today; the aim is Cooperative, 1 level up, nobody has said by when."),
        ("integrated", "basic", "Integrated today; the aim is Basic, 3 levels down, nobody has said by when."),
        ("basic", "basic", "Basic today, where it should be."),
        ("basic", None, "Basic today; nobody has said where it should be."),
        (None, "basic", "Nobody has said where the relation stands."),
    ],
)
def test_the_way_is_told_as_far_as_it_is_known(current: Level | None, target: Level | None, expected: str) -> None:
    assert expected in read(current=current, target=target)


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        ("basic", "The customer sees it in the same way."),
        ("integrated", "The customer sees it 3 levels higher."),
        (None, "How the customer sees it is not known; ask."),
    ],
)
def test_the_customers_view_is_compared_with_ours(view: Level | None, expected: str) -> None:
    assert expected in read(current="basic", customer_view=view)


def test_disintegrating_is_told_on_whatever_level() -> None:
    words = read(current="integrated", state="disintegrating")
    assert "It is falling apart." in words
    assert "Disintegrating" in words
    assert "falling apart" not in read(current="integrated")


def test_the_level_of_the_answers_stands_in_the_drawing_only_where_it_is_another_one() -> None:
    """13 of 24 are cooperative."""
    assert "from the answers" in read(current="basic", answers=answers(3, 2, 2, 2, 2, 2))
    assert "from the answers" not in read(current="cooperative", answers=answers(3, 2, 2, 2, 2, 2))
    assert "Cooperative ( 13 of 24 )" in read(answers=answers(3, 2, 2, 2, 2, 2)).replace("(13 of 24)", "( 13 of 24 )")


def test_missing_answers_are_counted() -> None:
    assert "5 of 6 answered" in read(current="basic", answers=answers(3, 2, 2, 2, 2))


def test_a_plan_without_a_relationship_has_no_pyramid() -> None:
    assert pyramid(scene()) is None
