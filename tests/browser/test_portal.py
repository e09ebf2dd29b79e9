"""The demo portal in a browser: it asks nobody but its own server, fits the window, is found by name, stays quiet."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kamsite.build import build
from kamsite.mkdocs_plugin import write_site
from tests.conftest import DEMO_DAY
from tests.projects import PLAN, new_project

pytestmark = pytest.mark.browser

KINDS = (
    "",
    "accounts/",
    "accounts/helvion-steel/",
    "accounts/kestrel-cranes/",
    "accounts/arbel-recycling/",
    "segments/",
    "segments/strategic/",
    "competitors/",
    "competitors/voltarc/",
    "offerings/",
    "offerings/gearboxes/",
    "people/ines-robledo/",
    "checks/unknown-wallet/",
    "figures/",
)
"""One page of each kind, and of accounts the fullest, another and the emptiest."""
WIDTHS = (360, 390, 768, 1440, 1920)


@pytest.fixture(scope="module")
def address(demo_site: Path, serve: Callable[[Path], str]) -> str:
    return serve(demo_site)


@pytest.fixture
def tab(browser: Any) -> Iterator[Any]:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    yield page
    page.close()


def test_no_page_asks_another_host_or_complains(tab: Any, address: str, demo_site: Path) -> None:
    """Every page of the site is opened; a file that is missing is a complaint, too."""
    asked, complaints = set(), []
    tab.on("request", lambda request: asked.add(request.url))
    tab.on("console", lambda message: message.type in ("error", "warning") and complaints.append(message.text))
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.on("response", lambda response: response.status >= 400 and complaints.append(response.url))
    pages = [path.relative_to(demo_site).as_posix() for path in sorted(demo_site.rglob("index.html"))]
    for page in pages:
        tab.goto(address + page.removesuffix("index.html"), wait_until="load")
    assert [url for url in asked if not url.startswith((address, "data:", "blob:"))] == []
    assert complaints == []
    assert len(pages) > 30


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_fits_windows_of_all_widths(tab: Any, address: str, kind: str) -> None:
    """Wide tables and drawings scroll inside their own frame."""
    too_wide = {}
    for width in WIDTHS:
        # Opened anew: when a window is resized, the frame's search field moves for a moment.
        tab.set_viewport_size({"width": width, "height": 900})
        tab.goto(address + kind)
        content = tab.evaluate("document.documentElement.scrollWidth")
        if content > width:
            too_wide[width] = content
    assert too_wide == {}


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_follows_the_dark_mode_of_the_system(browser: Any, address: str, kind: str) -> None:
    page = browser.new_page(color_scheme="dark")
    page.goto(address + kind)
    ink, paper = page.evaluate(
        "() => { const look = getComputedStyle(document.body); return [look.color, look.backgroundColor] }"
    )
    page.close()
    assert _brightness(ink) > 180 > 60 > _brightness(paper)


def test_pointing_at_a_strategy_shows_what_it_crosses(tab: Any, address: str) -> None:
    """X6 of Helvion Steel crosses W3 and T1; and at W3 the strategies that cross it."""
    tab.goto(address + "accounts/helvion-steel/")
    marked = "() => [...document.querySelectorAll('.kam-crossed')].map(one => one.dataset.item || one.id)"
    tab.hover("#i-X6")
    assert tab.evaluate(marked) == ["W3", "T1", "i-X6"]
    tab.hover("[data-item=W3]")
    assert tab.evaluate(marked) == ["W3", "i-X6"]
    tab.hover("h1")
    assert tab.evaluate(marked) == []


def test_the_keyboard_shows_it_too(tab: Any, address: str) -> None:
    tab.goto(address + "accounts/helvion-steel/")
    tab.focus("#i-X6 a")
    assert tab.locator(".kam-crossed").count() == 3


def _brightness(colour: str) -> float:
    """The mean of red, green and blue, of `rgb(r, g, b)` or `rgba(...)`."""
    numbers = [float(one) for one in colour[colour.index("(") + 1 : -1].split(",")[:3]]
    return sum(numbers) / 3


def test_every_link_on_the_pages_leads_somewhere(tab: Any, address: str, demo_site: Path) -> None:
    """Inside the portal: to a page that exists and, where it names a place on it, to an element with that id."""
    ids: dict[str, set[str]] = {}
    links: dict[str, str] = {}
    for path in sorted(demo_site.rglob("index.html")):
        here = address + path.relative_to(demo_site).as_posix().removesuffix("index.html")
        tab.goto(here, wait_until="domcontentloaded")
        ids[here] = set(tab.evaluate("[...document.querySelectorAll('[id]')].map(one => one.id)"))
        found = tab.evaluate(
            "[...document.querySelectorAll('a[href]')].map(one => one.href.baseVal === undefined ? one.href"
            " : new URL(one.href.baseVal, document.baseURI).href)"
        )
        links |= {link: here for link in found if link.startswith(address)}
    dead = []
    for link, here in links.items():
        target, _, anchor = link.partition("#")
        is_file = (demo_site / target.removeprefix(address)).is_file()
        if not (is_file or target in ids) or (anchor and target in ids and anchor not in ids[target]):
            dead.append(f"{here} -> {link}")
    assert dead == []


@pytest.mark.parametrize(("words", "account"), [("Rufus O'Kane", "kestrel-cranes"), ("Helvion", "helvion-steel")])
def test_the_search_finds_people_and_accounts(
    tab: Any, address: str, search_for: Callable[[Any, str], Any], words: str, account: str
) -> None:
    tab.goto(address)
    first = search_for(tab, words).first
    assert f"accounts/{account}/" in first.locator("a").first.get_attribute("href")
    assert words.split()[0] in first.inner_text()


def test_the_edit_link_opens_the_plan_itself(tab: Any, address: str) -> None:
    tab.goto(address + "accounts/helvion-steel/")
    edit = tab.locator("a[rel=edit]").get_attribute("href")
    assert edit.endswith("/content/accounts/helvion-steel.md")


def test_the_keyboard_reaches_the_content_first(tab: Any, address: str) -> None:
    """The first tab stop is the link that skips the frame."""
    tab.goto(address + "accounts/helvion-steel/")
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.classList.contains('md-skip')")


LOUD = (
    "() => [...document.querySelectorAll('.kam-network--influence-map .kam-node:not(.kam-quiet)')]"
    ".map(one => one.dataset.person).sort()"
)
NEAR_CARLA = ["carla-brunner", "stefan-adler"]
"""Carla Brunner of Helvion Steel influences Stefan Adler, and nobody else influences her or is influenced by her."""


def person_in_map(tab: Any, name: str) -> Any:
    """The link of a person in the influence map."""
    return tab.locator(f".kam-network--influence-map a:has([data-person={name}])")


def test_pointing_at_a_person_shows_the_ties_and_leaving_shows_everybody(tab: Any, address: str) -> None:
    tab.goto(address + "accounts/helvion-steel/")
    everybody = tab.evaluate(LOUD)
    assert len(everybody) == 12
    person_in_map(tab, "carla-brunner").hover()
    assert tab.evaluate(LOUD) == NEAR_CARLA
    quiet = tab.locator(".kam-network--influence-map .kam-tie.kam-quiet").count()
    assert tab.locator(".kam-network--influence-map .kam-tie").count() - quiet == 1
    tab.hover("h1")
    assert tab.evaluate(LOUD) == everybody


def test_the_keyboard_shows_the_ties_too_and_escape_shows_everybody(tab: Any, address: str) -> None:
    tab.goto(address + "accounts/helvion-steel/")
    person_in_map(tab, "carla-brunner").focus()
    assert tab.evaluate(LOUD) == NEAR_CARLA
    tab.keyboard.press("Escape")
    assert len(tab.evaluate(LOUD)) == 12
    tab.keyboard.press("Enter")
    assert tab.url.endswith("#i-carla-brunner"), "the link works all the same"


def test_a_first_tap_shows_the_ties_a_second_one_leads_to_the_row_and_one_elsewhere_shows_everybody(
    browser: Any, address: str
) -> None:
    context = browser.new_context(has_touch=True, is_mobile=True, viewport={"width": 390, "height": 800})
    page = context.new_page()
    page.goto(address + "accounts/helvion-steel/")
    person_in_map(page, "carla-brunner").tap()
    assert page.evaluate(LOUD) == NEAR_CARLA
    assert "#" not in page.url
    person_in_map(page, "stefan-adler").tap()
    assert "henrik-stoll" in page.evaluate(LOUD), "another person's first tap"
    assert "#" not in page.url
    person_in_map(page, "stefan-adler").tap()
    assert page.url.endswith("#i-stefan-adler")
    page.locator("section[aria-labelledby=network] h3").tap()
    assert len(page.evaluate(LOUD)) == 12
    context.close()


def test_without_script_the_drawings_are_complete_and_nothing_is_promised(browser: Any, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "accounts/helvion-steel/")
    network = page.locator("section[aria-labelledby=network]")
    assert network.locator(".kam-quiet").count() == 0
    assert network.locator(".kam-network--influence-map a").count() == 12
    network.locator("summary", has_text="How to read the drawings").click()
    assert network.locator("table.kam-signs").is_visible()
    assert not network.locator("[data-kam-focus]").is_visible()
    person_in_map(page, "carla-brunner").click()
    assert page.url.endswith("#i-carla-brunner")
    context.close()


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory, serve: Callable[[Path], str]) -> str:
    """The address of a portal of one account with 60 people in six levels, of whom few decide or are known."""
    people = "".join(
        f" - {{id: p{n}, name: Person {n:02}, power: {n % 5 + 1}, reports_to: p{(n - 1) // 2}}}\n" for n in range(1, 60)
    )
    boss = " - {id: p0, name: Boss, roles: [decider], contacts: [ana]}\n"
    folder = tmp_path_factory.mktemp("crowded")
    project = new_project(folder, acme=PLAN.replace("---\nA", f"stakeholders:\n{boss}{people}---\nA"))
    built = build(project, DEMO_DAY)
    assert built.portal
    return serve(write_site(built.portal, project, DEMO_DAY, folder / "site"))


def test_a_link_to_a_row_that_is_folded_up_unfolds_it(tab: Any, crowded: str) -> None:
    tab.goto(crowded + "accounts/acme/")
    assert not tab.locator("#i-p7").is_visible()
    tab.evaluate("location.hash = '#i-p7'")
    tab.locator("#i-p7").wait_for(state="visible")
    tab.goto(crowded + "people/")
    tab.goto(crowded + "accounts/acme/#i-p59")
    tab.locator("#i-p59").wait_for(state="visible")
    assert tab.locator("#i-p0").is_visible(), "who decides is read at once"


def test_a_drawing_wider_than_its_frame_begins_with_who_decides(tab: Any, crowded: str) -> None:
    tab.set_viewport_size({"width": 390, "height": 800})
    tab.goto(crowded + "accounts/acme/")
    frame, boss = (tab.locator(one).bounding_box() for one in (".kam-scroll:has(svg)", "[data-person=p0] rect"))
    assert frame["x"] <= boss["x"]
    assert boss["x"] + boss["width"] <= frame["x"] + frame["width"]


def test_the_folded_people_can_be_sorted_by_numbers(tab: Any, crowded: str) -> None:
    tab.goto(crowded + "accounts/acme/")
    fold = tab.locator("details", has=tab.locator("#i-p7"))
    fold.locator("summary").click()
    fold.get_by_role("button", name="Power").click()
    powers = fold.locator("tbody tr td:nth-child(5)").all_inner_texts()
    assert len(powers) == 59
    assert powers == sorted(powers)


@pytest.mark.parametrize("width", [390, 1440])
def test_letters_in_the_drawings_keep_their_size(tab: Any, crowded: str, width: int) -> None:
    """A drawing is never squeezed: one unit of it is one pixel, on a phone too."""
    tab.set_viewport_size({"width": width, "height": 800})
    tab.goto(crowded + "accounts/acme/")
    scale = tab.evaluate("document.querySelector('.kam-network').getScreenCTM().a")
    assert scale == pytest.approx(1)
