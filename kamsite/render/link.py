"""Link: a text that leads to another place of the portal, told from the portal's root."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from kamsite.load.project import RESERVED_NAMES
from kamsite.model.sentence import Sentence

LONGEST_FOLDER = 64
"""No folder of ours is named longer: file systems end somewhere, and an id may not."""


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
    """The address of the page of one of our people; their ids differ in more than capitals."""
    return f"people/{_folder(member_id)}/"


def segment_path(segment_id: str) -> str:
    """The address of a segment's page; ids of segments differ in more than capitals."""
    return f"segments/{_folder(segment_id)}/"


def competitor_path(competitor_id: str) -> str:
    """The address of a competitor's page; an id is the same competitor in every plan, whatever its capitals."""
    return f"competitors/{_folder(competitor_id)}/"


def offering_path(offering_id: str) -> str:
    """The address of an offering's page; ids of offerings differ in more than capitals."""
    return f"offerings/{_folder(offering_id)}/"


def check_path(check: str) -> str:
    """The address of the page that explains a check."""
    return f"checks/{check}/"


def figure_path(figure: str) -> str:
    """The place that explains how a figure is computed."""
    return f"figures/#{figure}"


def item_anchor(item_id: str) -> str:
    """The anchor of an item of the plan on its account's page; a prefix keeps it apart from the page's own anchors."""
    return f"i-{item_id}"


def _folder(item_id: str) -> str:
    """An id as a folder that every file system can hold, beside the folder's own page `index`.

    A tilde, which no id has, keeps made-up names apart from ids.
    """
    name = item_id.casefold()
    if len(name) > LONGEST_FOLDER:
        return f"{name[:48]}~{sha256(name.encode()).hexdigest()[:12]}"
    return f"{name}~" if name in RESERVED_NAMES else name
