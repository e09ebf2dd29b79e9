"""What another programme would change: expected scores are worked out by hand, in the docstring of each test."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamsite.enrich.account import Account
from kamsite.enrich.figures import figures
from kamsite.enrich.what_if import AccountWhatIf, WhatIf, what_if
from kamsite.model.programme import Programme, Segment
from kamsite.model.segmentation import SegmentOverride
from tests.enrich.plans import criterion, dimension, part, plan, programme, scored, segment, wallet

DAY = date(2026, 11, 23)
TOP, STANDARD = segment("top", value=">= 65"), segment("standard")


def rules(revenue: object = 40, margin: object = 60, segments: tuple[Segment, ...] = (TOP, STANDARD)) -> Programme:
    """A programme of one dimension, of two criteria with these weights."""
    value = dimension("value", criterion("revenue", revenue), criterion("margin", margin))
    return programme(dimensions=(value,), segments=segments)


BEFORE = rules()


def account(account_id: str = "acme", programme: Programme = BEFORE, **facts: Any) -> Account:
    """An account that is scored 8 for its revenue and 5 for its margin, unless said otherwise."""
    facts.setdefault("segment_scores", scored(revenue=8, margin=5))
    its = replace(plan(**facts), id=account_id)
    return Account(its, figures(its, programme, DAY))


def only(after: Programme, before: Programme = BEFORE, day: date = DAY, **facts: Any) -> AccountWhatIf:
    """One account under both."""
    return what_if([account(programme=before, **facts)], before, after, day).accounts[0]


def words(found: AccountWhatIf) -> list[tuple[str, list[str]]]:
    """The reasons as they are read."""
    return [(str(one.sentence), [str(detail) for detail in one.details]) for one in found.reasons]


def test_other_weights_lift_an_account_over_a_limit() -> None:
    """0.4 x 80 + 0.6 x 50 = 62 and 0.6 x 80 + 0.4 x 50 = 68; the rule asks for 65.

    Revenue gives 0.6 x 80 = 48 points instead of 32, margin 0.4 x 50 = 20 instead of 30: 16 more, 10 less, together 6 more.
    """
    found = only(rules(60, 40))
    assert (found.before.segment, found.after.segment, found.changes) == ("standard", "top", True)
    assert (found.before.scores["value"].value, found.after.scores["value"].value) == (62, 68)
    assert words(found) == [
        ("Now meets the rule of top", ["value must be at least 65 and is 68 (before: 62)"]),
        (
            "value is 68 instead of 62",
            [
                "revenue (score 8) gives 48 points instead of 32",
                "margin (score 5) gives 20 points instead of 30",
            ],
        ),
    ]


def test_a_lower_limit_needs_no_other_score() -> None:
    found = only(rules(segments=(segment("top", value=">= 60"), STANDARD)))
    assert words(found) == [
        ("Now meets the rule of top", ["value must be at least 60 (before: at least 65) and is 62"])
    ]


def test_twice_all_weights_are_the_same_programme() -> None:
    found = what_if([account()], BEFORE, rules(80, 120), DAY)
    assert (found.changing, found.programme_changes) == ((), ())


def test_a_criterion_without_a_score_leaves_a_range_and_never_a_zero() -> None:
    """Weights 40, 60 and 100: 0.2 x 80 + 0.3 x 50 = 31 are sure, half of all weights is unknown: 31 to 81."""
    value = dimension("value", *BEFORE.dimensions[0].criteria, criterion("energy", 100))
    found = only(replace(BEFORE, dimensions=(value,)))
    span = found.after.scores["value"]
    assert (span.value, span.low, span.high) == (None, 31, 81)
    assert (found.after.segment, found.after.possible, found.changes) == (None, ("top", "standard"), True)
    because = "because no score is given for energy"
    assert [str(one) for one in found.unknown] == [f"value is between 31 and 81 of 100, {because}"]
    assert words(found)[-1] == (
        f"value is between 31 and 81 of 100 instead of 62, {because}",
        [
            "energy (no score) is new and gives 0 to 50 points",
            "revenue (score 8) gives 16 points instead of 32",
            "margin (score 5) gives 15 points instead of 30",
        ],
    )


def test_a_score_off_the_new_scale_is_unknown_and_said() -> None:
    """8 is off a scale from 0 to 5: 0.6 x 50 = 30 are sure, and revenue may add 0 to 40."""
    value = dimension("value", criterion("revenue", 40, scale=(0, 5)), criterion("margin", 60))
    found = only(replace(BEFORE, dimensions=(value,)))
    assert (found.after.scores["value"].low, found.after.scores["value"].high) == (30, 70)
    assert [str(one) for one in found.unknown] == [
        "value is between 30 and 70 of 100, because the score of revenue, 8, is off the scale from 0 to 5"
    ]


def test_a_decision_holds_an_account_while_its_segment_exists() -> None:
    decision = SegmentOverride(segment="standard", why="They asked for it")
    found = only(rules(60, 40), segment_override=decision)
    assert (found.changes, found.changes_beneath) == (False, True)
    assert (found.after.segment, found.after.computed, found.after.is_decided) == ("standard", "top", True)
    assert words(found)[0][0] == "Now meets the rule of top"


def test_a_decision_for_a_segment_that_is_gone_counts_no_longer() -> None:
    decision = SegmentOverride(segment="top", why="Their group buys from us")
    found = only(rules(segments=(segment("core", value=">= 90"), STANDARD)), segment_override=decision)
    assert (found.before.segment, found.after.segment, found.changes) == ("top", "standard", True)
    assert [one for one, _ in words(found)] == [
        "The decision for top counts no longer: the segment is gone",
        "Without the decision the rules give standard",
    ]


def test_a_decision_that_ran_out_decides_nothing() -> None:
    decision = SegmentOverride(segment="standard", why="For a year", until=date(2026, 11, 22))
    assert only(rules(60, 40), segment_override=decision).after.segment == "top"
    last_day = only(rules(60, 40), day=date(2026, 11, 22), segment_override=decision)
    assert last_day.after.segment == "standard"


def test_the_archived_are_left_out() -> None:
    found = what_if([account(status="archived")], BEFORE, rules(60, 40), DAY)
    assert found.accounts == ()
    assert {one.before for one in found.segments} == {0}


def test_segments_tell_who_comes_and_who_goes_and_which_exist_in_one_programme_only() -> None:
    after = rules(60, 40, (segment("new", value=">= 95"), TOP))
    found = what_if([account("b"), account("a", segment_scores=scored(revenue=1, margin=1))], BEFORE, after, DAY)
    rows = [(one.id, one.before, one.after, one.entered, one.left) for one in found.segments]
    assert rows == [
        ("new", None, 0, (), ()),
        ("top", 0, 1, ("b",), ()),
        ("standard", 2, None, (), ("a", "b")),
        (None, 0, 1, ("a",), ()),
    ]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (BEFORE, rules(segments=()), "The other programme sets no segments"),
        (rules(segments=()), BEFORE, "The present programme sets no segments"),
        (rules(segments=()), rules(segments=()), "Neither programme sets segments"),
    ],
)
def test_where_a_programme_sets_no_segments_that_is_said_once_and_no_account_changes(
    before: Programme, after: Programme, expected: str
) -> None:
    """One account has a segment where there are some, the other is open there."""
    found = what_if([account("a"), account("b", segment_scores=scored(revenue=8))], before, after, DAY)
    assert str(found.not_compared) == expected
    assert found.changing == ()
    assert {(one.changes_beneath, one.stays_open, one.reasons) for one in found.accounts} == {(False, False, ())}
    assert all(not row.entered and not row.left for row in found.segments)
    without = next(one for one in found.segments if one.id is None)
    assert (without.before, without.after) == (1 if before.segments else None, 1 if after.segments else None)


def test_where_both_set_segments_the_accounts_are_compared() -> None:
    assert what_if([account()], BEFORE, rules(60, 40), DAY).not_compared is None


def test_an_account_that_is_open_before_and_after_stays_open_and_does_not_change() -> None:
    found = only(rules(60, 40), segment_scores=scored(revenue=8))
    assert (found.stays_open, found.changes, found.reasons) == (True, False, ())


SEGMENTS = ("a", "b", "c", "d")
LIMITS = st.sampled_from([">= 30", ">= 50", "> 50", "< 70", ">= 40 and < 60"])
RULE = st.fixed_dictionaries({}, optional={"value": LIMITS, "worth": LIMITS, "annual_potential": st.just(">= 100")})


@st.composite
def programmes(draw: st.DrawFn) -> Programme:
    """Programmes of up to two dimensions and four segments; their rules may leave gaps."""
    dimensions = []
    for name in draw(st.lists(st.sampled_from(["value", "worth"]), min_size=1, unique=True)):
        ids = draw(st.lists(st.sampled_from(["one", "two", "three"]), min_size=1, unique=True))
        criteria = [
            criterion(
                f"{name}-{one}", draw(st.integers(1, 4)), (0, draw(st.sampled_from([5, 10]))), draw(st.booleans())
            )
            for one in ids
        ]
        dimensions.append(dimension(name, *criteria))
    known = {one.id for one in dimensions} | {"annual_potential"}
    segments = []
    for name in draw(st.lists(st.sampled_from(SEGMENTS), min_size=1, unique=True)):
        rule = {measure: text for measure, text in draw(RULE).items() if measure in known}
        segments.append(segment(name, **rule))
    return programme(dimensions=tuple(dimensions), segments=tuple(segments))


@st.composite
def accounts(draw: st.DrawFn) -> Account:
    """Accounts with scores for some criteria, perhaps a wallet and a decision."""
    ids = [f"{name}-{one}" for name in ("value", "worth") for one in ("one", "two", "three")]
    scores = {one: score for one in ids if (score := draw(st.none() | st.integers(0, 10))) is not None}
    facts: dict[str, Any] = {"segment_scores": scored(**scores)}
    if draw(st.booleans()):
        facts["wallet"] = wallet(part(potential=draw(st.sampled_from([50, 200]))))
    if draw(st.integers(0, 3)) == 0:
        facts["segment_override"] = SegmentOverride(segment=draw(st.sampled_from(SEGMENTS)), why="Decided")
    return account(**facts)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Programme, Programme]:
    """Two programmes: of one another nothing, or the second one the first in another order, or with one other part."""
    before, other = draw(programmes()), draw(programmes())
    after = draw(
        st.sampled_from(
            [
                other,
                replace(before, segments=tuple(draw(st.permutations(before.segments)))),
                replace(before, dimensions=other.dimensions),
                replace(before, segments=other.segments),
            ]
        )
    )
    return before, after


@settings(max_examples=300, deadline=None)
@given(accounts(), pairs())
def test_every_account_that_moves_has_a_reason(one: Account, pair: tuple[Programme, Programme]) -> None:
    found = what_if([one], *pair, DAY).accounts[0]
    assert bool(found.reasons) == (found.changes or found.changes_beneath)
    assert all(str(reason.sentence) and all(map(str, reason.details)) for reason in found.reasons)


@settings(deadline=None)
@given(accounts(), programmes())
def test_the_same_programme_changes_nothing(one: Account, same: Programme) -> None:
    found: WhatIf = what_if([one], same, replace(same), DAY)
    assert (found.changing, found.programme_changes) == ((), ())
    assert found.accounts[0].reasons == ()
    assert all(row.before == row.after and not row.entered and not row.left for row in found.segments)


@settings(deadline=None)
@given(accounts(), pairs())
def test_the_segments_count_every_account_once(one: Account, pair: tuple[Programme, Programme]) -> None:
    rows = what_if([one], *pair, DAY).segments
    assert sum(row.before or 0 for row in rows) == sum(row.after or 0 for row in rows) == 1
