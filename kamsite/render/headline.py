"""Headline: the account in the sentences that a person would say first."""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.enrich.attention import Matter
from kamsite.model.sentence import Listing, Sentence, Share, Value
from kamsite.render.scene import Scene
from kamsite.render.state import LEVEL


def headline(scene: Scene) -> tuple[Sentence, ...]:
    """Who they are, what the wallet is, how close we are, and the one thing that cannot wait."""
    sentences = [_segment(scene), _wallet(scene), _pyramid(scene), *_urgent(scene)]
    return tuple(one for one in sentences if one)


def _segment(scene: Scene) -> Sentence:
    found = scene.figures.segment
    if scene.plan.status == "archived":
        return Sentence("An archived account: its plan is kept for what it teaches.")
    if found.id:
        name: Value = scene.names.segment(found.id) or found.id
        if found.override and found.override.is_valid and found.computed != found.id:
            computed = scene.names.segment(found.computed) or Sentence("open")
            return Sentence("{segment} by decision; by the rules: {computed}.", segment=name, computed=computed)
        industry = scene.plan.industry
        return (
            Sentence("{segment} in {industry}.", segment=name, industry=industry)
            if industry
            else Sentence("{segment}.", segment=name)
        )
    if len(found.possible) > 1 and scene.plan.segment_scores:
        possible = Listing(tuple(scene.names.segment(one) or one for one in found.possible))
        return Sentence("Segment open between {segments}, until more is known.", segments=possible)
    return Sentence("Not segmented yet.")


def _wallet(scene: Scene) -> Sentence | None:
    wallet = scene.figures.share_of_wallet
    if wallet.share is not None and wallet.potential is not None:
        potential = scene.money(wallet.potential) or ""
        return Sentence("{share} of a {potential} wallet is ours.", share=Share(wallet.share), potential=potential)
    if wallet.ours is not None and wallet.ours > 0:
        return Sentence("They spend {ours} with us; of how much is not known.", ours=scene.money(wallet.ours) or "")
    return Sentence("What they could spend with us is not known.") if scene.plan.status != "archived" else None


def _pyramid(scene: Scene) -> Sentence | None:
    found = scene.figures.pyramid
    if found.state == "disintegrating":
        return Sentence("The relationship is falling apart.")
    if not found.current:
        return None
    relationship = scene.plan.relationship
    if found.target and found.target != found.current and relationship and relationship.by:
        return Sentence(
            "The relationship is {current}, to be {target} by {day}.",
            current=_lower(scene, found.current),
            target=_lower(scene, found.target),
            day=relationship.by,
        )
    return Sentence("The relationship is {current}.", current=_lower(scene, found.current))


def _lower(scene: Scene, level: str) -> str:
    return scene.say(LEVEL[level]).lower()


def _urgent(scene: Scene) -> Iterator[Sentence]:
    matters = scene.figures.attention
    fired = [one for one in matters if one.kind == "fired-plan-b"]
    if fired:
        yield _fired(fired)
    elif any(one.kind == "unreached-decider" for one in matters):
        yield Sentence("Nobody of ours can reach a person who decides.")


def _fired(fired: list[Matter]) -> Sentence:
    since = fired[0].since
    if since:
        return Sentence(
            "A plan B has fired on {day}.",
            "{count} plans B have fired, the first on {day}.",
            count=len(fired),
            day=since,
        )
    return Sentence("A plan B has fired.", "{count} plans B have fired.", count=len(fired))
