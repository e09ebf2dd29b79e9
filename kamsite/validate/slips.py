"""Slips: well-known slips of the pen that YAML reads as a mapping which its author never meant."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kamsite.model.document import Node, Scalar
from kamsite.validate.shape import Leaf, Noun
from kamsite.validate.similar import similar

_HEAD = re.compile(r"[-+]?[0-9]{1,3}\Z")
_GROUP = re.compile(r"[0-9]{3}(?:\.[0-9]+)?\Z")


def is_text_with_colon(shape: Noun | Leaf, node: Node) -> bool:
    """Whether a mapping is a plain text whose colon stands without quotes, such as `- Cost: high and rising`.

    Only where a plain text may stand, and where the one key is none of the noun's and like none of them.
    """
    if not isinstance(node, dict) or len(node) != 1:
        return False
    ((key, value),) = node.items()
    if not isinstance(value, Scalar):
        return False
    if isinstance(shape, Leaf):
        return shape.kind == "text" and not shape.refers
    text = shape.fields[shape.shorthand].shape if shape.shorthand else None
    if not isinstance(text, Leaf) or text.kind != "text" or text.refers or shape.remaining:
        return False
    return key not in shape.fields and similar(key, shape.fields) is None


def split_numbers(noun: Noun, node: Mapping[str, Node]) -> Mapping[str, str]:
    """The keys that are groups of a number with commas in `{ }`, each with the key whose number it belongs to.

    `{potential: 1,200,000}` has the keys `potential`, `200` and `000`; the last two are without a value.
    """
    found: dict[str, str] = {}
    number: str | None = None
    for key, value in node.items():
        is_plain = isinstance(value, Scalar) and value.is_plain
        if number and key not in noun.fields and is_plain and not value and _GROUP.match(key):
            found[key] = number
        else:
            field = noun.fields.get(key)
            is_number = field and isinstance(field.shape, Leaf) and field.shape.kind in ("number", "whole number")
            number = key if is_number and is_plain and _HEAD.match(str(value)) else None
    return found
