"""The evidence line: how many facts of a section are confirmed or assumed, and which are old."""

from __future__ import annotations

from datetime import date
from typing import Any

from kamsite.model.challenge import Challenge
from kamsite.model.segmentation import SegmentScore
from kamsite.model.sentence import Value, plain
from kamsite.render.evidence_view import EvidenceView, evidence_view
from tests.render.scenes import scene


def line(section: str = "analysis", **facts: Any) -> EvidenceView | None:
    """The line of a section of a plan with these facts."""
    return evidence_view(scene(**facts), section)


def challenge(name: str, **more: Any) -> Challenge:
    """A challenge."""
    return Challenge(id=name, text="Energy", **more)


def test_facts_that_nobody_marked_and_that_are_not_old_need_no_line() -> None:
    assert line(challenges=(challenge("C1"),)) is None
    assert line() is None


def test_the_line_counts_what_is_confirmed_assumed_and_silent() -> None:
    found = line(
        challenges=(
            challenge("C1", evidence="confirmed"),
            challenge("C2", evidence="assumed"),
            challenge("C3"),
            challenge("C4"),
        )
    )
    assert found is not None
    assert str(found.sentence) == "1 of 4 facts are confirmed, 1 is assumed (25 %) and 2 do not say."
    assert (found.stale, found.more) == ((), None)


def test_old_facts_are_named_oldest_first_and_at_most_five() -> None:
    """365 days before 23 November 2026 is 23 November 2025: that day is not too old yet."""
    days = [date(2025, 11, 23), *(date(2025, 11, day) for day in (22, 16, 15, 14, 13, 12, 11))]
    found = line(challenges=tuple(challenge(f"C{at}", as_of=day) for at, day in enumerate(days)))
    assert found is not None
    assert str(found.sentence).endswith("; 7 are older than 365 days:")
    assert [(_text(name), plain(day)) for name, day in found.stale[:2]] == [
        ("C7", "of 2025-11-11"),
        ("C6", "of 2025-11-12"),
    ]
    assert len(found.stale) == 5
    assert str(found.more) == "2 more"


def test_an_old_score_is_named_by_its_criterion() -> None:
    found = line("segmentation", segment_scores={"revenue": SegmentScore(score=None, as_of=date(2024, 1, 1))})
    assert found is not None
    assert [_text(name) for name, _ in found.stale] == ["revenue"]


def _text(name: Any) -> Value:
    return getattr(name, "text", name)
