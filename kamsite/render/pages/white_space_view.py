"""WhiteSpaceView: accounts against offerings, the largest accounts first and the many small ones together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from kamsite.enrich.white_space import AccountSpace, Space, WhiteSpace, together
from kamsite.model.sentence import Amount, Sentence, Share
from kamsite.render.library import Library
from kamsite.render.link import Link, account_path, offering_path
from kamsite.render.space_table import NOTHING, Name, SpaceCell, SpaceRow, SpaceTable, depth

MOST_ROWS = 25
"""So many accounts stand one by one in the first table; the others are a row together and stand below it."""


@dataclass(frozen=True)
class WhiteSpaceView:
    """The white space of the portfolio."""

    title: Sentence
    """What it comes to, and where the most of it is."""
    table: SpaceTable
    """The largest accounts, the others together, and all."""
    smaller: SpaceTable | None
    """The others one by one; None where there are none."""
    without: tuple[Link, ...]
    """The accounts without a wallet."""


def white_space_view(library: Library, found: WhiteSpace) -> WhiteSpaceView | None:
    """The view; None while no account has a wallet."""
    if not found.rows:
        return None
    cells = [cell.white_space for row in found.rows for cell in row.by_offering.values()]
    most = max((one for one in cells if one is not None), default=Fraction(0))
    offerings = [one.id for one, _ in found.offerings]
    columns = tuple(Link(one.name, offering_path(one.id)) for one, _ in found.offerings)
    first, others = found.rows[:MOST_ROWS], found.rows[MOST_ROWS:]
    rows = [_account(library, row, offerings, most) for row in first]
    if others:
        name = Sentence("{count} smaller account", "{count} smaller accounts", count=len(others))
        sums = [together([row.by_offering.get(one) for row in others]) for one in offerings]
        rows.append(_sums(library, name, sums, together([row.total for row in others])))
    foot = _sums(library, Sentence("In total"), [space for _, space in found.offerings], found.total)
    smaller = [_account(library, row, offerings, most) for row in others]
    return WhiteSpaceView(
        title=_title(library, found),
        table=SpaceTable(Sentence("Account"), columns, tuple(rows), foot),
        smaller=SpaceTable(Sentence("Account"), columns, tuple(smaller), None) if smaller else None,
        without=tuple(Link(one.plan.name, account_path(one.id)) for one in found.without),
    )


def _title(library: Library, found: WhiteSpace) -> Sentence:
    currency = library.programme.currency
    known = [
        (cell.white_space, row.account.plan.name, offering.name)
        for row in found.rows
        for offering, _ in found.offerings
        if (cell := row.by_offering.get(offering.id)) is not None and cell.white_space is not None
    ]
    if not known:
        return Sentence("No white space is known yet")
    amount, account, offering_name = max(known, key=lambda one: one[0])
    return Sentence(
        "The most white space: {offering} at {account}, {amount}",
        offering=offering_name,
        account=account,
        amount=Amount(amount, currency),
    )


def _account(library: Library, row: AccountSpace, offerings: Sequence[str], most: Fraction) -> SpaceRow:
    cells = (_cell(library, row.by_offering.get(one), most) for one in offerings)
    link = Link(row.account.plan.name, f"{account_path(row.account.id)}#share-of-wallet")
    return SpaceRow(link, tuple(cells), _cell(library, row.total, Fraction(0)))


def _sums(library: Library, name: Name, spaces: Sequence[Space], whole: Space) -> SpaceRow:
    cells = tuple(_cell(library, one, Fraction(0)) for one in spaces)
    return SpaceRow(name, cells, _cell(library, whole, Fraction(0)))


def _cell(library: Library, space: Space | None, most: Fraction) -> SpaceCell:
    """A cell, or a sum with how much of it is known."""
    if space is None or not space.count:
        return NOTHING
    if space.white_space is None:
        return SpaceCell(None)
    note = Sentence("ours {share}", share=Share(space.share)) if space.share is not None else None
    if space.known < space.count:
        note = Sentence("known in {part} of {whole}", part=space.known, whole=space.count)
    amount = Amount(space.white_space, library.programme.currency)
    return SpaceCell(amount, note, depth(space.white_space, most), str(float(space.white_space)))
