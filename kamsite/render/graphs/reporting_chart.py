"""Reporting chart: who reports to whom, from the top down, with elbow lines.

Reports who lead nobody hang under each other instead of side by side, so that a chart of a dozen people stays near the
width of a page. People without any known line stand in rows underneath.
"""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise

from kamsite.model.sentence import Sentence, plain
from kamsite.render.charts.shapes import Say, Text, path
from kamsite.render.graphs.graph import Arc, Box, GraphSpec, Layout, LayoutFailure, Point
from kamsite.render.graphs.layout import LayOut, layout
from kamsite.render.graphs.network import EdgeSpec, Network, NodeSpec, legible
from kamsite.render.graphs.network_drawing import NetworkDrawing, TieDrawing, tie_sentence
from kamsite.render.graphs.person import person_boxes, person_drawing

MARGIN = 2
"""Room for the borders' own width."""
GAP, RANK_GAP = 28, 32
HANG_FROM = 3
"""So many reports without reports of their own hang under each other."""
HANG_MOST = 5
"""The longest such column."""
SPINE = 12
"""How far left of a hanging column its line runs."""
CAPTION_ROOM = 40


def reporting_chart(network: Network, *, say: Say = plain, lay_out: LayOut = layout) -> NetworkDrawing | LayoutFailure:
    """The chart of the edges of kind `reports`, from the manager (tail) to who reports (head); others are left out."""
    shown, left_out = legible(network)
    edges = tuple(edge for edge in shown.known_edges() if edge.kind == "reports")
    tied = {end for edge in edges for end in (edge.tail, edge.head)}
    people = [node for node in shown.nodes if node.id in tied]
    alone = [node for node in shown.nodes if node.id not in tied]
    boxes = person_boxes(shown.nodes, say)[: len(people)]
    columns = _hanging_columns(edges)
    (placed,) = lay_out([_graph(people, boxes, edges, columns)])
    if isinstance(placed, LayoutFailure):
        return placed
    box_alone = person_boxes(shown.nodes, say)[0] if shown.nodes else Box(0, 0)
    centres, width, height = _with_people_alone(placed, len(alone), box_alone)
    everybody = people + alone
    place = {node.id: centre for node, centre in zip(everybody, centres, strict=True)}
    hangs = {one for column in columns for one in column}
    by_id = {node.id: node for node in everybody}
    return NetworkDrawing(
        kind="reporting-chart",
        title=network.title,
        description=network.description,
        note=say(left_out) if left_out else "",
        width=width + 2 * MARGIN,
        height=height + 2 * MARGIN,
        people=tuple(person_drawing(node, box_alone, place[node.id], say) for node in everybody),
        ties=tuple(_tie(edge, place, box_alone, edge.head in hangs, tie_sentence(edge, by_id, say)) for edge in edges),
        captions=_caption(placed, bool(people and alone), say),
    )


def _hanging_columns(edges: tuple[EdgeSpec, ...]) -> list[list[str]]:
    """The reports that hang under each other: of each manager whose reports, three or more, all lead nobody."""
    managers = {edge.tail for edge in edges}
    reports: dict[str, list[str]] = {}
    for edge in edges:
        reports.setdefault(edge.tail, []).append(edge.head)
    columns: list[list[str]] = []
    for team in reports.values():
        if len(team) >= HANG_FROM and not managers.intersection(team):
            number = math.ceil(len(team) / HANG_MOST)
            size = math.ceil(len(team) / number)
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


def _with_people_alone(placed: Layout, alone: int, box: Box) -> tuple[list[Point], float, float]:
    """All centres, those of people without a line in rows under the chart, and the size of it all."""
    centres = [Point(centre.x + MARGIN, centre.y + MARGIN) for centre in placed.centres]
    if not alone:
        return centres, placed.width, placed.height
    step = box.width + GAP
    in_a_row = min(alone, max(3, int((placed.width + GAP) // step)))
    top = placed.height + CAPTION_ROOM if placed.centres else 0
    for number in range(alone):
        row, column = divmod(number, in_a_row)
        centres.append(
            Point(MARGIN + box.width / 2 + column * step, MARGIN + top + box.height / 2 + row * (box.height + GAP / 2))
        )
    rows = math.ceil(alone / in_a_row)
    height = top + rows * box.height + (rows - 1) * GAP / 2
    return centres, max(placed.width, in_a_row * step - GAP), height


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


def _caption(placed: Layout, is_needed: bool, say: Say) -> tuple[Text, ...]:
    if not is_needed:
        return ()
    return (Text(MARGIN, placed.height + CAPTION_ROOM - 10, say(Sentence("Reporting line not known"))),)
