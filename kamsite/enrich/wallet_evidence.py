"""WalletEvidence: how much of a wallet stands on confirmed amounts, how much on assumed ones, how much does not say.

An item is as sure as its own `evidence` says. share of the potential = the known potentials of such items / all known
potentials, and so for ours; an amount that is not known stands nowhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from kamsite.enrich.exact import total
from kamsite.model.wallet import WalletItem


@dataclass(frozen=True, slots=True)
class Standing:
    """The items of a wallet that are equally sure."""

    items: int
    """How many there are."""
    potential: Fraction
    """Their known potentials together."""
    potential_share: Fraction | None
    """The part of all known potentials, 0-1; None where none is known, or all are 0."""
    ours: Fraction
    """What is known to be ours of them."""
    ours_share: Fraction | None
    """The part of all that is known to be ours, 0-1; None where nothing is."""


@dataclass(frozen=True, slots=True)
class WalletEvidence:
    """How sure the amounts of a wallet are; the three parts sum to the whole."""

    confirmed: Standing
    """Somebody checked them."""
    assumed: Standing
    """They are our guess."""
    unmarked: Standing
    """They do not say."""


def wallet_evidence(items: Sequence[WalletItem]) -> WalletEvidence:
    """How sure the amounts of these items are."""
    return WalletEvidence(*(_standing(items, evidence) for evidence in ("confirmed", "assumed", None)))


def _standing(items: Sequence[WalletItem], evidence: str | None) -> Standing:
    such = [item for item in items if item.evidence == evidence]
    all_potential, potential = (total(one.potential or 0 for one in some) for some in (items, such))
    all_ours, ours = (total(one.ours or 0 for one in some) for some in (items, such))
    return Standing(
        items=len(such),
        potential=potential,
        potential_share=potential / all_potential if all_potential else None,
        ours=ours,
        ours_share=ours / all_ours if all_ours else None,
    )
