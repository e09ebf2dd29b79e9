"""Matrix notes: what the segment matrix cannot show - accounts without scores or names in it, decisions, further conditions."""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.enrich.portfolio import Ranked
from kamsite.model.programme import Matrix as MatrixSetting
from kamsite.model.sentence import Listing, Sentence
from kamsite.render.charts.matrix import MatrixDrawing
from kamsite.render.library import Library


def matrix_notes(
    library: Library, setting: MatrixSetting, shown: list[Ranked], drawing: MatrixDrawing
) -> tuple[Sentence, ...]:
    """The notes under the plot, none where it shows everything."""
    return tuple(_notes(library, setting, shown, drawing))


def _notes(library: Library, setting: MatrixSetting, shown: list[Ranked], drawing: MatrixDrawing) -> Iterator[Sentence]:
    more = [one.name for one in library.programme.segments if not set(one.when) <= {setting.x, setting.y}]
    if more:
        yield Sentence(
            "Not drawn, because they ask for more than these two: {segments}. An account in another area may be theirs.",
            segments=Listing(tuple(more)),
        )
    decided = [one.account for one in shown if one.account.figures.segment.id != one.account.figures.segment.computed]
    names = {one.id: one.name for one in library.programme.segments}
    told = tuple(
        Sentence("{name} ({segment})", name=one.plan.name, segment=names[one.figures.segment.id])
        for one in decided
        if one.figures.segment.id in names
    )
    if told:
        yield Sentence("By decision in another segment than the rules say: {accounts}.", accounts=Listing(told))
    nameless = tuple(one.says for one in drawing.bubbles if one.label is None)
    if nameless:
        yield Sentence(
            "{count} account has no room for its name; the tables name it.",
            "{count} accounts have no room for their names; the tables name them.",
            count=len(nameless),
        )
    without = tuple(one.account.plan.name for one in library.portfolio.ranking if one not in shown)
    if without:
        yield Sentence("Not shown, because no score is known: {accounts}.", accounts=Listing(without))
