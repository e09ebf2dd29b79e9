"""White space as a table: what is not expected, what is not known and nothing are three different cells."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamsite.model.business_unit import BusinessUnit
from kamsite.model.sentence import Sentence, plain
from kamsite.render.link import Link
from kamsite.render.space_table import SpaceCell, SpaceRow, SpaceTable, depth, space_of_account
from tests.enrich.plans import part, wallet
from tests.render.scenes import scene

UNITS = (BusinessUnit(id="wire", name="Wire"), BusinessUnit(id="flat", name="Flat"))


def table(*parts: Any) -> SpaceTable | None:
    """The table of a plan with two units and these parts."""
    return space_of_account(scene(business_units=UNITS, wallet=wallet(*parts)))


def said(cell: SpaceCell) -> str:
    """A cell as it is read."""
    if not cell.is_expected:
        return "-"
    note = f" ({cell.note})" if cell.note else ""
    return f"{'not known' if cell.value is None else plain(cell.value)}{note}"


def row(one: SpaceRow) -> tuple[str, ...]:
    """A row as it is read, its total last."""
    name = one.name.text if isinstance(one.name, Link) else one.name
    return (str(name), *(said(cell) for cell in one.cells), said(one.total))


def test_offerings_stand_against_units_with_sums_on_both_sides() -> None:
    """100 - 25 and 200 - 50 in wire, 400 - 0 in flat: 225 and 400, together 625 of which 75 of 700 are ours."""
    found = table(
        part("small", 100, 25, business_unit="wire"),
        part("large", 200, 50, business_unit="wire"),
        part("large", 400, 0, business_unit="flat"),
    )
    assert found is not None
    assert found.columns == ("Wire", "Flat")
    assert [row(one) for one in found.rows] == [
        ("large", "EUR 150 (ours 25 %)", "EUR 400 (ours 0 %)", "EUR 550 (ours 8.33 %)"),
        ("small", "EUR 75 (ours 25 %)", "-", "EUR 75 (ours 25 %)"),
    ]
    assert found.foot is not None
    assert row(found.foot)[1:] == ("EUR 225 (ours 25 %)", "EUR 400 (ours 0 %)", "EUR 625 (ours 10.71 %)")


def test_what_is_not_known_says_at_least_what_others_hold() -> None:
    found = table(part("a", None, 10, {"voltarc": 40}, business_unit="wire"), part("a", None, 10, business_unit="flat"))
    assert found is not None
    assert row(found.rows[0])[1:] == ("not known (at least EUR 40)", "not known", "not known (at least EUR 40)")


def test_items_that_name_no_unit_are_a_column_of_their_own() -> None:
    found = table(part("a", 100, 40, business_unit="wire"), part("a", 50, 0))
    assert found is not None
    assert found.columns == ("Wire", Sentence("no unit named"))
    assert found.foot is not None
    assert [said(one) for one in found.foot.cells] == ["EUR 60 (ours 40 %)", "EUR 50 (ours 0 %)"]


@pytest.mark.parametrize("parts", [(part("a", 1, 1),), (part("a", 1, 1, business_unit="wire"),)])
def test_one_column_alone_is_no_matrix(parts: tuple[Any, ...]) -> None:
    assert table(*parts) is None


def test_the_tint_rises_in_equal_steps_and_nothing_and_the_unknown_have_none() -> None:
    amounts = [None, Fraction(-5), Fraction(0), Fraction(1), Fraction(20), Fraction(21), Fraction(100)]
    assert [depth(one, Fraction(100)) for one in amounts] == [0, 0, 0, 1, 1, 2, 5]
    assert depth(Fraction(1), Fraction(0)) == 0


@given(st.fractions(0, 1000), st.fractions(0, 1000), st.fractions(0, 1000))
def test_more_white_space_is_never_lighter(one: Fraction, other: Fraction, most: Fraction) -> None:
    assert depth(min(one, other), most) <= depth(max(one, other), most) <= 5
