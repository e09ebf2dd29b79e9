"""Reading: what one walk over a document found - facts, ids, references, and what it could not be sure of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from kamsite.model.document import KeyPath
from kamsite.model.kinds import Refers


@dataclass(frozen=True)
class Reference:
    """An id somewhere in the document that should be the id of something."""

    key: KeyPath
    """Where it stands."""
    id: str
    """What it says."""
    to: Refers
    """What it may refer to."""
    is_key: bool = False
    """Whether it is the key of a mapping rather than a value."""


@dataclass(frozen=True)
class Identified:
    """An item with an id."""

    id: str
    """The id."""
    noun: str
    """What it is, by class name."""
    key: KeyPath
    """The item's route."""


@dataclass
class Reading:
    """What one walk found."""

    facts: Any = None
    """The dataclass; None when something of it is broken."""
    built: list[tuple[KeyPath, Any]] = field(default_factory=list)
    """Every noun that could be read, with its route, inner ones first."""
    identified: list[Identified] = field(default_factory=list)
    """Every id that can be read, also of items that are otherwise broken."""
    references: list[Reference] = field(default_factory=list)
    """Every reference."""
    uncertain: set[str] = field(default_factory=set)
    """Nouns of which an item could not be read at all: that one of them is unknown proves nothing."""
