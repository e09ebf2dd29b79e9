"""Limits: how much of one kind a plan may hold, far above what anybody needs, so that its figures end in bounded time."""

from __future__ import annotations

from kamsite.model.document import Document
from kamsite.model.sentence import Sentence
from kamsite.validate.problems import Problems

MOST_STAKEHOLDERS = 500
"""The shortest ways between all pairs of people are counted, which takes seconds for 500 and minutes for a few thousand."""


def check_limits(document: Document, problems: Problems) -> None:
    """Report the first item over a limit."""
    written = document.data.get("stakeholders")
    if isinstance(written, list) and len(written) > MOST_STAKEHOLDERS:
        message = Sentence("a plan has at most {limit} stakeholders", limit=MOST_STAKEHOLDERS)
        problems.add("too-many-stakeholders", ("stakeholders", MOST_STAKEHOLDERS), message)
