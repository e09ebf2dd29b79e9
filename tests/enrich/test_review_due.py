"""Which review is next: the plan's own word first, and a review that was held settles it."""

from __future__ import annotations

from datetime import date

import pytest

from kamsite.enrich.review_due import ReviewDue, review_due
from kamsite.model.review import Review
from tests.enrich.plans import plan

TODAY = date(2026, 11, 23)
JUNE, DECEMBER, JANUARY = date(2026, 6, 20), date(2026, 12, 15), date(2027, 1, 31)


def test_without_a_word_about_it_none_is_due() -> None:
    assert review_due(plan(), TODAY) is None
    assert review_due(plan(reviews=(Review(date=JUNE),)), TODAY) is None


def test_the_plans_own_day_comes_first() -> None:
    found = review_due(plan(next_review=JANUARY, reviews=(Review(date=JUNE, next=DECEMBER),)), TODAY)
    assert found == ReviewDue(JANUARY, ("next_review",))


def test_without_one_the_latest_day_that_a_review_named_counts() -> None:
    reviews = (Review(date=JUNE, next=DECEMBER), Review(date=date(2026, 9, 1), next=JANUARY))
    assert review_due(plan(reviews=reviews), TODAY) == ReviewDue(JANUARY, ("reviews", 1, "next"))


@pytest.mark.parametrize("held", [JUNE, date(2026, 7, 1)])
def test_a_review_on_the_day_or_later_settles_it(held: date) -> None:
    assert review_due(plan(next_review=JUNE, reviews=(Review(date=held),)), TODAY) is None


def test_a_review_in_the_future_has_not_been_held() -> None:
    found = review_due(plan(next_review=JUNE, reviews=(Review(date=DECEMBER),)), TODAY)
    assert found == ReviewDue(JUNE, ("next_review",))


def test_a_day_that_has_passed_stays_due_until_it_is_held() -> None:
    assert review_due(plan(next_review=JUNE), TODAY) == ReviewDue(JUNE, ("next_review",))
