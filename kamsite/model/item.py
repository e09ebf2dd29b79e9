"""Item: what every fact in a list has in common - an id to be referred to, and where it is known from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from kamsite.model.kinds import Id, Refers

Evidence = Literal["confirmed", "assumed"]


@dataclass(frozen=True, kw_only=True)
class Sourced:
    """A fact that may say how sure it is and where it is from."""

    evidence: Evidence | None = None
    """`confirmed` when somebody checked it, `assumed` when it is our guess."""
    source: str | None = None
    """Where it is from: a person, a report, a meeting."""
    as_of: date | None = None
    """The day on which it was true."""
    note: str | None = None
    """Anything a colleague should know about it."""
    visibility: Annotated[str, Refers(("Audience",))] | None = None
    """The widest audience of the programme that may read it; the programme's default where it is left out."""


@dataclass(frozen=True, kw_only=True)
class Item(Sourced):
    """A fact in a list of the plan. The id is needed only where something else refers to it."""

    id: Id | None = None
    """A short name, unique in the plan over all lists; other items refer to it."""
