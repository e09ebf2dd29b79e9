"""SaleView: an offering at one account, as its page shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kamsite.enrich.offerings_sold import Held, Sale
from kamsite.model.sentence import Amount, Sentence
from kamsite.render.library import Library
from kamsite.render.link import Link
from kamsite.render.pages.over_accounts import (
    Cell,
    OpportunityLine,
    account_link,
    amount_cell,
    money,
    opportunity_lines,
    share_cell,
)
from kamsite.render.state import HOLDER_NAME


@dataclass(frozen=True)
class HolderLine:
    """Who else holds a part."""

    who: Link | Sentence | str
    amount: Amount | None


@dataclass(frozen=True)
class SaleView:
    """An offering at one account."""

    account: Link
    is_in_wallet: bool
    cells: tuple[Cell, ...]
    """White space, share, ours, potential."""
    holders: tuple[HolderLine, ...]
    ends: tuple[tuple[date, str | None], ...]
    """Contracts that end, each with the business unit."""
    opportunities: tuple[OpportunityLine, ...]


def sale_view(library: Library, sale: Sale) -> SaleView:
    """The sale, with links into the account's page and to the competitors."""
    currency = library.programme.currency
    return SaleView(
        account=account_link(sale.account),
        is_in_wallet=sale.is_in_wallet,
        cells=(
            amount_cell(sale.white_space, currency),
            share_cell(sale.share),
            amount_cell(sale.ours, currency),
            amount_cell(sale.potential, currency),
        ),
        holders=tuple(HolderLine(_holder(library, one), money(one.amount, currency)) for one in sale.holders),
        ends=coming_ends(library, sale),
        opportunities=opportunity_lines(sale.account, sale.opportunities, currency),
    )


def coming_ends(library: Library, sale: Sale) -> tuple[tuple[date, str | None], ...]:
    """The contracts that have not ended yet, earliest first, each with its business unit's name."""
    names = {unit.id: unit.name for unit in sale.account.plan.business_units}
    return tuple(
        (end.date, names.get(end.business_unit, end.business_unit) if end.business_unit else None)
        for end in sale.contract_ends
        if end.date >= library.as_of
    )


def _holder(library: Library, held: Held) -> Link | Sentence | str:
    if held.supplier in HOLDER_NAME:
        return HOLDER_NAME[held.supplier]
    return library.competitor(held.supplier) or held.supplier
