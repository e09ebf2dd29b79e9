"""Project: which files of a project are account plans, and which only look like one."""

from __future__ import annotations

import os
import re
import stat
import unicodedata
from dataclasses import replace
from pathlib import Path

from kamsite.load.file import project_path
from kamsite.load.problem import ACCOUNTS_FOLDER, MEASUREMENTS_FOLDER, problem
from kamsite.model.finding import Finding
from kamsite.model.sentence import Sentence

ACCOUNT_ID = re.compile(r"(?=.{1,64}\Z)[a-z0-9]+(?:-[a-z0-9]+)*\Z")
"""What an account's id looks like; it is also the file's name and a part of the page's address."""
INDEX = "index"
"""The page of a folder itself: no page in the folder can have this name."""
RESERVED_NAMES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)), INDEX}
)
"""No page can have these names: no file of Windows has them, whatever its extension, and `index` is the folder's own."""


def find_plans(root: Path) -> tuple[tuple[Path, ...], tuple[Finding, ...]]:
    """The plans of the project, from `root` and sorted by id, and what is wrong with other files among them."""
    paths, findings = [], []
    seen: dict[str, str] = {}
    for path in _entries(root, ACCOUNTS_FOLDER, (".md", ".markdown")):
        # An id is compared as no file system would tell it apart: without case, and composed.
        same = unicodedata.normalize("NFC", path.stem.casefold())
        found = _entry_problem(root, path) or _name_problem(root, path, seen.get(same))
        seen.setdefault(same, path.name)
        if found:
            findings.append(found)
        else:
            paths.append(path)
    return tuple(paths), tuple(findings)


def find_measurements(root: Path, plan_ids: frozenset[str]) -> tuple[Finding, ...]:
    """What is wrong among the measurements files: those that belong to no plan, and folders and links."""
    findings = []
    for path in _entries(root, MEASUREMENTS_FOLDER, (".csv",)):
        if found := _entry_problem(root, path):
            findings.append(found)
        elif path.stem not in plan_ids:
            message = Sentence("these measurements belong to no account: there is no plan of this name")
            found = problem("measurements-without-plan", project_path(root, path), message)
            # Nothing that people wrote is wrong; a plan may be removed before the robot learns of it.
            findings.append(replace(found, severity="warning"))
    return tuple(findings)


def _entries(root: Path, folder: str, suffixes: tuple[str, ...]) -> list[Path]:
    """Files with these suffixes, folders and links, well-named ones first, so that a clash is told at the other one."""
    try:
        names = os.listdir(root / folder)
    except (FileNotFoundError, NotADirectoryError):
        return []
    paths = [Path(folder, name) for name in names if not name.startswith(".")]
    wanted = [path for path in paths if path.suffix.lower() in suffixes or (root / path).is_dir()]
    return sorted(wanted, key=lambda path: (not ACCOUNT_ID.match(path.stem), os.fsencode(path)))


def _entry_problem(root: Path, path: Path) -> Finding | None:
    mode = os.lstat(root / path).st_mode
    shown = project_path(root, path)
    if stat.S_ISLNK(mode):
        return problem("symbolic-link", shown, Sentence("a symbolic link is not followed; a plain file is expected"))
    if stat.S_ISDIR(mode):
        return problem("subfolder", shown, Sentence("folders are not read here; the files lie side by side"))
    if not stat.S_ISREG(mode):
        return problem("not-a-file", shown, Sentence("this is no regular file"))
    return None


def _name_problem(root: Path, path: Path, twin: str | None) -> Finding | None:
    shown = project_path(root, path)
    if twin is not None:
        other = project_path(root, Path(twin))
        message = Sentence("the name differs from {other} only in case or in how accents are written", other=other)
        return problem("account-id-clash", shown, message)
    if path.suffix != ".md":
        return problem("malformed-account-id", shown, Sentence("the name of a plan ends in .md"))
    if not ACCOUNT_ID.match(path.stem):
        message = Sentence("an account's id has small letters, digits and single hyphens, at most 64 characters")
        return problem("malformed-account-id", shown, message)
    if path.stem == INDEX:
        message = Sentence("the site keeps this name for the list of all accounts; choose another id")
        return problem("reserved-account-id", shown, message)
    if path.stem in RESERVED_NAMES:
        return problem("reserved-account-id", shown, Sentence("Windows has no files of this name; choose another id"))
    return None
