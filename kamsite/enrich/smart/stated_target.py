"""Stated target: the value that an objective shall reach and its unit, from the fields or from the words of the title."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from kamsite.enrich.smart.amounts import named_amounts, named_change
from kamsite.enrich.smart.measurable import unit_of
from kamsite.enrich.smart.money_unit import money_unit
from kamsite.model.objective import Objective
from kamsite.model.plan import AccountPlan

PERCENT = frozenset({"%", "percent", "per cent", "por ciento"})
"""Spellings of per cent."""

_POINTS = frozenset({"point", "points", "pp", "percentage points", "punto", "puntos", "puntos porcentuales"})
_NUMBER = re.compile(r"\d{1,12}(?:[.,]\d{1,6}){0,4}")


@dataclass(frozen=True, slots=True)
class StatedTarget:
    """A value to be reached."""

    value: Decimal
    unit: str
    """As it is written; of money in words the currency alone, and the value is in full."""


def stated_target(objective: Objective, plan: AccountPlan) -> StatedTarget | None:
    """The field's value; else the percentage, the points or the money that the title leads to; None without either."""
    if objective.target is not None and objective.target.value is not None:
        return StatedTarget(objective.target.value, (unit_of(objective, plan) or "").strip())
    amounts = named_amounts(objective.title)
    shares = [one for one in amounts if (one.unit or "").lower() in PERCENT | _POINTS]
    if shares:
        number = _number(shares[-1].number, is_money=False)
        unit = (shares[-1].unit or "").lower()
        return None if number is None else StatedTarget(number, "%" if unit in PERCENT else unit)
    change = named_change(objective.title)
    if change is not None:
        return _money(change.target, change.baseline)
    found = [money for one in amounts if (money := _money(one.text)) is not None]
    return found[-1] if found else None


def _money(text: str, beside: str = "") -> StatedTarget | None:
    """The money of an amount in words, whose currency may only stand beside it: "from EUR 2,500 to 20,000"."""
    number = _NUMBER.search(text)
    if number is None:
        return None
    value = _number(number[0], is_money=True)
    around = f"{text[: number.start()].strip()} {text[number.end() :].strip()}".strip()
    currency = re.sub(_NUMBER, "", beside).strip()
    unit = money_unit(around) or money_unit(f"{currency} {around}")
    return None if unit is None or value is None else StatedTarget(value * unit.scale, unit.currency)


def _number(written: str, *, is_money: bool) -> Decimal | None:
    """The number; of money a separator before three figures parts thousands, as in 20,000 and 1.200.000."""
    if is_money and re.fullmatch(r"[1-9]\d{0,2}(?:[.,]\d{3})+", written):
        return Decimal(re.sub(r"[.,]", "", written))
    if is_money:
        written = re.sub(r"[.,](?=\d{3}[.,])", "", written)
    written = written.replace(",", ".")
    return Decimal(written) if re.fullmatch(r"\d{1,12}(?:\.\d{1,6})?", written) else None
