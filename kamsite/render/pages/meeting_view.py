"""MeetingView: a competitor at one account, as its page shows it."""

from __future__ import annotations

from dataclasses import dataclass

from kamsite.enrich.account import Account
from kamsite.enrich.competitors_met import HeldWallet, Meeting
from kamsite.enrich.coverage import Rivalry
from kamsite.enrich.swot import Ratings
from kamsite.model.competitor import Competitor
from kamsite.model.sentence import Amount, Sentence, Share, Value
from kamsite.model.tactic import Tactic
from kamsite.render.library import Library
from kamsite.render.link import Link, account_path
from kamsite.render.pages.over_accounts import (
    OpportunityLine,
    account_link,
    item_link,
    opportunity_lines,
    person_link,
)
from kamsite.render.sections.swot import signed


@dataclass(frozen=True)
class TacticLine:
    """A tactic of ours against it."""

    link: Link
    how: str | None
    """How it beats the competitor; where the plan does not say so, what the decision makers gain."""


@dataclass(frozen=True)
class PersonLine:
    """A person whom it knows."""

    link: Link
    says: Sentence | None
    """Its tie against ours, as far as it is known."""


@dataclass(frozen=True)
class MeetingView:
    """A competitor at one account."""

    anchor: str
    account: Link
    facts: Competitor
    held: Sentence | Amount
    is_noted: bool
    """Whether the wallet names it at all."""
    opportunities: tuple[OpportunityLine, ...]
    tactics: tuple[TacticLine, ...]
    people: tuple[PersonLine, ...]
    ratings: tuple[Sentence, ...]


def anchor_of(account: Account) -> str:
    """Where an account stands on a page about all of them."""
    return f"at-{account.id}"


def meeting_view(library: Library, meeting: Meeting) -> MeetingView:
    """The meeting, with links into the account's page."""
    account, currency = meeting.account, library.programme.currency
    return MeetingView(
        anchor=anchor_of(account),
        account=account_link(account),
        facts=meeting.facts,
        held=held_words(meeting.held, currency),
        is_noted=meeting.held is not None,
        opportunities=opportunity_lines(account, meeting.opportunities, currency),
        tactics=tuple(_tactic(account, name, one) for name, one in meeting.tactics),
        people=tuple(PersonLine(person_link(account, one.stakeholder), _tie(one)) for one in meeting.people),
        ratings=_ratings(meeting.ratings),
    )


def held_words(held: HeldWallet | None, currency: str) -> Sentence | Amount:
    """What it holds of an account's wallet, in words."""
    if held is None:
        return Sentence("nothing noted")
    if held.amount is not None and held.share is not None:
        return Sentence(
            "{amount}, {share} of the potential", amount=Amount(held.amount, currency), share=Share(held.share)
        )
    if held.amount is not None:
        return Amount(held.amount, currency)
    if held.at_least is not None:
        return Sentence("at least {amount}", amount=Amount(held.at_least, currency))
    if held.share is not None:
        return Sentence("{share} of the potential", share=Share(held.share))
    return Sentence("not known")


def _tactic(account: Account, name: str, tactic: Tactic) -> TacticLine:
    link = (
        item_link(account, name, tactic.title)
        if tactic.id
        else Link(tactic.title, f"{account_path(account.id)}#tactics")
    )
    return TacticLine(link, tactic.differentiator or tactic.value_proposition)


def _tie(rivalry: Rivalry) -> Sentence | None:
    if rivalry.is_stronger and rivalry.ours is None:
        return Sentence("nobody of ours")
    if rivalry.strength is None:
        return None
    ours: Value = rivalry.ours if rivalry.ours is not None else Sentence("not known")
    if rivalry.is_stronger:
        return Sentence("closer than we: {theirs} of 5, ours {ours}", theirs=rivalry.strength, ours=ours)
    return Sentence("{theirs} of 5, ours {ours}", theirs=rivalry.strength, ours=ours)


def _ratings(ratings: Ratings) -> tuple[Sentence, ...]:
    """The quadrants whose sum is known, each with its sign."""
    strengths, weaknesses = signed(ratings.strengths), signed(ratings.weaknesses)
    opportunities, threats = signed(ratings.opportunities), signed(ratings.threats)
    said = (
        Sentence("strengths {rating}", rating=strengths) if strengths else None,
        Sentence("weaknesses {rating}", rating=weaknesses) if weaknesses else None,
        Sentence("opportunities {rating}", rating=opportunities) if opportunities else None,
        Sentence("threats {rating}", rating=threats) if threats else None,
    )
    return tuple(one for one in said if one)
