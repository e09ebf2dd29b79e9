"""Small portfolios for the tests of pages, and what of a page is read."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from html import unescape
from typing import Any

from kamsite.checks.examined import Examined
from kamsite.enrich.account import Account
from kamsite.enrich.figures import figures
from kamsite.enrich.portfolio import portfolio
from kamsite.model.programme import ExchangeRates, Offering
from kamsite.model.wallet import WalletItem
from kamsite.render.library import Library
from kamsite.render.page import Page
from tests.enrich.plans import plan, programme, wallet

TODAY = date(2026, 11, 23)
RULES = programme(
    currency="EUR",
    fx=ExchangeRates(rates={"USD": Decimal("0.92")}),
    offerings=(Offering(id="drives", name="Drives", family="Equipment"), Offering(id="con", name="Consulting")),
)


def account(account_id: str, *parts: WalletItem, **facts: Any) -> Examined:
    """An account named after its id, with a wallet of these parts."""
    its = replace(plan(wallet=wallet(*parts) if parts else (), **facts), id=account_id, name=account_id.title())
    return Examined(Account(its, figures(its, RULES, TODAY)), ())


def library(*accounts: Examined, locale: Any = "en") -> Library:
    """The portfolio of these accounts."""
    rules = replace(RULES, locale=locale)
    return Library(rules, portfolio([one.account for one in accounts], rules), accounts, {}, TODAY)


def text(page: Page) -> str:
    """What is read of a page: without elements, with single blanks."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page.html)).split())


def lead(page: Page) -> str:
    """The sentence that the page opens with."""
    found = re.search(r'<p class="kam-lead">(.*?)</p>', page.html, re.S)
    assert found
    return " ".join(unescape(found[1]).split())


def rows(page: Page) -> list[list[str]]:
    """The rows of the page's first table, cell by cell."""
    body = re.search(r"<tbody>(.*?)</tbody>", page.html, re.S)
    cells = [
        re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.S)
        for row in re.findall(r"<tr.*?</tr>", body[1] if body else "", re.S)
    ]
    return [[" ".join(unescape(re.sub(r"<[^>]+>", " ", one)).split()) for one in row] for row in cells]
