"""Lines that come back to where they began are told once."""

import pytest

from kamsite.validate.circles import circles

from .written import plan, told


@pytest.mark.parametrize(
    ("following", "expected"),
    [
        ({}, []),
        ({"a": ("b",), "b": ()}, []),
        ({"a": ("a",)}, [("a",)]),
        ({"a": ("b",), "b": ("c",), "c": ("a",)}, [("a", "b", "c")]),
        # Two ways to the same place are no circle; an unknown place leads nowhere.
        ({"a": ("b", "c"), "b": ("d",), "c": ("d",), "d": ("x",)}, []),
        ({"x": ("a",), "a": ("b",), "b": ("a",)}, [("a", "b")]),
    ],
)
def test_circles(following, expected):
    assert list(circles(following)) == expected


def test_a_long_line_needs_no_deep_stack():
    following = {str(number): (str(number + 1),) for number in range(20_000)}
    assert list(circles(following)) == []


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        ("stakeholders: [{id: a, reports_to: b}, {id: b, reports_to: a}]", ["4:60 reporting-circle"]),
        (
            "stakeholders: [{id: a, reports_to: b}, {id: b, reports_to: c}, {id: c, reports_to: b}, {id: d}]",
            ["4:84 reporting-circle"],
        ),
        ("stakeholders: [{id: a, influences: [b, a]}, {id: b, influences: [a]}]", ["4:40 tied-to-itself"]),
        ("stakeholders: [{id: a, influences: [{who: a, kind: conflict}]}]", ["4:37 tied-to-itself"]),
        ("stakeholders: [{id: a, reports_to: a}]", ["4:36 tied-to-itself"]),
        ("stakeholders: [{id: a, influences: [{who: a}]}]", ["4:37 tied-to-itself"]),
        ("business_units: [{id: a, name: n, part_of: a}]", ["4:44 business-unit-circle"]),
        (
            "tactics: [{title: t, actions: [{id: A, what: w, after: [B]}, {id: B, what: w, after: [A]}]}]",
            ["4:86 action-circle"],
        ),
    ],
)
def test_circles_of_a_plan_are_told_where_they_close(front, expected):
    assert told(plan(front)[1]) == expected
