"""Link: a text that leads to another place of the portal, told from the portal's root."""

from __future__ import annotations

from dataclasses import dataclass

from kamsite.model.sentence import Sentence


@dataclass(frozen=True)
class Link:
    """A text and where it leads. The address is from the portal's root; a page makes it relative to itself."""

    text: str | Sentence
    """What the reader sees."""
    href: str
    """`accounts/acme/#people`, or only `#people` for a place on the same page."""
    hint: str | Sentence | None = None
    """What a pointer resting on it shows."""


def account_path(account_id: str) -> str:
    """The address of an account's page."""
    return f"accounts/{account_id}/"


def person_path(member_id: str) -> str:
    """The address of the page of one of our people."""
    return f"people/{member_id}/"


def segment_path(segment_id: str) -> str:
    """The address of a segment's page."""
    return f"segments/{segment_id}/"


def check_path(check: str) -> str:
    """The address of the page that explains a check."""
    return f"checks/{check}/"


def figure_path(figure: str) -> str:
    """The place that explains how a figure is computed."""
    return f"figures/#{figure}"


def item_anchor(item_id: str) -> str:
    """The anchor of an item of the plan on its account's page; a prefix keeps it apart from the page's own anchors."""
    return f"i-{item_id}"
