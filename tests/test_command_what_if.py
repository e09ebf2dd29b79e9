"""`kamsite whatif` answers in three forms, on the terminal and into a file, and ends in the promised exit status."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kamsite.cli import kamsite
from tests.conftest import REPOSITORY
from tests.projects import FIXTURES, PLAN, new_project, plan_path

DAY = ("--as-of", "2026-11-23")
SCORED = PLAN.replace("status: active", "segment_scores: {annual_revenue: 8, cost_to_serve: 5, reference_value: 6}")
PROGRAMME = (FIXTURES / "every_field_program.yml").read_text(encoding="utf-8")
LOWER = PROGRAMME.replace('strategic_value: ">= 70"', 'strategic_value: ">= 60"')
"""Strategic value is 60: from standard, as no wallet is known, or key, to strategic."""
FORMS = ("text", "json", "markdown")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one plan as the current folder, and another programme in it."""
    folder = new_project(tmp_path / "project", acme=SCORED)
    (folder / "other.yml").write_text(LOWER, encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


def run(*arguments: str) -> Result:
    """The command with these arguments; an exception that is no exit is a traceback, and fails the test."""
    result = CliRunner().invoke(kamsite, ["whatif", *DAY, *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert "Traceback" not in result.output
    return result


def test_the_answer_comes_first_and_the_next_step_last(project: Path) -> None:
    result = run("--program", "other.yml")
    assert result.exit_code == 0
    assert result.stdout.startswith(
        "1 of 1 account changes segment\n"
        "content/program.yml -> other.yml, as of 2026-11-23\n\n"
        "Acme Steel: open: Key account or Standard account -> Strategic account\n"
        "  Now meets the rule of Strategic account\n"
        "    Strategic value must be at least 60 (before: at least 70) and is 60\n"
    )
    assert result.stderr.splitlines()[-1] == (
        "Next: to adopt it, put other.yml in the place of content/program.yml, then kamsite check"
    )


def test_markdown_is_a_comment(project: Path) -> None:
    result = run("--program", "other.yml", "--format", "markdown")
    assert result.stdout.startswith("## 1 of 1 account changes segment\n")
    assert "| Acme Steel | open: Key account or Standard account | Strategic account |" in result.stdout


def test_json_is_json_alone(project: Path) -> None:
    data = json.loads(run("--program", "other.yml", "--format", "json").stdout)
    assert data["schema"] == "kamsite/whatif/1"
    assert data["programme"] == {"before": "content/program.yml", "after": "other.yml"}
    assert [one["id"] for one in data["changes"]] == ["acme"]


def test_the_same_programme_changes_nothing(project: Path) -> None:
    result = run("--program", "content/program.yml")
    assert result.exit_code == 0
    assert result.stdout.startswith("0 of 1 account changes segment\n")
    assert "ask again" in result.stderr.splitlines()[-1]


@pytest.mark.parametrize("form", FORMS)
def test_a_file_gets_the_same_text(project: Path, form: str) -> None:
    result = run("--program", "other.yml", "--format", form, "--out", "answer.txt")
    assert result.exit_code == 0
    assert (project / "answer.txt").read_text(encoding="utf-8") == result.stdout
    assert "Wrote answer.txt" in result.stderr


@pytest.mark.parametrize("out", ["nowhere/answer.txt", "content", "other.yml/below"])
def test_a_file_that_cannot_be_written_is_said(project: Path, out: str) -> None:
    result = run("--program", "other.yml", "--out", out)
    assert result.exit_code == 2
    assert "cannot be written" in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize("out", ["other.yml", "content/program.yml", "content/accounts/../accounts/acme.md"])
def test_nothing_is_written_over_what_was_read(project: Path, out: str) -> None:
    before = (project / out).read_bytes()
    result = run("--program", "other.yml", "--out", out)
    assert result.exit_code == 2
    assert "one of the files that were read" in result.stderr
    assert (project / out).read_bytes() == before


@pytest.mark.parametrize("form", FORMS)
def test_a_plan_that_cannot_be_read_is_named_and_the_others_are_answered(project: Path, form: str) -> None:
    plan_path(project, "broken").write_text(PLAN.replace("account_manager", "acount_manager"), encoding="utf-8")
    result = run("--program", "other.yml", "--format", form)
    assert result.exit_code == 1
    assert "content/accounts/broken.md:3:1: error" in result.stderr
    assert "acme" in result.stdout.lower()


def test_a_broken_other_programme_is_told_under_its_own_name(project: Path) -> None:
    (project / "other.yml").write_text(LOWER.replace("currency: EUR", "curency: EUR"), encoding="utf-8")
    result = run("--program", "other.yml")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "other.yml:3:1: error" in result.stderr
    assert "content/program.yml" not in result.stderr
    assert result.stderr.splitlines()[-1].startswith("Next: mend other.yml first")


@pytest.mark.parametrize("text", ["", "company: [", "- a\n", "\0", "a: &b c"])
def test_a_file_that_is_no_programme_is_said(project: Path, text: str) -> None:
    (project / "other.yml").write_text(text, encoding="utf-8")
    result = run("--program", "other.yml")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "other.yml:" in result.stderr


def test_a_missing_programme_on_either_side_is_said(project: Path) -> None:
    result = run("--program", "nowhere.yml")
    assert result.exit_code == 2
    assert "nowhere.yml:1:1: error missing-file" in result.stderr
    (project / "content" / "program.yml").unlink()
    result = run("--program", "other.yml")
    assert result.exit_code == 2
    assert "content/program.yml:1:1: error missing-file" in result.stderr


def test_without_another_programme_the_command_says_what_it_needs(project: Path) -> None:
    result = run()
    assert result.exit_code == 2
    assert "--program" in result.stderr


def test_no_plans_are_no_accounts(project: Path) -> None:
    plan_path(project, "acme").unlink()
    result = run("--program", "other.yml")
    assert result.exit_code == 0
    assert result.stdout.startswith("0 of 0 accounts change segment\n")


def test_the_project_is_named_and_the_other_programme_is_found_from_where_one_stands(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(project / "other.yml", tmp_path / "elsewhere.yml")
    monkeypatch.chdir(tmp_path)
    result = run("--program", "elsewhere.yml", "--project", str(project))
    assert result.exit_code == 0
    assert "content/program.yml -> elsewhere.yml" in result.stdout


def test_the_demo_says_of_every_account_that_moves_why(tmp_path: Path) -> None:
    """A strategic account from 78 on instead of from 70: none of its strategic accounts reaches that."""
    programme = (REPOSITORY / "content" / "program.yml").read_text(encoding="utf-8")
    assert '">= 70"' in programme
    (tmp_path / "other.yml").write_text(programme.replace('">= 70"', '"> 99"'), encoding="utf-8")
    arguments = ("--program", str(tmp_path / "other.yml"), "--project", str(REPOSITORY), "--format", "json")
    data = json.loads(run(*arguments).stdout)
    assert data["segments"][0]["after"] == 0
    assert {one["before"]["segment"] for one in data["changes"]} == {"strategic"}
    assert all(one["reasons"] for one in data["changes"])
