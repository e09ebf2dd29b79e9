"""AmountPlot: amounts of several names as one plot, drawn for a desk and for a phone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kamsite.model.sentence import Sentence
from kamsite.render.charts.amount_bars import AmountBars, AmountRow, amount_bars
from kamsite.render.charts.shapes import DESK, PHONE, Drawing
from kamsite.render.library import Library

MOST_BARS = 15
"""A plot shows so many of the largest; the page under it has all."""
TABLE = Sentence("The table has the same facts.")


@dataclass(frozen=True)
class Plot:
    """A drawing for either width."""

    desk: Drawing
    phone: Drawing


def amount_plot(library: Library, title: Sentence, rows: Sequence[AmountRow], description: Sentence = TABLE) -> Plot:
    """The rows under a title that says the finding; the description says where the same facts stand in words."""
    words = library.words
    shows = AmountBars(title=words.write(title), description=words.write(description), rows=tuple(rows))
    return Plot(*(amount_bars(shows, width=width, say=words.write) for width in (DESK, PHONE)))
