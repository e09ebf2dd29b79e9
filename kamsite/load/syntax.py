"""Syntax: what is wrong with a text that is no YAML, in an author's words and at the author's place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import yaml

from kamsite.load.problem import problem
from kamsite.model.document import Mark
from kamsite.model.finding import Finding
from kamsite.model.sentence import Sentence

_QUOTES_INSIDE = Sentence("inside single quotes write ' twice, inside double quotes write \\\" for a quote")
_IN_QUOTES = Sentence("put the value in quotes")


@dataclass(frozen=True)
class _Error:
    """What the parser complains of: its words, and both places it knows, from 0 in the YAML text."""

    problem: str
    context: str
    at: tuple[int, int]
    begin: tuple[int, int]
    line: str

    @property
    def character(self) -> str:
        """The character at which the parser stopped."""
        return self.line[self.at[1] : self.at[1] + 1]

    @property
    def before(self) -> str:
        """The line up to that character."""
        return self.line[: self.at[1]]

    @property
    def is_at_begin_line(self) -> bool:
        """Whether it stopped on the line where the broken thing begins."""
        return self.at[0] == self.begin[0]


_Told = tuple[Sentence, Sentence | None, bool]
"""Message, hint, and whether the place is where the broken thing begins instead of where the parser stopped."""


def syntax_problem(error: yaml.YAMLError, path: str, lines: tuple[str, ...], first_line: int) -> Finding:
    """The Finding for an error of the YAML parser, whose text began in line `first_line` of the file."""
    stopped = _place(getattr(error, "problem_mark", None))
    begin = _place(getattr(error, "context_mark", None)) or stopped
    if stopped is None or begin is None:
        return problem("yaml-syntax", path, Sentence("this cannot be read as YAML"))
    number = stopped[0] + first_line - 1
    line = lines[number] if number < len(lines) else ""
    known = _Error(str(getattr(error, "problem", "")), str(getattr(error, "context", "")), stopped, begin, line)
    message, hint, is_at_begin = _told(known)
    row, column = begin if is_at_begin else stopped
    return problem("yaml-syntax", path, message, mark=Mark(row + first_line, column + 1), lines=lines, hint=hint)


def _place(mark: Any) -> tuple[int, int] | None:
    return None if mark is None else (mark.line, mark.column)


def _told(error: _Error) -> _Told:
    for words, tell in _TELLERS:
        if words in error.problem:
            return tell(error)
    return Sentence("this cannot be read as YAML: {reason}", reason=error.problem or error.context), None, False


def _colon(error: _Error) -> _Told:
    if ": " in error.before:
        return Sentence("a value with ': ' in it needs quotes"), _IN_QUOTES, False
    message = Sentence("no key fits here: the line above lacks its ': ', or this line is indented too far")
    return message, None, False


def _tab(error: _Error) -> _Told:
    return Sentence("a tab stands where only spaces may indent a line"), Sentence("indent with spaces"), False


def _token(error: _Error) -> _Told:
    if error.character == "\t" or (not error.before.strip() and "\t" in error.line[: error.at[1] + 1]):
        return _tab(error)
    message = Sentence("a value cannot begin with {character} unless it is quoted", character=error.character)
    return message, _IN_QUOTES, False


def _end_of_file(error: _Error) -> _Told:
    if "quoted" in error.context:
        return Sentence("the quote that opens here is never closed"), None, True
    return Sentence("the text ends before what begins here is complete"), None, True


def _flow(error: _Error) -> _Told:
    opening, closing = ("[", "]") if "sequence" in error.context else ("{", "}")
    if error.is_at_begin_line and error.character:
        if error.character == ":":
            return Sentence("a value with ': ' in it needs quotes"), _IN_QUOTES, False
        return Sentence("a comma or {closing} is expected here", closing=closing), None, False
    message = Sentence("the {opening} that opens here is not closed by {closing}", opening=opening, closing=closing)
    return message, None, True


def _missing_colon(error: _Error) -> _Told:
    return Sentence("a key needs a colon and a space behind it"), None, True


def _key(error: _Error) -> _Told:
    if error.before.rstrip().endswith(("'", '"')):
        return Sentence("text stands behind the closing quote"), _QUOTES_INSIDE, False
    if error.character in ("]", "}"):
        return Sentence("{character} closes nothing", character=error.character), None, False
    if not error.before.strip():
        return Sentence("the indentation of this line fits none of the lines above"), None, False
    return Sentence("a key is expected here"), None, False


def _item(error: _Error) -> _Told:
    return Sentence("a list item must begin on a line of its own, below its key"), None, False


def _dash(error: _Error) -> _Told:
    return Sentence("a list item, with '- ' before it, is expected here"), None, False


def _escape(error: _Error) -> _Told:
    message = Sentence("a backslash in double quotes begins an escape, and this one is unknown")
    return message, Sentence("write \\\\ for a backslash, or use single quotes"), False


def _content(error: _Error) -> _Told:
    if error.character and error.character in ",]}":
        message = Sentence("a value is expected before {character}", character=error.character)
        return message, None, False
    if error.character:
        message = Sentence("a value cannot begin with {character} unless it is quoted", character=error.character)
        return message, _IN_QUOTES, False
    return Sentence("a value is expected here"), None, False


def _star(error: _Error) -> _Told:
    return Sentence("a value cannot begin with * or & unless it is quoted"), _IN_QUOTES, True


def _block_text(error: _Error) -> _Told:
    return Sentence("behind | or > the text must begin on the next line"), None, True


def _document_start(error: _Error) -> _Told:
    message = Sentence("this line belongs to nothing above it: the first key is indented further, or ... ends the text")
    return message, None, False


_TELLERS = (
    ("mapping values are not allowed", _colon),
    ("tab character", _tab),
    ("cannot start any token", _token),
    ("unexpected end of stream", _end_of_file),
    ("did not find expected ',' or", _flow),
    ("could not find expected ':'", _missing_colon),
    ("did not find expected key", _key),
    ("block sequence entries are not allowed", _item),
    ("did not find expected '-' indicator", _dash),
    ("unknown escape character", _escape),
    ("invalid Unicode character", _escape),
    ("did not find expected node content", _content),
    ("alphabetic or numeric character", _star),
    ("expected comment or line break", _block_text),
    ("expected <document start>", _document_start),
)
