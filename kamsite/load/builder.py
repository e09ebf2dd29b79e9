"""Builder: one YAML document as mappings, lists and Scalars with their places, built from events without recursion.

What YAML can do and a plan does not need is refused at its place: anchors, aliases, tags, merge keys, duplicate keys,
other keys than text, depth, mass. Nothing here calls itself, so no nesting can overflow the stack.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NoReturn

import yaml

from kamsite.load.marks import Marks, Place, Places, mark, place
from kamsite.load.problem import problem
from kamsite.load.scalar import NULL_FORMS
from kamsite.load.syntax import syntax_problem
from kamsite.load.text import FORBIDDEN, forbidden_message
from kamsite.model.document import KeyPath, Mark, Node, Scalar
from kamsite.model.finding import Finding
from kamsite.model.sentence import Sentence

DEEPEST = 16
"""How deep mappings and lists may stand in each other."""
MOST_NODES = 20_000
"""How many values, keys, mappings and lists a file may hold."""
LONGEST_TEXT = 20_000
"""How many characters a value may have."""
MOST_FINDINGS = 50
"""After so many problems the rest of a file is not read."""

# The C parser gives the same events as the Python one, several times faster; some platforms come without it.
_Parser: Any = getattr(yaml, "CLoader", yaml.SafeLoader)
_ENDS = frozenset({yaml.MappingEndEvent, yaml.SequenceEndEvent})


@dataclass
class Built:
    """What was built, where everything stands, and what was refused on the way."""

    data: Node | None = None
    keys: Mapping[KeyPath, Mark] = field(default_factory=dict)
    values: Mapping[KeyPath, Mark] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)


class _Stop(Exception):
    """Reading ends here, and what was built so far is not handed on."""


def build(text: str, path: str, lines: tuple[str, ...], first_line: int) -> Built:
    """Build the one document in `text`, whose first line is line `first_line` of the file."""
    builder = _Builder(path, lines, first_line)
    try:
        builder.read(text)
    except _Stop:
        return Built(findings=builder.findings)
    except yaml.YAMLError as error:
        return Built(findings=[*builder.findings, syntax_problem(error, path, lines, first_line)])
    except (ValueError, OverflowError, LookupError, AttributeError, TypeError, RecursionError):
        # PyYAML lets all of these out for some texts that are no YAML.
        unreadable = problem("yaml-syntax", path, Sentence("this cannot be read as YAML"))
        return Built(findings=[*builder.findings, unreadable])
    if not builder.documents:
        return Built(findings=builder.findings)
    root = builder.documents[0]
    keys, values = (Marks(root, builder.places, of_keys) for of_keys in (True, False))
    return Built(root, keys, values, builder.findings)


class _Builder:
    """The document while it is built: the open container, the route to it, and those around it."""

    def __init__(self, path: str, lines: tuple[str, ...], first_line: int) -> None:
        self.path, self.lines, self.first_line = path, lines, first_line
        self.documents: list[Node] = []
        self.places = Places()
        self.findings: list[Finding] = []
        # The open container and the places in it; before the first one opens there is a list of one document.
        self._holder: Any = self.documents
        self._holder_places = self.places
        self._is_mapping = False
        # The key whose value comes next; None in a mapping when a key comes next.
        self._key: str | None = None
        # The keys of the open mapping after NFC, with their lines.
        self._seen: dict[str, int] = {}
        self._outside: list[tuple[Any, Places, bool, str | None, dict[str, int], Any]] = []
        self._document_count = 0
        # How many whole nodes are still to be passed over, and how deep inside the first of them we are.
        self._skip = self._skip_depth = 0

    def read(self, text: str) -> None:
        """Take in every event; a _Stop or an error of the parser ends it."""
        handlers: dict[type, Callable[[Any], None]] = {
            yaml.AliasEvent: self._alias,
            yaml.MappingStartEvent: self._start,
            yaml.SequenceStartEvent: self._start,
            yaml.MappingEndEvent: self._end,
            yaml.SequenceEndEvent: self._end,
            yaml.DocumentStartEvent: self._document,
        }
        nodes = 0
        next_event, scalar = _Parser(text).get_event, yaml.ScalarEvent
        while (event := next_event()) is not None:
            kind = type(event)
            if kind not in _ENDS:
                nodes += 1
            if nodes > MOST_NODES:
                message = Sentence("the file holds more than {limit} keys and values", limit=MOST_NODES)
                self._stop("too-many-nodes", event, message)
            if self._skip:
                self._pass_over(event)
            elif kind is scalar:
                self._scalar(event)
            elif handler := handlers.get(kind):
                handler(event)

    def _pass_over(self, event: Any) -> None:
        if isinstance(event, yaml.CollectionStartEvent):
            self._skip_depth += 1
            self._check_depth(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._skip_depth -= 1
        if self._skip_depth == 0:
            self._skip -= 1

    def _scalar(self, event: Any) -> None:
        text: str = event.value
        if event.anchor or event.tag:
            self._refuse_properties(event)
        if self._is_mapping and self._key is None:
            self._take_key(text, event)
            return
        if event.style == '"' and not text.isprintable() and (found := FORBIDDEN.search(text)):
            self._refuse("forbidden-character", event, forbidden_message(found[0]))
        if len(text) > LONGEST_TEXT:
            message = Sentence("the text has more than {limit} characters", limit=LONGEST_TEXT)
            self._refuse("text-too-long", event, message)
        self._put(Scalar(text, not event.style), self._place(event))

    def _take_key(self, text: str, event: Any) -> None:
        is_plain = not event.style
        if is_plain and text in NULL_FORMS:
            self._refuse("empty-key", event, Sentence("a key is expected before the colon"))
        elif is_plain and text == "<<":
            self._refuse("yaml-merge-key", event, Sentence("merge keys are not allowed; write the values out"))
        elif event.style == '"' and not text.isprintable() and (found := FORBIDDEN.search(text)):
            self._refuse("forbidden-character", event, forbidden_message(found[0]))
        else:
            same = text if text.isascii() else unicodedata.normalize("NFC", text)
            line = self._seen.get(same)
            if line is None:
                self._key = text
                self._seen[same] = event.start_mark.line + self.first_line
                self._holder_places.packed.append(self._place(event))
                return
            message = Sentence("this key stands here a second time; the first is in line {line}", line=line)
            self._refuse("duplicate-key", event, message, text)
        self._skip = 1

    def _put(self, value: Node, where: Place) -> None:
        self._holder_places.packed.append(where)
        if self._is_mapping:
            self._holder[self._key] = value
            self._key = None
        else:
            self._holder.append(value)

    def _route(self, key: str | None) -> KeyPath:
        """The route of the value that comes next, or of `key` in the open mapping."""
        if not self._outside:
            return ()
        around = [name if is_mapping else len(holder) - 1 for holder, _, is_mapping, name, _, _ in self._outside[1:]]
        here = (key or self._key) if self._is_mapping else len(self._holder)
        return tuple(step for step in (*around, here) if step is not None)

    def _start(self, event: Any) -> None:
        if event.anchor or event.tag:
            self._refuse_properties(event)
        self._check_depth(event)
        if self._is_mapping and self._key is None:
            self._refuse("complex-key", event, Sentence("a list or mapping cannot be a key; a text is expected"))
            self._skip, self._skip_depth = 2, 1
            return
        is_mapping = type(event) is yaml.MappingStartEvent
        container: Any = {} if is_mapping else []
        places, inside, key, start = self._holder_places, Places(), self._key, event.start_mark
        places.inside[len(self._holder)] = inside
        self._put(container, place(start.line + self.first_line, start.column + 1, 0))
        self._outside.append((self._holder, places, self._is_mapping, key, self._seen, event))
        self._holder, self._holder_places, self._is_mapping = container, inside, is_mapping
        self._key, self._seen = None, {}

    def _end(self, event: Any) -> None:
        self._holder, self._holder_places, self._is_mapping, _, self._seen, start = self._outside.pop()
        self._key = None
        end = event.end_mark
        if start.flow_style and end.line == start.start_mark.line:
            self._holder_places.packed[-1] |= end.column + 1

    def _alias(self, event: Any) -> None:
        is_key = self._is_mapping and self._key is None
        self._refuse("yaml-alias", event, Sentence("aliases (*name) are not allowed; write the value out"))
        if is_key:
            self._skip = 1
        else:
            self._put(Scalar("", True), self._place(event))

    def _document(self, event: Any) -> None:
        self._document_count += 1
        if self._document_count > 1:
            self._stop("second-document", event, Sentence("a second YAML document begins here; one is allowed"))
        if event.version or event.tags:
            self._refuse("yaml-directive", event, Sentence("directives (%YAML, %TAG) are not allowed"))

    def _check_depth(self, event: Any) -> None:
        if len(self._outside) + self._skip_depth >= DEEPEST:
            message = Sentence("lists and mappings stand in each other more than {limit} deep", limit=DEEPEST)
            self._stop("too-deep", event, message)

    def _refuse_properties(self, event: Any) -> None:
        if event.anchor:
            self._refuse("yaml-anchor", event, Sentence("anchors (&name) are not allowed; write the value out"))
        if event.tag:
            self._refuse("yaml-tag", event, Sentence("tags (!name) are not allowed"))

    def _place(self, event: Any) -> Place:
        start, end = event.start_mark, event.end_mark
        line, column, end_column = start.line, start.column, end.column
        is_known = end.line == line and end_column != column
        return place(line + self.first_line, column + 1, end_column + 1 if is_known else 0)

    def _refuse(self, check: str, event: Any, message: Sentence, key: str | None = None) -> None:
        where = mark(self._place(event))
        route = self._route(key)
        self.findings.append(problem(check, self.path, message, mark=where, lines=self.lines, key=route))
        if len(self.findings) >= MOST_FINDINGS:
            raise _Stop

    def _stop(self, check: str, event: Any, message: Sentence) -> NoReturn:
        self._refuse(check, event, message)
        raise _Stop
