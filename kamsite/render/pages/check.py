"""The check pages: what each check looks for, why, what to do, and where it speaks now."""

from __future__ import annotations

from collections.abc import Sequence

from kamsite.checks.check import Check
from kamsite.model.sentence import Sentence
from kamsite.render.library import Library
from kamsite.render.link import Link, check_path
from kamsite.render.narrative import safe_html
from kamsite.render.page import Page
from kamsite.render.pages.frame import page
from kamsite.render.state import SEVERITY


def checks_page(library: Library, checks: Sequence[Check]) -> Page:
    """The index of checks."""
    rows = [
        (Link(one.name, check_path(one.name)), SEVERITY[one.severity], one.summary, len(_speaks(library, one)))
        for one in checks
    ]
    return page(
        "checks/",
        "checks",
        library.programme.locale,
        title=Sentence("Checks"),
        description=Sentence("What kamsite looks for in every plan."),
        nav=Sentence("Checks"),
        rows=rows,
    )


def check_page(library: Library, check: Check) -> Page:
    """The page of one check."""
    return page(
        check_path(check.name),
        "check",
        library.programme.locale,
        title=check.name,
        description=check.summary,
        state=SEVERITY[check.severity],
        back=Link(Sentence("All checks"), "checks/"),
        summary=check.summary,
        why=safe_html(check.why),
        what_to_do=safe_html(check.what_to_do),
        reported=check.reported,
        accepted=check.accepted,
        speaks=_speaks(library, check),
    )


def _speaks(library: Library, check: Check) -> list[tuple[Link, Sentence]]:
    return [
        (library.account(one.plan.id), finding.message)
        for one in library.accounts
        for finding in one.findings
        if finding.check == check.name
    ]
