"""A condition in another form is said in ours, where it can mean nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamsite.model.condition import Condition
from kamsite.validate.meant_condition import meant_condition


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("=> 70", ">= 70"),
        ("=<70", "<= 70"),
        ("> = 70", ">= 70"),
        ("≥ 70", ">= 70"),
        ("≤ 70", "<= 70"),
        ("70+", ">= 70"),
        (">= 70 %", ">= 70"),
        ("at least 70", ">= 70"),
        ("At most 2.5", "<= 2.5"),
        ("over 70", "> 70"),
        (">= 40 < 60", ">= 40 and < 60"),
        (">= 40, < 60", ">= 40 and < 60"),
        (">= 40 AND < 60", ">= 40 and < 60"),
        (">= 40 and =< 60", ">= 40 and <= 60"),
    ],
)
def test_another_form_of_the_same_comparisons(text, meant):
    assert meant_condition(text) == meant
    assert Condition.from_text(meant).text == meant


@pytest.mark.parametrize(
    "text", ["", " ", "70", ">= seventy", "40-60", "40 to 60", ">= 70 or < 5", "> 1,000", "= 70", ">"]
)
def test_what_may_mean_several_things_stands_for_nothing(text):
    assert meant_condition(text) is None


def test_a_long_text_is_not_looked_at():
    assert meant_condition(">= 1 " * 4_000) is None


@given(st.text(alphabet="<>=≥+ 0123456789.,and%", max_size=30))
def test_what_is_proposed_can_be_read(text):
    meant = meant_condition(text)
    assert meant is None or Condition.from_text(meant).comparisons
