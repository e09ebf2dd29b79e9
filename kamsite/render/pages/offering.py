"""The offering pages: what all accounts could spend on each thing we sell, what is ours, and where the white space is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kamsite.enrich.contract_ends import ContractAhead, contracts_ahead
from kamsite.enrich.exact import total
from kamsite.enrich.offerings_sold import OfferingSold
from kamsite.enrich.wallet_by_holder import wallet_by_holder
from kamsite.enrich.white_space import white_space
from kamsite.model.sentence import Amount, Quantity, Sentence, Share
from kamsite.render.contract_end_view import ends_of_portfolio
from kamsite.render.exchange_words import rates_words
from kamsite.render.key_figures import KeyFigureView
from kamsite.render.library import Library
from kamsite.render.link import Link, offering_path
from kamsite.render.page import Page
from kamsite.render.pages.frame import explained_page
from kamsite.render.pages.offering_plot import white_space_by_account, white_space_by_offering
from kamsite.render.pages.over_accounts import Cell, account_link, amount_cell, count_cell, day_cell, money, share_cell
from kamsite.render.pages.sale_view import coming_ends, sale_view
from kamsite.render.pages.white_space_view import white_space_view

MOST_CONTRACTS = 20
"""So many of the contracts that end stand in the first table; later ones stand below it."""


@dataclass(frozen=True)
class OfferingRow:
    """An offering in the table of all."""

    name: Link
    family: str | None
    cells: tuple[Cell, ...]
    """White space, share, ours, potential, accounts, expected value, next contract end."""


def offerings_page(library: Library) -> Page:
    """The index of offerings."""
    found = library.offerings
    accounts = [one.account for one in library.portfolio.ranking]
    ahead = contracts_ahead(accounts, library.programme, library.as_of)
    return explained_page(
        library,
        ("offerings_sold",),
        "offerings/",
        "offerings",
        title=Sentence("Offerings"),
        description=Sentence("What we sell: what our accounts could spend on it, what is ours, and the white space."),
        nav=Sentence("Offerings"),
        plot=white_space_by_offering(library, found),
        space=white_space_view(library, white_space(accounts, library.programme)),
        contracts=_contracts(library, ahead),
        contract_ends=ends_of_portfolio(library, ahead[:MOST_CONTRACTS]),
        later_ends=ends_of_portfolio(library, ahead[MOST_CONTRACTS:]),
        ours_elsewhere=_ours_elsewhere(library, found),
        rates=rates_words(library.programme),
        rows=tuple(_row(library, one) for one in found if one.sales),
        unsold=tuple(_link(one) for one in found if not one.sales),
    )


def offering_page(library: Library, sold: OfferingSold) -> Page:
    """The page of one offering."""
    headline = tuple(_headline(library, sold))
    return explained_page(
        library,
        ("offerings_sold",),
        offering_path(sold.facts.id),
        "offering",
        title=sold.facts.name,
        description=" ".join(library.words.write(one) for one in headline),
        back=Link(Sentence("All offerings"), "offerings/"),
        family=sold.facts.family,
        headline=headline,
        key_figures=_key_figures(library, sold) if sold.sales else (),
        plot=white_space_by_account(library, sold),
        sales=tuple(sale_view(library, one) for one in sold.sales),
        without=tuple(account_link(one) for one in sold.without),
    )


def _ours_elsewhere(library: Library, found: Sequence[OfferingSold]) -> Sentence | None:
    """What is ours and in no sum of the table, which the page of competitors counts; None where there is none."""
    wallets = wallet_by_holder([one.account for one in library.portfolio.ranking], library.programme)
    ours = total(one.amount for one in wallets.holders if one.holder is None)
    missing = ours - total(one.ours for one in found if one.ours is not None)
    if missing <= 0:
        return None
    return Sentence(
        "{amount} more is ours, of which the potential or a part is not known; it stands in no sum here.",
        amount=Amount(missing, library.programme.currency),
    )


def _contracts(library: Library, ahead: Sequence[ContractAhead]) -> Sentence | None:
    """How many contracts end within a year, and what they open as far as it is known; None when there are none."""
    known = [one.not_ours for one in ahead if one.not_ours is not None]
    if not ahead:
        return None
    return Sentence(
        "{count} contract ends within twelve months and opens {amount}.",
        "{count} contracts end within twelve months and open {amount}.",
        count=len(ahead),
        amount=Amount(total(known), library.programme.currency) if known else Sentence("an amount that is not known"),
    )


def _link(sold: OfferingSold) -> Link:
    return Link(sold.facts.name, offering_path(sold.facts.id))


def _row(library: Library, sold: OfferingSold) -> OfferingRow:
    currency = library.programme.currency
    ends = [day for one in sold.sales for day, _ in coming_ends(library, one)]
    return OfferingRow(
        _link(sold),
        sold.facts.family,
        (
            amount_cell(sold.white_space, currency),
            share_cell(sold.share),
            amount_cell(sold.ours, currency),
            amount_cell(sold.potential, currency, _known(sold)),
            count_cell(sold.count),
            amount_cell(sold.expected_value, currency),
            day_cell(min(ends, default=None)),
        ),
    )


def _known(sold: OfferingSold) -> Sentence | None:
    """Under a sum that is not of all accounts: of how many it is."""
    if sold.known == sold.count:
        return None
    return Sentence("known in {part} of {whole} accounts", part=sold.known, whole=sold.count)


def _headline(library: Library, sold: OfferingSold) -> Iterator[Sentence]:
    currency, name = library.programme.currency, sold.facts.name
    if not sold.count:
        yield Sentence("No account has {name} in its wallet.", name=name)
    elif sold.potential is None or sold.ours is None or sold.white_space is None:
        yield Sentence(
            "{count} account has {name} in its wallet; how much it could spend and spends with us is not known.",
            "{count} accounts have {name} in their wallets; how much they could spend and spend with us is not known.",
            count=sold.count,
            name=name,
        )
    else:
        yield Sentence(
            "Of the {potential} that {count} account could spend on {name}, {ours} is ours.",
            "Of the {potential} that {count} accounts could spend on {name}, {ours} is ours.",
            potential=Amount(sold.potential, currency),
            count=sold.known,
            name=name,
            ours=Share(sold.share) if sold.share is not None else Amount(sold.ours, currency),
        )
        if sold.white_space > 0:
            yield Sentence("{amount} is white space.", amount=Amount(sold.white_space, currency))
        if sold.known < sold.count:
            yield Sentence(
                "Of {count} more account it is not known.",
                "Of {count} more accounts it is not known.",
                count=sold.count - sold.known,
            )
    pursued = sum(one.is_open for sale in sold.sales for one in sale.opportunities)
    if not pursued:
        yield Sentence("No open opportunity names it.")


def _key_figures(library: Library, sold: OfferingSold) -> tuple[KeyFigureView, ...]:
    currency, everybody = library.programme.currency, len(library.portfolio.ranking)
    pursued = sum(one.is_open for sale in sold.sales for one in sale.opportunities)
    ends = sorted((day, sale.account.plan.name) for sale in sold.sales for day, _ in coming_ends(library, sale))
    figures = [
        KeyFigureView(
            Sentence("Our share"),
            Share(sold.share) if sold.share is not None else None,
            Sentence("of {amount}", amount=Amount(sold.potential, currency)) if sold.potential is not None else None,
        ),
        KeyFigureView(Sentence("White space"), money(sold.white_space, currency), _known(sold)),
        KeyFigureView(
            Sentence("Accounts with it in their wallet"),
            Sentence("{part} of {whole}", part=sold.count, whole=everybody),
            None,
        ),
        KeyFigureView(
            Sentence("Expected"),
            money(sold.expected_value, currency) if pursued else Quantity(0),
            Sentence("{count} open opportunity", "{count} open opportunities", count=pursued),
        ),
    ]
    if ends:
        day, account = ends[0]
        figures.append(KeyFigureView(Sentence("Next contract end"), day, Sentence("at {account}", account=account)))
    return tuple(figures)
