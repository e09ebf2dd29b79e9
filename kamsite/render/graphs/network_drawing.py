"""Network drawing: what both drawings of people come to, ready for theme/kam/parts/network.svg."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from kamsite.model.sentence import Sentence
from kamsite.render.charts.shapes import Bar, Drawing, Say, Text
from kamsite.render.graphs.network import EdgeKind, EdgeSpec, NodeSpec
from kamsite.render.graphs.person import PersonDrawing

Weight = Literal["thin", "medium", "thick"]
"""Three widths of a line: strength 1 and 2 or unknown, 3, 4 and 5."""


@dataclass(frozen=True)
class TieDrawing:
    """A line between two people."""

    tail: str
    head: str
    kind: EdgeKind
    weight: Weight
    full: str
    """The tie as a sentence: its tooltip."""
    line: str
    """The `d` of its path."""
    arrow: str = ""
    """The corners of its head, as the `points` of a polygon; empty when the line has no direction."""
    mark: Bar | None = None
    """The plate of the word on a conflict's line."""
    word: Text | None = None
    """The word on it."""


@dataclass(frozen=True, kw_only=True)
class NetworkDrawing(Drawing):
    """A drawing of people and their ties."""

    part: ClassVar[str] = "parts/network.svg"
    kind: Literal["reporting-chart", "influence-map"]
    note: str
    """What the drawing leaves out, in a sentence; empty when it has everybody."""
    people: tuple[PersonDrawing, ...]
    ties: tuple[TieDrawing, ...]
    captions: tuple[Text, ...] = ()
    """Words over a group of people."""

    @property
    def has_links(self) -> bool:
        """Whether people link to their rows."""
        return any(person.href for person in self.people)


def weight(strength: int | None) -> Weight:
    """The width of a line for a strength of 1 to 5."""
    if strength is None or strength <= 2:
        return "thin"
    return "medium" if strength == 3 else "thick"


def tie_sentence(edge: EdgeSpec, people: dict[str, NodeSpec], say: Say) -> str:
    """The tie in words."""
    tail, head = people[edge.tail].name, people[edge.head].name
    match edge.kind:
        case "reports":
            return say(Sentence("{head} reports to {tail}", head=head, tail=tail))
        case "conflict":
            return say(Sentence("{tail} and {head} are in conflict", tail=tail, head=head))
        case "contact":
            plain = Sentence("{tail} is in contact with {head}", tail=tail, head=head)
        case "influence":
            plain = Sentence("{tail} influences {head}", tail=tail, head=head)
    if edge.strength is None:
        return say(plain)
    return say(Sentence("{tie}, strength {strength} of 5", tie=plain, strength=edge.strength))
