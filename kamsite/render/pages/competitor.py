"""The competitor pages: where we meet each of them, what it holds, and what we set against it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kamsite.enrich.competitors_met import CompetitorMet
from kamsite.enrich.wallet_by_holder import WalletByHolder, wallet_by_holder
from kamsite.model.sentence import Amount, Listing, Sentence, Share
from kamsite.render.exchange_words import rates_words
from kamsite.render.key_figures import KeyFigureView
from kamsite.render.library import Library
from kamsite.render.link import Link, competitor_path
from kamsite.render.page import Heading, Page, SearchEntry
from kamsite.render.pages.competitor_plot import held_by_account, wallets_by_holder
from kamsite.render.pages.frame import explained_page
from kamsite.render.pages.meeting_view import anchor_of, meeting_view
from kamsite.render.pages.over_accounts import Cell, account_link, amount_cell, count_cell, money, share_cell

MOST_NAMES = 3
"""So many accounts are named under a number; more would be a list."""


@dataclass(frozen=True)
class CompetitorRow:
    """A competitor in the table of all."""

    name: Link
    other_names: tuple[str, ...]
    cells: tuple[Cell, ...]
    """Wallet held, share of the potential, accounts, those without a counter, expected value, tactics, people."""


def competitors_page(library: Library) -> Page:
    """The index of competitors."""
    met = [one for one in library.competitors if one.meetings]
    wallets = wallet_by_holder([one.account for one in library.portfolio.ranking], library.programme)
    return explained_page(
        library,
        ("competitors_met",),
        "competitors/",
        "competitors",
        title=Sentence("Competitors"),
        description=Sentence("Who else our accounts buy from, what they hold, and what we set against them."),
        nav=Sentence("Competitors"),
        plot=wallets_by_holder(library, wallets),
        whole=_whole(library, wallets),
        rates=rates_words(library.programme),
        rows=tuple(_row(library, one) for one in met),
        archived=tuple(_link(one) for one in library.competitors if not one.meetings),
    )


def _whole(library: Library, wallets: WalletByHolder) -> Sentence:
    """What the bars of the plot come to together."""
    amount = Amount(wallets.whole, library.programme.currency)
    return Sentence(
        "Together the bars are {amount}: the latest wallet of {count} account.",
        "Together the bars are {amount}: the latest wallets of {count} accounts.",
        amount=Sentence("at least {amount}", amount=amount) if wallets.is_at_least else amount,
        count=wallets.accounts,
    )


def competitor_page(library: Library, met: CompetitorMet) -> Page:
    """The page of one competitor."""
    words = library.words
    headline = tuple(_headline(library, met))
    accounts = tuple(Heading(text=one.account.plan.name, anchor=anchor_of(one.account)) for one in met.meetings)
    return explained_page(
        library,
        ("competitors_met",),
        competitor_path(met.id),
        "competitor",
        title=met.name,
        description=" ".join(words.write(one) for one in headline),
        headings=(Heading(text=words.write(Sentence("Account by account")), anchor="accounts", children=accounts),)
        if accounts
        else (),
        search=(
            SearchEntry(
                anchor=anchor_of(one.account),
                title=words.write(Sentence("{name} at {account}", name=met.name, account=one.account.plan.name)),
                text=" ".join(text for text in (one.facts.advantage, one.facts.counter) if text),
            )
            for one in met.meetings
        ),
        back=Link(Sentence("All competitors"), "competitors/"),
        other_names=met.other_names,
        headline=headline,
        key_figures=_key_figures(library, met) if met.meetings else (),
        plot=held_by_account(library, met),
        meetings=tuple(meeting_view(library, one) for one in met.meetings),
        archived=tuple(account_link(one) for one in met.archived),
    )


def _link(met: CompetitorMet) -> Link:
    return Link(met.name, competitor_path(met.id))


def _row(library: Library, met: CompetitorMet) -> CompetitorRow:
    currency = library.programme.currency
    people = sum(len(one.people) for one in met.meetings)
    return CompetitorRow(
        _link(met),
        met.other_names,
        (
            amount_cell(met.held, currency, _gap(met)) if met.held_not_noted < len(met.meetings) else _nothing(),
            share_cell(met.share),
            count_cell(len(met.meetings)),
            count_cell(met.without_counter),
            amount_cell(met.expected_value, currency),
            count_cell(sum(len(one.tactics) for one in met.meetings)),
            count_cell(people, Sentence("closer than we: {count}", count=met.closer) if met.closer else None),
        ),
    )


def _gap(met: CompetitorMet) -> Sentence | None:
    """Under an amount that is only a part: in how many accounts something is missing."""
    if not met.held_not_known:
        return None
    return Sentence(
        "at least; not known in {count} account",
        "at least; not known in {count} accounts",
        count=met.held_not_known,
    )


def _nothing() -> Cell:
    return Cell(Sentence("nothing noted"), "")


def _headline(library: Library, met: CompetitorMet) -> Iterator[Sentence]:
    count = len(met.meetings)
    if not count:
        yield Sentence("{name} is met in no account any more; only archived plans tell of it.", name=met.name)
        return
    yield _held(library, met)
    if met.held_not_known and met.held is not None:
        yield Sentence(
            "In {count} of them a part of what it holds is not known.",
            "In {count} of them a part of what it holds is not known.",
            count=met.held_not_known,
        )
    if not met.without_counter:
        yield Sentence("Our counter is written there.", "Our counter is written in each of them.", count=count)
    elif met.without_counter == count:
        yield Sentence("No counter is written there.", "No counter is written in any of them.", count=count)
    else:
        yield Sentence(
            "In {count} of them no counter is written.",
            "In {count} of them no counter is written.",
            count=met.without_counter,
        )


def _held(library: Library, met: CompetitorMet) -> Sentence:
    place = Sentence("{count} account", "{count} accounts", count=len(met.meetings))
    if met.held_not_noted == len(met.meetings):
        return Sentence("{name} is met in {accounts}; no wallet says what it holds.", name=met.name, accounts=place)
    if met.held is None:
        return Sentence("{name} is met in {accounts}; what it holds there is not known.", name=met.name, accounts=place)
    amount = Amount(met.held, library.programme.currency)
    return Sentence(
        "{name} is met in {accounts} and holds {amount} of their wallets.",
        name=met.name,
        accounts=place,
        amount=Sentence("at least {amount}", amount=amount) if met.held_not_known else amount,
    )


def _silent(met: CompetitorMet) -> Sentence | None:
    """The accounts without a counter, where they are few enough to name."""
    names = tuple(one.account.plan.name for one in met.meetings if not one.has_counter)
    return Sentence("not at {accounts}", accounts=Listing(names)) if 0 < len(names) <= MOST_NAMES else None


def _key_figures(library: Library, met: CompetitorMet) -> tuple[KeyFigureView, ...]:
    count, everybody = len(met.meetings), len(library.portfolio.ranking)
    share = Sentence("{share} of what they could spend", share=Share(met.share)) if met.share is not None else None
    pursued = sum(pursued.is_open for one in met.meetings for pursued in one.opportunities)
    people = sum(len(one.people) for one in met.meetings)
    return (
        KeyFigureView(
            Sentence("Accounts where we meet it"), Sentence("{part} of {whole}", part=count, whole=everybody), None
        ),
        KeyFigureView(Sentence("Wallet it holds"), money(met.held, library.programme.currency), _gap(met) or share),
        KeyFigureView(
            Sentence("Our counter is written"),
            Sentence("{part} of {whole}", part=count - met.without_counter, whole=count),
            _silent(met),
        ),
        KeyFigureView(
            Sentence("Expected against it"),
            money(met.expected_value, library.programme.currency) if pursued else Sentence("nothing yet"),
            Sentence("{count} open opportunity", "{count} open opportunities", count=pursued),
        ),
        KeyFigureView(
            Sentence("People it knows"),
            people,
            Sentence("closer than we: {count}", count=met.closer) if people else None,
        ),
    )
