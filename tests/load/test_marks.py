"""Places are kept small and found again by their route."""

import pytest

from kamsite.load.document import parse_yaml
from kamsite.load.marks import mark, place
from kamsite.model.document import Mark


def test_a_place_is_packed_and_unpacked():
    assert mark(place(262_144, 262_144, 0)) == Mark(262_144, 262_144, None)
    assert mark(place(1, 2, 3)) == Mark(1, 2, 3)


@pytest.mark.parametrize("route", [("b",), ("a", "x"), ("a", 1), ("a", 0, "y"), ("a", -1), (0,), ("a", 0, "x", "z")])
def test_a_route_that_the_document_has_not_has_no_place(route):
    document = parse_yaml(b"a: [{x: 1}]\n", "content/program.yml")
    assert route not in document.values
    assert route not in document.keys


def test_items_of_a_list_are_values_without_keys():
    document = parse_yaml(b"a: [x]\n", "content/program.yml")
    assert ("a", 0) in document.values
    assert ("a", 0) not in document.keys
    assert set(document.values) == {(), ("a",), ("a", 0)}
