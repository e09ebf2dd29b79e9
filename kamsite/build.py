"""The whole journey on one page: load -> validate -> enrich -> check -> render. Read me first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kamsite.checks.all import CHECKS
from kamsite.checks.check import Subject
from kamsite.checks.examined import Examined
from kamsite.checks.run import check_plan
from kamsite.enrich.account import Account
from kamsite.enrich.figures import figures
from kamsite.enrich.portfolio import portfolio
from kamsite.load.document import load_plan, load_yaml
from kamsite.load.measurements import load_measurements
from kamsite.load.project import find_measurements, find_plans
from kamsite.model.document import Document
from kamsite.model.finding import Finding
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme
from kamsite.render.library import Library
from kamsite.render.page import Asset, Portal
from kamsite.render.portal import broken_portal, portal
from kamsite.report.json import account_as_json
from kamsite.validate.across import validate_across
from kamsite.validate.plan import validate_plan
from kamsite.validate.programme import validate_programme

PROGRAMME = Path("content") / "program.yml"
"""The programme's place in a project."""

Progress = Callable[[str, int, int], None]
"""Told what is being done, how many are done, and of how many."""


@dataclass(frozen=True)
class Reading:
    """A project as it was read: facts, and what kept others from being facts."""

    programme: Programme | None
    """None when the programme is missing or cannot be read: then nothing else can be done."""
    plans: tuple[AccountPlan, ...]
    """The plans that can be read, by id."""
    documents: Mapping[str, Document]
    """Every plan file by its path, readable or not."""
    findings: tuple[Finding, ...]
    """What cannot be read, of all files, sorted by place."""


@dataclass(frozen=True)
class Built:
    """What a build came to."""

    portal: Portal | None
    """The pages; None when something cannot be read and the build is not tolerant."""
    findings: tuple[Finding, ...]
    """All findings, of reading, checks and rendering, sorted by place."""
    programme_is_broken: bool
    """Nothing can be done until the programme is mended."""
    count_of_plans: int
    """How many plan files there are."""


def build(project: Path, as_of: date, *, is_tolerant: bool = False, progress: Progress | None = None) -> Built:
    """Build the portal of a project as of a day. A tolerant build gives a plan that cannot be read a page with its errors."""
    reading = read(project, progress)
    accounts = examine(reading, as_of, progress)
    can_render = is_tolerant or not any(finding.severity == "error" for finding in reading.findings)
    rendered = render(reading, accounts, as_of, progress) if can_render else None
    left_out = rendered.findings if rendered else ()
    findings = (*reading.findings, *(finding for one in accounts for finding in one.findings), *left_out)
    return Built(
        portal=rendered,
        findings=tuple(sorted(findings, key=Finding.order)),
        programme_is_broken=reading.programme is None,
        count_of_plans=len(reading.documents),
    )


def read(project: Path, progress: Progress | None = None) -> Reading:
    """Load and validate every file of the project."""
    checks = frozenset(check.name for check in CHECKS)
    source = load_yaml(project, project / PROGRAMME)
    programme, broken = validate_programme(source, checks)
    paths, found = find_plans(project)
    if programme is None:
        return Reading(None, (), {}, tuple(sorted((*broken, *found), key=Finding.order)))
    findings = [*broken, *found]
    ids = frozenset(path.stem for path in paths)
    findings += find_measurements(project, ids)
    plans, documents = [], {}
    for done, path in enumerate(paths, start=1):
        document = load_plan(project, path)
        documents[document.path] = document
        measurements = load_measurements(project, path.stem)
        plan, problems = validate_plan(document, programme, measurements, plan_ids=ids, check_names=checks)
        findings += problems
        plans += [plan] if plan else []
        if progress:
            progress("Reading plans", done, len(paths))
    findings += validate_across(plans, documents)
    return Reading(programme, tuple(plans), documents, tuple(sorted(findings, key=Finding.order)))


def examine(reading: Reading, as_of: date, progress: Progress | None = None) -> tuple[Examined, ...]:
    """Enrich and check every plan that could be read."""
    if reading.programme is None:
        return ()
    examined = []
    for done, plan in enumerate(reading.plans, start=1):
        known = figures(plan, reading.programme, as_of)
        subject = Subject(plan, known, reading.programme, as_of)
        examined.append(Examined(Account(plan, known), check_plan(subject, reading.documents[plan.path], CHECKS)))
        if progress:
            progress("Computing figures", done, len(reading.plans))
    return tuple(examined)


def render(reading: Reading, accounts: tuple[Examined, ...], as_of: date, progress: Progress | None = None) -> Portal:
    """The pages, and the same facts and figures as JSON beside them."""
    if reading.programme is None:
        return broken_portal(PROGRAMME.as_posix(), reading.findings)
    readable = {one.plan.path for one in accounts}
    broken = {
        path: tuple(finding for finding in reading.findings if finding.path == path)
        for path in reading.documents
        if path not in readable
    }
    library = Library(
        programme=reading.programme,
        portfolio=portfolio([one.account for one in accounts], reading.programme),
        accounts=accounts,
        broken=broken,
        as_of=as_of,
    )
    return portal(library, CHECKS, [account_asset(one, as_of) for one in accounts], progress)


def account_asset(account: Examined, as_of: date) -> Asset:
    """One account as `api/v1/accounts/<id>.json`."""
    plan = account.plan
    text = account_as_json(plan.id, as_of, plan, account.figures, account.findings)
    return Asset(path=f"api/v1/accounts/{plan.id}.json", content=text.encode())
