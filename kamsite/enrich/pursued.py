"""Pursued: an account's opportunities in the programme's currency, to be set beside those of other accounts.

expected value = value x probability / 100 x exchange rate. What is won or lost is told and no longer expected.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from kamsite.enrich.account import Account
from kamsite.enrich.exact import total
from kamsite.enrich.money import Money
from kamsite.enrich.reference import reference


@dataclass(frozen=True, slots=True)
class Pursued:
    """An opportunity of one account."""

    id: str
    """Its id, or its place in the plan where it has none."""
    title: str
    """What we would sell."""
    stage: str | None
    """Where it stands, in the plan's word."""
    expected_value: Fraction | None
    """In the programme's currency; None while value, probability or exchange rate is not known."""
    is_open: bool
    """Whether it is neither won nor lost."""
    offerings: tuple[str, ...]
    """The offerings it sells."""
    meets: tuple[str, ...]
    """The competitors whose advantage it answers."""


def pursued(account: Account, exchange: Money) -> tuple[Pursued, ...]:
    """The account's opportunities by rank, those of unknown value last."""
    facts = {reference(one, "opportunities", at): one for at, one in enumerate(account.plan.opportunities)}
    return tuple(
        Pursued(
            id=figure.id,
            title=facts[figure.id].title,
            stage=facts[figure.id].stage,
            expected_value=exchange.converted(figure.expected_value),
            is_open=figure.is_open,
            offerings=facts[figure.id].offerings,
            meets=figure.meets,
        )
        for figure in account.figures.opportunities
    )


def expected(opportunities: Iterable[Pursued]) -> Fraction | None:
    """The expected values of the open ones together, as far as they are known; None when none is."""
    known = [one.expected_value for one in opportunities if one.is_open and one.expected_value is not None]
    return total(known) if known else None
