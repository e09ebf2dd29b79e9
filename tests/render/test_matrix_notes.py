"""What the segment matrix cannot show is said under it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from kamsite.enrich.account import Account
from kamsite.enrich.figures import figures
from kamsite.enrich.portfolio import portfolio
from kamsite.model.programme import Matrix, Programme
from kamsite.model.segmentation import SegmentOverride
from kamsite.render.library import Library
from kamsite.render.matrix_view import matrix_view
from tests.enrich.plans import criterion, dimension, plan, programme, scored, segment

TODAY = date(2026, 11, 23)
RULES = programme(
    dimensions=(dimension("money", criterion("revenue")), dimension("worth", criterion("reference"))),
    segments=(
        segment("top", money=">= 70", share_of_wallet="> 50"),
        segment("key", money=">= 40"),
        segment("standard"),
    ),
    matrix=Matrix(x="money", y="worth"),
)


def account(rules: Programme, name: str, size: int, **facts: Any) -> Account:
    """An account; its name is the letter, so many times."""
    its = replace(plan(**facts), id=name, name=name.title() * size)
    return Account(its, figures(its, rules, TODAY))


def notes(*facts: dict[str, Any], rules: Programme = RULES, size: int = 1) -> list[str]:
    """The notes under the matrix of these accounts, which are called a, b, c ..."""
    accounts = [
        account(rules, name, size, **one) for name, one in zip("abcdefghijklmnopqrstuvwxyz", facts, strict=False)
    ]
    view = matrix_view(Library(rules, portfolio(accounts, rules), (), {}, TODAY))
    assert view is not None
    return [str(note) for note in view.notes]


def test_a_segment_that_asks_for_more_than_the_two_dimensions_is_named() -> None:
    (note,) = notes({"segment_scores": scored(revenue=1, reference=1)})
    assert note == "Not drawn, because they ask for more than these two: top. An account in another area may be theirs."


def test_an_account_that_a_decision_puts_elsewhere_is_named_with_its_segment() -> None:
    decided = SegmentOverride(segment="key", why="Board")
    found = notes({"segment_scores": scored(revenue=1, reference=1), "segment_override": decided})
    assert "By decision in another segment than the rules say: A (key)." in found


def test_accounts_without_any_score_are_named() -> None:
    found = notes({"segment_scores": scored(revenue=1, reference=1)}, {}, {})
    assert "Not shown, because no score is known: B and C." in found


def test_where_the_names_have_no_room_the_tables_are_pointed_to() -> None:
    """Twenty accounts of long names on one spot."""
    found = notes(*({"segment_scores": scored(revenue=5, reference=5)} for _ in range(20)), size=20)
    assert any("no room for their names" in note for note in found)


def test_a_plot_that_shows_everything_needs_no_note() -> None:
    plain = replace(RULES, segments=(segment("key", money=">= 40"), segment("standard")))
    assert notes({"segment_scores": scored(revenue=5, reference=5)}, rules=plain) == []
