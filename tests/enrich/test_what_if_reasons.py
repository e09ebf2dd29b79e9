"""Why an account moves: clauses, decisions, segments that come and go, and the order of the rules."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from kamsite.enrich.share_of_wallet import share_of_wallet
from kamsite.enrich.what_if_reasons import reasons
from kamsite.enrich.what_if_side import side_of
from kamsite.model.programme import Dimension, ExchangeRates, Programme, Segment
from tests.enrich.plans import criterion, dimension, part, plan, programme, scored, segment, wallet

DAY = date(2026, 11, 23)
VALUE = dimension("value", criterion("revenue"))
REST = segment("rest")


def rules(*segments: Segment, dimensions: tuple[Dimension, ...] = (VALUE,), **settings: Any) -> Programme:
    """A programme with these segments."""
    return programme(dimensions=dimensions, segments=segments, **settings)


def told(before: Programme, after: Programme, revenue: object = 6, **facts: Any) -> list[str]:
    """The reasons of an account, each with its details on one line."""
    one = plan(segment_scores=scored(revenue=revenue), **facts)
    its_wallet = share_of_wallet(one)
    found = reasons(side_of(one, before, its_wallet, DAY), side_of(one, after, its_wallet, DAY))
    return [": ".join([str(each.sentence), *map(str, each.details)]) for each in found]


def test_out_of_a_segment_by_the_clause_that_fails_now() -> None:
    before, after = rules(segment("top", value=">= 50"), REST), rules(segment("top", value=">= 70"), REST)
    assert told(before, after) == [
        "No longer meets the rule of top: value must be at least 70 (before: at least 50) and is 60",
        "rest takes what no other rule takes",
    ]


def test_the_segment_below_says_why_it_takes_the_account() -> None:
    low = segment("low", value=">= 40")
    before, after = rules(segment("top", value=">= 50"), low, REST), rules(segment("top", value=">= 70"), low, REST)
    assert told(before, after)[-1] == "Meets the rule of low, as before: value must be at least 40 and is 60"


def test_a_clause_that_is_new_and_one_that_is_gone() -> None:
    wide, narrow = segment("top", value=">= 50"), segment("top", value=">= 50", share_of_wallet=">= 30")
    facts = {"wallet": wallet(part(potential=100, ours=20))}
    assert told(rules(wide, REST), rules(narrow, REST), **facts)[0] == (
        "No longer meets the rule of top: Share of wallet must be at least 30 % (new) and is 20 %"
    )
    assert told(rules(narrow, REST), rules(wide, REST), **facts) == [
        "Now meets the rule of top: Share of wallet is not asked for any more; it had to be at least 30 % and was 20 %"
    ]


def test_two_rules_that_both_hold_exchange_their_places() -> None:
    one, other = segment("one", value=">= 50"), segment("other", value="< 70")
    assert told(rules(one, other, REST), rules(other, one, REST)) == [
        "other is tried before one now",
        "Meets the rule of other, as before: value must be less than 70 and is 60",
    ]


def test_a_segment_that_comes_and_one_that_goes() -> None:
    old, new = segment("old", value=">= 50"), segment("new", value=">= 55 and < 65")
    assert told(rules(old, REST), rules(new, REST)) == [
        "new is new, and its rule is met: value must be at least 55 and less than 65 (new) and is 60",
        "old is no segment any more",
    ]


def test_what_becomes_uncertain_is_not_told_as_failed() -> None:
    """A second criterion of the same weight and without a score: 30 to 80."""
    top = segment("top", value=">= 50")
    wider = dimension("value", criterion("revenue"), criterion("energy"))
    assert told(rules(top, REST), rules(top, REST, dimensions=(wider,))) == [
        "No longer certain to meet the rule of top: value must be at least 50 and is 30 to 80 (before: 60)",
        (
            "value is between 30 and 80 of 100 instead of 60, because no score is given for energy: "
            "energy (no score) is new and gives 0 to 50 points: revenue (score 6) gives 30 points instead of 60"
        ),
    ]


def test_what_becomes_known_is_told() -> None:
    top = segment("top", value=">= 50")
    wider = dimension("value", criterion("revenue"), criterion("energy"))
    found = told(rules(top, REST, dimensions=(wider,)), rules(top, REST))
    assert found[0] == "Now meets the rule of top: value must be at least 50 and is 60 (before: 30 to 80)"


def test_another_exchange_rate_moves_a_potential() -> None:
    """USD 100,000 are EUR 50,000 at 0.5 and EUR 90,000 at 0.9."""
    top = segment("top", annual_potential=">= 80000")
    old, new = (ExchangeRates(rates={"USD": Decimal(rate)}) for rate in ("0.5", "0.9"))
    facts = {"wallet": wallet(part(potential=100_000)), "currency": "USD"}
    assert told(rules(top, REST, fx=old), rules(top, REST, fx=new), **facts) == [
        "Now meets the rule of top: Potential a year must be at least EUR 80,000 and is EUR 90,000 (before: EUR 50,000)",
        "Potential a year is reckoned with another currency or other exchange rates",
    ]


def test_a_score_that_moved_without_deciding_is_no_reason() -> None:
    """60 becomes 40 with the scale to 15, but 60 would fail a rule from 70 on, too."""
    longer = dimension("value", criterion("revenue", scale=(0, 15)))
    found = told(
        rules(segment("top", value=">= 50"), REST), rules(segment("top", value=">= 70"), REST, dimensions=(longer,))
    )
    assert found[0] == (
        "No longer meets the rule of top: value must be at least 70 (before: at least 50) and is 40 (before: 60)"
    )
    assert not [one for one in found if one.startswith("value is")]


def test_a_rule_on_a_new_dimension_shows_what_it_is_made_of() -> None:
    more = (VALUE, dimension("worth", criterion("growth")))
    after = rules(segment("top", worth="< 101"), REST, dimensions=more)
    found = told(rules(segment("top", value=">= 70"), REST), after)
    assert found == ["Now meets the rule of top: value is not asked for any more; it had to be at least 70 and was 60"]
    one_of_new = rules(segment("high", worth=">= 0"), segment("top", value=">= 50"), REST, dimensions=more)
    assert told(rules(segment("top", value=">= 50"), REST), one_of_new)[-1] == (
        "worth is a new dimension: between 0 and 100 of 100: growth (no score) is new and gives 0 to 100 points"
    )


def test_a_rounded_value_never_contradicts_the_verdict() -> None:
    """69.975 of 100, which the terminal would write as 69.97 or 69.98 and a page as 70; and 69.998, which all write as 70."""
    before, after = rules(segment("top", value=">= 60"), REST), rules(segment("top", value=">= 70"), REST)
    for score in ("6.9975", "6.9998"):
        assert told(before, after, score)[0] == (
            "No longer meets the rule of top: value must be at least 70 (before: at least 60) and is just below 70"
        )
    assert told(before, after, "6.99")[0].endswith("and is 69.9")


def test_a_score_that_moves_by_less_than_is_written_is_told_beside_the_limit_that_it_crosses() -> None:
    """7 of 10 is 70; 7 of 10.0001 is 69.9993, which would be written as 70."""
    longer = dimension("value", criterion("revenue", scale=(0, "10.0001")))
    top = segment("top", value=">= 70")
    assert told(rules(top, REST), rules(top, REST, dimensions=(longer,)), 7) == [
        "No longer meets the rule of top: value must be at least 70 and is just below 70 (before: 70)",
        "rest takes what no other rule takes",
        "value is just below 70 instead of 70: revenue (score 7) gives 70 points, almost as before",
    ]


def test_an_end_of_a_range_is_told_apart_from_the_limit_too() -> None:
    """Two criteria of the same weight, one scored 9.9996 of 10: 49.998 to 99.998."""
    wider = dimension("value", criterion("revenue"), criterion("energy"))
    top = segment("top", value=">= 50")
    found = told(rules(top, REST), rules(top, REST, dimensions=(wider,)), "9.9996")
    assert found[0] == (
        "No longer certain to meet the rule of top: value must be at least 50 and is just below 50 to 100 (before: 100)"
    )
    assert found[1].startswith("value is between just below 50 and 100 of 100 instead of 100, because")
