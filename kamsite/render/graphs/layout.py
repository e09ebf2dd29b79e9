"""Layout: graphs in, places out; never an exception: what cannot be laid out comes back as a LayoutFailure."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from kamsite.model.sentence import Sentence
from kamsite.render.graphs.dot_source import dot_source
from kamsite.render.graphs.engine import REFUSED, Engine
from kamsite.render.graphs.graph import GraphSpec, Layout, LayoutFailure, Point

DOT_NODES, DOT_EDGES = 150, 300
"""Above either, ranks may take minutes: springs and straight lines instead."""
MOST_NODES, MOST_EDGES = 600, 1200
"""Above either, no drawing: nobody could read it."""

LayOut = Callable[[Sequence[GraphSpec]], "list[Layout | LayoutFailure]"]
"""Something that lays out graphs: `layout` itself, or `layout` with an engine that stays for the whole build."""


def layout(graphs: Sequence[GraphSpec], *, engines: Sequence[Engine] = ()) -> list[Layout | LayoutFailure]:
    """The places for every graph, in their order.

    One worker process does them all and ends with the call. A build that calls often gives its own engines, which it
    closes itself; several share the work.
    """
    if not graphs:
        return []
    if not engines:
        with Engine() as engine:
            return [_lay_out(graph, engine) for graph in graphs]
    if len(engines) == 1:
        return [_lay_out(graph, engines[0]) for graph in graphs]
    return _shared(graphs, engines)


def _shared(graphs: Sequence[GraphSpec], engines: Sequence[Engine]) -> list[Layout | LayoutFailure]:
    """Every engine takes each n-th graph: who does what depends on the order alone, not on who is quicker."""

    def work(first: int) -> list[Layout | LayoutFailure]:
        """The layouts of one engine's share, which begins with this graph."""
        return [_lay_out(graph, engines[first]) for graph in graphs[first :: len(engines)]]

    with ThreadPoolExecutor(len(engines)) as threads:
        piles = [iter(pile) for pile in threads.map(work, range(len(engines)))]
    return [next(piles[number % len(engines)]) for number in range(len(graphs))]


def _lay_out(graph: GraphSpec, engine: Engine) -> Layout | LayoutFailure:
    nodes, edges = len(graph.boxes), len(graph.arcs)
    if nodes == 0:
        return Layout(0, 0, (), ())
    if nodes > MOST_NODES or edges > MOST_EDGES:
        return LayoutFailure(
            Sentence("{nodes} boxes and {edges} lines are too many to be read in a drawing", nodes=nodes, edges=edges),
            is_too_large=True,
        )
    is_large = nodes > DOT_NODES or edges > DOT_EDGES
    said = engine.place(dot_source(graph, straight=is_large), "sfdp" if is_large else graph.engine)
    if isinstance(said, LayoutFailure):
        return said
    try:
        return _read(said, graph)
    except (KeyError, ValueError):
        return LayoutFailure(REFUSED)


def _read(said: dict[str, Any], graph: GraphSpec) -> Layout:
    """Graphviz' texts as numbers. Its y points upwards from the lower edge, ours downwards from the upper one."""
    left, low, right, high = (_number(text) for text in said["box"].split(","))

    def point(text: str) -> Point:
        """A pair of coordinates."""
        x, y = (_number(part) for part in text.split(","))
        return Point(round(x - left, 2), round(high - y, 2))

    centres = tuple(point(said["nodes"][f"n{number}"]) for number in range(len(graph.boxes)))
    chains = (said["edges"][f"e{number}"].split(";")[0] for number in range(len(graph.arcs)))
    curves = tuple(tuple(point(text) for text in chain.split()) for chain in chains)
    if any(len(curve) % 3 != 1 for curve in curves):
        raise ValueError("not a chain of cubic curves")
    return Layout(round(right - left, 2), round(high - low, 2), centres, curves)


def _number(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number
