"""The page of a plan that cannot be read: its errors, each at its place, so that the author sees them in the preview."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from kamsite.model.finding import Finding
from kamsite.model.sentence import Sentence
from kamsite.render.link import account_path
from kamsite.render.page import Page
from kamsite.render.pages.frame import page


def broken_page(locale: str, path: str, findings: Sequence[Finding]) -> Page:
    """The page that stands where the account's page would."""
    return _page(account_path(PurePosixPath(path).stem), locale, path, findings)


def broken_home(path: str, findings: Sequence[Finding]) -> Page:
    """The home page while the programme cannot be read: nothing else can be shown."""
    return _page("", "en", path, findings)


def _page(address: str, locale: str, path: str, findings: Sequence[Finding]) -> Page:
    return page(
        address,
        "broken",
        locale,
        title=Sentence("{path} cannot be read", path=path),
        source=path,
        path=path,
        findings=findings,
        count=Sentence("{count} error to mend", "{count} errors to mend", count=len(findings)),
    )
