"""Shape: what the dataclasses of the model say a plan or the programme looks like, as one tree.

The validator, the JSON Schema for editors and the authors' field reference are all read from this tree, so that there
is one truth for the shape of a plan.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache, cached_property
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from kamsite.model.condition import Condition
from kamsite.model.kinds import Address, Between, FromFile, Keyed, Matches, Refers, Remaining

LeafKind = Literal["text", "whole number", "number", "boolean", "date", "choice", "condition"]
"""What a single value may be."""
_KINDS: Mapping[Any, LeafKind] = {
    str: "text",
    int: "whole number",
    Decimal: "number",
    bool: "boolean",
    date: "date",
    Condition: "condition",
}


@dataclass(frozen=True, eq=False)
class Leaf:
    """A single value."""

    kind: LeafKind
    """What it is."""
    choices: tuple[str, ...] = ()
    """The texts it may be, for a choice."""
    between: Between | None = None
    """The bounds of a number."""
    matches: Matches | None = None
    """What a text must look like."""
    refers: Refers | None = None
    """The nouns whose id a text is."""
    is_address: bool = False
    """Whether a text is a web address."""


@dataclass(frozen=True, eq=False)
class ListOf:
    """A list of one kind of item."""

    item: Shape
    """What each item is."""
    length: int | None = None
    """How many items it has; None for any number."""


@dataclass(frozen=True, eq=False)
class MapOf:
    """A mapping whose keys the author chooses."""

    key: Leaf
    """What each key is."""
    item: Shape
    """What each value is."""
    keyed: str | None = None
    """The noun whose ids the keys are, by its class name."""


@dataclass(frozen=True, eq=False)
class Field:
    """A fact of a noun."""

    name: str
    """The dataclass's field."""
    key: str
    """The key in the file; a field whose name is a word of Python ends in an underscore, its key does not."""
    shape: Shape
    """What the value is."""
    is_required: bool
    """Whether it must be there."""
    default: Any
    """What it is when left out; None also where that is another noun's own defaults."""
    is_remaining: bool
    """Whether it takes all keys that no other field names."""


@dataclass(frozen=True, eq=False)
class Noun:
    """A mapping with known keys: one dataclass of the model."""

    model: type
    """The dataclass."""
    fields: Mapping[str, Field]
    """Its fields, by key."""
    shorthand: str | None
    """The key that a plain value stands for, where a plain value is allowed."""

    @property
    def name(self) -> str:
        """The class name, which references and references' messages go by."""
        return self.model.__name__

    @cached_property
    def remaining(self) -> Field | None:
        """The field that takes all other keys, if there is one."""
        return next((field for field in self.fields.values() if field.is_remaining), None)


Shape = Leaf | ListOf | MapOf | Noun


@cache
def shape_of(model: type) -> Noun:
    """The shape of a dataclass of the model; a TypeError names an annotation that this file cannot read."""
    hints = get_type_hints(model, include_extras=True)
    shown = [field for field in dataclasses.fields(model) if not _has(hints[field.name], FromFile)]
    fields = [_field(field, hints[field.name]) for field in shown]
    return Noun(model, {field.key: field for field in fields}, getattr(model, "shorthand", None))


def _field(field: dataclasses.Field[Any], hint: Any) -> Field:
    has_default = field.default is not dataclasses.MISSING
    default = field.default if has_default else None
    # A dataclass that makes an inherited `id: Id | None = None` necessary by `id: Id` still inherits the default None.
    is_without = not has_default or (default is None and not _may_be_none(hint))
    return Field(
        name=field.name,
        key=field.name.rstrip("_"),
        shape=_shape(hint, ()),
        is_required=is_without and field.default_factory is dataclasses.MISSING,
        default=default,
        is_remaining=_has(hint, Remaining),
    )


def _may_be_none(hint: Any) -> bool:
    if get_origin(hint) is Annotated:
        return _may_be_none(get_args(hint)[0])
    return get_origin(hint) in (Union, UnionType) and NoneType in get_args(hint)


def _has(hint: Any, marker: type) -> bool:
    return get_origin(hint) is Annotated and any(isinstance(extra, marker) for extra in hint.__metadata__)


def _shape(hint: Any, markers: tuple[Any, ...]) -> Shape:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _shape(arguments[0], (*markers, *hint.__metadata__))
    if origin in (Union, UnionType):
        return _one_of([part for part in arguments if part is not NoneType], markers)
    if origin is Literal:
        return Leaf("choice", choices=arguments)
    if origin is tuple:
        is_open = arguments[1:] == (Ellipsis,)
        return ListOf(_shape(arguments[0], ()), None if is_open else len(arguments))
    if origin is not None and issubclass(origin, Mapping):
        key = _shape(arguments[0], ())
        assert isinstance(key, Leaf), f"the keys of {hint} are no text"
        keyed = next((marker.by for marker in markers if isinstance(marker, Keyed)), None)
        return MapOf(key, _shape(arguments[1], ()), keyed)
    if hint in _KINDS:
        return _leaf(_KINDS[hint], markers)
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return shape_of(hint)
    raise TypeError(f"no shape is known for the annotation {hint}")


def _one_of(parts: list[Any], markers: tuple[Any, ...]) -> Shape:
    """`X | None` is X, which may be left out; several Literals are one choice."""
    if len(parts) == 1:
        return _shape(parts[0], markers)
    if all(get_origin(part) is Literal for part in parts):
        return Leaf("choice", choices=tuple(choice for part in parts for choice in get_args(part)))
    raise TypeError(f"no shape is known for a union of {parts}")


def _leaf(kind: LeafKind, markers: tuple[Any, ...]) -> Leaf:
    by_type = {type(marker): marker for marker in markers}
    return Leaf(
        kind,
        between=by_type.get(Between),
        matches=by_type.get(Matches),
        refers=by_type.get(Refers),
        is_address=Address in by_type,
    )
