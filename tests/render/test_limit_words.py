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


@pytest.mark.parametrize(
    ("now", "limit", "is_reached", "said"),
    [
        ("3", "16/3", True, "5.34 or more"),
        ("9", "22/3", False, "7.33 or less"),
        ("30", "413/10", True, "41.3 or more"),
        ("30", "1237/30", True, "41.3 or more"),
        ("8.9999", "9.00001", True, "9.1 or more"),
        ("40", "505/3", True, "169 or more"),
        ("200", "505/3", True, "168 or less"),
    ],
)
def test_a_limit_is_rounded_to_the_side_that_changes_the_segment(
    now: str, limit: str, is_reached: bool, said: str
) -> None:
    """16/3 is 5.333...: 5.33 would not do, 5.34 does. 22/3 is 7.333...: 7.33 does."""
    assert str(limit_words(change(now, limit, limit, is_reached))) == said


def change(now: str, to: str, limit: str, is_reached: bool) -> Sensitivity:
    """A change of one score."""
    ends = Fraction(now), Fraction(to), Fraction(limit)
    return Sensitivity(
        "score", "revenue", "value", *ends, is_reached, ends[2] - ends[0], abs(ends[2] - ends[0]) / 10, "key", ("key",)
    )
