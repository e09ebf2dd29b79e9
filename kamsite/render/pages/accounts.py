"""The accounts page: every account in one table, with a filter."""

from __future__ import annotations

from kamsite.model.sentence import Sentence
from kamsite.render.account_rows import account_rows
from kamsite.render.library import Library
from kamsite.render.page import Page
from kamsite.render.pages.frame import page


def accounts_page(library: Library) -> Page:
    """The index of accounts."""
    count = len(library.portfolio.ranking)
    archived = tuple((library.account(one.id), one.plan.period) for one in library.portfolio.archived)
    return page(
        "accounts/",
        "accounts",
        library.programme.locale,
        title=Sentence("Accounts"),
        description=Sentence("{count} account plan", "{count} account plans", count=count),
        nav=Sentence("Accounts"),
        rows=account_rows(library, library.portfolio.ranking),
        dimensions=[one.name for one in library.programme.dimensions],
        archived=archived,
        count=Sentence(
            "{count} account plan, in order of segment and potential.",
            "{count} account plans, in order of segment and potential.",
            count=count,
        ),
    )
