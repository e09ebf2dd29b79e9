"""AttentionView: a matter that needs attention, as a line of a page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kamsite.enrich.attention import Matter
from kamsite.model.sentence import Sentence
from kamsite.render.link import Link, account_path, item_anchor
from kamsite.render.state import State

KIND = {
    "fired-plan-b": State(Sentence("Plan B"), "bad"),
    "disintegrating": State(Sentence("At risk"), "bad"),
    "red-kpi": State(Sentence("Off target"), "bad"),
    "unreached-decider": State(Sentence("No access"), "bad"),
    "late-action": State(Sentence("Late"), "bad"),
    "overdue-review": State(Sentence("Overdue"), "warn"),
    "expired-override": State(Sentence("Expired"), "warn"),
    "silent-decider": State(Sentence("Silent"), "warn"),
    "missed-position": State(Sentence("Missed"), "warn"),
    "amber-kpi": State(Sentence("Slipping"), "warn"),
    "stale-kpi": State(Sentence("Not known"), "unknown"),
    "sole-access": State(Sentence("Fragile"), "warn"),
}
"""Kind of matter -> its badge."""

PLACE = {
    "disintegrating": "pyramid",
    "overdue-review": "reviews",
    "expired-override": "segment",
}
"""Kind of matter without an item -> where its page treats it."""


@dataclass(frozen=True)
class AttentionView:
    """One line."""

    state: State
    sentence: Link
    since: date | None
    account: Link | None = None


def attention_views(matters: Iterable[Matter]) -> tuple[AttentionView, ...]:
    """The matters on the page of their own account."""
    return tuple(AttentionView(KIND[one.kind], Link(one.sentence, f"#{_anchor(one)}"), one.since) for one in matters)


def attention_view(matter: Matter, account_id: str, account_name: str) -> AttentionView:
    """A matter on a page about several accounts."""
    path = account_path(account_id)
    return AttentionView(
        KIND[matter.kind],
        Link(matter.sentence, f"{path}#{_anchor(matter)}"),
        matter.since,
        Link(account_name, path),
    )


def _anchor(matter: Matter) -> str:
    return item_anchor(matter.about) if matter.about else PLACE.get(matter.kind, "attention")
