"""Finding: one problem at one place - what cannot be read, or what makes a plan weak."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kamsite.model.sentence import Sentence

Severity = Literal["error", "warning", "advice"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "advice")
"""Most severe first."""


@dataclass(frozen=True, kw_only=True)
class Finding:
    """A value: found once, sorted, printed in many forms."""

    check: str
    """The slug that names the problem, such as `missing-executive-sponsor`."""
    severity: Severity
    """How bad it is."""
    message: Sentence
    """What is wrong, in the author's words."""
    hint: Sentence | None = None
    """The way out, only where it is sure."""
    account: str | None = None
    """The account's id, where one is concerned."""
    path: str
    """The file, from the project's folder."""
    line: int = 1
    """The line, from 1."""
    column: int = 1
    """The column in characters, from 1."""
    end_column: int | None = None
    """The column behind the last character, on the same line; None when only the start is known."""
    key: tuple[str | int, ...] = ()
    """The route of keys to the fact concerned, such as `("stakeholders", 2, "reports_to")`."""
    excerpt: str | None = None
    """The source line, for an underlined print; None where it must not be shown."""

    @property
    def url(self) -> str:
        """The page of the portal that explains the check, from the portal's root."""
        return f"checks/{self.check}/"

    def order(self) -> tuple[str, int, int, str, str]:
        """By file, line and column; then by name and words, so that two runs print the same."""
        return (self.path, self.line, self.column, self.check, str(self.message))
