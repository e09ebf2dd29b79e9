"""ObjectiveRow: an objective as a row of a table over all accounts."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from kamsite.enrich.all_objectives import AccountObjective
from kamsite.enrich.objectives import ObjectiveFigures
from kamsite.model.sentence import Quantity, Sentence
from kamsite.render.library import Library
from kamsite.render.link import Link
from kamsite.render.objective_words import LETTERS, STANDING, expected_words
from kamsite.render.pages.over_accounts import Cell, account_link, item_link, share_cell
from kamsite.render.state import State


@dataclass(frozen=True)
class WeakLetter:
    """A letter of SMART that has not its two points."""

    letter: str
    points: int
    reason: Sentence
    """Why it has no more."""


@dataclass(frozen=True)
class ObjectiveRow:
    """One objective."""

    words: str
    """What the filter looks in, in small letters."""
    objective: Link
    account: Link
    state: State
    success: Sentence | None
    """The measure of success; None where it has to be asked."""
    by_when: Cell
    progress: Cell
    forecast: Cell
    """The value on the target's day at the pace so far; "-" where nothing is measured."""
    is_qualitative: bool
    """Whether success is a statement, so that neither progress nor forecast is expected."""
    total: Cell
    letters: tuple[WeakLetter, ...]
    owner: Link | None
    manager: Link | None


def objective_row(library: Library, one: AccountObjective) -> ObjectiveRow:
    """The row, with links into the account's page."""
    figure, facts, plan = one.figure, one.facts, one.account.plan
    owner, manager = library.member(facts.owner), library.member(plan.account_manager)
    success = library.words.write(figure.success) if figure.success else ""
    found = (facts.title, plan.name, success, *(str(who.text) for who in (owner, manager) if who))
    return ObjectiveRow(
        words=" ".join(found).casefold(),
        objective=item_link(one.account, figure.id, facts.title),
        account=account_link(one.account),
        state=STANDING[figure.standing],
        success=figure.success,
        by_when=Cell(figure.by_when, str(figure.by_when.toordinal()) if figure.by_when else ""),
        progress=_progress(figure),
        forecast=_forecast(one),
        is_qualitative=facts.kind == "qualitative",
        total=Cell(Sentence("{total} of 10", total=figure.smart.total), str(figure.smart.total)),
        letters=tuple(
            WeakLetter(letter, getattr(figure.smart, letter), figure.reasons[letter])
            for letter, _ in LETTERS
            if getattr(figure.smart, letter) < 2
        ),
        owner=owner,
        manager=manager,
    )


def _progress(figure: ObjectiveFigures) -> Cell:
    """The part of the way, with what was expected; what has moved off the target is told so."""
    cell = share_cell(figure.progress, expected_words(figure))
    if figure.progress is None or figure.progress >= 0:
        return cell
    return Cell(Sentence("further away"), cell.key, cell.note)


def _forecast(one: AccountObjective) -> Cell:
    """The forecast with the target beside it; it sorts by the part of the way that would be reached."""
    forecast, facts, unit = one.figure.forecast, one.facts, one.figure.unit
    target = facts.target.value if facts.target else None
    note = Sentence("target {value}", value=Quantity(target, unit)) if target is not None else None
    if forecast is None:
        return Cell(None, "", note)
    return Cell(Sentence("{value}", value=Quantity(forecast.value, unit)), _reached_share(one, forecast.value), note)


def _reached_share(one: AccountObjective, value: Fraction) -> str:
    """The part of the way at a value, as a plain number; empty where it is not known."""
    baseline, target = one.facts.baseline, one.facts.target
    if baseline is None or target is None or baseline.value is None or target.value is None:
        return ""
    start, way = Fraction(baseline.value), Fraction(target.value) - Fraction(baseline.value)
    return str(float((value - start) / way)) if way else ""
