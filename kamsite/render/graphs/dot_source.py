"""DOT source: a graph in Graphviz' language. Opaque names and sizes alone: no label, font, image or address goes in.

The words are drawn by us afterwards, so nothing that an author writes can reach Graphviz' parser or its HTML labels,
and no font has to be there.
"""

from __future__ import annotations

import graphviz

from kamsite.render.graphs.graph import Arc, Box, GraphSpec

PIXELS_PER_INCH = 72
"""Graphviz measures boxes in inches and places in points; one point is one pixel of ours."""

_RANK_DIRECTION = {"down": "TB", "right": "LR"}


def dot_source(graph: GraphSpec, *, straight: bool = False) -> str:
    """The graph in DOT: boxes n0, n1, ... and arcs e0, e1, ... in their order; `straight` is much quicker for many."""
    source = graphviz.Digraph(
        graph_attr={
            "rankdir": _RANK_DIRECTION[graph.direction],
            "nodesep": _inches(graph.gap),
            "ranksep": _inches(graph.rank_gap),
            "splines": "line" if straight else "true",
            # Without the triangulation library only scaling keeps many boxes apart in bearable time.
            "overlap": "scalexy" if straight else "false",
            "sep": f"+{graph.gap / 2:g}",
            "start": "1",
            "outputorder": "nodesfirst",
        },
        node_attr={"shape": "box", "fixedsize": "true", "label": ""},
        edge_attr={"arrowhead": "none"},
    )
    for number, box in enumerate(graph.boxes):
        source.node(f"n{number}", **_size(box))
    for number, arc in enumerate(graph.arcs):
        source.edge(f"n{arc.tail}", f"n{arc.head}", key=f"e{number}", **_pull(arc))
    return str(source.source)


def _inches(pixels: float) -> str:
    return f"{pixels / PIXELS_PER_INCH:.4f}"


def _size(box: Box) -> dict[str, str]:
    return {"width": _inches(box.width), "height": _inches(box.height)}


def _pull(arc: Arc) -> dict[str, str]:
    return {"weight": str(arc.weight), "constraint": str(arc.ranks).lower()}
