"""Who writes the name of a dimension, or a criterion, where the id of a dimension is asked for is told which id it is."""

from __future__ import annotations

import pytest

from .written import PROGRAMME, programme

RULE = '{strategic_value: ">= 50"}'
GOAL = PROGRAMME.replace("name: Strategic value", "name: Where we want to be")
"""A dimension whose name is not close to its id."""


def hint(text: str) -> str:
    """The way out of the only fault of a programme, which is told at the key."""
    (found,) = programme(text)[1]
    assert (found.path, found.check) == ("content/program.yml", "unknown-measure")
    assert (found.line, found.column) == (12, 33)
    return str(found.hint)


@pytest.mark.parametrize("written", ["Where we want to be", "where we want  to be"])
def test_a_dimensions_name_is_told_with_its_id(written: str):
    text = GOAL.replace(RULE, f'{{"{written}": ">= 50"}}')
    assert hint(text) == "Where we want to be is the name of a dimension; write its id: strategic_value"


@pytest.mark.parametrize("written", ["reference", "Reference"])
def test_a_criterion_is_told_with_its_dimension(written: str):
    text = PROGRAMME.replace(RULE, f'{{{written}: ">= 50"}}')
    assert hint(text) == "reference is a criterion of strategic_value; write strategic_value"


def test_a_name_that_is_misspelt_as_well_as_one_that_is_far_off():
    assert hint(PROGRAMME.replace(RULE, '{strategic_valu: ">= 50"}')) == "did you mean strategic_value?"
    far_off = hint(PROGRAMME.replace(RULE, '{growth: ">= 50"}'))
    assert far_off == "the dimensions are financial_value and strategic_value"


def test_one_dimension_alone_is_named():
    text = "company: Us\ndimensions: [{id: a, name: D, criteria: [{id: b, name: C, weight: 1}]}]\n"
    (found,) = programme(text + 'segments:\n  - {id: s, name: S, when: {nope: "> 5"}}\n  - {id: t, name: T}\n')[1]
    assert (found.line, found.column, str(found.hint)) == (4, 29, "the only dimension is a")


def test_without_any_dimension_nothing_is_listed():
    (found,) = programme('company: Us\nsegments:\n  - {id: s, name: S, when: {nope: "> 5"}}\n  - {id: t, name: T}\n')[1]
    assert (found.check, found.hint) == ("unknown-measure", None)


def test_in_the_matrix_too():
    (found,) = programme(PROGRAMME + "matrix: {x: financial_value, y: Reference}\n")[1]
    assert (found.check, found.line, found.column) == ("unknown-dimension", 15, 33)
    assert str(found.hint) == "reference is a criterion of strategic_value; write strategic_value"
