"""ContractEndView: contracts that end ahead - what opens with them, and what of ours is to defend."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from kamsite.enrich.contract_ends import ContractAhead
from kamsite.model.sentence import Amount, Sentence
from kamsite.render.library import Library
from kamsite.render.link import Link, account_path, offering_path
from kamsite.render.scene import Scene
from kamsite.render.state import HOLDER_NAME


@dataclass(frozen=True)
class ContractEndView:
    """A contract as a row of a table."""

    day: date
    left: Sentence
    """In how many days."""
    account: Link | None
    """Whose it is; None on the account's own page."""
    offering: Link | str
    unit: str | None
    holders: tuple[Link | Sentence | str, ...]
    """Who holds what is not ours, in words where that is not known; nobody where there are none."""
    opens: Amount | None
    """What is not ours."""
    defends: Amount | None
    """What is ours."""


def ends_of_account(scene: Scene) -> tuple[ContractEndView, ...]:
    """The contracts of one account that have not ended yet, earliest first."""
    names = scene.names
    return tuple(
        ContractEndView(
            day=end.date,
            left=_left((end.date - scene.as_of).days),
            account=None,
            offering=names.offering_link(end.offering),
            unit=names.unit(end.business_unit),
            holders=tuple(names.holder(one) for one in end.suppliers),
            opens=scene.money(end.not_ours),
            defends=scene.money(end.ours),
        )
        for end in scene.figures.share_of_wallet.contract_ends
        if end.date >= scene.as_of
    )


def ends_of_portfolio(library: Library, contracts: Iterable[ContractAhead]) -> tuple[ContractEndView, ...]:
    """Contracts of several accounts, in the same order."""
    return tuple(_of_portfolio(library, one) for one in contracts)


def _of_portfolio(library: Library, one: ContractAhead) -> ContractEndView:
    end, plan, currency = one.end, one.account.plan, library.programme.currency
    offerings = {offering.id: offering.name for offering in library.programme.offerings}
    units = {unit.id: unit.name for unit in plan.business_units}
    return ContractEndView(
        day=end.date,
        left=_left(one.days),
        account=Link(plan.name, f"{account_path(plan.id)}#share-of-wallet"),
        offering=Link(offerings[end.offering], offering_path(end.offering))
        if end.offering in offerings
        else end.offering,
        unit=units.get(end.business_unit, end.business_unit) if end.business_unit else None,
        holders=tuple(HOLDER_NAME.get(who) or library.competitor(who) or who for who in end.suppliers),
        opens=_amount(one.not_ours, currency),
        defends=_amount(one.ours, currency),
    )


def _amount(amount: Fraction | None, currency: str) -> Amount | None:
    return None if amount is None else Amount(amount, currency)


def _left(days: int) -> Sentence:
    return Sentence("in {count} day", "in {count} days", count=days) if days else Sentence("today")
