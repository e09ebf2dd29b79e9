"""WalletTarget: what is missing to the share of wallet that an objective aims at.

missing = target x potential - ours, both of the latest period: 2,500 of 10,000 is 25 %, half would be 2,500 more.
Only objectives about the whole wallet count: one that names an offering of the wallet, a business unit, or some
other wallet ("the maintenance wallet") aims at a share of something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from kamsite.enrich.reference import reference
from kamsite.enrich.wallet_part import WalletPart
from kamsite.model.objective import Objective
from kamsite.model.plan import AccountPlan

_WHOLE = re.compile(
    r"\b(?:share of (?:the |our )?wallet|wallet share|cuota de (?:la )?cartera|cuota de cliente)\b", re.IGNORECASE
)
_SOME_WALLET = re.compile(r"\bshare of (?:the |our )?(?P<which>(?!wallet\b)[^.,;/]{1,60}?) wallet\b", re.IGNORECASE)
_OPEN = ("planned", "active")


@dataclass(frozen=True, slots=True)
class WalletTarget:
    """The aim of one objective, held against the wallet of the latest period."""

    objective: str
    """The objective's id, or its place in the plan."""
    share: Fraction
    """The share of wallet it aims at, 0-1."""
    by: date | None
    """By when."""
    missing: Fraction | None
    """What more the account would have to spend with us, in the plan's currency; 0 or less once it is reached, None
    while ours or the potential is not known."""


def missing_to(share: Fraction, wallet: WalletPart) -> Fraction | None:
    """What is missing to a share of this part of a wallet: share x potential - ours; None while either is not known."""
    return None if wallet.potential is None or wallet.ours is None else share * wallet.potential - wallet.ours


def wallet_targets(plan: AccountPlan, wallet: WalletPart) -> tuple[WalletTarget, ...]:
    """The aims of the open objectives about the share of the whole wallet, in the plan's order."""
    found = []
    for index, objective in enumerate(plan.objectives):
        target = objective.target.value if objective.target else None
        if target is not None and 0 < target <= 100 and _is_about_the_whole(objective, plan):
            share = Fraction(target) / 100
            name = reference(objective, "objectives", index)
            by = objective.target.date if objective.target else None
            found.append(WalletTarget(name, share, by, missing_to(share, wallet)))
    return tuple(found)


def _is_about_the_whole(objective: Objective, plan: AccountPlan) -> bool:
    kpi = next((one for one in plan.kpis if one.id is not None and one.id == objective.kpi), None)
    unit = objective.unit or (kpi.unit if kpi else None) or ""
    words = " / ".join(one for one in (objective.measure, kpi.name if kpi else None, objective.title) if one)
    if objective.status not in _OPEN or unit.strip() != "%" or not _WHOLE.search(words):
        return False
    said = _plain(words)
    return not any(f" {part} " in f" {said} " for part in _parts(plan)) and not _is_some_wallet(words, plan)


def _is_some_wallet(words: str, plan: AccountPlan) -> bool:
    """Whether a wallet is named that is not the account's: "the Acme wallet" is, "the maintenance wallet" is not."""
    own = {*_plain(plan.name).split(), "whole", "total", "entire"}
    return any(not own.issuperset(_plain(found["which"]).split()) for found in _SOME_WALLET.finditer(words))


def _parts(plan: AccountPlan) -> Iterator[str]:
    for unit in plan.business_units:
        yield from (_plain(unit.id), _plain(unit.name))
    for period in plan.wallet:
        yield from (_plain(item.offering) for item in period.items)


def _plain(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.casefold()))
