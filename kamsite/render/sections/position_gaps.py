"""The position gaps part: where the relation with each person stands and where it should (phase 3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kamsite.enrich.position_gaps import PositionGap
from kamsite.enrich.steps import relational_steps
from kamsite.model.sentence import Sentence
from kamsite.render.charts.ladder import Climb, Ladder, ladder
from kamsite.render.charts.shapes import DESK, PHONE
from kamsite.render.link import Link, item_anchor
from kamsite.render.scene import Part, Scene, part
from kamsite.render.sections.swot import signed


def position_gaps(scene: Scene) -> Part | None:
    """The part, or None when no position is written."""
    found = scene.figures.position_gaps
    if not found:
        return None
    scale = scene.programme.relationship_positions
    drawn = Ladder(
        title=scene.say(_finding(found)),
        description=scene.say(Sentence("The table has the same facts.")),
        positions=tuple(scene.say(scene.names.position(one) or one) for one in scale),
        people=tuple(_climb(scene, one, scale) for one in found),
    )
    return part(
        scene,
        "position_gaps",
        Sentence("Relationship positions"),
        explains=("position_gaps",),
        desk=ladder(drawn, width=DESK, say=scene.say),
        phone=ladder(drawn, width=PHONE, say=scene.say),
        gaps=tuple(_view(scene, one) for one in found),
    )


@dataclass(frozen=True)
class GapView:
    """One person's position, and what is planned about it."""

    person: Link | None
    current: Sentence | str | None
    ideal: Sentence | str | None
    gap: str | int | None
    weighted: str | int | None
    by: date | None
    planned: int
    late: int
    done: int
    is_closed: bool
    """Whether the relation is where it should be, or closer."""
    is_missing: bool
    """Whether there is a gap, and nothing is planned to close it."""


def _view(scene: Scene, gap: PositionGap) -> GapView:
    late = {step.id for step in relational_steps(scene.plan) if step.is_late(scene.as_of)}
    return GapView(
        person=scene.names.theirs(gap.stakeholder),
        current=scene.names.position(gap.current),
        ideal=scene.names.position(gap.ideal),
        gap=signed(gap.gap) or gap.gap,
        weighted=signed(gap.weighted_gap) or gap.weighted_gap,
        by=gap.by,
        planned=sum(step not in late for step in gap.open_steps),
        late=sum(step in late for step in gap.open_steps),
        done=len(gap.done_steps),
        is_closed=gap.gap is not None and gap.gap <= 0,
        is_missing=gap.gap is not None and gap.gap > 0 and not gap.has_plan,
    )


def _finding(gaps: tuple[PositionGap, ...]) -> Sentence:
    count = sum(1 for one in gaps if one.gap is not None and one.gap > 0)
    if not count:
        return Sentence("Everybody is where we want the relation to be, or closer")
    return Sentence(
        "{count} person is not yet where we want the relation to be",
        "{count} people are not yet where we want the relation to be",
        count=count,
    )


def _climb(scene: Scene, gap: PositionGap, scale: tuple[str, ...]) -> Climb:
    def step(label: str | None) -> int | None:
        """The place of a position on the scale, from 0; None where it is none of the programme's."""
        return scale.index(label) if label in scale else None

    has_gap = gap.gap is not None and gap.gap > 0
    note = scene.say(Sentence("by {day}", day=gap.by)) if gap.by and has_gap else ""
    name = scene.names.theirs_text(gap.stakeholder)
    return Climb(
        name=name,
        href=f"#{item_anchor(gap.stakeholder)}",
        current=step(gap.current),
        ideal=step(gap.ideal),
        note=note if gap.has_plan or not has_gap else scene.say(Sentence("no plan")),
        says=scene.say(
            Sentence(
                "{name}: {current}, should be {ideal}",
                name=name,
                current=scene.names.position(gap.current) or Sentence("not known"),
                ideal=scene.names.position(gap.ideal) or Sentence("not known"),
            )
        ),
    )
