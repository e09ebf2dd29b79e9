"""Marks: where each key and value of a document stands, kept small, because a plan has thousands of places."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from typing import Any

from kamsite.model.document import KeyPath, Mark

Place = int
"""Line, column and end column (0: not known) in one number."""


def place(line: int, column: int, end_column: int) -> Place:
    """Pack a place; a file of 256 KB has neither more than 2**20 lines nor columns."""
    return (line << 40) | (column << 20) | end_column


def mark(packed: Place) -> Mark:
    """Unpack a place."""
    return Mark(packed >> 40, (packed >> 20) & 0xFFFFF, (packed & 0xFFFFF) or None)


class Places:
    """The places in one list or mapping, in its order: of each item, or of each key and then its value."""

    __slots__ = ("inside", "packed")

    def __init__(self) -> None:
        self.packed = array("Q")
        self.inside: dict[int, Places] = {}


class Marks(Mapping[KeyPath, Mark]):
    """The places of all keys, or of all values, by their route; a Mark is made only when somebody asks for it."""

    def __init__(self, data: Any, places: Places, of_keys: bool) -> None:
        self._data, self._places, self._of_keys = data, places, of_keys

    def __getitem__(self, key: KeyPath) -> Mark:
        """The place of a route; KeyError where the document has no such route."""
        data, places = [self._data], self._places
        found = 0
        for number, step in enumerate((0, *key)):
            if number:
                inside = places.inside.get(found)
                if inside is None:
                    raise KeyError(key)
                data, places = list(data.values())[found] if isinstance(data, dict) else data[found], inside
            found = _index(data, step, key)
        if isinstance(data, dict):
            return mark(places.packed[2 * found + (not self._of_keys)])
        if self._of_keys:
            raise KeyError(key)
        return mark(places.packed[found])

    def __iter__(self) -> Iterator[KeyPath]:
        """The routes."""
        open_containers: list[tuple[KeyPath, Any, Places]] = [((), [self._data], self._places)]
        while open_containers:
            route, data, places = open_containers.pop()
            items = list(data.items()) if isinstance(data, dict) else list(enumerate(data))
            for index, (step, value) in enumerate(items):
                here = () if places is self._places else (*route, step)
                if isinstance(data, dict) or not self._of_keys:
                    yield here
                if index in places.inside:
                    open_containers.append((here, value, places.inside[index]))

    def __len__(self) -> int:
        """How many routes there are."""
        return sum(1 for _ in self)


def _index(data: Any, step: str | int, key: KeyPath) -> int:
    if isinstance(data, dict) and isinstance(step, str):
        for index, name in enumerate(data):
            if name == step:
                return index
    elif isinstance(data, list) and isinstance(step, int) and 0 <= step < len(data):
        return step
    raise KeyError(key)
