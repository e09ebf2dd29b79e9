"""Graph: boxes and arcs that need places, and the places they got. Knows sizes, holds no word of anybody's plan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kamsite.model.sentence import Sentence

Engine = Literal["dot", "neato", "sfdp"]
"""Graphviz' layout methods that we use: in ranks, by springs, by springs for many boxes."""


@dataclass(frozen=True)
class Box:
    """A node, as far as a layout must know it: how much room it takes, in pixels."""

    width: float
    height: float


@dataclass(frozen=True)
class Arc:
    """An edge between two boxes, given by their places in the graph's list of boxes."""

    tail: int
    head: int
    weight: int = 1
    """How much the layout tries to keep it short and straight, 0 to 100."""
    ranks: bool = True
    """Whether the head stands a rank after the tail."""


@dataclass(frozen=True)
class GraphSpec:
    """A graph to be laid out."""

    boxes: tuple[Box, ...]
    arcs: tuple[Arc, ...] = ()
    engine: Engine = "dot"
    direction: Literal["down", "right"] = "down"
    """Where the arcs lead, for `dot`."""
    gap: float = 24
    """Pixels between boxes of one rank."""
    rank_gap: float = 48
    """Pixels between two ranks."""


@dataclass(frozen=True)
class Point:
    """A place in pixels: x to the right, y downwards."""

    x: float
    y: float


@dataclass(frozen=True)
class Layout:
    """Where everything goes."""

    width: float
    height: float
    centres: tuple[Point, ...]
    """The middle of each box, in the order of the boxes."""
    curves: tuple[tuple[Point, ...], ...]
    """Each arc from its tail's border to its head's, in the order of the arcs: 3n + 1 control points of n joined
    cubic Bezier curves."""


@dataclass(frozen=True)
class LayoutFailure:
    """There is no drawing, and why; the caller says so in its place, and the build has a finding."""

    reason: Sentence
    """Why, as the second half of a sentence."""
    is_too_large: bool = False
    """Whether nobody could read the drawing; then nothing went wrong."""
