"""The MkDocs plugin: it puts the pages that kamsite has rendered into MkDocs' frame. The only file that imports mkdocs.

`kamsite build` hands a finished Portal over; under `mkdocs build` the plugin has it built. MkDocs never sees a plan: it
gets ready HTML, a ready table of contents and ready search entries, and adds its frame.
"""

from __future__ import annotations

import html
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from datetime import date
from pathlib import Path
from typing import Any, Literal

from markupsafe import escape
from mkdocs.commands import build as engine_build
from mkdocs.commands import serve as engine_serve
from mkdocs.config import config_options, load_config
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure import pages
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.toc import get_toc
from mkdocs.utils import CountHandler, nest_paths

from kamsite.build import build
from kamsite.day import NoDayError, day_of_figures
from kamsite.publish import CannotPublishError, Publication, begin_publication
from kamsite.render.page import Heading, Page, Portal
from kamsite.render.search_index import search_index
from kamsite.render.theme import theme_folder
from kamsite.report.text import findings_as_text

log = get_plugin_logger("kamsite")

SERVED_FOLDERS = ("kam/css/", "kam/js/", "kam/images/", "kam/fonts/")
"""What of the theme is delivered to browsers; the rest are templates and catalogues."""


class SiteError(Abort):
    """The site was not built and the last good one is as it was; `exit_code` is the command's exit status."""

    def __init__(self, message: str, exit_code: int = 2) -> None:
        super().__init__(message)
        self.__dict__["exit_code"] = self.code = exit_code


_order: ContextVar[tuple[date | None, Portal | None]] = ContextVar("order", default=(None, None))
"""What our commands hand over the head of MkDocs, whose commands load their configuration themselves."""


class KamsiteConfig(Config):  # type: ignore[no-untyped-call]
    """What `mkdocs.yml` may say under the plugin's name."""

    as_of = config_options.Optional(config_options.Type[Any]((str, date)))
    """The day of the figures; by default SOURCE_DATE_EPOCH, else today."""


class ReadyPage(pages.Page):
    """A page that lacks only the frame. MkDocs escapes nothing that it puts into a template, so that is done here."""

    def __init__(self, ready: Page, file: File, config: MkDocsConfig) -> None:
        super().__init__(None, file, config)
        self.ready = ready
        self.title = escape(ready.nav or ready.title)

    def read_source(self, config: MkDocsConfig) -> None:
        """The frame's data; without a title here, Material would strip `page.title` of tags and unescape the rest."""
        self.markdown = ""
        self.meta = {"title": escape(self.ready.title), "description": escape(self.ready.description)}

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Nothing to convert; the content comes last, in `on_page_context`, so that no plugin parses it on the way."""
        self.content = ""
        self.toc = get_toc([_toc_token(heading, 2) for heading in self.ready.headings])


def _toc_token(heading: Heading, level: int) -> Any:
    children = [_toc_token(child, level + 1) for child in heading.children]
    return {"level": level, "id": html.escape(heading.anchor), "name": html.escape(heading.text), "children": children}


class KamsitePlugin(BasePlugin[KamsiteConfig]):  # type: ignore[no-untyped-call]
    """The plugin `kamsite` of `mkdocs.yml`."""

    is_serving = False
    publication: Publication | None = None

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Being defined, it keeps this object alive over the rebuilds of `serve`."""
        self.is_serving = command == "serve"

    @event_priority(100)
    def on_config(self, config: MkDocsConfig) -> None:
        """Build the portal first of all, because its name and its language are the frame's, too."""
        as_of, portal = _order.get()
        self.as_of = as_of or day_of_figures(self.config.as_of)
        if not self.is_serving:
            self._begin(config)
        self.portal = portal or self._build(Path(config.config_file_path).parent)
        _put_in_frame(self.portal, config)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> None:
        """Add the portal's pages, files and search entries; pages written by hand keep their place behind them."""
        ready = [_file(page, config) for page in self.portal.pages]
        assets = [File.generated(config, asset.path, content=asset.content) for asset in self.portal.assets]
        taken = {file.dest_uri for file in [*ready, *assets]}
        folder = os.path.relpath(config.docs_dir, Path(config.config_file_path).parent)
        for file in list(files):
            if file.dest_uri in taken:
                log.warning("%s is left out: the portal has something of its own at that address", file.src_uri)
                files.remove(file)
            elif file.src_uri.startswith("kam/") and not file.src_uri.startswith(SERVED_FOLDERS):
                files.remove(file)
            elif file.is_documentation_page():
                # MkDocs counts edit links from docs_dir, but the template in mkdocs.yml is for plans as well.
                file.edit_uri = Path(folder, file.src_uri).as_posix()
        written = [one.src_uri for one in files.documentation_pages() if one.inclusion is InclusionLevel.INCLUDED]
        in_nav = [one.src_uri for one in ready if one.inclusion is InclusionLevel.INCLUDED]
        config.nav = in_nav + (config.nav or nest_paths(written))  # type: ignore[no-untyped-call]
        for file in [*ready, *assets]:
            files.append(file)
        search: Any = config.plugins.get("material/search")
        if search and search.config.enabled:
            search.search_index.entries += search_index(self.portal)

    def on_pre_page(self, page: pages.Page, **_: Any) -> None:
        """Pages bear the day of the figures in the site map, so that the same input gives the same bytes."""
        page.update_date = self.as_of.isoformat()

    @event_priority(-100)
    def on_page_context(self, context: Any, *, page: pages.Page, config: MkDocsConfig, **_: Any) -> None:
        """The content goes in when Material's search has had its turn: it would parse all of it."""
        if isinstance(page, ReadyPage):
            page.content = page.ready.html
        # Beside tabs the sidebar would repeat one word; wide tables and plots need its place, and that of no contents.
        beside = ["navigation"] if "navigation.tabs" in config.theme.get("features", ()) else []
        page.meta.setdefault("hide", beside if page.toc else [*beside, "toc"])

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Put the new site in the old one's place, unless MkDocs is about to refuse it for its strictness."""
        if self.publication:
            config.site_dir = str(self.publication.site)
            if not (config.strict and self.warnings.get_counts()):
                pages = [page.path + "index.html" for page in self.portal.pages]
                self.publication.publish([*pages, *(asset.path for asset in self.portal.assets)])
            self._abandon()

    def on_build_error(self, *, error: Exception) -> None:
        """Clean up; a full disk or a folder that is not ours is no reason for a traceback."""
        self._abandon()
        if isinstance(error, OSError | CannotPublishError | NoDayError):
            raise SiteError(str(error)) from error

    def on_shutdown(self) -> None:
        """Clean up after an interrupted build."""
        self._abandon()

    def _begin(self, config: MkDocsConfig) -> None:
        self.publication = begin_publication(Path(config.site_dir))
        config.site_dir = str(self.publication.folder)
        self.warnings = CountHandler(level=logging.WARNING)
        logging.getLogger("mkdocs").addHandler(self.warnings)

    def _abandon(self) -> None:
        if self.publication:
            logging.getLogger("mkdocs").removeHandler(self.warnings)
            self.publication.abandon()
            self.publication = None

    def _build(self, project: Path) -> Portal:
        """The portal of the project's plans. Broken plans end a build; `serve` shows their errors on their pages."""
        built = build(project, self.as_of, is_tolerant=self.is_serving)
        if errors := [finding for finding in built.findings if finding.severity == "error"]:
            log.error("%s", findings_as_text(errors))
        if built.portal is None:
            raise SiteError("The portal was not built, for the errors above.", 2 if built.programme_is_broken else 1)
        return built.portal


