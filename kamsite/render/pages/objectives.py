"""The objectives page: what we want to reach at all accounts, late first, and by account manager."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kamsite.enrich.all_objectives import AllObjectives, Tally, tally
from kamsite.model.sentence import Listing, Sentence
from kamsite.render.library import Library
from kamsite.render.link import Link
from kamsite.render.page import Page
from kamsite.render.pages.frame import explained_page
from kamsite.render.pages.objective_row import objective_row
from kamsite.render.pages.over_accounts import Cell, account_link, count_cell, day_cell

SECTIONS = (("all", Sentence("All objectives, late first")), ("managers", Sentence("By account manager")))
"""Anchor and heading of the page's sections."""


@dataclass(frozen=True)
class ManagerRow:
    """An account manager with the objectives of their accounts."""

    manager: Link | None
    cells: tuple[Cell, ...]
    """Open objectives, late, behind, not SMART, the next day by which one is to be reached."""


def objectives_page(library: Library) -> Page:
    """The objectives over all accounts."""
    found = library.objectives
    return explained_page(
        library,
        ("all_objectives", "objectives"),
        "objectives/",
        "objectives",
        title=Sentence("Objectives"),
        description=Sentence("What we want to reach at our accounts, how far it is, and whether it is SMART."),
        nav=Sentence("Objectives"),
        headline=headline(found.tally),
        ended=_ended(found),
        rows=tuple(objective_row(library, one) for one in found.open),
        managers=tuple(_managers(library, found)),
        without=tuple(account_link(one) for one in found.without),
    )


def headline(counts: Tally) -> Sentence:
    """How many there are, and how many of them are in trouble."""
    if not counts.count:
        return Sentence("No objective is open.")
    return Sentence(
        "{objectives}, {late}, {behind}; {smart}.",
        objectives=Sentence("{count} objective", "{count} objectives", count=counts.count),
        late=_some(counts.late, Sentence("{count} late", "{count} late", count=counts.late), Sentence("none late")),
        behind=_some(
            counts.behind, Sentence("{count} behind", "{count} behind", count=counts.behind), Sentence("none behind")
        ),
        smart=_some(
            counts.not_smart,
            Sentence("{count} is not SMART yet", "{count} are not SMART yet", count=counts.not_smart),
            Sentence("all are SMART"),
        ),
    )


def _some(count: int, some: Sentence, none: Sentence) -> Sentence:
    return some if count else none


def _ended(found: AllObjectives) -> Sentence | None:
    """How many have ended, and how; None when none has."""
    achieved, partly, missed, dropped = (
        found.ended.get(status, 0) for status in ("achieved", "partly-achieved", "missed", "dropped")
    )
    told = (
        (achieved, Sentence("{count} achieved", "{count} achieved", count=achieved)),
        (partly, Sentence("{count} partly achieved", "{count} partly achieved", count=partly)),
        (missed, Sentence("{count} missed", "{count} missed", count=missed)),
        (dropped, Sentence("{count} dropped", "{count} dropped", count=dropped)),
    )
    parts = Listing(tuple(words for count, words in told if count))
    count = achieved + partly + missed + dropped
    return (
        Sentence("{count} has ended: {parts}.", "{count} have ended: {parts}.", count=count, parts=parts)
        if count
        else None
    )


def _managers(library: Library, found: AllObjectives) -> Iterable[ManagerRow]:
    for manager, ones in found.by_manager.items():
        counts = tally(ones)
        days = [one.figure.by_when for one in ones if one.figure.by_when and one.figure.by_when >= library.as_of]
        yield ManagerRow(
            manager=library.member(manager),
            cells=(
                count_cell(counts.count),
                count_cell(counts.late),
                count_cell(counts.behind),
                count_cell(counts.not_smart),
                day_cell(min(days, default=None)),
            ),
        )
