"""Influence map: who shapes whose opinion, and who works against whom.

In ranks, so that influence flows one way: to the right where that fits a page's width, else in the narrower direction.
"""

from __future__ import annotations

import math

from kamsite.model.sentence import Sentence, plain
from kamsite.render.charts.lettering import text_width
from kamsite.render.charts.shapes import Bar, Say, Text
from kamsite.render.graphs.curve import arrow, curve_path, moved, point_on
from kamsite.render.graphs.graph import Arc, Box, GraphSpec, Layout, LayoutFailure, Point
from kamsite.render.graphs.layout import LayOut, layout
from kamsite.render.graphs.network import EdgeKind, EdgeSpec, Network, NodeSpec, legible
from kamsite.render.graphs.network_drawing import NetworkDrawing, TieDrawing, tie_sentence, weight
from kamsite.render.graphs.people_apart import CAPTION_ROOM, with_people_apart
from kamsite.render.graphs.person import SMALL_SIZE, PersonDrawing, person_boxes, person_drawing

KINDS: tuple[EdgeKind, ...] = ("influence", "conflict", "contact")
"""The ties that the map draws."""
MARGIN = 12
"""Room for curves that swing around the outermost boxes."""
EDGE = 4
"""What is left between a plate and the edge of the drawing, at least."""
GAP, RANK_GAP = 28, 56
PAGE_WIDTH = 900
"""What a page shows without scrolling, on a desk."""
PLATE_HEIGHT, PLATE_PADDING = 18, 7
CONFLICT = Sentence("conflict")
"""The word on a conflict's line."""
NOT_KNOWN = Sentence("Influence not known")
NOT_SHOWN = Sentence("Influence not known, or on somebody who is not in this drawing")


def influence_map(network: Network, *, say: Say = plain, lay_out: LayOut = layout) -> NetworkDrawing | LayoutFailure:
    """The map of the edges of kind `influence`, `conflict` and `contact`; `reports` are left to the reporting chart."""
    shown, left_out = legible(network, KINDS)
    edges = shown.edges
    tied = {end for edge in edges for end in (edge.tail, edge.head)}
    nodes = sorted(shown.nodes, key=lambda node: node.id not in tied)
    apart = len(nodes) - len(tied)
    boxes = person_boxes(nodes, say)
    laid_out = _narrow_enough(lay_out(_graphs(boxes[: len(tied)], nodes[: len(tied)], edges, say)))
    if isinstance(laid_out, LayoutFailure):
        return laid_out
    laid_out = _with_plates_inside(laid_out, boxes, edges, say)
    placed = with_people_apart(laid_out, apart, boxes[0] if boxes else Box(0, 0))
    caption = Text(MARGIN, laid_out.height + MARGIN + CAPTION_ROOM - 12, say(NOT_SHOWN if left_out else NOT_KNOWN))
    people = tuple(
        person_drawing(node, box, moved(centre, MARGIN), say)
        for node, box, centre in zip(nodes, boxes, placed.centres, strict=True)
    )
    return NetworkDrawing(
        kind="influence-map",
        title=network.title,
        description=network.description,
        note=say(left_out) if left_out else "",
        width=placed.width + 2 * MARGIN,
        height=placed.height + 2 * MARGIN,
        people=people,
        ties=_ties(edges, placed, people, {node.id: node for node in nodes}, say),
        captions=(caption,) if tied and apart else (),
    )


def _ties(
    edges: tuple[EdgeSpec, ...],
    placed: Layout,
    people: tuple[PersonDrawing, ...],
    by_id: dict[str, NodeSpec],
    say: Say,
) -> tuple[TieDrawing, ...]:
    taken = [person.box for person in people]
    ties: list[TieDrawing] = []
    for edge, curve in zip(edges, placed.curves, strict=True):
        points = [moved(point, MARGIN) for point in curve]
        full = tie_sentence(edge, by_id, say)
        ties.append(_conflict(edge, points, full, taken, say) if edge.kind == "conflict" else _tie(edge, points, full))
    return tuple(ties)


