"""The segment part: the clauses in words, the nearest change, and what a decision does to it."""

from __future__ import annotations

from datetime import date
from typing import Any

from kamsite.model.segmentation import SegmentOverride
from kamsite.render.sections.segment import segment as segment_part
from tests.enrich.plans import criterion, dimension, programme, scored, segment
from tests.render.scenes import scene, text_of

TWO = programme(
    dimensions=(dimension("value", criterion("revenue", 60), criterion("costs", 40, (0, 10), lower=True)),),
    segments=(segment("strategic", value=">= 70"), segment("key", value=">= 40 and < 70"), segment("standard")),
    key_account_definition="An account that pays for the attention it gets.",
)


def said(**facts: Any) -> str:
    """The part as it is read."""
    return text_of(segment_part(scene(TWO, **facts)))


def test_clauses_are_said_in_words_with_the_accounts_value_and_whether_it_is_met() -> None:
    """60 % of 80 and 40 % of 50 is 68."""
    found = said(segment_scores=scored(revenue=8, costs=5))
    assert "strategic value at least 70 68 Not met" in found
    assert "key value at least 40 and less than 70 68 Met" in found
    assert "An account that pays for the attention it gets." in found


def test_the_nearest_change_is_told_first() -> None:
    """From 68 two points are missing: costs down by half a step (40 % of 5 points), revenue up by a third of one.

    8.33 would not do: 60 % of 83.3 and 40 % of 50 is 69.98. So the limit is rounded up.
    """
    found = said(segment_scores=scored(revenue=8, costs=5))
    assert "Nearest to another segment: revenue is 8; at 8.34 or more it would be strategic." in found
    assert "Score: costs 5 4.5 or less 0.5 down strategic" in found


def test_a_rounded_value_never_contradicts_its_verdict() -> None:
    """60 % of 83.3 and 40 % of 50 is 69.98, which would be written as 70."""
    assert "strategic value at least 70 just below 70 Not met" in said(segment_scores=scored(revenue="8.33", costs=5))


def test_where_no_single_score_changes_the_segment_that_is_said() -> None:
    one = programme(
        dimensions=(dimension("value", criterion("revenue")),),
        segments=(segment("strategic", annual_potential=">= 1000"), segment("standard")),
    )
    found = text_of(segment_part(scene(one, segment_scores=scored(revenue=8))))
    assert "It may become" in found, "the potential is not known"
    assert "Nearest" not in found


def test_an_open_segment_names_what_it_may_become_and_no_nearest_change() -> None:
    """Costs unknown: 60 % of 80 is 48, and up to 40 more."""
    found = said(segment_scores=scored(revenue=8, costs=None))
    assert "It may become: strategic or key." in found
    assert "48 to 88 Not known" in found
    assert "Nearest" not in found


def test_a_decision_stands_with_its_reason_its_author_and_its_end_beside_what_the_rules_say() -> None:
    decided = SegmentOverride(segment="strategic", why="Board decision", by="ana-gil", until=date(2026, 12, 31))
    found = said(segment_scores=scored(revenue=8, costs=5), segment_override=decided)
    assert "strategic, by decision and not by the rules. Board decision ( ana-gil , until 31 Dec 2026)" in found
    assert "The rules alone say: key." in found


def test_a_decision_that_ran_out_is_told_and_does_not_count() -> None:
    decided = SegmentOverride(segment="strategic", why="Board decision", by="ana-gil", until=date(2026, 11, 22))
    found = said(segment_scores=scored(revenue=8, costs=5), segment_override=decided)
    assert found.startswith("key: the first rule of the programme that holds.")
    assert "A decision for strategic ran out. Board decision ( ana-gil , until 22 Nov 2026)." in found
