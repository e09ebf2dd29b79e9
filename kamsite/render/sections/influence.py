"""The influence part: whose informal weight differs most from what the reporting chart says, and who is in conflict (phase 3)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from kamsite.enrich.influence import Conflict, Weight
from kamsite.model.sentence import Quantity, Sentence, Share
from kamsite.render.link import Link
from kamsite.render.scene import Part, Scene, part

MOST_SHOWN = 8
"""So many rows stand open; the rest is folded up."""


@dataclass(frozen=True)
class WeightView:
    """One person's formal and informal weight."""

    person: Link | None
    level: int | None
    """Level in the reporting chart, 1 at the top."""
    formal: int
    """How many report to the person, directly or through others."""
    formal_share: Share | None
    informal: int
    """The sum of the strengths with which the person influences others."""
    informal_share: Share | None
    difference: Sentence | None
    """informal - formal, in points."""


def influence(scene: Scene) -> Part | None:
    """The part, or None when nobody says who influences whom, and nobody is in conflict."""
    found = scene.figures.influence
    known = [one for one in found.weights if one.formal_weight or one.informal_weight]
    if not (found.conflicts or any(one.informal_weight for one in known)):
        return None
    rows = tuple(_view(scene, one, found.weights) for one in known)
    return part(
        scene,
        "influence",
        Sentence("Formal and informal weight"),
        explains=("influence",),
        finding=_finding(rows[:MOST_SHOWN], known[:MOST_SHOWN]),
        rows=rows[:MOST_SHOWN],
        more=rows[MOST_SHOWN:],
        conflicts=tuple(_conflict(scene, one) for one in found.conflicts),
        conflict_count=Sentence(
            "{count} conflict is known. A conflict is no tie and opens no way:",
            "{count} conflicts are known. A conflict is no tie and opens no way:",
            count=len(found.conflicts),
        )
        if found.conflicts
        else None,
    )


def _finding(rows: tuple[WeightView, ...], known: list[Weight]) -> Sentence | None:
    """Who counts for most more than the chart says; None where nobody does, or one of the two weights is nobody's.

    Who stands at the top always has most people below, so that counting for less than that says little.
    """
    for row, weight in zip(rows, known, strict=True):
        if weight.difference and weight.difference > 0 and row.person and row.formal_share and row.informal_share:
            return Sentence(
                "{name} counts for most more than the chart says: {informal} of the influence, {formal} of the people below.",
                name=row.person.text,
                informal=row.informal_share,
                formal=row.formal_share,
            )
    return None


def _view(scene: Scene, weight: Weight, everybody: tuple[Weight, ...]) -> WeightView:
    formal, informal = (sum(one.formal_weight for one in everybody), sum(one.informal_weight for one in everybody))
    return WeightView(
        person=scene.names.theirs(weight.stakeholder),
        level=weight.formal_rank,
        formal=weight.formal_weight,
        formal_share=Share(Fraction(weight.formal_weight, formal)) if formal else None,
        informal=weight.informal_weight,
        informal_share=Share(Fraction(weight.informal_weight, informal)) if informal else None,
        difference=_points(weight.difference),
    )


def _points(difference: Fraction | None) -> Sentence | None:
    if difference is None:
        return None
    size = Quantity(round(abs(100 * difference), 1))
    if difference > 0:
        return Sentence("+{points} points", points=size)
    return Sentence("\N{MINUS SIGN}{points} points", points=size) if difference < 0 else Sentence("as in the chart")


def _conflict(scene: Scene, conflict: Conflict) -> tuple[Link | None, Link | None, Sentence | None]:
    one, other = conflict.between
    strength = Sentence("strength {strength} of 5", strength=conflict.strength) if conflict.strength else None
    return scene.names.theirs(one), scene.names.theirs(other), strength
