"""Sentence: something said to a reader, kept as a pattern and its values until the language is known.

Figures, checks and pages say what they mean as Sentences; only the last step, `render` or `report`, knows the language
and writes out numbers, dates and money in its way. The pattern is English and is the key of the message catalogue.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction


@dataclass(frozen=True)
class Amount:
    """Money: a number with its currency."""

    value: Decimal | Fraction
    currency: str


@dataclass(frozen=True)
class Share:
    """A fraction from 0 to 1, read as a percentage."""

    value: Decimal | Fraction


@dataclass(frozen=True)
class Quantity:
    """A number with its unit, such as 97.4 %."""

    value: Decimal | Fraction | int
    unit: str | None = None


@dataclass(frozen=True)
class Listing:
    """Several values read as "a, b and c", or as "a, b or c" where only one of them will be true."""

    values: tuple[Value, ...]
    is_choice: bool = False


@dataclass(frozen=True, init=False)
class Sentence:
    """A pattern with named places, `Sentence("{name} has no sponsor", name=plan.name)`, and what stands there.

    `plural` is the pattern for every `count` but one. A value may itself be a Sentence: `term("Decider")` for a word that is
    translated, text for a name that is not.
    """

    pattern: str
    plural: str | None
    values: tuple[tuple[str, Value], ...]

    def __init__(self, pattern: str, plural: str | None = None, /, **values: Value) -> None:
        object.__setattr__(self, "pattern", pattern)
        object.__setattr__(self, "plural", plural)
        object.__setattr__(self, "values", tuple(values.items()))

    def value_by_name(self) -> Mapping[str, Value]:
        """The values, by the name of their place."""
        return dict(self.values)

    def __str__(self) -> str:
        """The sentence in plain English, with numbers as written: for logs and JSON."""
        values = self.value_by_name()
        pattern = self.pattern if self.plural is None or values.get("count") == 1 else self.plural
        return pattern.format(**{name: plain(value) for name, value in values.items()})


Value = str | int | date | Decimal | Fraction | Amount | Share | Quantity | Listing | Sentence
"""What may stand in a sentence."""


def plain(value: Value) -> str:
    """A value in plain English: grouped thousands, ISO dates, at most two decimals."""
    match value:
        case Amount(number, currency):
            return f"{currency} {_number(number)}"
        case Share(number):
            return f"{_number(number * 100)} %"
        case Quantity(number, unit):
            return f"{_number(number)} {unit}" if unit else _number(number)
        case Listing(values, is_choice):
            words, last = [plain(one) for one in values], " or " if is_choice else " and "
            return last.join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)
        case Decimal() | Fraction():
            return _number(value)
        case date():
            return value.isoformat()
    return str(value)


def _number(number: Decimal | Fraction | int) -> str:
    rounded = f"{float(number):,.2f}"
    return rounded.rstrip("0").rstrip(".")
