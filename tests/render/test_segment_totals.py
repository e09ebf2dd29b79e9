"""Segment totals as they are read: sums over what is known, and of how many accounts that is."""

from __future__ import annotations

from fractions import Fraction

from kamsite.enrich.portfolio import Total, portfolio
from kamsite.model.sentence import Sentence
from kamsite.render.library import Library
from kamsite.render.segment_totals import total_view
from tests.render.scenes import RULES, TODAY

EMPTY = Library(programme=RULES, portfolio=portfolio([], RULES), accounts=(), broken={}, as_of=TODAY)
NAME = Sentence("All accounts")


def test_white_space_is_what_is_not_ours_yet() -> None:
    """1,000 - 250 = 750."""
    found = total_view(EMPTY, NAME, Total(2, 2, Fraction(1000), Fraction(250), Fraction(1, 4)))
    assert found.white_space is not None
    assert found.white_space.value == 750
    assert found.known is None


def test_a_total_says_of_how_many_accounts_it_is_known() -> None:
    found = total_view(EMPTY, NAME, Total(3, 2, Fraction(1000), Fraction(250), Fraction(1, 4)))
    assert str(found.known) == "known of 2 of 3"


def test_what_is_known_of_nobody_stays_not_known() -> None:
    found = total_view(EMPTY, NAME, Total(3, 0, None, None, None))
    assert (found.potential, found.ours, found.share, found.white_space, found.known) == (None,) * 5