def _put_in_frame(portal: Portal, config: MkDocsConfig) -> None:
    """Give the frame the portal's name, language and looks, and have `serve` watch what it is made of."""
    theme = theme_folder()
    config.site_name = escape(portal.title)
    config.theme["language"] = portal.locale
    # A template in the user's own custom_dir comes before ours, and ours before Material's.
    config.theme.dirs.insert(1 if config.theme.custom_dir else 0, str(theme))
    config.extra_css[:0] = [path.relative_to(theme).as_posix() for path in sorted(theme.glob("kam/css/*.css"))]
    config.extra_javascript[:0] = [path.relative_to(theme).as_posix() for path in sorted(theme.glob("kam/js/*.js"))]
    config.watch += [str(Path(config.config_file_path).parent / "content"), str(theme)]


def _file(page: Page, config: MkDocsConfig) -> File:
    """The file that MkDocs wants behind every page: it has an address and an edit link, but no content."""
    inclusion = InclusionLevel.INCLUDED if page.nav else InclusionLevel.NOT_IN_NAV
    file = File.generated(config, f"{page.path.rstrip('/') or 'index'}.md", content="", inclusion=inclusion)
    file.edit_uri = page.source
    ReadyPage(page, file, config)
    return file


def write_site(
    portal: Portal, project: Path, as_of: date, site_dir: Path | None = None, is_strict: bool = False
) -> Path:
    """Write a finished portal, framed as the project's `mkdocs.yml` says, and return the site's folder.

    Raises SiteError where that is impossible, or where it is strict and MkDocs warns; the old site is then as it was.
    """
    options: dict[str, Any] = {"site_dir": site_dir and str(site_dir.absolute()), "strict": is_strict or None}
    with _ordered(project, as_of, portal) as settings:
        config = load_config(settings, **options)
        if "kamsite" not in config.plugins:
            raise SiteError("mkdocs.yml does not name the plugin kamsite under plugins:")
        config.plugins.on_startup(command="build", dirty=False)
        try:
            engine_build.build(config)
        finally:
            config.plugins.on_shutdown()
    return Path(config.site_dir)


def serve_site(project: Path, as_of: date | None = None, address: str | None = None) -> None:
    """Show the portal at `address` (`host:port`), and build it anew when a plan, a template or a page changes."""
    logging.basicConfig(format="%(message)s")
    logging.getLogger("mkdocs").setLevel(logging.INFO)
    with _ordered(project, as_of) as settings:
        engine_serve.serve(settings, dev_addr=address)


@contextmanager
def _ordered(project: Path, as_of: date | None, portal: Portal | None = None) -> Iterator[str]:
    """The project's settings file. Errors of MkDocs come out as ours, with the promised exit status."""
    with suppress(OSError):  # MkDocs insists on the folder of hand-written pages, also where there are none.
        (project / "content" / "pages").mkdir(exist_ok=True)
    token = _order.set((as_of, portal))
    try:
        yield str(project / "mkdocs.yml")
    except MkDocsException as error:
        if isinstance(error, SiteError):
            raise
        raise SiteError(error.message, 1 if "strict" in error.message else 2) from error
    finally:
        _order.reset(token)
