"""Document: a plan or the programme as it was read from its file; what is wrong with the file is a Finding in it."""

from __future__ import annotations

from pathlib import Path

from kamsite.load.builder import Built, build
from kamsite.load.file import LARGEST_FILE, project_path, read_file, too_large
from kamsite.load.problem import problem
from kamsite.load.text import decode, forbidden_characters
from kamsite.model.document import Document, Mark
from kamsite.model.finding import Finding
from kamsite.model.sentence import Sentence

FENCE = "---"
"""The line before and behind the front matter."""


def load_plan(root: Path, path: Path) -> Document:
    """Read one account plan, front matter and body; `path` is absolute or from `root`, the project's folder."""
    content = read_file(root, path)
    shown = project_path(root, path)
    return Document(path=shown, findings=(content,)) if isinstance(content, Finding) else parse_plan(content, shown)


def load_yaml(root: Path, path: Path) -> Document:
    """Read a YAML file, such as the programme; `path` is absolute or from `root`, the project's folder."""
    content = read_file(root, path)
    shown = project_path(root, path)
    return Document(path=shown, findings=(content,)) if isinstance(content, Finding) else parse_yaml(content, shown)


def parse_plan(content: bytes, path: str) -> Document:
    """The plan in these bytes, as `load_plan` reads it from a file at `path`; git keeps plans that lie in no folder."""
    text = _text(content, path)
    if isinstance(text, Finding):
        return Document(path=path, findings=(text,))
    lines = tuple(text.split("\n"))
    if found := forbidden_characters(text, path, lines):
        return Document(path=path, lines=lines, findings=found)
    if lines[0].rstrip() != FENCE:
        missing = problem(
            "missing-front-matter",
            path,
            Sentence("the first line must be --- and open the front matter"),
            mark=Mark(1, 1),
            lines=lines,
        )
        return Document(path=path, lines=lines, findings=(missing,))
    end = next((number for number, line in enumerate(lines[1:], start=1) if line.rstrip() == FENCE), None)
    if end is None:
        message = Sentence("no second line --- closes the front matter that opens here")
        unclosed = problem("unclosed-front-matter", path, message, mark=Mark(1, 1, 4), lines=lines)
        return Document(path=path, lines=lines, findings=(unclosed,))
    built = build("\n".join(lines[1:end]) + "\n", path, lines, first_line=2)
    return _document(built, path, lines, body="\n".join(lines[end + 1 :]), body_line=end + 2)


def parse_yaml(content: bytes, path: str) -> Document:
    """The YAML file in these bytes, as `load_yaml` reads it from a file at `path`."""
    text = _text(content, path)
    if isinstance(text, Finding):
        return Document(path=path, findings=(text,))
    lines = tuple(text.split("\n"))
    if found := forbidden_characters(text, path, lines):
        return Document(path=path, lines=lines, findings=found)
    return _document(build(text, path, lines, first_line=1), path, lines, body="", body_line=len(lines) + 1)


def _text(content: bytes, path: str) -> str | Finding:
    return too_large(path) if len(content) > LARGEST_FILE else decode(content, path)


def _document(built: Built, path: str, lines: tuple[str, ...], body: str, body_line: int) -> Document:
    data, findings = built.data, tuple(built.findings)
    if data is not None and not isinstance(data, dict):
        mark = built.values[()] if () in built.values else Mark(1, 1)
        message = Sentence("keys with values are expected here, such as name: Example")
        findings = (*findings, problem("not-a-mapping", path, message, mark=mark, lines=lines))
        data = None
    return Document(
        path=path,
        data=data or {},
        keys=built.keys,
        values=built.values,
        lines=lines,
        body=body,
        body_line=body_line,
        findings=findings,
    )
