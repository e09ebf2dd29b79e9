"""Document: a file as it was read - what it says, and at which line and column it says it. No opinion yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kamsite.model.finding import Finding

KeyPath = tuple[str | int, ...]
"""A route of keys and list indices from the top of the document, such as `("swot", "strengths", 0, "text")`."""


class Scalar(str):
    """A scalar exactly as its author wrote it; `is_plain` tells an unquoted one, which may stand for a number or null."""

    __slots__ = ("is_plain",)
    is_plain: bool

    def __new__(cls, text: str, is_plain: bool = True) -> Scalar:
        """The text, and whether it stood without quotes."""
        scalar = super().__new__(cls, text)
        scalar.is_plain = is_plain
        return scalar


Node = Scalar | list["Node"] | dict[str, "Node"]
"""What YAML can say once tags, anchors and aliases are refused."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a file: line and columns from 1, `end_column` behind the last character (None: to the end of the line)."""

    line: int
    column: int
    end_column: int | None = None


@dataclass(frozen=True, kw_only=True)
class Document:
    """One file, read."""

    path: str
    """The file, from the project's folder, with `/`."""
    data: Mapping[str, Node] = field(default_factory=dict)
    """The front matter, or the whole of a YAML file."""
    keys: Mapping[KeyPath, Mark] = field(default_factory=dict)
    """Where each key stands."""
    values: Mapping[KeyPath, Mark] = field(default_factory=dict)
    """Where each value and list item stands."""
    lines: tuple[str, ...] = ()
    """The file's lines, for excerpts; lines[0] is line 1."""
    body: str = ""
    """What follows the front matter."""
    body_line: int = 1
    """The line on which the body begins."""
    findings: tuple[Finding, ...] = ()
    """What kept it from being read; then `data` is empty or partial."""

    def mark(self, key: KeyPath) -> Mark:
        """The nearest place that is known for a route of keys: the value, else its key, else what holds it."""
        for length in range(len(key), 0, -1):
            route = key[:length]
            found = (self.values if length == len(key) else self.keys).get(route) or self.keys.get(route)
            if found or (found := self.values.get(route)):
                return found
        return Mark(1, 1)
