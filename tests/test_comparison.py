"""The other programme is read as strictly as the project's own, from wherever it lies, and told under its own name."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from kamsite.comparison import compare, read_other
from tests.projects import FIXTURES, PLAN, new_project

PROGRAMME = (FIXTURES / "every_field_program.yml").read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory that holds the other programme and is no project."""
    (tmp_path / "other.yml").write_text(PROGRAMME, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("path", ["other.yml", "./other.yml", "sub/../other.yml", "sub/link/other.yml"])
def test_it_may_lie_anywhere(folder: Path, path: str) -> None:
    """The folder on the way may be a link, because whoever names the file knows where it lies."""
    (folder / "sub").mkdir()
    (folder / "sub" / "link").symlink_to(folder)
    programme, findings = read_other(Path(path))
    assert findings == ()
    assert programme is not None
    assert read_other(folder / path)[0] == programme


def test_what_is_wrong_is_told_under_the_name_that_was_given(folder: Path) -> None:
    (folder / "other.yml").write_text(PROGRAMME.replace("currency: EUR", "curency: EUR"), encoding="utf-8")
    programme, (finding, *_) = read_other(Path("other.yml"))
    assert programme is None
    assert (finding.path, finding.line, finding.column) == ("other.yml", 3, 1)


@pytest.mark.parametrize(
    ("path", "check"),
    [
        ("nowhere.yml", "missing-file"),
        ("nowhere/other.yml", "missing-file"),
        ("link.yml", "symbolic-link"),
        ("folder", "not-a-file"),
        (".", "not-a-file"),
        ("pipe", "not-a-file"),
        ("other.yml/below", "unreadable-file"),
        ("round/other.yml", "unreadable-file"),
        ("a\0b", "unreadable-file"),
        ("x" * 300, "unreadable-file"),
    ],
)
def test_what_is_no_plain_file_is_refused(folder: Path, path: str, check: str) -> None:
    (folder / "link.yml").symlink_to(folder / "other.yml")
    (folder / "round").symlink_to(folder / "round")
    (folder / "folder").mkdir()
    os.mkfifo(folder / "pipe")
    programme, findings = read_other(Path(path))
    assert programme is None
    assert [one.check for one in findings] == [check]
    assert findings[0].path.isprintable()


def test_a_broken_programme_gives_its_findings_and_no_answer(folder: Path) -> None:
    project = new_project(folder / "project", acme=PLAN)
    (project / "content" / "program.yml").write_text("company: [", encoding="utf-8")
    compared = compare(project, Path("nowhere.yml"), date(2026, 11, 23))
    assert compared.report is None
    assert {one.path for one in compared.broken} == {"content/program.yml", "nowhere.yml"}


def test_plans_that_cannot_be_read_are_counted_as_missing(folder: Path) -> None:
    project = new_project(folder / "project", acme=PLAN, broken=PLAN.replace("name:", "nam:"))
    report = compare(project, Path("other.yml"), date(2026, 11, 23)).report
    assert report is not None
    assert ([one.id for one in report.found.accounts], report.count_of_unreadable) == (["acme"], 1)
    assert (report.before, report.after) == ("content/program.yml", "other.yml")
