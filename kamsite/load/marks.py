"""Marks: where each key or value of a document stands; a Mark is made only when somebody asks for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kamsite.model.document import KeyPath, Mark

Place = tuple[int, int, int | None]
"""Line, column and end column, as in a Mark."""


class Marks(Mapping[KeyPath, Mark]):
    """Routes to places. A plan has thousands of places and most are never asked for, so they stay tuples."""

    def __init__(self, places: dict[KeyPath, Place]) -> None:
        self._places = places

    def __getitem__(self, key: KeyPath) -> Mark:
        """The place of a route; KeyError where the document has no such route."""
        return Mark(*self._places[key])

    def __iter__(self) -> Iterator[KeyPath]:
        """The routes, in the order of the file."""
        return iter(self._places)

    def __len__(self) -> int:
        """How many routes there are."""
        return len(self._places)
