"""Every link of the demo portal's own pages leads to a page, a file or a place that exists."""

from __future__ import annotations

from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from posixpath import normpath

import pytest

from kamsite.build import build
from tests.projects import new_project

PROJECT = Path(__file__).parent.parent
OUTSIDE = ("https://", "mailto:", "tel:")
INDEX_PROGRAMME = """\
company: Us
team: [{id: index, name: Ana}]
offerings: [{id: index, name: Repairs}]
dimensions: [{id: value, name: Value, criteria: [{id: revenue, name: Revenue, weight: 1}]}]
segments:
  - {id: index, name: First, when: {value: ">= 5"}}
  - {id: rest, name: Rest}
"""
INDEX_PLAN = """\
---
name: Acme
account_manager: index
segment_override: {segment: index, why: Board decision}
competitors: [{id: index, name: Voltarc}]
wallet: [{period: 2025, items: [{offering: index, potential: 10, ours: 5}]}]
---
"""
"""Everything that has a page of its own is called like the page of the folder."""


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


def dead_links(pages: dict[str, Anchors]) -> list[tuple[str, str]]:
    """Pages with their links that lead nowhere."""
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
    return dead


def test_every_link_leads_somewhere(pages):
    assert dead_links(pages) == []


def test_whatever_is_called_index_has_a_page_beside_the_list_and_its_links_lead_there(tmp_path: Path):
    project = new_project(tmp_path / "project", acme=INDEX_PLAN)
    (project / "content" / "program.yml").write_text(INDEX_PROGRAMME)
    portal = build(project, date(2026, 11, 23)).portal
    assert portal is not None
    found = {page.path: Anchors(page.html) for page in portal.pages}
    for folder in ("competitors", "offerings", "people", "segments"):
        assert {f"{folder}/", f"{folder}/index~/"} <= found.keys()
        assert f"{folder}/index/" not in found
        assert any(link.endswith(("index~/", "index~")) for link in found[f"{folder}/"].links)
    assert dead_links(found) == []


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
