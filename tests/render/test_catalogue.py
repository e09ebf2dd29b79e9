"""The Spanish catalogue says everything that readers of the portal can meet, and a page in Spanish is Spanish.

Not asked for: the errors of `kamsite.load` and `kamsite.validate`, which are printed to authors at the terminal and stay
English for now, and the documentation of the checks (their docstrings), which is English too.
"""

import re
import string
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

from kamsite.build import examine, read, render
from kamsite.render.narrative import SECTION_BY_HEADING
from kamsite.render.pages.account import PHASES
from tests.conftest import DEMO_DAY, REPOSITORY
from tests.render.catalogue import messages

ACCOUNT = "papelera-duero"
SAME_IN_BOTH = {"Plan B", "KPI", "Error", "no", "Roles"}
"""Words that Spanish and English spell alike."""


def catalogue() -> Catalog:
    with (REPOSITORY / "theme" / "kam" / "locale" / "es.po").open("rb") as file:
        return read_po(file, locale="es")


SPANISH = {one.id if isinstance(one.id, str) else one.id[0]: one for one in catalogue() if one.id}


def forms(message: Message) -> list[tuple[str, str]]:
    """Each English form with its Spanish one."""
    english = [message.id] if isinstance(message.id, str) else list(message.id)
    spanish = [message.string] if isinstance(message.string, str) else list(message.string)
    return list(zip(english, spanish, strict=True))


def places(pattern: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(pattern) if name is not None}


def test_every_message_has_a_translation() -> None:
    assert sorted(messages().keys() - SPANISH.keys()) == []
    assert [english for one in SPANISH.values() for english, spanish in forms(one) if not spanish.strip()] == []


def test_a_message_with_a_plural_has_both_forms_in_spanish() -> None:
    wanted = {singular: plural for singular, plural in messages().items() if plural}
    found = {one.id[0]: one.id[1] for one in SPANISH.values() if not isinstance(one.id, str)}
    assert found == wanted


def test_no_translation_is_of_a_message_that_nobody_says_any_more() -> None:
    assert sorted(SPANISH.keys() - messages().keys()) == []


def test_nothing_is_marked_as_doubtful() -> None:
    """Babel reads a fuzzy translation like any other, so there must be none."""
    assert [one.id for one in SPANISH.values() if one.fuzzy] == []


def test_a_translation_has_the_places_of_its_message() -> None:
    pairs = [pair for message in SPANISH.values() for pair in forms(message)]
    assert [one for one, other in pairs if places(one) != places(other)] == []


def test_a_translation_ends_like_its_message() -> None:
    """A full stop too many or too few is seen where sentences stand in a row."""
    ends = [
        one
        for message in SPANISH.values()
        for one, other in forms(message)
        if one[-1] != other[-1] and one[-1] in ".:?"
    ]
    assert ends == []


def test_an_author_who_writes_under_the_page_s_own_spanish_headings_is_understood() -> None:
    """The narrative is cut at headings; those that the page itself shows must be among them."""
    for phase in PHASES:
        heading = str(SPANISH[phase.heading.pattern].string)
        assert SECTION_BY_HEADING[heading.casefold()] == SECTION_BY_HEADING[phase.heading.pattern.casefold()]


class Words(HTMLParser):
    """The texts inside headings of pages, tables, lists and drawings."""

    headings = frozenset({"h1", "h2", "h3", "h4", "th", "dt", "figcaption", "summary", "caption"})

    def __init__(self, html: str) -> None:
        super().__init__()
        self.depth = 0
        self.found: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.depth += tag in self.headings

    def handle_endtag(self, tag: str) -> None:
        self.depth -= tag in self.headings

    def handle_data(self, data: str) -> None:
        if self.depth:
            pieces = (" ".join(piece.split()) for piece in re.split(r" · |: \d", data))
            self.found += [piece for piece in pieces if re.search(r"[^\W\d_]{2}", piece)]


@pytest.fixture(scope="module")
def page_by_locale() -> dict[str, str]:
    """The page of one account of the demo in English and in Spanish."""
    reading = read(REPOSITORY)
    assert reading.programme
    pages = {}
    for locale in ("en", "es"):
        one = replace(
            reading,
            programme=replace(reading.programme, locale=locale),
            plans=tuple(plan for plan in reading.plans if plan.id == ACCOUNT),
        )
        built = render(one, examine(one, DEMO_DAY), DEMO_DAY)
        assert built
        pages[locale] = next(page.html for page in built.pages if page.path == f"accounts/{ACCOUNT}/")
    return pages


def test_a_page_in_spanish_has_no_english_heading(page_by_locale: dict[str, str]) -> None:
    """What is written alike on the English page is the author's, or one of the few words that are alike in both."""
    source = "".join(
        (REPOSITORY / "content" / name).read_text(encoding="utf-8")
        for name in ("program.yml", str(Path("accounts") / f"{ACCOUNT}.md"))
    )
    author = " ".join(source.split())
    english, spanish = (set(Words(page_by_locale[locale]).found) for locale in ("en", "es"))
    assert len(spanish) > 50
    assert {one for one in english & spanish if one not in author} - SAME_IN_BOTH == set()


def test_a_page_in_spanish_writes_numbers_and_days_in_spanish(page_by_locale: dict[str, str]) -> None:
    assert re.search(r"\d{1,2} (ene|abr|ago|dic) \d{4}", page_by_locale["es"])
    assert re.search(r"\d,\d+\u00a0(%|M\b)", page_by_locale["es"])
    assert not re.search(r"\d\.\d+\u00a0(%|M\b)", page_by_locale["es"])
