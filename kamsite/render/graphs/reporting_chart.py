"""Reporting chart: who reports to whom, from the top down, with elbow lines.

Reports who lead nobody hang under each other instead of side by side, so that a chart of a dozen people stays near the
width of a page. People without any line stand in rows underneath.
"""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise

from kamsite.model.sentence import Sentence, plain
from kamsite.render.charts.shapes import Say, Text, path
from kamsite.render.graphs.curve import moved
from kamsite.render.graphs.graph import Arc, Box, GraphSpec, LayoutFailure, Point
from kamsite.render.graphs.layout import LayOut, layout
from kamsite.render.graphs.network import EdgeKind, EdgeSpec, Network, NodeSpec, legible
from kamsite.render.graphs.network_drawing import NetworkDrawing, TieDrawing, tie_sentence
from kamsite.render.graphs.people_apart import CAPTION_ROOM, with_people_apart
from kamsite.render.graphs.person import person_boxes, person_drawing

MARGIN = 2
"""Room for the borders' own width."""
KINDS: tuple[EdgeKind, ...] = ("reports",)
"""The ties that the chart draws."""
GAP, RANK_GAP = 28, 32
HANG_FROM = 3
"""So many reports without reports of their own hang under each other."""
HANG_MOST = 5
"""The longest such column."""
SPINE = 12
"""How far left of a hanging column its line runs."""
NOT_KNOWN = Sentence("Reporting line not known")
NOT_SHOWN = Sentence("Reporting line not known, or to somebody who is not in this drawing")


def reporting_chart(network: Network, *, say: Say = plain, lay_out: LayOut = layout) -> NetworkDrawing | LayoutFailure:
    """The chart of the edges of kind `reports`, from the manager (tail) to who reports (head); others are left out."""
    shown, left_out = legible(network, KINDS)
    edges = shown.edges
    tied = {end for edge in edges for end in (edge.tail, edge.head)}
    people = [node for node in shown.nodes if node.id in tied]
    apart = [node for node in shown.nodes if node.id not in tied]
    boxes = person_boxes([*people, *apart], say)
    columns = _hanging_columns(edges)
    (laid_out,) = lay_out([_graph(people, boxes[: len(people)], edges, columns)])
    if isinstance(laid_out, LayoutFailure):
        return laid_out
    box = boxes[0] if boxes else Box(0, 0)
    placed = with_people_apart(laid_out, len(apart), box)
    by_id = {node.id: node for node in (*people, *apart)}
    place = {one: moved(centre, MARGIN) for one, centre in zip(by_id, placed.centres, strict=True)}
    hangs = {one for column in columns for one in column}
    caption = Text(MARGIN, laid_out.height + CAPTION_ROOM - 10, say(NOT_SHOWN if left_out else NOT_KNOWN))
    return NetworkDrawing(
        kind="reporting-chart",
        title=network.title,
        description=network.description,
        note=say(left_out) if left_out else "",
        width=placed.width + 2 * MARGIN,
        height=placed.height + 2 * MARGIN,
        people=tuple(person_drawing(node, box, place[node.id], say) for node in by_id.values()),
        ties=tuple(_tie(edge, place, box, edge.head in hangs, tie_sentence(edge, by_id, say)) for edge in edges),
        captions=(caption,) if people and apart else (),
    )


def _hanging_columns(edges: tuple[EdgeSpec, ...]) -> list[list[str]]:
    """The reports that hang under each other: of each manager those who lead nobody, where there are three or more."""
    managers = {edge.tail for edge in edges}
    leaves: dict[str, list[str]] = {}
    for edge in edges:
        if edge.head not in managers:
            leaves.setdefault(edge.tail, []).append(edge.head)
    columns: list[list[str]] = []
    for team in leaves.values():
        if len(team) >= HANG_FROM:
            size = math.ceil(len(team) / math.ceil(len(team) / HANG_MOST))
            columns += [team[start : start + size] for start in range(0, len(team), size)]
    return columns


def _graph(
    people: list[NodeSpec], boxes: tuple[Box, ...], edges: tuple[EdgeSpec, ...], columns: list[list[str]]
) -> GraphSpec:
    """For the layout a column is a chain: its first hangs on the manager, every other on the one above."""
    number = {node.id: place for place, node in enumerate(people)}
    above = {lower: upper for column in columns for upper, lower in pairwise(column)}
    arcs = [Arc(number[above.get(edge.head, edge.tail)], number[edge.head], weight=10) for edge in edges]
    # The line of a hanging column runs beside it and takes room too.
    hanging = {number[one] for column in columns for one in column}
    boxes = tuple(replace(box, width=box.width + 2 * SPINE * (place in hanging)) for place, box in enumerate(boxes))
    return GraphSpec(boxes, tuple(arcs), gap=GAP, rank_gap=RANK_GAP)


def _tie(edge: EdgeSpec, place: dict[str, Point], box: Box, hangs: bool, full: str) -> TieDrawing:
    upper, lower = place[edge.tail], place[edge.head]
    start, turn = upper.y + box.height / 2, upper.y + box.height / 2 + RANK_GAP / 2
    if hangs:
        side = lower.x - box.width / 2
        spine = side - SPINE
        points = [(upper.x, start), (upper.x, turn), (spine, turn), (spine, lower.y), (side, lower.y)]
    else:
        points = [(upper.x, start), (upper.x, turn), (lower.x, turn), (lower.x, lower.y - box.height / 2)]
    return TieDrawing(edge.tail, edge.head, "reports", "thin", full, path(points))
