"""Ready pages go through MkDocs unchanged, get its frame, and nothing that an author writes runs in it."""

import errno
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from importlib.metadata import entry_points
from pathlib import Path

import pytest
from mkdocs.commands import build as engine_build
from mkdocs.config import load_config

from kamsite.build import Built
from kamsite.mkdocs_plugin import SiteError, write_site
from kamsite.model.finding import Finding
from kamsite.model.sentence import Sentence
from kamsite.publish import MARKER
from kamsite.render.page import Asset, Heading, Page, Portal, SearchEntry

DAY = date(2026, 11, 23)
HOSTILE = "</title></script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
SETTINGS = """
site_name: Replaced by the portal's own
site_url: https://portal.example/
docs_dir: content/pages
theme: {name: material, font: false, features: [content.action.edit]}
edit_uri_template: https://git.example/edit/{path}
plugins: [search, kamsite]
"""
HOME = Page(path="", title="Portfolio", html="<h1>Portfolio</h1>", nav="Portfolio")
ACCOUNT = Page(
    path="accounts/acme/",
    title="Acme",
    description="A strategic account.",
    html='<h1>Acme</h1><section data-search-x="y"><h2 id="people">People</h2> {{ 7 * 7 }} &amp; *as it is*</section>',
    headings=(Heading(text="People", anchor="people", children=(Heading(text="Ladder", anchor="ladder"),)),),
    search=(SearchEntry(anchor="marta-ruiz", title="Marta Ruiz", text="Plant director <steel> & wire of O'Neill"),),
    source="content/accounts/acme.md",
)
PORTAL = Portal(
    title="Example Industrial",
    locale="en",
    pages=(HOME, Page(path="accounts/", title="All accounts", html="<h1>All accounts</h1>", nav="Accounts"), ACCOUNT),
    assets=(Asset(path="api/v1/accounts/acme.json", content=b'{"id": "acme"}'),),
)

Write = Callable[..., Path]

pytestmark = pytest.mark.skipif(
    not entry_points(group="mkdocs.plugins", name="kamsite"), reason="kamsite is not installed here: run make test"
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "mkdocs.yml").write_text(SETTINGS)
    (tmp_path / "content" / "pages").mkdir(parents=True)
    (tmp_path / "content" / "pages" / "about.md").write_text("# About us\n\nSee [Acme](accounts/acme.md).\n")
    return tmp_path


@pytest.fixture
def write(project: Path) -> Write:
    return lambda portal=PORTAL, **more: write_site(portal, project, DAY, **more)


