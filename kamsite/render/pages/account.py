"""The account page: headline, key figures, what needs attention, then the method's phases in the method's order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup

from kamsite.model.sentence import Sentence
from kamsite.render.evidence_view import EvidenceView, evidence_view
from kamsite.render.finding_view import finding_views
from kamsite.render.headline import headline
from kamsite.render.key_figures import key_figures
from kamsite.render.link import Link, account_path, figure_path, segment_path
from kamsite.render.page import Heading, Page, SearchEntry
from kamsite.render.pages.attention_view import attention_views
from kamsite.render.pages.frame import page
from kamsite.render.scene import Part, Scene
from kamsite.render.sections import (
    access,
    buying_centre,
    competitors,
    coverage,
    cross_analysis,
    influence,
    kpis,
    network,
    objectives,
    opportunities,
    plan_b,
    position_gaps,
    power_interest,
    pyramid,
    relational_plan,
    reviews,
    schedule,
    scores,
    segment,
    share_of_wallet,
    swot,
    tactics,
)
from kamsite.render.state import PLAN

SectionMaker = Callable[[Scene], Part | None]


@dataclass(frozen=True)
class Phase:
    """A phase of the method, with the number that the method gives it; there is no phase 4."""

    slug: str
    number: int
    heading: Sentence
    parts: tuple[SectionMaker, ...]
    waiting: Sentence
    """What stands there until the phase is reached."""

    @property
    def anchor(self) -> str:
        """Where it stands on the page; a part may have the phase's name."""
        return f"phase-{self.number}"


PHASES = (
    Phase(
        "analysis",
        1,
        Sentence("Analysis"),
        (swot.swot, competitors.competitors, cross_analysis.cross_analysis, opportunities.opportunities),
        Sentence("Nobody has analysed this account yet. Begin with its challenges and its SWOT."),
    ),
    Phase(
        "segmentation",
        2,
        Sentence("Segmentation"),
        (segment.segment, scores.scores),
        Sentence("This account has not been scored yet."),
    ),
    Phase(
        "decision-makers",
        3,
        Sentence("Decision makers"),
        (
            buying_centre.buying_centre,
            network.network,
            influence.influence,
            power_interest.power_interest,
            coverage.coverage,
            access.access,
            position_gaps.position_gaps,
            relational_plan.relational_plan,
        ),
        Sentence("No decision maker is named yet. Begin with who decides and who approves."),
    ),
    Phase(
        "objectives",
        5,
        Sentence("Objectives"),
        (share_of_wallet.share_of_wallet, pyramid.pyramid, objectives.objectives),
        Sentence("No objective is set yet. Begin with the purchase potential, then ask: by when, measured how?"),
    ),
    Phase(
        "tactical-plan",
        6,
        Sentence("Tactical plan"),
        (tactics.tactics, schedule.schedule),
        Sentence("No tactic is planned yet."),
    ),
    Phase(
        "monitoring",
        7,
        Sentence("Monitoring"),
        (kpis.kpis, plan_b.plan_b, reviews.reviews),
        Sentence("Nothing is measured yet, so no plan B can fire."),
    ),
)


@dataclass(frozen=True)
class PhaseView:
    """A phase with everything that stands in it."""

    phase: Phase
    narrative: Markup | None
    evidence: EvidenceView | None
    parts: tuple[Part, ...]


def account_page(scene: Scene) -> Page:
    """The page of one account."""
    plan, words = scene.plan, scene.words
    phases = tuple(_phase(scene, phase) for phase in PHASES)
    quality = finding_views(scene.account.findings)
    notes = scene.narrative.get("notes")
    sentences = headline(scene)
    tail = [(Sentence("Notes"), "notes")] if notes else []
    tail.append((Sentence("Quality of this plan"), "quality"))
    return page(
        account_path(plan.id),
        "account",
        scene.programme.locale,
        title=plan.name,
        description=" ".join(scene.say(one) for one in sentences),
        headings=(
            *(_heading(scene, view) for view in phases),
            *(Heading(text=words.write(t), anchor=a) for t, a in tail),
        ),
        search=_search(phases),
        source=plan.path,
        plan=plan,
        state=PLAN[plan.status],
        segment=_segment(scene),
        has_segments=bool(scene.programme.segments),
        manager=scene.names.ours(plan.account_manager),
        sponsor=scene.names.ours(plan.executive_sponsor),
        parent=Link(plan.parent_account, account_path(plan.parent_account)) if plan.parent_account else None,
        headline=sentences,
        key_figures=key_figures(scene),
        attention=attention_views(scene.figures.attention),
        calm=_calm(scene),
        phases=phases,
        notes=notes,
        quality=quality,
        as_of=scene.as_of,
        explained=Link(Sentence("How figures are computed"), figure_path("").removesuffix("#")),
    )


def _calm(scene: Scene) -> Sentence:
    """What stands where nothing needs attention; a plan with nothing to go wrong yet is not a plan where all is well."""
    plan = scene.plan
    if plan.status == "archived":
        return Sentence("Archived: nothing of it is followed any more.")
    if not (plan.kpis or plan.plan_b or scene.figures.access or any(tactic.actions for tactic in plan.tactics)):
        return Sentence("Nothing can be said yet: no action, no KPI and nobody who decides is written.")
    return Sentence("Nothing is late, off target or out of reach.")


def _phase(scene: Scene, phase: Phase) -> PhaseView:
    parts = tuple(made for make in phase.parts if (made := make(scene)))
    evidence = evidence_view(scene, phase.slug.replace("-", "_"))
    return PhaseView(phase, scene.narrative.get(phase.slug), evidence, parts)


def _heading(scene: Scene, view: PhaseView) -> Heading:
    children = tuple(Heading(text=scene.say(one.heading), anchor=one.slug) for one in view.parts)
    return Heading(
        text=f"{view.phase.number} {scene.say(view.phase.heading)}", anchor=view.phase.anchor, children=children
    )


def _search(phases: tuple[PhaseView, ...]) -> tuple[SearchEntry, ...]:
    return tuple(entry for view in phases for one in view.parts for entry in one.search)


def _segment(scene: Scene) -> Link | None:
    found = scene.figures.segment.id
    return Link(scene.names.segment(found) or found, segment_path(found)) if found else None
