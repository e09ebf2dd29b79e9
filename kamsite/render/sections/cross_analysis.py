"""The cross analysis part: the TOWS matrix, each strategy in the cell that its items imply (phase 1)."""

from __future__ import annotations

from dataclasses import dataclass

from kamsite.enrich.cross_analysis import CrossedStrategy
from kamsite.model.sentence import Sentence
from kamsite.model.strategy import Strategy
from kamsite.render.link import Link, item_anchor
from kamsite.render.scene import Part, Scene, part

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


@dataclass(frozen=True)
class CellView:
    """One cell."""

    heading: Sentence
    aim: Sentence
    strategies: tuple[StrategyView, ...]


def cross_analysis(scene: Scene) -> Part | None:
    """The part, or None when nothing was crossed."""
    rows = tuple(zip(scene.plan.cross_analysis, scene.figures.cross_analysis, strict=True))
    if not rows:
        return None
    cells = [
        CellView(heading, aim, tuple(_view(scene, facts, figure) for facts, figure in rows if figure.quadrant == cell))
        for cell, (heading, aim) in CELLS.items()
    ]
    return part(
        scene,
        "cross_analysis",
        Sentence("Cross analysis"),
        about=("cross_analysis",),
        cells=tuple(one for number, one in enumerate(cells) if number < 4 or one.strategies),
    )


def _view(scene: Scene, facts: Strategy, figure: CrossedStrategy) -> StrategyView:
    return StrategyView(
        facts, item_anchor(figure.id), tuple(CAME[verb] for verb in figure.came), scene.names.items(facts.uses)
    )
