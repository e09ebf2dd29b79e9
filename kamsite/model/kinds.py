"""The kinds of value that a fact may hold, where the Python type alone does not say enough.

A field's annotation is the single source for the validator, the JSON Schema and the field reference:
`Annotated[Decimal, Between(0, 100)]` reads as "a number from 0 to 100" in all three.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

ID_PATTERN = r"[A-Za-z0-9][A-Za-z0-9_-]*"
"""What an id inside a plan looks like; it is matched against the whole text."""

LARGEST_NUMBER = 10**15
"""No amount, score or count of a plan may be larger; it keeps hostile exponents out of the arithmetic."""


@dataclass(frozen=True)
class Between:
    """A number from `low` to `high`, both included."""

    low: int
    high: int


@dataclass(frozen=True)
class Matches:
    """Text that matches a regular expression as a whole; `means` says it in words for the author."""

    expression: str
    means: str


@dataclass(frozen=True)
class Refers:
    """The id of another noun, by its class name; `words` are accepted beside the ids."""

    to: tuple[str, ...]
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Address:
    """A web address: https, http, mailto or tel; never a script, never a path."""


@dataclass(frozen=True)
class Remaining:
    """A mapping that takes every key of its noun that no other field names."""


@dataclass(frozen=True)
class FromFile:
    """Not written in the front matter: it comes from the file's name or body."""


@dataclass(frozen=True)
class Keyed:
    """The keys of a mapping are ids of another noun, by its class name."""

    by: str


Id = Annotated[str, Matches(ID_PATTERN, "letters, digits, - and _, starting with a letter or a digit")]
Money = Annotated[Decimal, Between(0, LARGEST_NUMBER)]
Number = Annotated[Decimal, Between(-LARGEST_NUMBER, LARGEST_NUMBER)]
Positive = Annotated[Decimal, Between(0, LARGEST_NUMBER)]
Percent = Annotated[Decimal, Between(0, 100)]
OneToThree = Annotated[int, Between(1, 3)]
OneToFour = Annotated[int, Between(1, 4)]
OneToFive = Annotated[int, Between(1, 5)]
Days = Annotated[int, Between(0, 36525)]
Count = Annotated[int, Between(1, 1000)]
Currency = Annotated[str, Matches(r"[A-Z]{3}", "a currency of three capital letters, such as EUR")]
Web = Annotated[str, Address()]

TeamMemberId = Annotated[str, Refers(("TeamMember",))]
StakeholderId = Annotated[str, Refers(("Stakeholder",))]
CompetitorId = Annotated[str, Refers(("Competitor",))]
OfferingId = Annotated[str, Refers(("Offering",))]
BusinessUnitId = Annotated[str, Refers(("BusinessUnit",))]
ObjectiveId = Annotated[str, Refers(("Objective",))]
OpportunityId = Annotated[str, Refers(("Opportunity",))]
KpiId = Annotated[str, Refers(("Kpi",))]
ActionId = Annotated[str, Refers(("Action", "ResponseAction", "RelationalAction"))]
PositionLabel = Annotated[str, Refers(("RelationshipPosition",))]
