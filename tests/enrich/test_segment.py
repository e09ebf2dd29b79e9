"""Segment: the first rule that holds, clause by clause; what the unknown leaves possible; overrides and their end."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from kamsite.enrich.scores import scores
from kamsite.enrich.segment import AccountSegment, segment
from kamsite.enrich.share_of_wallet import share_of_wallet
from kamsite.model.programme import ExchangeRates, Programme, Segment
from kamsite.model.segmentation import SegmentOverride
from tests.enrich import plans
from tests.enrich.plans import criterion, dimension, part, plan, programme, scored, wallet

AS_OF = date(2026, 10, 31)
VALUES = (
    dimension("financial", criterion("revenue", 60), criterion("margin", 40)),
    dimension("strategic", criterion("reference", 100)),
)
SEGMENTS = (
    plans.segment("top", strategic=">= 70", financial=">= 50"),
    plans.segment("key", strategic=">= 40", financial=">= 60"),
    plans.segment("standard"),
)


def figure(segments: tuple[Segment, ...] = SEGMENTS, settings: Programme | None = None, **facts: Any) -> AccountSegment:
    """The segment of a plan with these facts."""
    rules = settings or programme(dimensions=VALUES, segments=segments)
    one = plan(**facts)
    return segment(one, rules, scores(one, rules), share_of_wallet(one), AS_OF)


@pytest.mark.parametrize(
    ("revenue", "margin", "reference", "expected"),
    [
        (5, 5, 7, "top"),  # financial 50, strategic 70: both just held
        (5, 5, "6.9", "standard"),  # financial 50 is below the 60 of key
        (6, 6, "6.9", "key"),
        (6, 6, 4, "key"),
        (6, 6, "3.9", "standard"),
        (10, 10, 10, "top"),  # key holds too: the first rule counts
    ],
)
def test_the_first_rule_that_holds_is_the_segment(revenue: int, margin: int, reference: object, expected: str) -> None:
    found = figure(segment_scores=scored(revenue=revenue, margin=margin, reference=reference))
    assert (found.id, found.computed, found.possible) == (expected, expected, (expected,))


def test_the_definition_tells_each_clause_with_its_value() -> None:
    """Financial 0.6 x 80 + 0.4 x 50 = 68; strategic 50."""
    found = figure(segment_scores=scored(revenue=8, margin=5, reference=5))
    assert [(one.segment, one.dimension, one.condition, one.value, one.met) for one in found.definition] == [
        ("top", "strategic", ">= 70", 50, False),
        ("top", "financial", ">= 50", 68, True),
        ("key", "strategic", ">= 40", 50, True),
        ("key", "financial", ">= 60", 68, True),
    ]


def test_an_unknown_criterion_leaves_the_segments_that_it_can_lead_to() -> None:
    """Financial is 48 to 88, strategic 50: top is out of reach, key needs 60."""
    found = figure(segment_scores=scored(revenue=8, reference=5))
    assert (found.id, found.computed, found.possible) == (None, None, ("key", "standard"))
    clauses = {(one.segment, one.dimension): one for one in found.definition}
    assert clauses["key", "financial"].met is None
    assert (clauses["key", "financial"].low, clauses["key", "financial"].high) == (48, 88)
    assert clauses["top", "strategic"].met is False


def test_an_unknown_criterion_that_cannot_matter_leaves_the_segment_known() -> None:
    """Strategic 30 meets no clause of 40 or 70, whatever the margin is."""
    found = figure(segment_scores=scored(revenue=8, reference=3))
    assert (found.id, found.possible) == ("standard", ("standard",))


def test_a_segment_is_only_possible_where_no_earlier_rule_takes_its_values() -> None:
    """With financial 60 or more, key needs strategic 40 to below 70 - and 70 to 100 is all that is open."""
    rules = (
        dimension("financial", criterion("revenue")),
        dimension("strategic", criterion("a", 70), criterion("b", 30)),
    )
    settings = programme(dimensions=rules, segments=SEGMENTS)
    found = figure(settings=settings, segment_scores=scored(revenue=6, a=10))
    assert found.possible == ("top",)


def test_strict_conditions_leave_the_single_value_between_them() -> None:
    """Only exactly 50 is neither above nor below."""
    rules = (plans.segment("high", strategic="> 50"), plans.segment("low", strategic="< 50"), plans.segment("even"))
    assert figure(rules).possible == ("high", "low", "even")
    assert figure(rules, segment_scores=scored(reference=5)).possible == ("even",)


def test_bands_that_leave_a_gap_may_leave_an_account_without_segment() -> None:
    rules = (plans.segment("high", strategic=">= 70"), plans.segment("low", strategic="< 60"))
    inside = figure(rules, segment_scores=scored(reference="6.5"))
    assert (inside.id, inside.possible, inside.is_gap_possible) == (None, (), True)
    unknown = figure(rules)
    assert (unknown.id, unknown.possible, unknown.is_gap_possible) == (None, ("high", "low"), True)


def test_a_programme_without_segments_has_none() -> None:
    assert figure(()).id is None


def test_the_share_of_wallet_is_asked_for_in_per_cent() -> None:
    rules = (plans.segment("loyal", share_of_wallet=">= 25"), plans.segment("standard"))
    assert figure(rules, wallet=wallet(part(potential=100, ours=25))).id == "loyal"
    assert figure(rules, wallet=wallet(part(potential=100, ours=24))).id == "standard"
    assert figure(rules).possible == ("loyal", "standard")
    assert figure(rules, wallet=wallet(part(potential=100, others={"voltarc": 80}))).possible == ("standard",)


def test_the_annual_potential_is_asked_for_in_the_programmes_currency() -> None:
    """1,000 dollars at 0.92 are 920 euros."""
    rules = (plans.segment("large", annual_potential="> 920"), plans.segment("medium", annual_potential=">= 920"))
    fx = ExchangeRates(rates={"USD": Decimal("0.92")})
    settings = programme(segments=rules, fx=fx)
    found = figure(settings=settings, currency="USD", wallet=wallet(part(potential=1000, ours=1)))
    assert found.id == "medium"
    assert found.definition[0].value == 920


def test_a_missing_exchange_rate_leaves_the_potential_unknown() -> None:
    rules = (plans.segment("large", annual_potential=">= 1"), plans.segment("standard"))
    found = figure(rules, currency="USD", wallet=wallet(part(potential=1000, ours=1)))
    assert (found.id, found.possible) == (None, ("large", "standard"))


def test_a_potential_that_is_unknown_in_part_is_at_least_the_known_part() -> None:
    rules = (plans.segment("large", annual_potential=">= 1000"), plans.segment("standard"))
    assert figure(rules, wallet=wallet(part("a", potential=1000), part("b"))).id == "large"
    assert figure(rules, wallet=wallet(part("a", potential=999), part("b"))).id is None


@pytest.mark.parametrize(
    ("until", "expected"), [(None, "top"), (AS_OF, "top"), (date(2026, 10, 30), "standard"), (date(2027, 1, 1), "top")]
)
def test_an_override_counts_until_its_last_day(until: date | None, expected: str) -> None:
    override = SegmentOverride(segment="top", why="Board decision", by="luis-prado", until=until)
    found = figure(segment_scores=scored(revenue=1, margin=1, reference=1), segment_override=override)
    assert (found.id, found.computed) == (expected, "standard")
    assert found.override is not None
    assert (found.override.segment, found.override.why, found.override.is_valid) == (
        "top",
        "Board decision",
        expected == "top",
    )


def test_an_override_to_a_segment_that_does_not_exist_does_not_count() -> None:
    found = figure(segment_override=SegmentOverride(segment="platinum", why="Typing mistake"))
    assert (found.id, found.override.is_valid) == (None, False)


def test_a_dimension_that_the_programme_does_not_have_is_unknown() -> None:
    rules = (plans.segment("odd", sympathy=">= 5"), plans.segment("standard"))
    found = figure(rules)
    assert found.possible == ("odd", "standard")
    assert (found.definition[0].value, found.definition[0].met) == (None, None)


def test_the_value_of_a_clause_is_exact() -> None:
    thirds = (dimension("strategic", criterion("a"), criterion("b"), criterion("c")),)
    settings = programme(dimensions=thirds, segments=(plans.segment("top", strategic="> 66.666666666666666"),))
    found = figure(settings=settings, segment_scores=scored(a=10, b=10, c=0))
    assert (found.definition[0].value, found.id) == (Fraction(200, 3), "top")
