"""IsCertainLead: whether who is known to hold the most of a wallet does hold the most, whatever is not known yet."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction


def is_certain_lead(most: Fraction, others: Iterable[tuple[Fraction, bool]], unheld: Fraction | None) -> bool:
    """Whether nobody else can hold more than `most`.

    `others` are what each of the others is known to hold, and whether that is all of it; `unheld` is what nobody is known to
    hold, None where that is open. All of it may be one holder's, be it one of these or somebody of whom nobody has heard.
    """
    found = tuple(others)
    if unheld is None or not all(is_whole for _, is_whole in found):
        return False
    return max((amount for amount, _ in found), default=Fraction(0)) + unheld <= most
