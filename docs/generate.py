"""Generate: the pages of this folder that the code itself can tell, docs/fields.md and docs/commands.md. Run `make docs`."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from kamsite.cli import kamsite
from kamsite.validate.reference import field_reference

DOCS = Path(__file__).resolve().parent
WIDTH = 100
"""Columns of a help text; fixed, so that the page is the same on every terminal."""

_INTRODUCTION = """\
# Commands

After `make site` the program is `.venv/bin/kamsite`. Run it anywhere inside the project; it looks upwards for `mkdocs.yml`.

It ends with status 0 when all is well, 1 when there are findings from the severity of `--fail-on` on (for `build`: when a plan
cannot be read), and 2 when it could not run at all.
"""


def generated_pages() -> Mapping[str, str]:
    """File name -> what it must say."""
    return {"fields.md": field_reference(), "commands.md": command_reference()}


def command_reference() -> str:
    """Every command with its help, as `--help` prints it."""
    top = click.Context(kamsite, info_name="kamsite", terminal_width=WIDTH, **kamsite.context_settings)
    parts = [_INTRODUCTION, *_section("kamsite", kamsite, top)]
    for name, command in kamsite.commands.items():
        parts += _section(f"kamsite {name}", command, click.Context(command, info_name=name, parent=top))
    return "\n".join(parts)


def _section(heading: str, command: click.Command, context: click.Context) -> Iterator[str]:
    yield f"## {heading}\n"
    yield f"```text\n{inspect.cleandoc(command.get_help(context))}\n```\n"


if __name__ == "__main__":
    for name, text in generated_pages().items():
        (DOCS / name).write_text(text, encoding="utf-8", newline="\n")
        print(f"Wrote docs/{name}")
