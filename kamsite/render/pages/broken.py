"""The page of a plan that cannot be read: its errors, each at its place, so that the author sees them in the preview."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from kamsite.model.finding import Finding
from kamsite.model.sentence import Sentence
from kamsite.render.library import Library
from kamsite.render.link import account_path
from kamsite.render.page import Page
from kamsite.render.pages.frame import page


def broken_page(library: Library, path: str, findings: Sequence[Finding]) -> Page:
    """The page that stands where the account's page would."""
    return page(
        account_path(PurePosixPath(path).stem),
        "broken",
        library.programme.locale,
        title=Sentence("{path} cannot be read", path=path),
        source=path,
        path=path,
        findings=findings,
        count=Sentence("{count} error to mend", "{count} errors to mend", count=len(findings)),
    )
