"""The evidence line at the head of a phase: how many of its facts are confirmed or only assumed, and which have grown old."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from kamsite.enrich.evidence import STALE_AFTER_DAYS, SectionEvidence, StaleFact
from kamsite.model.sentence import Listing, Sentence, Share
from kamsite.render.link import Link
from kamsite.render.scene import Scene

MOST_NAMED = 5
"""So many stale facts are named, oldest first; the JSON has all."""


@dataclass(frozen=True)
class EvidenceView:
    """The line."""

    sentence: Sentence
    """How well the facts of the section are known."""
    stale: tuple[tuple[Link | str, Sentence], ...]
    """The oldest facts, with the day of each."""
    more: Sentence | None
    """How many more there are."""


def evidence_view(scene: Scene, section: str) -> EvidenceView | None:
    """The line of a section; None when nobody has marked any of its facts and none is old."""
    found = scene.figures.evidence.get(section)
    if found is None or not (found.assumed or found.confirmed or found.stale):
        return None
    more = len(found.stale) - MOST_NAMED
    return EvidenceView(
        _sentence(found),
        tuple(_named(scene, one) for one in found.stale[:MOST_NAMED]),
        Sentence("{count} more", "{count} more", count=more) if more > 0 else None,
    )


def _sentence(found: SectionEvidence) -> Sentence:
    """What is confirmed, and of the rest what there is; where nothing is, only what is assumed is worth a word."""
    if not found.confirmed and not found.stale:
        return Sentence(
            "{count} of {facts} facts is assumed.",
            "{count} of {facts} facts are assumed.",
            count=found.assumed,
            facts=found.facts,
        )
    known = Sentence("{confirmed} of {facts} facts are confirmed", confirmed=found.confirmed, facts=found.facts)
    share = Share(found.assumed_share or Fraction(0))
    parts = [known]
    if found.assumed:
        parts.append(
            Sentence("{count} is assumed ({share})", "{count} are assumed ({share})", count=found.assumed, share=share)
        )
    if found.unmarked:
        parts.append(Sentence("{count} does not say", "{count} do not say", count=found.unmarked))
    if not found.stale:
        return Sentence("{parts}.", parts=Listing(tuple(parts)))
    stale = Sentence(
        "{count} is older than {days} days",
        "{count} are older than {days} days",
        count=len(found.stale),
        days=STALE_AFTER_DAYS,
    )
    return Sentence("{parts}; {stale}:", parts=Listing(tuple(parts)), stale=stale)


def _named(scene: Scene, fact: StaleFact) -> tuple[Link | str, Sentence]:
    key = str(fact.key[-1])
    name = (
        scene.names.item(fact.id) if fact.id else scene.names.criterion(key) if fact.key[0] == "segment_scores" else key
    )
    return name, Sentence("of {day}", day=fact.as_of)