def _graphs(boxes: tuple[Box, ...], nodes: list[NodeSpec], edges: tuple[EdgeSpec, ...], say: Say) -> list[GraphSpec]:
    """The same graph in two directions, with room for a conflict's word between two boxes."""
    number = {node.id: place for place, node in enumerate(nodes)}
    arcs = tuple(_arc(edge, number) for edge in edges)
    plate = _plate_width(say) + 8 if any(edge.kind == "conflict" for edge in edges) else 0
    return [
        GraphSpec(boxes, arcs, direction="right", gap=GAP, rank_gap=max(RANK_GAP, plate)),
        GraphSpec(boxes, arcs, direction="down", gap=max(GAP, plate), rank_gap=RANK_GAP),
    ]


def _arc(edge: EdgeSpec, number: dict[str, int]) -> Arc:
    """Strong influence is kept short; a conflict tells nothing about who stands where."""
    if edge.kind == "conflict":
        return Arc(number[edge.tail], number[edge.head], weight=1, ranks=False)
    return Arc(number[edge.tail], number[edge.head], weight=edge.strength or 1)


def _narrow_enough(placed: list[Layout | LayoutFailure]) -> Layout | LayoutFailure:
    """The first layout that fits the page, else the narrowest; a failure only when all failed."""
    layouts = [one for one in placed if isinstance(one, Layout)]
    if not layouts:
        return placed[0]
    fitting = [one for one in layouts if one.width + 2 * MARGIN <= PAGE_WIDTH]
    return fitting[0] if fitting else min(layouts, key=lambda one: one.width)


def _tie(edge: EdgeSpec, points: list[Point], full: str) -> TieDrawing:
    head, back = arrow(points)
    line = curve_path([*points[:-1], back])
    return TieDrawing(edge.tail, edge.head, edge.kind, weight(edge.strength), full, line, head)


def _conflict(edge: EdgeSpec, points: list[Point], full: str, taken: list[Bar], say: Say) -> TieDrawing:
    """A conflict has no direction, and a word; the word stands near the middle, where the line crosses no person."""
    plate = _free_plate(points, _plate_width(say), taken)
    taken.append(plate)
    word = Text(plate.x + plate.width / 2, plate.y + PLATE_HEIGHT / 2 + 4, say(CONFLICT), "middle")
    return TieDrawing(edge.tail, edge.head, edge.kind, "thin", full, curve_path(points), "", plate, word)


def _free_plate(points: list[Point], width: float, taken: list[Bar]) -> Bar:
    plates = [_plate(point_on(points, share), width) for share in (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8)]
    return next((one for one in plates if not any(one.overlaps(other) for other in taken)), plates[0])


def _with_plates_inside(laid_out: Layout, boxes: tuple[Box, ...], edges: tuple[EdgeSpec, ...], say: Say) -> Layout:
    """The layout moved and widened as far as it needs for a plate on an outer curve; else as it is."""
    pairs = zip(laid_out.centres, boxes, strict=False)  # The boxes of people apart come last and have no centre yet.
    taken = [Bar(at.x - box.width / 2, at.y - box.height / 2, box.width, box.height) for at, box in pairs]
    plates: list[Bar] = []
    for edge, curve in zip(edges, laid_out.curves, strict=True):
        if edge.kind == "conflict":
            plates.append(_free_plate(list(curve), _plate_width(say), [*taken, *plates]))
    room = MARGIN - EDGE
    # Whole pixels, so that the plates find the same places again when they are drawn.
    right = math.ceil(max((-room - one.x for one in plates if one.x < -room), default=0))
    down = math.ceil(max((-room - one.y for one in plates if one.y < -room), default=0))
    width = max([laid_out.width, *(one.x + one.width - room for one in plates)])
    height = max([laid_out.height, *(one.y + one.height - room for one in plates)])
    return Layout(
        width + right,
        height + down,
        tuple(Point(one.x + right, one.y + down) for one in laid_out.centres),
        tuple(tuple(Point(one.x + right, one.y + down) for one in curve) for curve in laid_out.curves),
    )


def _plate(centre: Point, width: float) -> Bar:
    return Bar(centre.x - width / 2, centre.y - PLATE_HEIGHT / 2, width, PLATE_HEIGHT)


def _plate_width(say: Say) -> float:
    return text_width(say(CONFLICT), SMALL_SIZE) + 2 * PLATE_PADDING
