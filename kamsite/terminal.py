"""Terminal: what every command of the command line needs - its common options, its progress, its last lines, its exit."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

import click

from kamsite.build import Built
from kamsite.day import NoDayError, day_of_figures
from kamsite.report.text import count_line


class Day(click.ParamType[date]):
    """A day on the command line; without one SOURCE_DATE_EPOCH, else today."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The text as a date."""
        try:
            return day_of_figures(value)
        except NoDayError as error:
            self.fail(str(error), param, ctx)


def find_project(_: click.Context, __: click.Parameter, given: Path | None) -> Path:
    """The folder that is given, else the nearest one upwards that holds mkdocs.yml."""
    start = (given or Path.cwd()).resolve()
    for folder in [start] if given else [start, *start.parents]:
        if (folder / "mkdocs.yml").is_file():
            return folder
    return stop(f"there is no mkdocs.yml in {start}; go to the project's folder or name it with --project DIR")


PROJECT_OPTION = click.option(
    "--project",
    type=click.Path(path_type=Path, file_okay=False),
    callback=find_project,
    help="The project's folder; by default the one that holds mkdocs.yml.",
)
AS_OF_OPTION = click.option(
    "--as-of", type=Day(), default="", help="The day of the figures, such as 2026-11-23; default today."
)


def progress() -> Callable[[str, int, int], None] | None:
    """A line that rewrites itself, on a terminal only."""
    if not sys.stderr.isatty():
        return None

    def tell(what: str, done: int, total: int) -> None:
        """Rewrite the line; a short journey says nothing."""
        if total > 50 and (done % 10 == 0 or done == total):
            click.echo(f"\r{what} {done} of {total}\033[K", nl=False, err=True)
            if done == total:
                click.echo("\r\033[K", nl=False, err=True)

    return tell


def end(built: Built, started: float, following: str, exit_code: int = 0) -> NoReturn:
    """The last lines on standard error: what was done, and what to try next."""
    if built.count_of_plans == 0 and not built.programme_is_broken:
        following = 'kamsite new acme-steel --name "Acme Steel" begins the first plan'
    click.echo(count_line(built.count_of_plans, built.findings, time.monotonic() - started), err=True)
    click.echo(f"Next: {following}", err=True)
    sys.exit(exit_code)


def stop(message: str, code: int = 2) -> NoReturn:
    """Could not run: say why and what to do."""
    click.echo(f"kamsite: {message}", err=True)
    sys.exit(code)
