"""SWOT: strengths, weaknesses, opportunities and threats of the account or of a competitor (phase 1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from kamsite.model.item import Item
from kamsite.model.kinds import OneToThree, Percent

Quadrant = Literal["strengths", "weaknesses", "opportunities", "threats"]
QUADRANTS: tuple[Quadrant, ...] = ("strengths", "weaknesses", "opportunities", "threats")


@dataclass(frozen=True, kw_only=True)
class SwotItem(Item):
    """One strength, weakness, opportunity or threat; a plain text stands for `{text: ...}`."""

    shorthand: ClassVar[str] = "text"

    text: str
    """The point in one sentence."""
    magnitude: OneToThree | None = None
    """How large the effect is: 1 small, 3 large. Rating = magnitude x importance."""
    importance: OneToThree | None = None
    """How much it matters: 1 little, 3 very much. Rating = magnitude x importance."""
    probability: Percent | None = None
    """For opportunities and threats: how likely it is, in per cent."""


@dataclass(frozen=True, kw_only=True)
class Swot:
    """The four lists of a SWOT."""

    strengths: tuple[SwotItem, ...] = ()
    """Internal, helpful."""
    weaknesses: tuple[SwotItem, ...] = ()
    """Internal, harmful."""
    opportunities: tuple[SwotItem, ...] = ()
    """External, helpful."""
    threats: tuple[SwotItem, ...] = ()
    """External, harmful."""
