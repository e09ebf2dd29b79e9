"""Problem: a Finding about a file that cannot be read as it stands, with its place and the source line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from kamsite.model.document import KeyPath, Mark
from kamsite.model.finding import Finding
from kamsite.model.sentence import Sentence

ACCOUNTS_FOLDER = "content/accounts"
"""Where the account plans lie, from the project's folder."""
MEASUREMENTS_FOLDER = "content/measurements"
"""Where robots write KPI actuals, from the project's folder."""
PROGRAMME_FILE = "content/program.yml"
"""The programme, from the project's folder."""
LONGEST_EXCERPT = 1_000
"""A source line is shown up to this many characters; a place further right is told without an excerpt."""


def problem(
    check: str,
    path: str,
    message: Sentence,
    *,
    mark: Mark | None = None,
    lines: Sequence[str] = (),
    hint: Sentence | None = None,
    key: KeyPath = (),
) -> Finding:
    """An error at a place of a file; without a mark it is about the file as a whole."""
    place = mark or Mark(1, 1)
    return Finding(
        check=check,
        severity="error",
        message=message,
        hint=hint,
        account=account_of(path),
        path=path,
        line=place.line,
        column=place.column,
        end_column=place.end_column,
        key=key,
        excerpt=excerpt(lines, place) if mark else None,
    )


def excerpt(lines: Sequence[str], mark: Mark) -> str | None:
    """The line of a place, cut to a printable length; None where there is none or the place lies behind the cut."""
    if not 1 <= mark.line <= len(lines) or mark.column > LONGEST_EXCERPT:
        return None
    return lines[mark.line - 1][:LONGEST_EXCERPT]


def account_of(path: str) -> str | None:
    """The account whose plan or measurements lie at a path of the project; None for any other file."""
    file = PurePosixPath(path)
    if str(file.parent) in (ACCOUNTS_FOLDER, MEASUREMENTS_FOLDER) and file.suffix in (".md", ".csv"):
        return file.stem
    return None
