"""Curve: what a drawing must know of joined cubic Bezier curves: their path, a place on them, an arrow at the end."""

from __future__ import annotations

import math

from kamsite.render.charts.shapes import Pixels, corners
from kamsite.render.graphs.graph import Point

ARROW_LENGTH, ARROW_WIDTH = 9, 8


def moved(point: Point, margin: float) -> Point:
    """The point in a drawing with a margin."""
    return Point(point.x + margin, point.y + margin)


def curve_path(points: list[Point]) -> str:
    """The curves as the `d` of an SVG path."""
    first, *rest = (f"{Pixels(point.x)} {Pixels(point.y)}" for point in points)
    return f"M{first}C{' '.join(rest)}"


def point_on(points: list[Point], share: float) -> Point:
    """The point after a share of the chain, 0 its start and 1 its end, every curve counted as one step."""
    curves = (len(points) - 1) // 3
    number = min(int(share * curves), curves - 1)
    t = share * curves - number
    weights = ((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3)
    control = points[3 * number : 3 * number + 4]
    return Point(
        sum(weight * point.x for weight, point in zip(weights, control, strict=True)),
        sum(weight * point.y for weight, point in zip(weights, control, strict=True)),
    )


def arrow(points: list[Point]) -> tuple[str, Point]:
    """An arrow head at the chain's end: its corners, and the middle of its back, where the line shall end instead."""
    tip = points[-1]
    before = next((point for point in reversed(points) if _distance(point, tip) > 1), points[0])
    length = _distance(before, tip) or 1
    right, down = (tip.x - before.x) / length, (tip.y - before.y) / length
    back = Point(tip.x - right * ARROW_LENGTH, tip.y - down * ARROW_LENGTH)
    half = ARROW_WIDTH / 2
    one, other = (back.x - down * half, back.y + right * half), (back.x + down * half, back.y - right * half)
    return corners(((tip.x, tip.y), one, other)), back


def _distance(one: Point, other: Point) -> float:
    return math.dist((one.x, one.y), (other.x, other.y))
