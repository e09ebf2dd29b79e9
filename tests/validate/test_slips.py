"""A slip of the pen is told once, as what it is."""

import pytest

from .written import plan


def said(front: str) -> list[tuple[int, str, str | None]]:
    return [(one.line, str(one.message), one.hint and str(one.hint)) for one in plan(front)[1]]


COLON = ("a plain text is expected here, not a key with a value", "put the text in quotes, because it has a colon")
COMMAS = ("a number is expected here; its commas part it", "write the number without separators")


@pytest.mark.parametrize(
    "front",
    ["challenges:\n  - Cost: high and rising", "swot:\n  threats: [Cost: high]", "tags:\n  - Cost: high and rising"],
)
def test_a_text_with_an_unquoted_colon_is_one_problem(front):
    assert said(front) == [(front.count("\n") + 4, *COLON)]


def test_a_misspelt_key_is_no_text_with_a_colon():
    assert said("challenges:\n  - txt: high") == [(5, "this key is not known here", "did you mean text?")]


@pytest.mark.parametrize("number", ["1,200", "1,200,000", "12,000.50", "1,200,000, others: []"])
def test_a_number_with_commas_in_braces_is_one_problem(number):
    front = f"wallet: [{{period: 2025, items: [{{offering: monitoring, potential: {number}}}]}}]"
    assert said(front) == [(4, *COMMAS)]


def test_three_digits_behind_something_else_are_an_unknown_key():
    front = "wallet: [{period: 2025, items: [{offering: monitoring, 200}]}]"
    assert said(front) == [(4, "this key is not known here", None)]
