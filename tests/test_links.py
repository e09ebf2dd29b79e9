"""Every link of the demo portal's own pages leads to a page, a file or a place that exists."""

from __future__ import annotations

from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from posixpath import normpath

import pytest

from kamsite.build import build

PROJECT = Path(__file__).parent.parent
OUTSIDE = ("https://", "mailto:", "tel:")


class Anchors(HTMLParser):
    """Collects the ids and the links of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            if name == "href" and tag == "a":
                self.links.append(value or "")


@pytest.fixture(scope="module")
def pages() -> dict[str, Anchors]:
    portal = build(PROJECT, date(2026, 11, 23)).portal
    assert portal is not None
    return {page.path: Anchors(page.html) for page in portal.pages}


def test_every_link_leads_somewhere(pages):
    dead = []
    for path, page in pages.items():
        for link in page.links:
            if link.startswith(OUTSIDE):
                continue
            address, _, anchor = link.partition("#")
            target = path if not address else normpath(f"{path or '.'}/{address}").removeprefix(".").lstrip("/")
            target = target + "/" if target and not target.endswith("/") else target
            if target not in pages or (anchor and anchor not in pages[target].ids):
                dead.append((path, link))
    assert dead == []


def test_no_id_stands_twice_on_a_page(pages):
    twice = {path: [one for one in set(page.ids) if page.ids.count(one) > 1] for path, page in pages.items()}
    assert {path: ids for path, ids in twice.items() if ids} == {}


def test_headings_of_the_contents_exist_on_their_page(pages):
    portal = build(PROJECT, date(2026, 11, 23)).portal
    assert portal is not None
    for page in portal.pages:
        for heading in page.headings:
            for one in (heading, *heading.children):
                assert one.anchor in pages[page.path].ids
        for entry in page.search:
            assert not entry.anchor or entry.anchor in pages[page.path].ids, (page.path, entry)
