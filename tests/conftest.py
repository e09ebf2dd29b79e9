"""What tests share: a browser, a server of static files, the demo portal, and the way to accept new expected output."""

import functools
import http.server
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent
DEMO_DAY = date(2026, 11, 23)
"""The day of the demo's figures, as in the Makefile."""

CHROMIUM_OPTIONS = [
    "--no-sandbox",  # As root, as in a container, Chromium runs only without it.
    "--disable-gpu",
    "--no-first-run",
    # The rest keeps it from calling home.
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_addoption(parser: pytest.Parser) -> None:
    """`make bless` runs the golden tests with it."""
    parser.addoption("--bless", action="store_true", help="accept what golden tests see as what they expect")


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[object]:
    """A Chromium. Where there is none the test is skipped, and fails under CI=true."""
    names = ("chromium", "chromium-browser", "google-chrome")
    program = os.environ.get("KAMSITE_CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if program is None:
        give_up = pytest.fail if os.environ.get("CI") == "true" else pytest.skip
        give_up("there is no Chromium: apt-get install chromium, or name one in KAMSITE_CHROMIUM")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        home = str(tmp_path_factory.mktemp("home"))
        chromium = playwright.chromium.launch(
            executable_path=program, args=CHROMIUM_OPTIONS, env={**os.environ, "HOME": home}
        )
        yield chromium
        chromium.close()


class _QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Requests are not worth a line of the test report."""


@pytest.fixture(scope="session")
def serve() -> Iterator[Callable[[Path], str]]:
    """Serves a folder on this machine and returns its address, which ends with `/`."""
    with ExitStack() as stack:

        def serve_folder(folder: Path) -> str:
            handler = functools.partial(_QuietHandler, directory=str(folder))
            server = stack.enter_context(http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler))
            threading.Thread(target=server.serve_forever, daemon=True).start()
            stack.callback(server.shutdown)
            return f"http://127.0.0.1:{server.server_port}/"

        yield serve_folder


@pytest.fixture(scope="session")
def demo_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the demo portal, built once."""
    # The whole product is imported here only, so that a test of one part runs while another part is in pieces.
    from kamsite.build import build
    from kamsite.mkdocs_plugin import write_site

    built = build(REPOSITORY, DEMO_DAY)
    assert built.portal, "\n".join(f"{one.path}:{one.line}: {one.message}" for one in built.findings)
    return write_site(built.portal, REPOSITORY, DEMO_DAY, tmp_path_factory.mktemp("demo") / "site")