def contents(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def test_the_html_of_a_page_arrives_as_it_is(write: Write) -> None:
    """No Markdown, no template language and no search plugin touches it."""
    assert ACCOUNT.html in (write() / "accounts" / "acme" / "index.html").read_text()


def test_the_table_of_contents_holds_the_headings_and_those_below_them(write: Write) -> None:
    page = (write() / "accounts" / "acme" / "index.html").read_text()
    contents = page[page.index('data-md-component="toc"') :]
    assert contents.index('href="#people"') < contents.index('aria-label="People"') < contents.index('href="#ladder"')


def test_account_pages_stay_out_of_the_navigation(write: Write) -> None:
    page = (write() / "index.html").read_text()
    assert 'href="accounts/"' in page
    assert "accounts/acme/" not in page


def test_the_navigation_holds_the_portal_in_its_order_and_then_the_written_pages(write: Write) -> None:
    page = (write() / "accounts" / "index.html").read_text()
    navigation = page[page.index("md-nav--primary") : page.index("md-sidebar--secondary")]
    assert navigation.index("Portfolio") < navigation.index("Accounts") < navigation.index("About us")


def test_a_page_is_titled_in_full_where_its_name_in_the_navigation_is_short(write: Write) -> None:
    assert "<title>All accounts - Example Industrial</title>" in (write() / "accounts" / "index.html").read_text()


def test_written_pages_are_markdown_and_may_link_to_accounts(write: Write) -> None:
    assert '<a href="../accounts/acme/">Acme</a>' in (write() / "about" / "index.html").read_text()


def test_the_edit_link_opens_the_file_that_was_written_by_hand(write: Write) -> None:
    site = write()
    assert 'href="https://git.example/edit/content/accounts/acme.md"' in (site / "accounts/acme/index.html").read_text()
    assert 'href="https://git.example/edit/content/pages/about.md"' in (site / "about/index.html").read_text()
    assert "git.example" not in (site / "index.html").read_text()


def test_the_search_finds_what_a_page_says_it_holds_and_the_page_itself(write: Write) -> None:
    entries = json.loads((write() / "search" / "search_index.json").read_text())["docs"]
    assert entries[:2] == [
        {"location": "accounts/acme/", "title": "Acme", "text": "A strategic account."},
        {
            "location": "accounts/acme/#marta-ruiz",
            "title": "Marta Ruiz",
            "text": "Plant director &lt;steel&gt; &amp; wire of O'Neill",
        },
    ]
    assert [entry["location"] for entry in entries[2:]] == ["about/"]


def test_assets_stand_at_their_address(write: Write) -> None:
    assert (write() / "api/v1/accounts/acme.json").read_bytes() == b'{"id": "acme"}'


def test_the_frame_speaks_the_language_of_the_portal(write: Write) -> None:
    page = (write(replace(PORTAL, locale="es")) / "index.html").read_text()
    assert '<html lang="es"' in page
    assert "Buscar" in page


def test_style_sheets_of_the_theme_are_delivered_and_its_templates_are_not(write: Write) -> None:
    site = write()
    assert {path.name for path in (site / "kam").iterdir()} <= {"css", "js", "images", "fonts"}
    for sheet in (site / "kam" / "css").iterdir():
        assert f'href="../../kam/css/{sheet.name}"' in (site / "accounts/acme/index.html").read_text()


def test_hostile_names_are_text_wherever_the_frame_shows_them(write: Write) -> None:
    heading = Heading(text=HOSTILE, anchor="people")
    entry = SearchEntry(anchor="", title=HOSTILE, text=HOSTILE)
    hostile = replace(
        ACCOUNT, title=HOSTILE, description=HOSTILE, nav=HOSTILE, html="<p>no heading</p>", search=(entry,),
        headings=(replace(heading, children=(heading,)),),
    )  # fmt: skip
    site = write(replace(PORTAL, title=HOSTILE, pages=(HOME, hostile)))
    for path, content in contents(site).items():
        if not path.startswith("assets/"):
            assert b"<script>alert" not in content, path
            assert b"<img src=x" not in content, path


def test_the_same_input_gives_the_same_bytes(write: Write, project: Path) -> None:
    """The compressed site map and the order of the search included."""
    first, second = write(site_dir=project / "one"), write(site_dir=project / "two")
    assert contents(first) == contents(second)
    assert b"<lastmod>2026-11-23</lastmod>" in (first / "sitemap.xml").read_bytes()


def test_a_written_page_at_an_address_of_the_portal_is_left_out_and_said(
    write: Write, project: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (project / "content" / "pages" / "index.md").write_text("# Mine")
    assert "Portfolio" in (write() / "index.html").read_text()
    assert "index.md is left out" in caplog.text


def test_a_strict_build_with_warnings_leaves_the_last_good_site(write: Write, project: Path) -> None:
    site = write()
    (project / "content" / "pages" / "about.md").write_text("[nowhere](nowhere.md)")
    before = contents(site)
    with pytest.raises(SiteError) as caught:
        write(is_strict=True)
    assert caught.value.exit_code == 1
    assert contents(site) == before


def test_a_full_disk_leaves_the_last_good_site(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    site = write()
    before = contents(site)

    def write_file(content: bytes, path: str) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("mkdocs.utils.write_file", write_file)
    with pytest.raises(SiteError, match="No space left") as caught:
        write()
    assert caught.value.exit_code == 2
    assert contents(site) == before
    assert [path.name for path in site.parent.glob(".site-*")] == [".site-lock"]


def test_a_folder_that_kamsite_did_not_write_is_never_replaced(write: Write, project: Path) -> None:
    (project / "site").mkdir()
    (project / "site" / "thesis.txt").write_text("mine")
    with pytest.raises(SiteError, match="was not written by kamsite") as caught:
        write()
    assert caught.value.exit_code == 2
    assert contents(project / "site") == {"thesis.txt": b"mine"}


def test_a_project_without_its_settings_or_without_the_plugin_is_one_sentence(project: Path, write: Write) -> None:
    (project / "mkdocs.yml").write_text(SETTINGS.replace(", kamsite", ""))
    with pytest.raises(SiteError, match="does not name the plugin kamsite"):
        write()
    (project / "mkdocs.yml").unlink()
    with pytest.raises(SiteError, match="does not exist"):
        write()


def test_a_project_without_a_folder_of_written_pages_is_built(project: Path, write: Write) -> None:
    (project / "content" / "pages" / "about.md").unlink()
    (project / "content" / "pages").rmdir()
    assert (write() / "accounts" / "acme" / "index.html").is_file()


@pytest.fixture
def build(project: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """`mkdocs build` of a project whose plans come to what is given."""

    def build_with_mkdocs(portal: Portal | None = PORTAL, *findings: Finding, is_broken: bool = False) -> None:
        built = Built(portal, findings, is_broken, 1)
        monkeypatch.setattr("kamsite.mkdocs_plugin.build", lambda project, as_of, is_tolerant: built)
        config = load_config(str(project / "mkdocs.yml"))
        config.plugins.on_startup(command="build", dirty=False)
        engine_build.build(config)

    return build_with_mkdocs


PROBLEM = Finding(check="unknown-key", severity="error", message=Sentence("no such key"), path="content/accounts/a.md")


def test_mkdocs_alone_builds_the_same_site(build: Callable[..., None], write: Write, project: Path) -> None:
    (project / "mkdocs.yml").write_text(SETTINGS.replace("kamsite]", "kamsite: {as_of: 2026-11-23}]"))
    build()
    assert contents(project / "site") == contents(write(site_dir=project / "other"))


@pytest.mark.parametrize(("is_broken", "exit_code"), [(False, 1), (True, 2)])
def test_a_broken_plan_or_programme_ends_the_build_and_leaves_the_last_good_site(
    build: Callable[..., None], project: Path, caplog: pytest.LogCaptureFixture, is_broken: bool, exit_code: int
) -> None:
    build()
    before = contents(project / "site")
    with pytest.raises(SiteError) as caught:
        build(None, PROBLEM, is_broken=is_broken)
    assert caught.value.exit_code == exit_code
    assert "content/accounts/a.md:1:1: error unknown-key" in caplog.text
    assert contents(project / "site") == before


def test_the_preview_is_tolerant_watches_the_sources_and_publishes_nothing(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def build_tolerantly(project: Path, as_of: date, is_tolerant: bool) -> Built:
        asked.append(is_tolerant)
        return Built(PORTAL, (PROBLEM,), False, 1)

    monkeypatch.setattr("kamsite.mkdocs_plugin.build", build_tolerantly)
    config = load_config(str(project / "mkdocs.yml"), site_dir=str(project / "preview"))
    config.plugins.on_startup(command="serve", dirty=False)
    engine_build.build(config, serve_url="http://localhost:8000/")
    assert asked == [True]
    assert str(project / "content") in config.watch
    assert not (project / "preview" / MARKER).exists()
    assert (project / "preview" / "accounts" / "acme" / "index.html").is_file()


def test_a_day_that_is_none_ends_the_build_in_a_sentence(build: Callable[..., None], project: Path) -> None:
    (project / "mkdocs.yml").write_text(SETTINGS.replace("kamsite]", "kamsite: {as_of: tomorrow}]"))
    with pytest.raises(SiteError, match="tomorrow is not a day"):
        build()


def test_beside_tabs_the_pages_get_the_place_of_the_empty_sidebars(write: Write, project: Path) -> None:
    """Material hides a sidebar on wide screens only; the drawer of a narrow one has the navigation all the same."""

    def sidebars(page: str) -> list[str]:
        text = (project / "site" / page / "index.html").read_text()
        return [kind for kind in ("navigation", "toc") if f'data-md-type="{kind}" hidden' in text]

    write()
    assert (sidebars("accounts/acme"), sidebars("accounts")) == ([], ["toc"])
    (project / "mkdocs.yml").write_text(SETTINGS.replace("features: [", "features: [navigation.tabs, "))
    write()
    assert (sidebars("accounts/acme"), sidebars("accounts")) == (["navigation"], ["navigation", "toc"])


def test_another_theme_than_material_shows_the_pages_too(write: Write, project: Path) -> None:
    (project / "mkdocs.yml").write_text("site_name: Plain\ndocs_dir: content/pages\nplugins: [search, kamsite]\n")
    assert "<h1>Acme</h1>" in (write() / "accounts" / "acme" / "index.html").read_text()
