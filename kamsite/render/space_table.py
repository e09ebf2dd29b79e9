"""SpaceTable: white space against two things at once, as a table whose cells are the darker the more there is to win."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from kamsite.enrich.wallet_part import WalletPart, wallet_part
from kamsite.model.sentence import Amount, Sentence, Share
from kamsite.render.link import Link
from kamsite.render.scene import Scene

DEPTHS = 5
"""So many tints; the largest cell has the deepest."""

Name = Link | Sentence | str


@dataclass(frozen=True)
class SpaceCell:
    """A cell of the table."""

    value: Amount | Sentence | None
    """The white space; None is not known."""
    note: Sentence | None = None
    """Under it: our share, or what is known where the white space is not."""
    depth: int = 0
    """0, no tint, to 5."""
    key: str = ""
    """The plain number that the table sorts by; empty where it is not known."""
    is_expected: bool = True
    """Whether there is anything to know; else the cell says "-"."""


@dataclass(frozen=True)
class SpaceRow:
    """A row, or the sums under a column each."""

    name: Name
    cells: tuple[SpaceCell, ...]
    total: SpaceCell


@dataclass(frozen=True)
class SpaceTable:
    """The table."""

    corner: Sentence
    """What the rows are."""
    columns: tuple[Name, ...]
    rows: tuple[SpaceRow, ...]
    foot: SpaceRow | None


NOTHING = SpaceCell(None, is_expected=False)
"""Where nothing is bought or expected."""


def depth(amount: Fraction | None, most: Fraction) -> int:
    """The tint of an amount: equal steps up to the largest; none for nothing, less than nothing and the unknown."""
    return ceil(DEPTHS * min(amount / most, Fraction(1))) if amount is not None and amount > 0 and most > 0 else 0


def space_of_account(scene: Scene) -> SpaceTable | None:
    """Offerings against business units; None where fewer than two units would stand beside each other."""
    found = scene.figures.share_of_wallet
    cells = {(one.offering, one.business_unit): one.part for one in found.cells}
    there = {unit for _, unit in cells}
    units: list[str | None] = [unit.id for unit in scene.plan.business_units if unit.id in there]
    units += [None] if None in there else []
    if len(units) < 2:
        return None
    most = max((part.white_space or Fraction(0) for part in cells.values()), default=Fraction(0))
    offerings = sorted(found.by_offering, key=lambda one: (-found.by_offering[one].potential_at_least, one))
    rows = [
        SpaceRow(
            scene.names.offering_link(offering),
            tuple(_cell(scene, cells.get((offering, unit)), most) for unit in units),
            _cell(scene, found.by_offering[offering]),
        )
        for offering in offerings
    ]
    foot = SpaceRow(
        Sentence("In total"), tuple(_cell(scene, _column(scene, unit)) for unit in units), _cell(scene, found)
    )
    names = tuple(scene.names.unit(unit) or Sentence("no unit named") for unit in units)
    return SpaceTable(Sentence("Offering"), names, tuple(rows), foot)


def _column(scene: Scene, unit: str | None) -> WalletPart:
    if unit is not None:
        return scene.figures.share_of_wallet.by_business_unit[unit]
    return wallet_part([item for item in scene.plan.wallet[-1].items if item.business_unit is None])


def _cell(scene: Scene, part: WalletPart | None, most: Fraction = Fraction(0)) -> SpaceCell:
    if part is None:
        return NOTHING
    if part.white_space is not None:
        note = Sentence("ours {share}", share=Share(part.share)) if part.share is not None else None
        amount = scene.money(part.white_space)
        return SpaceCell(amount, note, depth(part.white_space, most), str(float(part.white_space)))
    least = scene.money(part.white_space_at_least)
    return SpaceCell(None, Sentence("at least {amount}", amount=least) if least and least.value > 0 else None)
