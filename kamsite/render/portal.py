"""Portal: every page of the portal, from the library."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from kamsite.checks.check import Check
from kamsite.checks.examined import Examined
from kamsite.model.finding import Finding
from kamsite.model.sentence import Sentence
from kamsite.render.elsewhere import met_at
from kamsite.render.graphs.drafting import Drafting
from kamsite.render.graphs.engine import Engine
from kamsite.render.graphs.layout import LayOut, layout
from kamsite.render.library import Library
from kamsite.render.link import Link, account_path
from kamsite.render.names import Names
from kamsite.render.narrative import narrative
from kamsite.render.page import Asset, Page, Portal
from kamsite.render.pages.account import account_page
from kamsite.render.pages.accounts import accounts_page
from kamsite.render.pages.broken import broken_home, broken_page
from kamsite.render.pages.check import check_page, checks_page
from kamsite.render.pages.competitor import competitor_page, competitors_page
from kamsite.render.pages.figures import figures_page
from kamsite.render.pages.frame import root_of
from kamsite.render.pages.home import home_page
from kamsite.render.pages.objectives import objectives_page
from kamsite.render.pages.offering import offering_page, offerings_page
from kamsite.render.pages.person import people_page, person_page
from kamsite.render.pages.segment import segment_page, segments_page
from kamsite.render.scene import Scene


def portal(
    library: Library,
    checks: Sequence[Check],
    assets: Sequence[Asset] = (),
    progress: Callable[[str, int, int], None] | None = None,
) -> Portal:
    """The portal: pages of the navigation first, then one page per segment, competitor, offering, person, check and account."""
    account_pages, findings = _account_pages(library, progress)
    pages = [
        home_page(library),
        accounts_page(library),
        segments_page(library),
        competitors_page(library),
        offerings_page(library),
        objectives_page(library),
        people_page(library),
        checks_page(library, checks),
        figures_page(library),
        *(segment_page(library, one) for one in library.programme.segments),
        *(competitor_page(library, one) for one in library.competitors),
        *(offering_page(library, one) for one in library.offerings),
        *(person_page(library, one) for one in library.programme.team),
        *(check_page(library, one) for one in checks),
        *(broken_page(library.programme.locale, path, findings) for path, findings in library.broken.items()),
        *account_pages,
    ]
    return Portal(
        title=library.words.write(Sentence("{company}: account plans", company=library.programme.company)),
        locale=library.programme.locale,
        pages=tuple(pages),
        assets=tuple(assets),
        findings=tuple(findings),
    )


def broken_portal(path: str, findings: Sequence[Finding]) -> Portal:
    """A portal of one page, which says why the programme at `path` cannot be read."""
    return Portal(title="kamsite", locale="en", pages=(broken_home(path, findings),))


def _account_pages(
    library: Library, progress: Callable[[str, int, int], None] | None
) -> tuple[list[Page], list[Finding]]:
    met = met_at(library)
    pages: list[Page] = []
    findings: list[Finding] = []
    with Engine() as engine:
        for done, account in enumerate(library.accounts, start=1):
            drafting = Drafting(lambda graphs: layout(graphs, engines=[engine]))
            pages.append(account_page(_scene(library, account, met, drafting)))
            findings += drafting.findings(account.plan)
            if progress:
                progress("Rendering pages", done, len(library.accounts))
    return pages, findings


def _scene(library: Library, account: Examined, met: Mapping[str, tuple[Link, ...]], lay_out: LayOut) -> Scene:
    return Scene(
        account=account,
        programme=library.programme,
        as_of=library.as_of,
        root=root_of(account_path(account.plan.id)),
        names=Names(library.programme, account.plan),
        narrative=narrative(account.plan.narrative),
        met_at=met,
        lay_out=lay_out,
    )
