"""A name for every item: its id, or its place in the plan where the author gave none."""

from __future__ import annotations

from kamsite.model.item import Item


def reference(item: Item, *place: str | int) -> str:
    """The item's id; without one its place, such as `tactics[0].actions[2]`, which can never be somebody's id."""
    if item.id is not None:
        return item.id
    keys = [f"[{key}]" if isinstance(key, int) else f".{key}" for key in place]
    return "".join(keys).lstrip(".")
