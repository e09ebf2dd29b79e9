"""What authors write is shown as text by the frame in a real browser, in the page and in what the search finds."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kamsite.mkdocs_plugin import write_site
from kamsite.render.page import Heading, Page, Portal, SearchEntry

pytestmark = pytest.mark.browser

ATTACKS = (
    "</title><script>window.isHacked = 1</script>",
    "</script><script>window.isHacked = 1</script>",
    '" onmouseover="window.isHacked = 1" x="',
    "<img src=x onerror='window.isHacked = 1'>",
    "{{ 7 * 7 }} <svg/onload=window.isHacked=1>",
)


def hostile_page(number: int, attack: str) -> Page:
    words = f"Steelworks {attack}"
    heading = Heading(text=words, anchor="people", children=(Heading(text=words, anchor="ladder"),))
    return Page(
        path=f"accounts/a{number}/",
        title=words,
        nav=words,
        description=words,
        html='<h2 id="people">People</h2>',
        headings=(heading,),
        search=(SearchEntry(anchor="", title=words, text=words), SearchEntry(anchor="people", title=words, text=words)),
    )


def test_no_name_of_an_account_runs_as_a_script(
    browser: Any, serve: Callable[[Path], str], search_for: Callable[[Any, str], Any], project: Path
) -> None:
    pages = tuple(hostile_page(number, attack) for number, attack in enumerate(ATTACKS))
    home = Page(path="", title="Portfolio", html="<h1>Portfolio</h1>", nav="Portfolio")
    portal = Portal(title=f"Portal {ATTACKS[0]}", locale="en", pages=(home, *pages))
    address = serve(write_site(portal, project, date(2026, 11, 23)))
    tab = browser.new_page()
    for page in pages:
        tab.goto(address + page.path)
        assert page.title in tab.title()
        assert tab.evaluate("window.isHacked") is None, page.title
    search_for(tab, "Steelworks").nth(len(ATTACKS) - 1).wait_for()
    tab.locator(".md-search-result__link").first.hover()
    assert tab.evaluate("window.isHacked") is None
    assert tab.locator(".md-search-result img, .md-search-result svg[onload]").count() == 0
    tab.close()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: x\ndocs_dir: content/pages\nplugins: [search, kamsite]\n"
        "theme: {name: material, font: false, features: [search.suggest, search.highlight]}\n"
    )
    (tmp_path / "content").mkdir()
    return tmp_path
