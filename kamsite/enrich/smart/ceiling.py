"""Ceiling: the most that a wallet or revenue objective can reach - the account's whole potential."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from kamsite.enrich.share_of_wallet import ShareOfWallet
from kamsite.enrich.smart.measurable import unit_of
from kamsite.enrich.smart.money_unit import money_unit
from kamsite.enrich.smart.stated_target import PERCENT, stated_target
from kamsite.model.objective import Objective
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme

_SHARE = re.compile(
    r"\b(?:share of (?:\w{1,30} ){0,3}wallet|wallet share|"
    r"(?:cuota|participaci[oó]n) (?:de|en) (?:\w{1,30} ){0,3}(?:cartera|cliente))\b",
    re.IGNORECASE,
)
_REVENUE = re.compile(
    r"\b(?:revenue|revenues|sales|turnover|order intake|orders|purchases|spend|spending|wallet|business with us|"
    r"ventas|facturaci[oó]n|ingresos|pedidos|compras|negocio|cartera)\b",
    re.IGNORECASE,
)
_COST = re.compile(r"\b(?:cost|costs|saving|savings|costes?|costos?|ahorros?)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Ceiling:
    """What bounds a target."""

    most: Fraction | None
    """The most that the target can be, in its unit; None where nothing bounds it or the rate is not known."""
    without_rate: str | None = None
    """The currency that has no exchange rate, so that target and potential cannot be compared."""


def ceiling(objective: Objective, plan: AccountPlan, share_of_wallet: ShareOfWallet, programme: Programme) -> Ceiling:
    """The whole wallet: 100 for a share of it in whatever unit, the potential for money, by the programme's rates."""
    measure = f"{objective.measure or ''} {_kpi_name(objective, plan)}"
    words = f"{measure} {objective.title}"
    target = stated_target(objective, plan)
    unit = target.unit if target is not None else (unit_of(objective, plan) or "").strip()
    money = money_unit(unit)
    if money is None:
        # A count of something else may help a share that only the title names; a percentage is the share itself.
        says_share = words if unit.lower() in PERCENT or not measure.strip() else measure
        return Ceiling(Fraction(100) if _SHARE.search(says_share) else None)
    if share_of_wallet.potential is None or not _REVENUE.search(words) or _COST.search(words):
        return Ceiling(None)
    currency = plan.currency or programme.currency
    if money.currency == currency:
        return Ceiling(share_of_wallet.potential / money.scale)
    rates = {one: _rate(one, programme) for one in (currency, money.currency)}
    ours, theirs = rates[currency], rates[money.currency]
    if ours is None or theirs is None:
        return Ceiling(None, currency if ours is None else money.currency)
    return Ceiling(share_of_wallet.potential * ours / theirs / money.scale)


def _rate(currency: str, programme: Programme) -> Fraction | None:
    """What one unit of a currency is worth in the programme's."""
    if currency == programme.currency:
        return Fraction(1)
    rate = programme.fx.rates.get(currency)
    return Fraction(rate) if rate else None


def _kpi_name(objective: Objective, plan: AccountPlan) -> str:
    return next((kpi.name for kpi in plan.kpis if kpi.id is not None and kpi.id == objective.kpi), "")
