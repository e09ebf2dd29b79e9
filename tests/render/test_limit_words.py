"""Where a score changes the segment: at the limit itself, or only beyond it."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kamsite.enrich.sensitivity import Sensitivity
from kamsite.render.limit_words import limit_words


@pytest.mark.parametrize(
    ("to", "is_reached", "said"),
    [("7.5", True, "7.5 or more"), ("7.6", False, "more than 7.5")],
)
def test_upwards(to: str, is_reached: bool, said: str) -> None:
    assert str(limit_words(change("6", to, "7.5", is_reached))) == said


@pytest.mark.parametrize(("to", "is_reached", "said"), [("4", True, "4 or less"), ("3.9", False, "less than 4")])
def test_downwards(to: str, is_reached: bool, said: str) -> None:
    assert str(limit_words(change("6", to, "4", is_reached))) == said


def change(now: str, to: str, limit: str, is_reached: bool) -> Sensitivity:
    """A change of one score."""
    ends = Fraction(now), Fraction(to), Fraction(limit)
    return Sensitivity("score", "revenue", "value", *ends, is_reached, ends[2] - ends[0], "key", ("key",))
