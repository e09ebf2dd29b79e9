"""Small projects for tests of the whole way: a programme, plans and the site engine's settings in a folder of their own."""

from __future__ import annotations

import shutil
from pathlib import Path

FIXTURES = Path(__file__).resolve().parent / "fixtures"
SETTINGS = """\
site_name: Key accounts
docs_dir: content/pages
plugins: [search, kamsite]
theme: {name: material, font: false}
"""
PLAN = """\
---
name: Acme Steel
account_manager: ana
status: active
---
A steel mill.
"""


def new_project(folder: Path, **plans: str) -> Path:
    """A project with the programme of the fixtures and these plans, by id; `_` in a name stands for `-`."""
    (folder / "content" / "accounts").mkdir(parents=True)
    (folder / "content" / "pages").mkdir()
    (folder / "mkdocs.yml").write_text(SETTINGS)
    shutil.copy(FIXTURES / "every_field_program.yml", folder / "content" / "program.yml")
    for name, text in plans.items():
        plan_path(folder, name.replace("_", "-")).write_text(text, encoding="utf-8")
    return folder


def plan_path(project: Path, account_id: str) -> Path:
    """Where the plan of an account lies."""
    return project / "content" / "accounts" / f"{account_id}.md"
