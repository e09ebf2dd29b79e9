"""Person: the box that stands for somebody in a network drawing - name, job, roles, and whether we know them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kamsite.model.sentence import Sentence
from kamsite.render.charts.lettering import wrap
from kamsite.render.charts.shapes import Bar, Dot, Say, Text
from kamsite.render.graphs.graph import Box, Point
from kamsite.render.graphs.network import Coverage, NodeSpec

WIDTH = 184
PADDING = 12
NAME_SIZE, TITLE_SIZE, SMALL_SIZE = 13, 12, 11
"""Letter sizes in pixels; the style sheet has the same."""
NAME_LEADING, TITLE_LEADING, SMALL_LEADING = 16, 15, 14
"""From one base line to the next."""
MARK_ROOM = 14
"""The coverage mark stands left of its word."""

COVERAGE_WORD: dict[Coverage, Sentence] = {
    "covered": Sentence("in contact"),
    "uncovered": Sentence("no contact"),
    "placeholder": Sentence("person not known"),
    "ours": Sentence("one of ours"),
}
"""What the border's style says, in words."""


@dataclass(frozen=True)
class PersonDrawing:
    """A person's box with everything in it."""

    id: str
    href: str
    coverage: Coverage
    is_decisive: bool
    full: str
    """Everything in one line: the tooltip, and what a screen reader says of the link."""
    box: Bar
    name: tuple[Text, ...]
    title: tuple[Text, ...]
    role: tuple[Text, ...]
    mark: Dot
    """The coverage mark: filled, hollow or dotted, as the border."""
    standing: Text
    """Coverage and relational position in words."""


@dataclass(frozen=True)
class _Words:
    name: tuple[str, ...]
    title: tuple[str, ...]
    role: tuple[str, ...]
    standing: str
    height: float


def person_boxes(people: Sequence[NodeSpec], say: Say) -> tuple[Box, ...]:
    """The room for each person. All get the highest one's height: even rows read better than saved space."""
    height = max((_words(person, say).height for person in people), default=0)
    return tuple(Box(WIDTH, height) for _ in people)


def person_drawing(person: NodeSpec, box: Box, centre: Point, say: Say) -> PersonDrawing:
    """The person's box around a place."""
    words = _words(person, say)
    left, top = centre.x - box.width / 2, centre.y - box.height / 2
    x, y = left + PADDING, top + PADDING - 3
    name = tuple(Text(x, y + NAME_LEADING * (n + 0.8), line) for n, line in enumerate(words.name))
    y += NAME_LEADING * len(name)
    title = tuple(Text(x, y + TITLE_LEADING * (n + 0.8), line) for n, line in enumerate(words.title))
    y += TITLE_LEADING * len(title)
    role = tuple(Text(x, y + SMALL_LEADING * (n + 0.8), line) for n, line in enumerate(words.role))
    base = top + box.height - PADDING + 1
    return PersonDrawing(
        id=person.id,
        href=person.href,
        coverage=person.coverage,
        is_decisive=person.is_decisive,
        full=_full(person, say),
        box=Bar(left, top, box.width, box.height),
        name=name,
        title=title,
        role=role,
        mark=Dot(x + 4, base - 4, 4),
        standing=Text(x + MARK_ROOM, base, words.standing),
    )


def _words(person: NodeSpec, say: Say) -> _Words:
    room = WIDTH - 2 * PADDING
    name = wrap(person.name, NAME_SIZE, room, 2, bold=True).lines
    title = wrap(person.title, TITLE_SIZE, room, 2).lines
    role = wrap(person.role, SMALL_SIZE, room, 1).lines
    standing = wrap(_standing(person, say), SMALL_SIZE, room - MARK_ROOM, 1).lines[0]
    lines = NAME_LEADING * len(name) + TITLE_LEADING * len(title) + SMALL_LEADING * (len(role) + 1)
    return _Words(name, title, role, standing, lines + 2 * PADDING)


def _standing(person: NodeSpec, say: Say) -> str:
    return " · ".join(part for part in (say(COVERAGE_WORD[person.coverage]), person.position) if part)


def _full(person: NodeSpec, say: Say) -> str:
    return ", ".join(part for part in (person.name, person.title, person.role, _standing(person, say)) if part)
