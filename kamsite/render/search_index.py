"""Search index: the entries of a portal in the shape that Material's search reads.

Material's search takes an accent for another letter, so words with accents stand in the text without them as well;
the title is left as it is, because it is what readers see first.
"""

from __future__ import annotations

import html
import re
import unicodedata

from kamsite.render.page import Page, Portal, SearchEntry


def search_index(portal: Portal) -> list[dict[str, str]]:
    """Every entry with its address; the texts are escaped because Material shows them as HTML."""
    return [
        {
            "location": f"{page.path}#{entry.anchor}" if entry.anchor else page.path,
            # A quotation mark is left alone, as Material does: an entity inside a word would not be found.
            "title": html.escape(entry.title, quote=False),
            "text": html.escape(_text(entry), quote=False),
        }
        for page in portal.pages
        for entry in _entries(page)
    ]


def _entries(page: Page) -> tuple[SearchEntry, ...]:
    """Material takes a page's first entry for the page as a whole, so there is always one."""
    if page.search and page.search[0].anchor:
        return (SearchEntry(anchor="", title=page.title, text=page.description), *page.search)
    return page.search


def _text(entry: SearchEntry) -> str:
    """The text, and after it every word of title and text that has accents once more without them."""
    words = re.findall(r"\w+", unicodedata.normalize("NFC", f"{entry.title} {entry.text}"))
    plain = dict.fromkeys(_without_accents(word) for word in words if _without_accents(word) != word)
    return " ".join(part for part in (entry.text, *plain) if part)


def _without_accents(word: str) -> str:
    letters = unicodedata.normalize("NFD", word)
    return unicodedata.normalize("NFC", "".join(one for one in letters if not unicodedata.combining(one)))
