"""Ceiling: the most that a wallet or revenue objective can reach - the account's whole potential."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from kamsite.enrich.share_of_wallet import ShareOfWallet
from kamsite.enrich.smart.amounts import named_amounts
from kamsite.enrich.smart.measurable import unit_of
from kamsite.model.objective import Objective
from kamsite.model.plan import AccountPlan

_SHARE = re.compile(
    r"\b(?:share of (?:\w{1,30} ){0,3}wallet|wallet share|"
    r"(?:cuota|participaci[oó]n) (?:de|en) (?:\w{1,30} ){0,3}(?:cartera|cliente))\b",
    re.IGNORECASE,
)
_PERCENT = frozenset({"%", "percent", "per cent", "por ciento"})
_REVENUE = re.compile(
    r"\b(?:revenue|revenues|sales|turnover|order intake|orders|purchases|spend|spending|wallet|business with us|"
    r"ventas|facturaci[oó]n|ingresos|pedidos|compras|negocio|cartera)\b",
    re.IGNORECASE,
)
_COST = re.compile(r"\b(?:cost|costs|saving|savings|costes?|costos?|ahorros?)\b", re.IGNORECASE)
_MONEY = re.compile(
    r"(?P<scale>k|K|m|M|mn|bn|thousand|million|mil|millones de )?\s?(?P<currency>[A-Z]{3}|€|\$|£|euros?)\Z"
)
_SCALES = {"k": 10**3, "thousand": 10**3, "mil": 10**3, "m": 10**6, "mn": 10**6, "million": 10**6, "bn": 10**9}
_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "euro": "EUR", "euros": "EUR"}


def ceiling(objective: Objective, plan: AccountPlan, share_of_wallet: ShareOfWallet) -> Fraction | None:
    """The most the target can be, in the objective's unit; None where it is no such objective or nothing bounds it."""
    words = f"{objective.measure or ''} {_kpi_name(objective, plan)} {objective.title}"
    unit = (unit_of(objective, plan) or _unit_in_words(objective) or "").strip()
    if unit.lower() in _PERCENT:
        return Fraction(100) if _SHARE.search(words) else None
    scale = _scale(unit, plan.currency)
    if scale is None or share_of_wallet.potential is None or not _REVENUE.search(words) or _COST.search(words):
        return None
    return share_of_wallet.potential / scale


def target_of(objective: Objective) -> Decimal | None:
    """The target's value: the field's, else the percentage that the title leads to."""
    if objective.target is not None and objective.target.value is not None:
        return objective.target.value
    shares = [one for one in named_amounts(objective.title) if (one.unit or "").lower() in _PERCENT]
    number = shares[-1].number.replace(",", ".") if shares else ""
    return Decimal(number) if re.fullmatch(r"\d{1,12}(?:\.\d{1,6})?", number) else None


def _unit_in_words(objective: Objective) -> str | None:
    """The percent sign of a title that stands alone; of a target in fields the words do not tell the unit."""
    if objective.target is not None and objective.target.value is not None:
        return None
    return next((one.unit for one in named_amounts(objective.title) if (one.unit or "").lower() in _PERCENT), None)


def _kpi_name(objective: Objective, plan: AccountPlan) -> str:
    return next((kpi.name for kpi in plan.kpis if kpi.id is not None and kpi.id == objective.kpi), "")


def _scale(unit: str, currency: str | None) -> int | None:
    """How many units of the plan's currency one unit of the objective is; None where it is other money, or none."""
    found = _MONEY.fullmatch(unit)
    if not found:
        return None
    named = _SIGNS.get(found["currency"], found["currency"])
    if currency is not None and named != currency:
        return None
    scale = (found["scale"] or "").strip().lower()
    return 10**6 if scale == "millones de" else _SCALES.get(scale, 1)
