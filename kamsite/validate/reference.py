"""Reference: the Shape for authors, as Markdown with one table per noun."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator

from kamsite.model.item import Sourced
from kamsite.model.kinds import LARGEST_NUMBER
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme
from kamsite.validate.field_docs import field_docs
from kamsite.validate.shape import Field, Leaf, ListOf, MapOf, Noun, Shape, shape_of
from kamsite.validate.words import WORDS, words_for


def field_reference() -> str:
    """Every key of a plan and of the programme: what it takes, whether it is needed, and what it means."""
    parts = ["# Field reference", "", "Every key that a plan or the programme may have.", ""]
    told: set[str] = set()
    for heading, model in (("The account plan", AccountPlan), ("The programme", Programme)):
        for noun in _nouns(shape_of(model)):
            if noun.name in told:
                continue
            told.add(noun.name)
            title = f"## {heading}" if noun.model is model else f"### {_title(noun)}"
            parts += [title, "", inspect.getdoc(noun.model) or "", "", *_table(noun), ""]
    return "\n".join(parts)


def _nouns(noun: Noun) -> Iterator[Noun]:
    """A noun and all that stand in it, in the order of their fields."""
    yield noun
    for field in noun.fields.values():
        shape = field.shape
        while isinstance(shape, ListOf | MapOf):
            shape = shape.item
        if isinstance(shape, Noun):
            yield from _nouns(shape)


def _table(noun: Noun) -> Iterator[str]:
    yield "| Key | Value | Needed | Meaning |"
    yield "|---|---|---|---|"
    docs = field_docs(noun.model)
    # What every item may have stands behind what makes it this noun.
    for field in sorted(noun.fields.values(), key=lambda one: one.key in shape_of(Sourced).fields):
        key = "(any other key)" if field.is_remaining else f"`{field.key}`"
        meaning = _cell(docs.get(field.name, ""))
        yield f"| {key} | {_cell(_value(field.shape))}{_default(field)} | {_needed(field)} | {meaning} |"


def _needed(field: Field) -> str:
    return "yes" if field.is_required else ""


def _default(field: Field) -> str:
    if field.default is None or field.default == ():
        return ""
    if isinstance(field.default, tuple):
        return "; default " + ", ".join(f"`{one}`" for one in field.default)
    default = str(field.default).lower() if isinstance(field.default, bool) else str(field.default)
    return f"; default `{default}`"


def _value(shape: Shape) -> str:
    if isinstance(shape, Leaf):
        return _leaf(shape)
    if isinstance(shape, ListOf):
        return f"list of {shape.length}: {_value(shape.item)}" if shape.length else f"list: {_value(shape.item)}"
    if isinstance(shape, MapOf):
        keys = f"id of {WORDS[shape.keyed].one}" if shape.keyed and shape.keyed in WORDS else _leaf(shape.key)
        return f"mapping: {keys} → {_value(shape.item)}"
    link = f"[{_title(shape)}](#{_title(shape).lower().replace(' ', '-')})"
    return f"{link}, or only its `{shape.shorthand}`" if shape.shorthand else link


def _leaf(leaf: Leaf) -> str:
    if leaf.choices:
        return " or ".join(f"`{choice}`" for choice in leaf.choices)
    if leaf.refers:
        known = [noun for noun in leaf.refers.to if noun in WORDS]
        named = dict.fromkeys(str(WORDS[noun].one) for noun in known) or {str(words_for(leaf.refers.to).one): None}
        return " or ".join(["id of " + ", ".join(named), *(f"`{word}`" for word in leaf.refers.words)])
    if leaf.matches:
        return f"text: {leaf.matches.means}"
    if leaf.is_address:
        return "web address"
    if leaf.kind == "condition":
        return 'comparison, such as `">= 70"`'
    if leaf.between:
        return f"{leaf.kind}{_bounds(leaf.between.low, leaf.between.high)}"
    return "`true` or `false`" if leaf.kind == "boolean" else leaf.kind


def _bounds(low: int, high: int) -> str:
    if high != LARGEST_NUMBER:
        return f" from {low} to {high}"
    return " from 0" if low == 0 else ""


def _title(noun: Noun) -> str:
    """`WalletItem` reads as "Wallet item"."""
    title = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", noun.name).capitalize()
    for plain, written in (("Plan b", "Plan B"), ("Swot", "SWOT"), ("Kpi", "KPI")):
        title = title.replace(plain, written)
    return title


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
