"""Reader: one walk over a Document by its Shape makes the facts, and writes down every problem, id and reference."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from kamsite.model.document import Document, KeyPath, Node, Scalar
from kamsite.model.kinds import Refers
from kamsite.model.sentence import Sentence
from kamsite.validate.problems import Problems
from kamsite.validate.reading import Identified, Reading, Reference
from kamsite.validate.schema import key_verdicts
from kamsite.validate.shape import Field, Leaf, ListOf, MapOf, Noun, Shape, shape_of
from kamsite.validate.similar import meant_key
from kamsite.validate.slips import is_text_with_colon, split_numbers
from kamsite.validate.values import ABSENT, Unreadable, read_leaf


class _Broken:
    """Something that has been told as a problem; what holds it is broken too, and nothing more is said of it."""


BROKEN: Final = _Broken()
MOST_UNKNOWN_KEYS = 20
"""More unknown keys in one mapping are not looked at."""


def read(document: Document, model: type, problems: Problems, given: Mapping[str, Any]) -> Reading:
    """Read a document as a dataclass of the model; `given` are the facts that are not in the front matter."""
    reader = _Reader(problems, frozenset(finding.key for finding in document.findings if finding.key))
    facts = reader.noun(shape_of(model), dict(document.data), (), given)
    reader.reading.facts = None if facts is BROKEN else facts
    return reader.reading


class _Reader:
    """The walk. Its depth is bounded by the shape, which is a finite tree of six levels."""

    def __init__(self, problems: Problems, unread: frozenset[KeyPath]) -> None:
        self.reading = Reading()
        self._problems = problems
        # Routes that the load floor has complained about; the reader adds nothing to that.
        self._unread = unread

    def noun(self, noun: Noun, node: Node, route: KeyPath, given: Mapping[str, Any] | None = None) -> Any:
        """A dataclass, or BROKEN."""
        if isinstance(node, Scalar) and noun.shorthand:
            node = {noun.shorthand: node}
            return self._fields(noun, node, route, {}, is_shorthand=True)
        if not isinstance(node, dict):
            return self._wrong_type(noun, route, Sentence("keys with values are expected here"))
        return self._fields(noun, node, route, given or {}, is_shorthand=False)

    def _fields(
        self, noun: Noun, node: dict[str, Node], route: KeyPath, given: Mapping[str, Any], is_shorthand: bool
    ) -> Any:
        values: dict[str, Any] = dict(given)
        there: list[str] = []
        self._identify(noun, node, route)
        if is_text_with_colon(noun, node):
            return self._text_with_colon(route)
        split = split_numbers(noun, node)
        for key in dict.fromkeys(split.values()):
            message = Sentence("a number is expected here; its commas part it")
            self._problems.add("wrong-type", (*route, key), message, Sentence("write the number without separators"))
        is_broken = bool(split)
        for key, child in node.items():
            if key in split:
                continue
            known = noun.fields.get(key)
            if known is None or known.is_remaining:
                there.append(key)
                continue
            value = self._value(known.shape, child, route if is_shorthand else (*route, key))
            if value is ABSENT:
                continue
            there.append(key)
            if value is BROKEN:
                is_broken = True
            else:
                values[known.name] = value
        if (rest := noun.remaining) is not None:
            rest_value = self._rest(rest, noun, node, route)
            is_broken |= rest_value is BROKEN
            values[rest.name] = rest_value
        if self._are_keys_wrong(noun, there, route) or is_broken:
            return BROKEN
        facts = noun.model(**values)
        self.reading.built.append((route, facts))
        return facts

    def _value(self, shape: Shape, node: Node, route: KeyPath) -> Any:
        """The value of a field or item: a fact, ABSENT or BROKEN."""
        if route in self._unread:
            self._doubt(shape)
            return BROKEN
        if type(shape) is Leaf:
            return self._leaf(shape, node, route)
        if isinstance(node, Scalar) and node.is_plain and read_leaf(_ANY, node) is ABSENT:
            return ABSENT
        if isinstance(shape, ListOf):
            return self._list(shape, node, route)
        if isinstance(shape, MapOf):
            return self._map(shape, node, route)
        return self.noun(shape, node, route)  # type: ignore[arg-type]

    def _leaf(self, leaf: Leaf, node: Node, route: KeyPath) -> Any:
        if not isinstance(node, Scalar):
            if route and isinstance(route[-1], int) and is_text_with_colon(leaf, node):
                return self._text_with_colon(route)
            found = Sentence("a list") if isinstance(node, list) else Sentence("a mapping")
            message = Sentence("a single value is expected here, not {found}", found=found)
            self._problems.add("wrong-type", route, message)
            return BROKEN
        value = read_leaf(leaf, node)
        if isinstance(value, Unreadable):
            self._problems.add(value.check, route, value.message, value.hint)
            return BROKEN
        if leaf.refers and value is not ABSENT:
            self.reading.references.append(Reference(route, str(value), leaf.refers))
        return value

    def _text_with_colon(self, route: KeyPath) -> _Broken:
        message = Sentence("a plain text is expected here, not a key with a value")
        hint = Sentence("put the text in quotes, because it has a colon")
        self._problems.add("wrong-type", route, message, hint)
        return BROKEN

    def _list(self, shape: ListOf, node: Node, route: KeyPath) -> Any:
        if not isinstance(node, list):
            message = Sentence("a list is expected here, each item behind '- ' or in [ ]")
            return self._wrong_type(shape, route, message, _list_hint(shape, node))
        if shape.length is not None and len(node) != shape.length:
            message = Sentence("a list of {count} values is expected here", count=shape.length)
            return self._wrong_type(shape, route, message)
        items = []
        for index, child in enumerate(node):
            value = self._value(shape.item, child, (*route, index))
            if value is ABSENT:
                self._problems.add("empty-item", (*route, index), Sentence("this list item is empty"))
                value = BROKEN
            items.append(value)
        return BROKEN if BROKEN in items else tuple(items)

    def _map(self, shape: MapOf, node: Node, route: KeyPath) -> Any:
        if not isinstance(node, dict):
            return self._wrong_type(shape, route, Sentence("keys with values are expected here"))
        values: dict[str, Any] = {}
        for key, child in node.items():
            here = (*route, key)
            wrong = read_leaf(shape.key, Scalar(key, is_plain=False))
            if isinstance(wrong, Unreadable):
                self._problems.add(wrong.check, here, wrong.message, wrong.hint, is_about_key=True)
                values[key] = BROKEN
                continue
            if shape.keyed:
                self.reading.references.append(Reference(here, key, Refers((shape.keyed,)), is_key=True))
            value = self._value(shape.item, child, here)
            if value is not ABSENT:
                values[key] = value
        return BROKEN if BROKEN in values.values() else values

    def _rest(self, rest: Field, noun: Noun, node: dict[str, Node], route: KeyPath) -> Any:
        others = {key: child for key, child in node.items() if key not in noun.fields or noun.fields[key] is rest}
        return self._map(rest.shape, others, route) if isinstance(rest.shape, MapOf) else BROKEN

    def _identify(self, noun: Noun, node: dict[str, Node], route: KeyPath) -> None:
        if "id" not in noun.fields:
            return
        found = node.get("id")
        if (*route, "id") in self._unread:
            self.reading.uncertain.add(noun.name)
        if isinstance(found, Scalar) and found:
            self.reading.identified.append(Identified(str(found), noun.name, route))
        elif found is not None or noun.fields["id"].is_required:
            self.reading.uncertain.add(noun.name)

    def _are_keys_wrong(self, noun: Noun, keys: list[str], route: KeyPath) -> bool:
        known = [key for key in keys if key in noun.fields]
        unknown = [key for key in keys if key not in noun.fields]
        verdicts = key_verdicts(noun, tuple(known + unknown[:MOST_UNKNOWN_KEYS]))
        # A misspelt key is not also missing under its right name.
        meant = {self._unknown_key(noun, key, known, route) for verdict, key in verdicts if verdict == "unknown key"}
        for verdict, key in verdicts:
            if verdict == "missing key" and key not in meant and (*route, key) not in self._unread:
                message = Sentence("the key {key} with a value is missing here", key=key)
                self._problems.add("missing-key", (*route, key), message, is_about_key=True)
        return bool(verdicts)

    def _unknown_key(self, noun: Noun, key: str, known: list[str], route: KeyPath) -> str | None:
        """Report a key that the noun does not have, and return the one that was probably meant."""
        if self._problems.is_full:
            return None
        close = meant_key(key, noun.fields, known) if self._problems.has_hints_left else None
        hint = Sentence("did you mean {key}?", key=close) if close else None
        message = Sentence("this key is not known here")
        self._problems.add("unknown-key", (*route, key), message, hint, is_about_key=True)
        if close:
            self._doubt(noun.fields[close].shape)
        return close

    def _wrong_type(self, shape: Shape, route: KeyPath, message: Sentence, hint: Sentence | None = None) -> _Broken:
        self._problems.add("wrong-type", route, message, hint)
        self._doubt(shape)
        return BROKEN

    def _doubt(self, shape: Shape) -> None:
        """Remember which nouns could stand in something that could not be read."""
        if isinstance(shape, ListOf | MapOf):
            self._doubt(shape.item)
        elif isinstance(shape, Noun):
            if "id" in shape.fields:
                self.reading.uncertain.add(shape.name)
            for inner in shape.fields.values():
                self._doubt(inner.shape)


def _list_hint(shape: ListOf, node: Node) -> Sentence | None:
    """A single choice or id as a list of one; free text is not said again, for a finding may stand in a public log."""
    item = shape.item
    may_be_one = isinstance(item, Leaf) and bool(item.choices or item.refers)
    if not may_be_one or shape.length or not isinstance(node, Scalar) or not 0 < len(node) <= _LONGEST_ITEM:
        return None
    is_clear = node.is_plain and not any(sign in node for sign in ",[]{}:#")
    return Sentence("write {list}", list=f"[{node}]") if is_clear else None


_ANY = Leaf("text")
_LONGEST_ITEM = 40
