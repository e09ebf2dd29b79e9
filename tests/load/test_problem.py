"""A problem has a place, a printable line and the account it is about."""

import pytest

from kamsite.load.problem import account_of, excerpt
from kamsite.model.document import Mark


@pytest.mark.parametrize(
    ("path", "account"),
    [
        ("content/accounts/acme.md", "acme"),
        ("content/measurements/acme.csv", "acme"),
        ("content/program.yml", None),
        ("content/accounts/more/acme.md", None),
    ],
)
def test_the_account_follows_from_the_path(path, account):
    assert account_of(path) == account


def test_an_excerpt_is_short_and_holds_its_place():
    lines = ("x" * 5_000,)
    assert excerpt(lines, Mark(1, 5)) == "x" * 1_000
    assert excerpt(lines, Mark(1, 4_000)) is None
    assert excerpt(lines, Mark(2, 1)) is None
