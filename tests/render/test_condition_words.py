"""A segment's condition is said as people say it."""

from __future__ import annotations

import pytest

from kamsite.model.condition import Condition
from kamsite.model.sentence import plain
from kamsite.render.condition_words import condition_words


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (">= 70", "at least 70"),
        ("> 70.5", "more than 70.5"),
        ("<= 40", "at most 40"),
        ("< 40", "less than 40"),
        (">= 40 and < 70", "at least 40 and less than 70"),
    ],
)
def test_a_condition_in_words(written: str, said: str) -> None:
    assert plain(condition_words(Condition.from_text(written))) == said
