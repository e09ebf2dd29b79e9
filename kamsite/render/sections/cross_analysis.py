"""The cross analysis part: the TOWS matrix, each strategy in the cell that its items imply (phase 1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kamsite.enrich.cross_analysis import CELLS as CROSSINGS
from kamsite.enrich.cross_analysis import CrossedItem, CrossedStrategy
from kamsite.model.sentence import Sentence
from kamsite.model.strategy import Strategy
from kamsite.model.swot import QUADRANTS, Quadrant
from kamsite.render.link import Link, item_anchor
from kamsite.render.scene import Part, Scene, part
from kamsite.render.sections.swot import QUADRANT_HEADING

CELLS = {
    "SO": (Sentence("Strengths × opportunities"), Sentence("use what is strong to take what opens")),
    "WO": (Sentence("Weaknesses × opportunities"), Sentence("mend what is weak to take what opens")),
    "ST": (Sentence("Strengths × threats"), Sentence("use what is strong against what threatens")),
    "WT": (Sentence("Weaknesses × threats"), Sentence("mend what is weak before it is hit")),
    "mixed": (Sentence("Several cells"), Sentence("these cross more than two kinds")),
    None: (Sentence("Crosses nothing yet"), Sentence("name an internal and an external item that it uses")),
}
"""Cell of the matrix -> its heading and what it is for (Weihrich 1982)."""

CAME = {
    "correct": Sentence("correct"),
    "adapt": Sentence("adapt"),
    "maintain": Sentence("maintain"),
    "exploit": Sentence("exploit"),
}
"""The verbs of CAME."""


@dataclass(frozen=True)
class StrategyView:
    """One strategy."""

    facts: Strategy
    anchor: str
    verbs: tuple[Sentence, ...]
    uses: tuple[Link, ...]
    crosses: str
    """The ids of the SWOT items that it crosses, with spaces between them: for the script that shows them."""
    cells: tuple[str, ...]
    """The cells that it stands in, when they are several."""


@dataclass(frozen=True)
class CellView:
    """One cell."""

    slug: str
    heading: Sentence
    aim: Sentence
    strategies: tuple[StrategyView, ...]


@dataclass(frozen=True)
class MarginItem:
    """An item in the margin of the matrix: what at least one strategy crosses."""

    id: str
    link: Link
    text: str
    competitor: Link | None
    """From whose SWOT it is; None for the account's own."""


@dataclass(frozen=True)
class MarginView:
    """One margin of the matrix: everything that counts as one of the four."""

    heading: Sentence
    items: tuple[MarginItem, ...]
    uncrossed: tuple[Link, ...]
    """The account's own items that no strategy crosses."""


def cross_analysis(scene: Scene) -> Part | None:
    """The part, or None when nothing was crossed."""
    rows = tuple(zip(scene.plan.cross_analysis, scene.figures.cross_analysis, strict=True))
    if not rows:
        return None
    cells = {
        cell: CellView(
            str(cell or "none"),
            heading,
            aim,
            tuple(_view(scene, facts, figure) for facts, figure in rows if figure.quadrant == cell),
        )
        for cell, (heading, aim) in CELLS.items()
    }
    return part(
        scene,
        "cross_analysis",
        Sentence("Cross analysis"),
        about=("cross_analysis",),
        explains=("cross_analysis",),
        margins={quadrant: _margin(scene, quadrant) for quadrant in QUADRANTS},
        cells=cells,
        beside=tuple(cells[cell] for cell in ("mixed", None) if cells[cell].strategies),
    )


def _view(scene: Scene, facts: Strategy, figure: CrossedStrategy) -> StrategyView:
    kinds = {item.counts_as for item in figure.crosses}
    return StrategyView(
        facts,
        item_anchor(figure.id),
        tuple(CAME[verb] for verb in figure.came),
        scene.names.items(facts.uses),
        " ".join(item.id for item in figure.crosses),
        tuple(cell for pair, cell in CROSSINGS.items() if kinds.issuperset(pair)) if figure.quadrant == "mixed" else (),
    )


def _margin(scene: Scene, quadrant: Quadrant) -> MarginView:
    crossed = {item.id: item for item in _crossed(scene) if item.counts_as == quadrant}
    own = [item.id for item in getattr(scene.plan.swot, quadrant, ()) if item.id]
    return MarginView(
        QUADRANT_HEADING[quadrant],
        tuple(
            MarginItem(
                item.id,
                scene.names.item(item.id),
                scene.names.title(item.id),
                scene.names.competitor(item.competitor) if item.competitor else None,
            )
            for item in sorted(crossed.values(), key=lambda item: (item.competitor is not None, _place(own, item)))
        ),
        scene.names.items(item for item in own if item not in crossed),
    )


def _crossed(scene: Scene) -> Iterator[CrossedItem]:
    return (item for figure in scene.figures.cross_analysis for item in figure.crosses)


def _place(own: list[str], item: CrossedItem) -> int:
    return own.index(item.id) if item.id in own else len(own)
