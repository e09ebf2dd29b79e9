"""KeyFigures: the row of numbers under the headline - each with what it is compared to."""

from __future__ import annotations

from dataclasses import dataclass

from kamsite.model.sentence import Listing, Sentence, Share, Value
from kamsite.render.scene import Scene
from kamsite.render.sections.scores import score_words
from kamsite.render.state import LEVEL, ROLE_NAME


@dataclass(frozen=True)
class KeyFigureView:
    """One number, what it is, and compared with what."""

    label: Value
    value: Value | None
    compare: Sentence | None


def key_figures(scene: Scene) -> tuple[KeyFigureView, ...]:
    """Scores, share of wallet, pyramid, objectives, coverage, KPIs; only those that the plan has reached."""
    rows = [*_scores(scene), _wallet(scene), _pyramid(scene), _objectives(scene), _coverage(scene), _kpis(scene)]
    return tuple(row for row in rows if row)


def _scores(scene: Scene) -> list[KeyFigureView]:
    if not scene.plan.segment_scores:
        return []
    return [
        KeyFigureView(one.name, score_words(scene.figures.scores[one.id]), Sentence("of 100"))
        for one in scene.programme.dimensions
    ]


def _wallet(scene: Scene) -> KeyFigureView | None:
    wallet = scene.figures.share_of_wallet
    if not scene.plan.wallet:
        return None
    value = Share(wallet.share) if wallet.share is not None else None
    earlier = [point for point in wallet.trend[:-1] if point.share is not None]
    if value and earlier and earlier[-1].share is not None:
        compare = Sentence("{share} in {period}", share=Share(earlier[-1].share), period=earlier[-1].period)
    elif wallet.white_space is not None:
        compare = Sentence("white space {amount}", amount=scene.money(wallet.white_space) or "")
    else:
        compare = Sentence("a part of the wallet is not known")
    return KeyFigureView(Sentence("Share of wallet"), value, compare)


def _pyramid(scene: Scene) -> KeyFigureView | None:
    found = scene.figures.pyramid
    if not found.current:
        return None
    compare = Sentence("target: {level}", level=LEVEL[found.target]) if found.target else None
    return KeyFigureView(Sentence("Relationship"), LEVEL[found.current], compare)


def _objectives(scene: Scene) -> KeyFigureView | None:
    found = scene.figures.objectives
    if not found:
        return None
    smart = sum(1 for one in found if one.smart.verdict == "smart")
    return KeyFigureView(
        Sentence("Objectives that are SMART"), Sentence("{part} of {whole}", part=smart, whole=len(found)), None
    )


def _coverage(scene: Scene) -> KeyFigureView | None:
    found = scene.figures.coverage
    if not found.total:
        return None
    missing = [role for role, state in found.roles.items() if state == "missing" and role in ("decider", "approver")]
    compare = (
        Sentence("no {roles} known", roles=Listing(tuple(ROLE_NAME[role] for role in missing)))
        if missing
        else Sentence("of the people who take part")
    )
    return KeyFigureView(
        Sentence("People we know"), Sentence("{part} of {whole}", part=found.covered, whole=found.total), compare
    )


def _kpis(scene: Scene) -> KeyFigureView | None:
    found = scene.figures.kpis
    if not found:
        return None
    good = sum(1 for one in found if one.status == "green")
    unknown = sum(1 for one in found if one.status == "unknown")
    compare = Sentence("{count} not known", count=unknown) if unknown else None
    value = Sentence("{part} of {whole}", part=good, whole=len(found))
    return KeyFigureView(Sentence("KPIs in the green"), value, compare)
