"""Search index: the entries of a portal in the shape that Material's search reads."""

from __future__ import annotations

import html

from kamsite.render.page import Page, Portal, SearchEntry


def search_index(portal: Portal) -> list[dict[str, str]]:
    """Every entry with its address; the texts are escaped because Material shows them as HTML."""
    return [
        {
            "location": f"{page.path}#{entry.anchor}" if entry.anchor else page.path,
            # A quotation mark is left alone, as Material does: an entity inside a word would not be found.
            "title": html.escape(entry.title, quote=False),
            "text": html.escape(entry.text, quote=False),
        }
        for page in portal.pages
        for entry in _entries(page)
    ]


def _entries(page: Page) -> tuple[SearchEntry, ...]:
    """Material takes a page's first entry for the page as a whole, so there is always one."""
    if page.search and page.search[0].anchor:
        return (SearchEntry(anchor="", title=page.title, text=page.description), *page.search)
    return page.search
