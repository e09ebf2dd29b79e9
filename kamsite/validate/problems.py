"""Problems: the errors of one file, collected with their places while it is validated, up to a limit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kamsite.load.problem import problem
from kamsite.model.document import Document, KeyPath, Mark, Node
from kamsite.model.finding import Finding
from kamsite.model.sentence import Sentence

MOST_FINDINGS = 100
"""After so many problems the rest of a file is counted as one."""
MOST_HINTS = 30
"""After so many problems none gets a "did you mean"."""


@dataclass
class Problems:
    """What is wrong with one document; `widest_audience` may read everything that is shown."""

    document: Document
    widest_audience: str | None = None
    findings: list[Finding] = field(default_factory=list)

    @property
    def is_full(self) -> bool:
        """Whether no further problem is taken in."""
        return len(self.findings) > MOST_FINDINGS

    @property
    def has_hints_left(self) -> bool:
        """Whether a similar word is still looked for, which costs much; a file with so many problems needs no more."""
        return len(self.findings) < MOST_HINTS

    def add(
        self,
        check: str,
        key: KeyPath,
        message: Sentence,
        hint: Sentence | None = None,
        *,
        is_about_key: bool = False,
        mark: Mark | None = None,
        lines: Sequence[str] | None = None,
        path: str | None = None,
    ) -> None:
        """Take in one problem at a route of keys, or at a mark of another file with its path and lines."""
        if self.is_full:
            return
        if len(self.findings) == MOST_FINDINGS:
            check, key, hint = "too-many-problems", (), None
            message = Sentence("more than {limit} problems; the others are not listed", limit=MOST_FINDINGS)
            mark = path = None
        place = mark or (self.document.keys.get(key) if is_about_key else None) or self.document.mark(key)
        shown: Sequence[str] = self.document.lines if lines is None else lines
        self.findings.append(
            problem(
                check,
                path or self.document.path,
                message,
                mark=place,
                lines=() if self._is_confidential(key) else shown,
                hint=hint,
                key=key,
            )
        )

    def _is_confidential(self, key: KeyPath) -> bool:
        """Whether the nearest mark of visibility around a place keeps it from the widest audience.

        Findings are printed in logs that more people read than the plan; such a place is told without its source line.
        """
        marked: Node | None = None
        node: object = self.document.data
        for step in (*key, ""):
            if isinstance(node, Mapping):
                marked = node.get("visibility", marked)
                node = node.get(step)
            elif isinstance(node, list) and isinstance(step, int) and step < len(node):
                node = node[step]
            else:
                break
        return marked is not None and marked != self.widest_audience
