"""At which other accounts a competitor is met."""

from __future__ import annotations

from kamsite.render.elsewhere import others
from kamsite.render.link import Link, account_path

SIX = tuple(Link(name, account_path(name)) for name in "abcdef")


def names(links: tuple[Link, ...]) -> str:
    """The accounts' names in a row."""
    return "".join(str(one.text) for one in links)


def test_the_account_itself_is_left_out_and_the_others_are_counted() -> None:
    named, more = others(SIX, "b")
    assert (names(named), more) == ("acde", 1)


def test_an_account_that_is_not_among_them_sees_the_first_four() -> None:
    named, more = others(SIX, "x")
    assert (names(named), more) == ("abcd", 2)
    named, more = others(SIX, "f")
    assert (names(named), more) == ("abcd", 1)


def test_nobody_else_meets_it() -> None:
    assert others(SIX[:1], "a") == ((), 0)
    assert others((), "a") == ((), 0)
