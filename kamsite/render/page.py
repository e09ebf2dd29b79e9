"""Page: what render hands to a site engine - ready HTML with its own headings and search entries, and the frame's data."""

from __future__ import annotations

from dataclasses import dataclass

from kamsite.model.finding import Finding


@dataclass(frozen=True, kw_only=True)
class Heading:
    """An entry of the page's table of contents."""

    text: str
    """Plain text; the engine escapes it."""
    anchor: str
    """The id of the heading's element."""
    children: tuple[Heading, ...] = ()
    """The headings below it."""


@dataclass(frozen=True, kw_only=True)
class SearchEntry:
    """Something a reader may search for, and where it stands."""

    anchor: str
    """The anchor on the page; empty for the page as a whole."""
    title: str
    """Plain text."""
    text: str
    """Plain text."""


@dataclass(frozen=True, kw_only=True)
class Page:
    """One page of the portal, complete but for the site engine's frame."""

    path: str
    """Its address from the portal's root: empty for the home page, else `accounts/acme/`."""
    title: str
    """Plain text; the engine escapes it."""
    description: str = ""
    """One plain sentence for search engines and previews."""
    html: str
    """The content."""
    headings: tuple[Heading, ...] = ()
    """The table of contents."""
    search: tuple[SearchEntry, ...] = ()
    """What the search finds of this page."""
    source: str | None = None
    """The file behind the page, from the project's folder, for the edit link."""
    nav: str | None = None
    """Its title in the navigation; None keeps the page out of it (account pages: facts of scale)."""


@dataclass(frozen=True, kw_only=True)
class Asset:
    """A file that stands beside the pages: JSON, a style sheet, a script."""

    path: str
    """Its address from the portal's root."""
    content: bytes
    """The bytes."""


@dataclass(frozen=True, kw_only=True)
class Portal:
    """Everything that a site engine needs."""

    title: str
    """The portal's name."""
    locale: str
    """`en` or `es`."""
    pages: tuple[Page, ...]
    """Pages in the order of the navigation; the others after them."""
    assets: tuple[Asset, ...] = ()
    """Files beside the pages."""
    findings: tuple[Finding, ...] = ()
    """What could not be shown as it should: drawings that were left out."""
