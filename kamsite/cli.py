"""The command line: read arguments, call, print, exit status. No logic.

Exit status: 0 clean, 1 findings at or above `--fail-on`, 2 could not run.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import NoReturn

import click

from kamsite import __version__
from kamsite.build import Built, Reading, build, examine, read
from kamsite.checks.all import CHECKS
from kamsite.command_what_if import what_if_command
from kamsite.model.finding import SEVERITIES, Finding
from kamsite.report.account_text import account_as_text
from kamsite.report.explain import check_as_text
from kamsite.report.github import findings_as_github
from kamsite.report.json import account_as_json, findings_as_json
from kamsite.report.text import findings_as_text
from kamsite.starter import CannotStartError, write_new_plan
from kamsite.terminal import AS_OF_OPTION, PROJECT_OPTION, Day, end, progress, stop
from kamsite.validate.explain import EXPLAINED
from kamsite.validate.json_schema import plan_json_schema, programme_json_schema
from kamsite.validate.reference import field_reference

_MEND_PROGRAMME = "mend content/program.yml first; kamsite schema --of programme says what it holds"


def main() -> None:
    """Run the command; whatever an author or a machine can do wrong ends in a sentence, not in a traceback."""
    try:
        kamsite.main(prog_name="kamsite", standalone_mode=True)
    except BrokenPipeError:
        sys.exit(2)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__)
@click.pass_context
def kamsite(context: click.Context) -> None:
    """Key account plans as Markdown files: read, enriched, checked and rendered as a portal.

    \b
    kamsite new acme-steel --name "Acme Steel"   begin a plan
    kamsite check                                see what is wrong with the plans
    kamsite serve                                look at the portal while you write
    kamsite build                                build the portal into site/
    kamsite whatif --program other.yml           see who changes segment under another programme
    """
    context.obj = time.monotonic()


@kamsite.command("build")
@AS_OF_OPTION
@click.option("--strict", is_flag=True, help="Warnings of the site engine fail the build.")
@click.option("--site-dir", type=click.Path(path_type=Path), help="Where the site goes; by default as mkdocs.yml says.")
@PROJECT_OPTION
def build_command(project: Path, as_of: date, strict: bool, site_dir: Path | None) -> None:
    """Build the portal. A plan that cannot be read fails the build and leaves the last good site as it was.

    \b
    Example: kamsite build --as-of 2026-11-23
    """
    from kamsite.mkdocs_plugin import SiteError, write_site

    # A build makes a million small objects, no circles, and then ends: looking for garbage took a quarter of its time.
    gc.disable()
    started = time.monotonic()
    built = build(project, as_of, progress=progress())
    errors = [finding for finding in built.findings if finding.severity == "error"]
    portal = built.portal
    if portal is None:
        click.echo(findings_as_text(errors), err=True)
        following = _MEND_PROGRAMME if built.programme_is_broken else "mend these, then kamsite build again"
        end(built, started, following, 2 if built.programme_is_broken else 1)
    try:
        site = write_site(portal, project, as_of, site_dir, strict)
    except SiteError as error:
        stop(str(error), error.code)
    if portal.findings:  # kamsite check, which draws nothing, cannot tell them.
        click.echo(findings_as_text(portal.findings), err=True)
    shown = site.relative_to(Path.cwd()) if site.is_relative_to(Path.cwd()) else site
    click.echo(f"The portal is in {shown}/index.html")
    end(built, started, "kamsite serve shows it in a browser; kamsite check lists the findings")


@kamsite.command()
@click.option("--as-of", type=Day(), help="The day of the figures; default today.")
@click.option("--address", metavar="HOST:PORT", help="Where it listens; by default 127.0.0.1:8000.")
@PROJECT_OPTION
def serve(project: Path, as_of: date | None, address: str | None) -> None:
    """Show the portal in a browser and build it anew whenever a plan changes. A broken plan shows its errors on its page."""
    from kamsite.mkdocs_plugin import SiteError, serve_site

    try:
        serve_site(project, as_of, address)
    except SiteError as error:
        stop(str(error), error.code)


@kamsite.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, exists=True))
@click.option("--format", "form", type=click.Choice(["text", "json", "github"]), default="text", show_default=True)
@click.option(
    "--fail-on", type=click.Choice(SEVERITIES), default="error", show_default=True, help="Exit 1 from this severity on."
)
@AS_OF_OPTION
@PROJECT_OPTION
def check(project: Path, paths: tuple[Path, ...], form: str, fail_on: str, as_of: date) -> None:
    """List what cannot be read and where the plans are weak: all plans, or only the findings of PATHS.

    \b
    Example: kamsite check content/accounts/acme-steel.md --fail-on warning
    """
    started = time.monotonic()
    reading = read(project, progress())
    accounts = examine(reading, as_of)
    found = sorted((*reading.findings, *(finding for one in accounts for finding in one.findings)), key=Finding.order)
    is_readable = reading.programme is not None
    findings = [finding for finding in found if not is_readable or _is_asked(finding, project, paths)]
    failed = any(SEVERITIES.index(finding.severity) <= SEVERITIES.index(fail_on) for finding in findings)
    code = 2 if not is_readable else 1 if failed else 0
    printed: dict[str, Callable[[], str]] = {
        "text": lambda: findings_as_text(findings),
        "json": lambda: findings_as_json(findings, as_of),
        "github": lambda: findings_as_github(findings),
    }
    if findings or form == "json":
        click.echo(printed[form](), nl=form != "json")
    count = len(paths) or len(reading.documents)
    following = _after_check(findings) if reading.programme else _MEND_PROGRAMME
    end(Built(None, tuple(findings), reading.programme is None, count), started, following, code)


@kamsite.command()
@click.argument("account_id", metavar="ID")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@AS_OF_OPTION
@PROJECT_OPTION
def show(project: Path, account_id: str, form: str, as_of: date) -> None:
    """Print one account: its facts, figures and findings."""
    reading = read(project)
    if reading.programme is None:
        stop(findings_as_text(reading.findings))
    account = next((one for one in examine(reading, as_of) if one.plan.id == account_id), None)
    if account is None:
        _no_such_account(reading, account_id)
    if form == "json":
        click.echo(account_as_json(account_id, as_of, account.plan, account.figures, account.findings, 2), nl=False)
    else:
        click.echo(account_as_text(account, reading.programme))


kamsite.add_command(what_if_command)


@kamsite.command()
@click.argument("account_id", metavar="ID")
@click.option("--name", required=True, help="The account's name.")
@click.option("--account-manager", metavar="PERSON", help="An id of the programme's team; by default the first.")
@PROJECT_OPTION
def new(project: Path, account_id: str, name: str, account_manager: str | None) -> None:
    """Begin a plan: write content/accounts/ID.md with what a plan must have and hints for the rest.

    \b
    Example: kamsite new acme-steel --name "Acme Steel"
    """
    programme = read(project).programme
    if programme is None or not programme.team:
        stop("content/program.yml must be readable and name the team first; kamsite check says what is wrong")
    team = [member.id for member in programme.team]
    manager = account_manager or team[0]
    if manager not in team:
        stop(f"{manager} is not in the programme's team: {', '.join(team)}")
    try:
        path = write_new_plan(project, account_id, name, manager, programme)
    except CannotStartError as error:
        stop(str(error))
    click.echo(f"Wrote {path.relative_to(project)}; {manager} answers for it.")
    click.echo("Next: fill it in while kamsite serve shows it.")


@kamsite.command()
@click.argument("name", metavar="CHECK")
def explain(name: str) -> None:
    """Say what a check or an error means, why it matters and what to do.

    \b
    Example: kamsite explain missing-executive-sponsor
    """
    found = next((one for one in CHECKS if one.name == name), None)
    if found:
        click.echo(check_as_text(found))
    elif name in EXPLAINED:
        click.echo(f"{name}\n\n{EXPLAINED[name]}")
    else:
        names = "\n  ".join(sorted([*(one.name for one in CHECKS), *EXPLAINED]))
        stop(f"no check is called {name}. There are:\n  {names}")


@kamsite.command()
@click.option(
    "--format", "form", type=click.Choice(["json-schema", "markdown"]), default="json-schema", show_default=True
)
@click.option("--of", "noun", type=click.Choice(["plan", "programme"]), default="plan", show_default=True)
def schema(form: str, noun: str) -> None:
    """Print the shape of a plan or of the programme, for editors (JSON Schema) or for authors (Markdown)."""
    if form == "markdown":
        click.echo(field_reference(), nl=False)
    else:
        click.echo(plan_json_schema() if noun == "plan" else programme_json_schema(), nl=False)


def _is_asked(finding: Finding, project: Path, paths: Iterable[Path]) -> bool:
    """Whether a finding is in one of the files or folders; without any, all are."""
    asked = [path.resolve() for path in paths]
    place = (project / finding.path).resolve()
    return not asked or any(place == one or place.is_relative_to(one) for one in asked)


def _no_such_account(reading: Reading, account_id: str) -> NoReturn:
    broken = [finding for finding in reading.findings if finding.account == account_id]
    if broken:
        click.echo(findings_as_text(broken), err=True)
        sys.exit(1)
    known = ", ".join(plan.id for plan in reading.plans) or "none yet; kamsite new ID --name NAME begins one"
    stop(f"no plan has the id {account_id}. There are: {known}")


def _after_check(findings: list[Finding]) -> str:
    if not findings:
        return "kamsite build builds the portal"
    # The first of the most severe ones: what is mended first.
    worst = min(findings, key=lambda finding: SEVERITIES.index(finding.severity))
    return f"kamsite explain {worst.check} says more"
