"""JSON Schema: the Shape for editors, a schema of draft 2020-12 that completes and explains keys while one writes."""

from __future__ import annotations

import inspect
import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme
from kamsite.validate.field_docs import field_docs
from kamsite.validate.shape import Field, Leaf, ListOf, MapOf, Noun, Shape, shape_of

DIALECT = "https://json-schema.org/draft/2020-12/schema"
Schema = dict[str, Any]
# A number or boolean where text is expected is kept as written, so an editor must not complain of it.
_TYPES: Mapping[str, list[str]] = {
    "text": ["string", "number", "boolean"],
    "choice": ["string"],
    "whole number": ["integer"],
    "number": ["number"],
    "boolean": ["boolean"],
    "date": ["string"],
    "condition": ["string"],
}
_CONDITION = r"^(>=|<=|>|<)\s*-?\d+(\.\d+)?( and (>=|<=|>|<)\s*-?\d+(\.\d+)?)*$"


def plan_json_schema() -> str:
    """The schema of a plan's front matter, as JSON."""
    return _as_json(plan_schema())


def programme_json_schema() -> str:
    """The schema of `content/program.yml`, as JSON."""
    return _as_json(programme_schema())


def plan_schema() -> Schema:
    """The schema of a plan's front matter."""
    return _schema(AccountPlan, "kamsite account plan")


def programme_schema() -> Schema:
    """The schema of `content/program.yml`."""
    return _schema(Programme, "kamsite programme")


def _as_json(schema: Schema) -> str:
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _schema(model: type, title: str) -> Schema:
    definitions: dict[str, Schema] = {}
    noun = shape_of(model)
    _define(noun, definitions)
    top = definitions.pop(noun.name)
    return {"$schema": DIALECT, "title": title, **top, "$defs": dict(sorted(definitions.items()))}


def _define(noun: Noun, definitions: dict[str, Schema]) -> None:
    if noun.name in definitions:
        return
    definitions[noun.name] = {}
    rest = noun.remaining
    docs = field_docs(noun.model)
    known = [field for field in noun.fields.values() if not field.is_remaining]
    written: Schema = {
        "type": "object",
        "description": inspect.getdoc(noun.model) or "",
        "properties": {field.key: _field(field, docs.get(field.name, ""), definitions) for field in known},
        "required": [field.key for field in known if field.is_required],
        "additionalProperties": False,
    }
    if rest and isinstance(rest.shape, MapOf):
        written["patternProperties"] = {_whole(rest.shape.key): _of(rest.shape.item, definitions)}
    if noun.shorthand:
        plain = _of(noun.fields[noun.shorthand].shape, definitions)
        written = {"anyOf": [plain, written], "description": written["description"]}
    definitions[noun.name] = written


def _field(field: Field, doc: str, definitions: dict[str, Schema]) -> Schema:
    schema = _of(field.shape, definitions)
    if not field.is_required:
        schema = _or_null(schema)
    if doc:
        schema["description"] = doc
    if isinstance(field.default, str | bool | int):
        schema["default"] = field.default
    elif isinstance(field.default, Decimal):
        schema["default"] = int(field.default) if field.default == int(field.default) else float(field.default)
    return schema


def _or_null(schema: Schema) -> Schema:
    """A value that may be left out may also be written as null."""
    if "$ref" in schema:
        return {"anyOf": [schema, {"type": "null"}]}
    if "enum" in schema:
        return {**schema, "type": [*schema["type"], "null"], "enum": [*schema["enum"], None]}
    kinds = schema["type"]
    return {**schema, "type": [*(kinds if isinstance(kinds, list) else [kinds]), "null"]}


def _of(shape: Shape, definitions: dict[str, Schema]) -> Schema:
    if isinstance(shape, Leaf):
        return _leaf(shape)
    if isinstance(shape, ListOf):
        schema: Schema = {"type": "array", "items": _of(shape.item, definitions)}
        if shape.length is not None:
            schema.update(minItems=shape.length, maxItems=shape.length)
        return schema
    if isinstance(shape, MapOf):
        return {
            "type": "object",
            "propertyNames": {"pattern": _whole(shape.key)},
            "additionalProperties": _or_null(_of(shape.item, definitions)),
        }
    _define(shape, definitions)
    return {"$ref": f"#/$defs/{shape.name}"}


def _leaf(leaf: Leaf) -> Schema:
    schema: Schema = {"type": _TYPES[leaf.kind]}
    if leaf.choices:
        schema["enum"] = list(leaf.choices)
    if leaf.between:
        schema.update(minimum=leaf.between.low, maximum=leaf.between.high)
    if leaf.matches:
        schema["pattern"] = _whole(leaf)
    if leaf.kind == "condition":
        schema["pattern"] = _CONDITION
    if leaf.kind == "date":
        schema["format"] = "date"
    if leaf.is_address:
        schema.update(type=["string"], format="uri", pattern="^(https?://|mailto:|tel:)")
    return schema


def _whole(leaf: Leaf) -> str:
    return f"^(?:{leaf.matches.expression})$" if leaf.matches else ""
