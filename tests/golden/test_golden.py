"""The golden miniature: whole pages of a small portal, as they were when somebody last looked at them and agreed.

A change of a page fails here and shows the lines that changed; `make bless` accepts it.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from kamsite.build import build
from kamsite.render.page import Portal

HERE = Path(__file__).resolve().parent
EXPECTED = HERE / "expected"
DAY = date(2026, 11, 23)
PAGES = (
    "",
    "accounts/",
    "accounts/north-mill/",
    "accounts/aceros-sur/",
    "accounts/first-draft/",
    "segments/key/",
    "competitors/",
    "competitors/voltarc/",
    "offerings/",
    "offerings/service/",
    "people/ana-gil/",
    "checks/red-kpi/",
    "figures/",
)


@pytest.fixture(scope="module")
def portal() -> Portal:
    """The portal of the miniature."""
    built = build(HERE / "project", DAY)
    assert built.portal, [f"{one.path}:{one.line}: {one.message}" for one in built.findings]
    return built.portal


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_as_it_was_accepted(portal: Portal, path: str, pytestconfig: pytest.Config) -> None:
    page = next(page for page in portal.pages if page.path == path)
    text = f"<!-- {page.title} -->\n{in_lines(page.html)}"
    file = EXPECTED / f"{path.strip('/').replace('/', '-') or 'home'}.html"
    if pytestconfig.getoption("--bless"):
        EXPECTED.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    assert text.splitlines() == file.read_text(encoding="utf-8").splitlines(), "make bless accepts this change"


def test_every_expected_page_is_compared(pytestconfig: pytest.Config) -> None:
    named = {f"{path.strip('/').replace('/', '-') or 'home'}.html" for path in PAGES}
    if pytestconfig.getoption("--bless"):
        for file in EXPECTED.iterdir():
            if file.name not in named:
                file.unlink()
    assert {file.name for file in EXPECTED.iterdir()} == named


def in_lines(html: str) -> str:
    """The page with a line for every element, so that a difference is small; white space at the ends does not count."""
    lines = re.sub(r"(?<=>)\s*(?=<)", "\n", str(html)).splitlines()
    return "\n".join(line.rstrip() for line in lines if line.strip()) + "\n"
