"""People apart: who has no line in a drawing stands in rows underneath, under a caption that says why."""

from __future__ import annotations

import math

from kamsite.render.graphs.graph import Box, Layout, Point

GAP, ROW_GAP = 28, 14
CAPTION_ROOM = 40
LEAST_IN_A_ROW = 3


def with_people_apart(placed: Layout, apart: int, box: Box) -> Layout:
    """The layout with places for so many more people below it, in rows as wide as it is."""
    if not apart:
        return placed
    step = box.width + GAP
    in_a_row = min(apart, max(LEAST_IN_A_ROW, int((placed.width + GAP) // step)))
    top = placed.height + CAPTION_ROOM if placed.centres else 0.0
    places = [divmod(number, in_a_row) for number in range(apart)]
    centres = tuple(
        Point(box.width / 2 + column * step, top + box.height / 2 + row * (box.height + ROW_GAP))
        for row, column in places
    )
    rows = math.ceil(apart / in_a_row)
    return Layout(
        max(placed.width, in_a_row * step - GAP),
        top + rows * (box.height + ROW_GAP) - ROW_GAP,
        (*placed.centres, *centres),
        placed.curves,
    )
