"""Programme: who we are, what we sell and how we segment - the settings against which every plan is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from kamsite.model.condition import Condition
from kamsite.model.finding import Severity
from kamsite.model.kinds import Currency, Days, Id, Keyed, Number, OneToFive, Positive, Refers, Remaining


@dataclass(frozen=True, kw_only=True)
class TeamMember:
    """One of our people."""

    id: Id
    """A short name; plans refer to it."""
    name: str
    """The person's name."""
    title: str | None = None
    """The person's job."""
    email: str | None = None
    """The person's address."""


@dataclass(frozen=True, kw_only=True)
class Offering:
    """Something we sell."""

    id: Id
    """A short name; plans refer to it."""
    name: str
    """Its name."""
    family: str | None = None
    """The family it belongs to."""


@dataclass(frozen=True, kw_only=True)
class Criterion:
    """A criterion of a dimension: a weight, and the scale on which accounts are scored."""

    id: Id
    """A short name; plans give their score under it."""
    name: str
    """What is judged."""
    weight: Positive
    """Its weight within the dimension; weights may have any positive sum."""
    scale: tuple[Number, Number] = (Decimal(0), Decimal(10))
    """The lowest and the highest score."""
    lower_is_better: bool = False
    """`true` when a low score is good, as with costs."""


@dataclass(frozen=True, kw_only=True)
class Dimension:
    """A value that accounts are scored on from 0 to 100. Dimensions are kept apart and never summed."""

    id: Id
    """A short name; segment rules refer to it."""
    name: str
    """Its name."""
    criteria: tuple[Criterion, ...] = ()
    """What it is made of."""


@dataclass(frozen=True, kw_only=True)
class Segment:
    """A segment and its rule. The first segment whose conditions all hold is the account's."""

    id: Id
    """A short name."""
    name: str
    """Its name."""
    when: Annotated[Mapping[str, Condition], Keyed("Measure")] = field(default_factory=dict)
    """Dimension, `share_of_wallet` or `annual_potential` -> condition; the last segment has none."""
    review_every_days: Days | None = None
    """How often plans of this segment are reviewed."""


@dataclass(frozen=True, kw_only=True)
class Matrix:
    """The two dimensions of the portfolio matrix."""

    x: Annotated[str, Refers(("Dimension",))]
    """The dimension from left to right."""
    y: Annotated[str, Refers(("Dimension",))]
    """The dimension from bottom to top."""


@dataclass(frozen=True, kw_only=True)
class PowerInterest:
    """From where on power and interest count as high (Mendelow)."""

    power_from: OneToFive = 4
    """High power begins here."""
    interest_from: OneToFive = 4
    """High interest begins here."""


@dataclass(frozen=True, kw_only=True)
class KpiDefaults:
    """Tolerances of KPIs that give none of their own."""

    amber: Positive = Decimal(0)
    """Worse than the target by up to this is still green."""
    red: Positive = Decimal(10)
    """Worse than the target by more than this is red."""


@dataclass(frozen=True, kw_only=True)
class ExchangeRates:
    """What one unit of a foreign currency is worth in the programme's currency."""

    as_of: date | None = None
    """The day of the rates."""
    rates: Annotated[Mapping[Currency, Positive], Remaining()] = field(default_factory=dict)
    """Currency -> rate."""


@dataclass(frozen=True, kw_only=True)
class CheckSetting:
    """How the programme treats one check."""

    severity: Severity | Literal["off"] | None = None
    """Another severity than the check's own, or `off`."""


@dataclass(frozen=True, kw_only=True)
class Programme:
    """The KAM programme: `content/program.yml`."""

    company: str
    """Our name."""
    currency: Currency = "EUR"
    """The currency in which the portfolio is summed."""
    fx: ExchangeRates = field(default_factory=ExchangeRates)
    """Exchange rates of other currencies."""
    locale: Literal["en", "es"] = "en"
    """The language of the portal."""
    team: tuple[TeamMember, ...] = ()
    """Our people."""
    offerings: tuple[Offering, ...] = ()
    """What we sell."""
    dimensions: tuple[Dimension, ...] = ()
    """What accounts are scored on."""
    segments: tuple[Segment, ...] = ()
    """The segments, most demanding first."""
    key_account_definition: str | None = None
    """What a key account is, in a sentence that the rules make testable."""
    matrix: Matrix | None = None
    """The two dimensions of the portfolio matrix."""
    relationship_positions: tuple[str, ...] = ("opponent", "unknown", "contact", "supporter", "advocate", "partner")
    """The scale of relational positions of a person, low to high."""
    relationship_questions: Mapping[Id, str] = field(default_factory=dict)
    """The six questions that place an account on the relational pyramid."""
    power_interest: PowerInterest = field(default_factory=PowerInterest)
    """From where on power and interest are high."""
    kpi_defaults: KpiDefaults = field(default_factory=KpiDefaults)
    """Tolerances of KPIs that give none."""
    audiences: tuple[Id, ...] = ("customer", "leadership", "team")
    """Who may read, widest to narrowest."""
    default_visibility: Annotated[str, Refers(("Audience",))] | None = None
    """The audience of items that name none; the narrowest where it is left out."""
    checks: Annotated[Mapping[str, CheckSetting], Keyed("Check")] = field(default_factory=dict)
    """Check -> how it is treated."""
