"""Elsewhere: at which accounts each competitor is met, for the account pages."""

from __future__ import annotations

from collections.abc import Mapping

from kamsite.render.library import Library
from kamsite.render.link import Link, account_path

MOST_NAMED = 4
"""So many other accounts are named; the competitor's own page has all."""


def met_at(library: Library) -> Mapping[str, tuple[Link, ...]]:
    """Competitor, casefolded -> the accounts where it is met, the largest wallet that it holds first."""
    return {one.id: tuple(library.account(met.account.id) for met in one.meetings) for one in library.competitors}


def others(accounts: tuple[Link, ...], account_id: str) -> tuple[tuple[Link, ...], int]:
    """The first few of these accounts but one, and how many more there are."""
    here = account_path(account_id)
    named = tuple(one for one in accounts[: MOST_NAMED + 1] if one.href != here)[:MOST_NAMED]
    is_met_here = any(one.href == here for one in accounts)
    return named, len(accounts) - is_met_here - len(named)
