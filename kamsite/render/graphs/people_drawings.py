"""People drawings: an account's people and ties as the reporting chart and the influence map of its page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kamsite.model.sentence import Sentence
from kamsite.model.stakeholder import Stakeholder
from kamsite.render.graphs.graph import LayoutFailure
from kamsite.render.graphs.influence_map import influence_map
from kamsite.render.graphs.network import Coverage, EdgeSpec, Network, NodeSpec
from kamsite.render.graphs.network_drawing import NetworkDrawing
from kamsite.render.graphs.reporting_chart import reporting_chart
from kamsite.render.link import item_anchor
from kamsite.render.scene import Scene
from kamsite.render.state import ROLE_NAME


@dataclass(frozen=True)
class DrawingView:
    """A drawing, or why there is none."""

    title: str
    drawing: NetworkDrawing | None
    left_out: Sentence | None


def people_drawings(scene: Scene) -> tuple[DrawingView, ...]:
    """The drawings that the account's ties make, formal before informal; one without any tie is not there."""
    return tuple(view for view in (_drawing(scene, "reports"), _drawing(scene, "influence")) if view)


def is_decisive(person: Stakeholder) -> bool:
    """Whether the person decides or approves."""
    return "decider" in person.roles or "approver" in person.roles


def _drawing(scene: Scene, kind: Literal["reports", "influence"]) -> DrawingView | None:
    """A drawing, or why it could not be laid out; None where there is nothing to draw."""
    active = [person for person in scene.plan.stakeholders if person.status == "active"]
    drawn = Network(
        title=scene.say(Sentence("Who reports to whom") if kind == "reports" else Sentence("Who influences whom")),
        description=scene.say(Sentence("The table of people below has the same facts.")),
        nodes=tuple(_node(scene, person) for person in active),
        edges=tuple(_reports(active) if kind == "reports" else _influences(active)),
    )
    if not drawn.known_edges():
        return None
    draw = reporting_chart if kind == "reports" else influence_map
    made = draw(drawn, say=scene.say, lay_out=scene.lay_out)
    if isinstance(made, LayoutFailure):
        return DrawingView(drawn.title, None, Sentence("Not drawn: {reason}.", reason=made.reason))
    return DrawingView(drawn.title, made, None)


def _node(scene: Scene, person: Stakeholder) -> NodeSpec:
    coverage: Coverage = "placeholder" if person.placeholder else "covered" if person.contacts else "uncovered"
    position = scene.names.position(person.position.current if person.position else None)
    return NodeSpec(
        id=person.id,
        name=scene.names.theirs_text(person.id),
        title=(person.title or "") if person.name else "",
        role=", ".join(scene.say(ROLE_NAME[role]) for role in person.roles),
        coverage=coverage,
        position=scene.say(position) if position else "",
        href=f"#{item_anchor(person.id)}",
        is_decisive=is_decisive(person),
    )


def _reports(people: list[Stakeholder]) -> list[EdgeSpec]:
    return [EdgeSpec(tail=one.reports_to, head=one.id, kind="reports") for one in people if one.reports_to]


def _influences(people: list[Stakeholder]) -> list[EdgeSpec]:
    return [
        EdgeSpec(tail=one.id, head=tie.who, kind=tie.kind, strength=tie.strength)
        for one in people
        for tie in one.influences
    ]
