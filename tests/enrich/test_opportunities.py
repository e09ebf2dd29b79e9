"""Opportunities: expected value and rank, and nothing for what is unknown."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from kamsite.enrich.opportunities import opportunities
from kamsite.model.opportunity import Opportunity
from tests.enrich.plans import plan


def opportunity(id: str, value: object, probability: object, **more: object) -> Opportunity:
    """An opportunity."""
    return Opportunity(id=id, title=id, value=_number(value), probability=_number(probability), **more)


def _number(value: object) -> Decimal | None:
    return None if value is None else Decimal(str(value))


def test_the_greatest_expected_value_ranks_first_and_the_unknown_has_no_rank() -> None:
    """400,000 at 50 % are 200,000; 900,000 at 30 % are 270,000; nothing at 50 % is a known 0."""
    found = opportunities(
        plan(
            opportunities=(
                opportunity("a", 400000, 50),
                opportunity("b", 10**7, None),
                opportunity("c", 900000, 30),
                opportunity("d", None, 90),
                opportunity("e", 0, 50),
            )
        )
    )
    assert [(one.id, one.expected_value, one.rank) for one in found] == [
        ("c", 270000, 1),
        ("a", 200000, 2),
        ("e", 0, 3),
        ("b", None, None),
        ("d", None, None),
    ]


def test_what_is_won_or_lost_is_told_last_and_ranks_no_more() -> None:
    rows = (opportunity("a", 900, 90, stage="Won"), opportunity("b", 50, 100), opportunity("c", 9000, 10, stage="lost"))
    found = opportunities(plan(opportunities=rows))
    assert [(one.id, one.rank, one.is_open) for one in found] == [
        ("b", 1, True),
        ("a", None, False),
        ("c", None, False),
    ]
    assert found[1].expected_value == 810


def test_equal_values_share_their_rank() -> None:
    rows = (opportunity("a", 100, 50), opportunity("b", 50, 100), opportunity("c", 10, 10))
    assert [(one.id, one.rank) for one in opportunities(plan(opportunities=rows))] == [("a", 1), ("b", 1), ("c", 3)]


def test_the_expected_value_is_exact() -> None:
    (found,) = opportunities(plan(opportunities=(opportunity("a", "0.1", "33.3"),)))
    assert found.expected_value == Fraction(333, 10000)


def test_what_makes_it_hard_to_imitate_and_whom_it_meets_is_handed_on() -> None:
    one = opportunity("a", 1, 1, hard_to_imitate="Ten years of data", meets=("voltarc",))
    (found,) = opportunities(plan(opportunities=(one,)))
    assert (found.is_hard_to_imitate, found.meets) == (True, ("voltarc",))
    (blank,) = opportunities(plan(opportunities=(opportunity("a", 1, 1, hard_to_imitate=" "),)))
    assert not blank.is_hard_to_imitate
