"""CompetitorMet: one competitor over all accounts - where we meet it, what it holds, and what we set against it.

A competitor is the same wherever its id is, compared without case; what a plan calls a competitor is one, and no other
supplier of a wallet is (`in-house`, `none` and `unknown` are nobody's names). The wallet it holds is that of each
account's latest period in the programme's currency; sums are of what is known, and so at least that much. A wallet in
which it does not stand says nothing of it: neither 0 nor an amount that is missing. Archived accounts count nowhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from kamsite.enrich.account import Account
from kamsite.enrich.coverage import Rivalry
from kamsite.enrich.exact import total
from kamsite.enrich.money import money
from kamsite.enrich.pursued import Pursued, expected, pursued
from kamsite.enrich.reference import reference
from kamsite.enrich.swot import Ratings
from kamsite.model.competitor import Competitor
from kamsite.model.programme import Programme
from kamsite.model.tactic import Tactic


@dataclass(frozen=True, slots=True)
class HeldWallet:
    """What a competitor holds of one account's wallet, which names it."""

    amount: Fraction | None
    """In the programme's currency; None while one of its amounts, or the exchange rate, is not known."""
    at_least: Fraction | None
    """The known amounts together; None when none of them, or no exchange rate, is known."""
    share: Fraction | None
    """The part of the account's potential, 0-1; None when either is not known."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A competitor at one account."""

    account: Account
    facts: Competitor
    """What this account's plan says of it: name, advantage, our counter, SWOT."""
    ratings: Ratings
    """The ratings of that SWOT."""
    potential: Fraction | None
    """The account's purchase potential in the programme's currency."""
    held: HeldWallet | None
    """What it holds; None when the latest wallet does not name it, or there is none: nothing is noted."""
    opportunities: tuple[Pursued, ...]
    """Ours that answer its advantage, by rank."""
    tactics: tuple[tuple[str, Tactic], ...]
    """Ours that beat it, in the plan's order, each with its id or place."""
    people: tuple[Rivalry, ...]
    """Their people whom it knows too, where its tie is stronger than ours first."""

    @property
    def has_counter(self) -> bool:
        """Whether the plan says what we set against its advantage."""
        return bool((self.facts.counter or "").strip())


@dataclass(frozen=True, slots=True)
class CompetitorMet:
    """A competitor over all accounts."""

    id: str
    """Its id without capitals."""
    name: str
    """What most plans call it; of equals the first in the alphabet."""
    other_names: tuple[str, ...]
    """What else plans call it."""
    meetings: tuple[Meeting, ...]
    """The accounts where we meet it, the largest wallet held first, then those where it is not known or not noted."""
    archived: tuple[Account, ...]
    """Archived accounts where we met it; they count nowhere."""
    held: Fraction | None
    """The wallet it is known to hold in all of them; None when nothing is known."""
    held_not_known: int
    """In how many accounts what it holds, or a part of that, is not known."""
    held_not_noted: int
    """In how many accounts no wallet says anything of it."""
    share: Fraction | None
    """held / potential, 0-1, over the accounts in which both are known in full."""
    without_counter: int
    """In how many accounts we set nothing against it."""
    expected_value: Fraction | None
    """Our open opportunities that meet it, as far as they are known."""
    closer: int
    """How many people it stands closer to than we do, as far as that is known."""


def competitors_met(accounts: Sequence[Account], programme: Programme) -> tuple[CompetitorMet, ...]:
    """Every competitor that a plan names: the one that holds most first, those of archived accounts alone last."""
    named: dict[str, list[tuple[Account, Competitor]]] = {}
    for account in accounts:
        for competitor in account.plan.competitors:
            named.setdefault(competitor.id.casefold(), []).append((account, competitor))
    found = [_met(key, pairs, programme) for key, pairs in named.items()]
    found.sort(key=lambda one: (not one.meetings, -(one.held or 0), -len(one.meetings), one.id))
    return tuple(found)


def _met(key: str, pairs: Sequence[tuple[Account, Competitor]], programme: Programme) -> CompetitorMet:
    current = [pair for pair in pairs if pair[0].plan.status != "archived"]
    names = Counter(" ".join(facts.name.split()) for _, facts in current or pairs)
    ordered = sorted(names, key=lambda name: (-names[name], name))
    meetings = sorted((_meeting(account, facts, programme) for account, facts in current), key=_order)
    entries = [one.held for one in meetings if one.held]
    known = [one.at_least for one in entries if one.at_least is not None]
    return CompetitorMet(
        id=key,
        name=ordered[0],
        other_names=tuple(ordered[1:]),
        meetings=tuple(meetings),
        archived=tuple(account for account, _ in pairs if account.plan.status == "archived"),
        held=total(known) if known else None,
        held_not_known=sum(one.amount is None for one in entries),
        held_not_noted=len(meetings) - len(entries),
        share=_share(meetings),
        without_counter=sum(not one.has_counter for one in meetings),
        expected_value=expected(opportunity for one in meetings for opportunity in one.opportunities),
        closer=sum(person.is_stronger is True for one in meetings for person in one.people),
    )


def _meeting(account: Account, facts: Competitor, programme: Programme) -> Meeting:
    plan, figures = account.plan, account.figures
    exchange = money(plan, programme)
    tactics = ((reference(one, "tactics", at), one) for at, one in enumerate(plan.tactics))
    people = [one for one in figures.coverage.rivalries if _is(facts, one.competitor)]
    return Meeting(
        account=account,
        facts=facts,
        ratings=figures.swot.competitors[facts.id],
        potential=exchange.converted(figures.share_of_wallet.potential),
        held=_held(account, facts, programme),
        opportunities=tuple(one for one in pursued(account, exchange) if _names(facts, one.meets)),
        tactics=tuple((name, one) for name, one in tactics if _names(facts, one.beats)),
        people=tuple(sorted(people, key=lambda one: (one.is_stronger is not True, -(one.strength or 0)))),
    )


def _held(account: Account, facts: Competitor, programme: Programme) -> HeldWallet | None:
    exchange = money(account.plan, programme)
    for holder in account.figures.share_of_wallet.holders:
        if _is(facts, holder.supplier):
            some = exchange.converted(holder.at_least if holder.amount is not None or holder.at_least else None)
            return HeldWallet(exchange.converted(holder.amount), some, holder.share)
    return None


def _share(meetings: Iterable[Meeting]) -> Fraction | None:
    known = [(one.held.amount, one.potential) for one in meetings if one.held]
    pairs = [(amount, potential) for amount, potential in known if amount is not None and potential is not None]
    potential = total(whole for _, whole in pairs)
    return total(amount for amount, _ in pairs) / potential if potential else None


def _order(meeting: Meeting) -> tuple[bool, bool, Fraction, str]:
    some = meeting.held.at_least if meeting.held else None
    return meeting.held is None, some is None, -(some or Fraction(0)), meeting.account.id


def _is(facts: Competitor, competitor_id: str) -> bool:
    return competitor_id.casefold() == facts.id.casefold()


def _names(facts: Competitor, competitor_ids: Iterable[str]) -> bool:
    return any(_is(facts, one) for one in competitor_ids)
