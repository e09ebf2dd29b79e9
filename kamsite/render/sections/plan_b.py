"""The plan B part: each adverse scenario, its exposure, and whether its plan B is armed or has fired (phase 7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from kamsite.enrich.plan_b import PlanBFigure
from kamsite.model.plan_b import PlanB
from kamsite.model.scenario import Scenario
from kamsite.model.sentence import Amount, Sentence, Share
from kamsite.render.link import Link, item_anchor
from kamsite.render.page import SearchEntry
from kamsite.render.scene import Part, Scene, part
from kamsite.render.state import PLAN_B, State


@dataclass(frozen=True)
class ResponseView:
    """One step of a plan B."""

    what: str
    owner: Link | None
    within_days: int | None
    due: date | None


@dataclass(frozen=True)
class PlanBView:
    """One plan B."""

    facts: PlanB
    figure: PlanBFigure
    anchor: str
    title: str
    state: State
    owner: Link | None
    responses: tuple[ResponseView, ...]


@dataclass(frozen=True)
class ScenarioView:
    """One adverse scenario."""

    facts: Scenario
    anchor: str | None
    likelihood: Share | None
    impact: Amount | None
    exposure: Amount | None


def plan_b(scene: Scene) -> Part | None:
    """The part, or None when no adverse scenario and no plan B is written."""
    plan = scene.plan
    if not (plan.plan_b or plan.scenarios):
        return None
    views = tuple(_view(scene, one, figure) for one, figure in zip(plan.plan_b, scene.figures.plan_b, strict=True))
    return part(
        scene,
        "plan_b",
        Sentence("Scenarios and plan B"),
        about=("plan_b", "scenarios"),
        explains=("plan_b",),
        search=tuple(SearchEntry(anchor=one.anchor, title=one.title, text="plan B") for one in views),
        plans=views,
        scenarios=tuple(_scenario(scene, one) for one in plan.scenarios),
    )


def _view(scene: Scene, facts: PlanB, figure: PlanBFigure) -> PlanBView:
    title = facts.title or (scene.names.title(facts.scenario) if facts.scenario else figure.id)
    responses = zip(facts.actions, figure.responses, strict=True)
    return PlanBView(
        facts=facts,
        figure=figure,
        anchor=item_anchor(figure.id),
        title=title,
        state=PLAN_B[figure.state],
        owner=scene.names.ours(facts.owner),
        responses=tuple(
            ResponseView(one.what, scene.names.ours(one.owner), one.within_days, due.due) for one, due in responses
        ),
    )


def _scenario(scene: Scene, facts: Scenario) -> ScenarioView:
    is_known = facts.likelihood is not None and facts.impact is not None
    exposure = Fraction(facts.likelihood or 0) / 100 * Fraction(facts.impact or 0) if is_known else None
    return ScenarioView(
        facts=facts,
        anchor=item_anchor(facts.id) if facts.id else None,
        likelihood=Share(Fraction(facts.likelihood) / 100) if facts.likelihood is not None else None,
        impact=scene.money(facts.impact),
        exposure=scene.money(exposure),
    )
