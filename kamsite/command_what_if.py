"""The command `kamsite whatif`: read arguments, call, print, write, exit status. No logic.

Exit status: 0 answered, 1 answered without the plans that cannot be read, 2 a programme cannot be read or nothing written.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from kamsite.build import PROGRAMME, Built
from kamsite.comparison import Comparison, compare
from kamsite.report.text import findings_as_text
from kamsite.report.what_if_json import what_if_as_json
from kamsite.report.what_if_markdown import what_if_as_markdown
from kamsite.report.what_if_text import what_if_as_text
from kamsite.terminal import AS_OF_OPTION, PROJECT_OPTION, end, progress, stop

_PRINTS = {"text": what_if_as_text, "json": what_if_as_json, "markdown": what_if_as_markdown}


@click.command("whatif")
@click.option(
    "--program",
    "other",
    required=True,
    type=click.Path(path_type=Path),
    metavar="OTHER.yml",
    help="The other programme.",
)
@click.option("--format", "form", type=click.Choice(list(_PRINTS)), default="text", show_default=True)
@click.option("--out", type=click.Path(path_type=Path), help="A file that gets the same text.")
@AS_OF_OPTION
@PROJECT_OPTION
@click.pass_obj
def what_if_command(started: float, /, project: Path, other: Path, form: str, out: Path | None, as_of: date) -> None:
    """Say which accounts change segment under another programme, and why. Nothing in the project changes.

    Plans that cannot be read are left out and listed; the exit status is then 1.

    \b
    Example: cp content/program.yml other.yml   then change weights, criteria or rules in it
             kamsite whatif --program other.yml
    """
    compared = compare(project, other, as_of, progress())
    reading, report = compared.reading, compared.report
    if report is None:
        click.echo(findings_as_text(compared.broken), err=True)
        built = Built(None, compared.broken, True, len(reading.documents))
        broken = compared.broken[0].path
        end(built, started, f"mend {broken} first; kamsite schema --of programme says what it holds", 2)
    text = _PRINTS[form](report)
    if out:
        _write(out, text, [project / PROGRAMME, other, *(project / path for path in reading.documents)])
    click.echo(text, nl=False)
    errors = tuple(finding for finding in reading.findings if finding.severity == "error")
    if errors:
        click.echo(findings_as_text(errors), err=True)
    end(Built(None, errors, False, len(reading.documents)), started, _following(compared), 1 if errors else 0)


def _write(out: Path, text: str, sources: list[Path]) -> None:
    """Write the answer, never over a file that it was read from."""
    try:
        if any(out.exists() and source.exists() and out.samefile(source) for source in sources):
            stop(f"{out} is one of the files that were read; name another one with --out")
        out.write_text(text, encoding="utf-8", newline="\n")
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        stop(f"{out} cannot be written: {reason}")
    click.echo(f"Wrote {out}", err=True)


def _following(compared: Comparison) -> str:
    if compared.report and compared.report.found.programme_changes:
        return f"to adopt it, put {compared.other} in the place of {PROGRAMME.as_posix()}, then kamsite check"
    return f"change a weight or a rule in {compared.other} and ask again"
