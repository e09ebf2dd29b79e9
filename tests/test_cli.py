"""Every command ends in a sentence and in the promised exit status: 0 clean, 1 findings, 2 could not run."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kamsite.cli import kamsite
from tests.projects import PLAN, new_project, plan_path

DAY = ("--as-of", "2026-11-23")
BROKEN = PLAN.replace("account_manager: ana", "acount_manager: ana")
WEAK = PLAN.replace("status: active", "next_review: 2026-01-31")
MIXED = """\
---
name: Acme Steel
account_manager: ana
next_review: 2026-12-31
challenges: [{text: Energy, as_of: 2024-01-01}]
tactics: [{title: Uptime, owner: ana, actions: [{what: Call, due: 2026-01-01}]}]
---
"""
"""Advice in line 5, a warning in line 6."""

needs_engine = pytest.mark.skipif(
    not entry_points(group="mkdocs.plugins", name="kamsite"), reason="kamsite is not installed here: run make test"
)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one plan, as the current folder."""
    folder = new_project(tmp_path / "project", acme=PLAN)
    monkeypatch.chdir(folder)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    return folder


def run(*arguments: str) -> Result:
    """The command with these arguments; an exception that is no exit is a traceback, and fails the test."""
    result = CliRunner().invoke(kamsite, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert "Traceback" not in result.output
    return result


@needs_engine
def test_build_says_where_to_look_what_was_done_and_what_to_try_next(project: Path) -> None:
    plan_path(project, "acme").write_text(WEAK)
    result = run("build", *DAY)
    assert result.exit_code == 0
    assert result.stdout == f"The portal is in {Path('site', 'index.html')}\n"
    counted, following = result.stderr.splitlines()[-2:]
    assert re.fullmatch(r"1 plan, 1 warning, \d+\.\d s", counted)
    assert following == "Next: kamsite serve shows it in a browser; kamsite check lists the findings"
    assert (project / "site" / "accounts" / "acme" / "index.html").is_file()


@needs_engine
def test_a_plan_that_cannot_be_read_fails_the_build_and_leaves_the_last_good_site(project: Path) -> None:
    assert run("build", *DAY).exit_code == 0
    page = project / "site" / "accounts" / "acme" / "index.html"
    good = page.read_bytes()
    plan_path(project, "acme").write_text(BROKEN)
    result = run("build", *DAY)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "content/accounts/acme.md:3:1: error" in result.stderr
    assert "acount_manager" in result.stderr
    assert "account_manager" in result.stderr
    assert "Next: mend these, then kamsite build again" in result.stderr
    assert page.read_bytes() == good


@needs_engine
def test_no_plans_at_all_make_a_portal_and_the_next_step_is_a_plan(project: Path) -> None:
    plan_path(project, "acme").unlink()
    for command in ("build", "check"):
        result = run(command, *DAY)
        assert result.exit_code == 0
        assert result.stderr.splitlines()[-2].startswith("0 plans, ")
        assert 'kamsite new acme-steel --name "Acme Steel"' in result.stderr.splitlines()[-1]


@needs_engine
def test_a_site_folder_that_cannot_be_written_is_said(project: Path) -> None:
    (project / "taken").write_text("a file, where a folder must go")
    result = run("build", *DAY, "--site-dir", "taken/site")
    assert result.exit_code == 2
    assert str(project / "taken") in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert (project / "taken").read_text() == "a file, where a folder must go"


@needs_engine
def test_a_folder_that_holds_something_else_is_not_replaced(project: Path) -> None:
    (project / "site").mkdir()
    (project / "site" / "thesis.txt").write_text("years of work")
    result = run("build", *DAY)
    assert result.exit_code == 2
    assert (project / "site" / "thesis.txt").read_text() == "years of work"


@pytest.mark.parametrize("programme", [None, "company: [", ""], ids=["missing", "broken", "empty"])
@pytest.mark.parametrize("command", ["build", "check", "show", "new"])
def test_without_a_programme_nothing_can_run_and_the_way_out_is_said(
    project: Path, command: str, programme: str | None
) -> None:
    path = project / "content" / "program.yml"
    path.unlink() if programme is None else path.write_text(programme)
    arguments = {"show": ["acme", *DAY], "new": ["other", "--name", "Other"]}.get(command, list(DAY))
    result = run(command, *arguments)
    assert result.exit_code == 2
    assert "content/program.yml" in result.output
    if command in ("build", "check"):
        assert "Next: mend content/program.yml first" in result.stderr


def test_check_lists_a_broken_plan_and_goes_on_with_the_others(project: Path) -> None:
    plan_path(project, "acme").write_text(WEAK)
    plan_path(project, "broken").write_text(BROKEN)
    result = run("check", *DAY)
    assert result.exit_code == 1
    assert "content/accounts/broken.md:3:1: error" in result.stdout
    assert "content/accounts/acme.md" in result.stdout
    assert result.stderr.startswith("2 plans, ")


def test_check_of_one_file_is_silent_about_the_others(project: Path) -> None:
    plan_path(project, "broken").write_text(BROKEN)
    result = run("check", "content/accounts/acme.md", *DAY)
    assert result.exit_code == 0
    assert "broken.md" not in result.stdout


@pytest.mark.parametrize(("fail_on", "status"), [("error", 0), ("warning", 1), ("advice", 1)])
def test_check_fails_from_the_severity_that_is_asked_for(project: Path, fail_on: str, status: int) -> None:
    """A review that is overdue is a warning, and no error."""
    plan_path(project, "acme").write_text(WEAK)
    assert run("check", *DAY, "--fail-on", fail_on).exit_code == status


def test_check_as_json_is_json_with_the_day(project: Path) -> None:
    plan_path(project, "acme").write_text(WEAK)
    data = json.loads(run("check", *DAY, "--format", "json").stdout)
    assert data["schema"] == "kamsite/findings/1"
    assert data["as_of"] == "2026-11-23"
    assert "overdue-review" in {one["check"] for one in data["findings"]}


def test_check_sends_its_reader_to_the_most_severe_finding_first(project: Path) -> None:
    """The error stands in a plan behind the other."""
    plan_path(project, "acme").write_text(MIXED)
    result = run("check", *DAY)
    assert re.findall(r"\.md:[0-9:]+ (\w+)", result.stdout) == ["advice", "warning"]
    assert result.stderr.splitlines()[-1] == "Next: kamsite explain late-action says more"
    plan_path(project, "beta").write_text(BROKEN)
    assert run("check", *DAY).stderr.splitlines()[-1] == "Next: kamsite explain unknown-key says more"


def test_check_for_github_writes_annotations_only(project: Path) -> None:
    plan_path(project, "acme").write_text(WEAK)
    lines = run("check", *DAY, "--format", "github").stdout.splitlines()
    assert lines
    assert all(line.startswith(("::warning ", "::notice ")) for line in lines)


def test_show_tells_an_account(project: Path) -> None:
    result = run("show", "acme", *DAY)
    assert result.exit_code == 0
    assert result.stdout.startswith("Acme Steel (acme)\n")
    assert re.search(r"Account manager +Ana Gil\n", result.stdout)
    assert re.search(r"Share of wallet +not known\n", result.stdout)


def test_show_as_json_keeps_facts_and_figures_apart(project: Path) -> None:
    data = json.loads(run("show", "acme", *DAY, "--format", "json").stdout)
    assert data["facts"]["name"] == "Acme Steel"
    assert data["figures"]["share_of_wallet"]["share"] is None


def test_show_of_an_unknown_account_names_those_that_there_are(project: Path) -> None:
    result = run("show", "acne", *DAY)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "kamsite: no plan has the id acne. There are: acme\n"


def test_show_of_a_broken_plan_prints_its_errors(project: Path) -> None:
    plan_path(project, "acme").write_text(BROKEN)
    result = run("show", "acme", *DAY)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "content/accounts/acme.md:3:1: error" in result.stderr


@pytest.mark.parametrize("command", ["build", "check", "show acme"])
@pytest.mark.parametrize("day", ["2026-13-01", "tomorrow", "23.11.2026"])
def test_a_day_that_is_none_is_refused(project: Path, command: str, day: str) -> None:
    result = run(*command.split(), "--as-of", day)
    assert result.exit_code == 2
    assert f"{day} is not a day; write it as 2026-11-23" in result.stderr


def test_new_writes_a_plan_that_can_be_read(project: Path) -> None:
    result = run("new", "norte", "--name", 'Aceros: {{ 7*7 }} "Norte" <b># it\'s')
    assert result.exit_code == 0
    assert result.stdout.splitlines()[0] == "Wrote content/accounts/norte.md; ana answers for it."
    shown = run("show", "norte", *DAY)
    assert shown.stdout.startswith('Aceros: {{ 7*7 }} "Norte" <b># it\'s (norte)\n')


@pytest.mark.parametrize("name", ["no", "null", "1.10", "2026-01-15", "- a", "a: b", "*a", "Añil & Cía.", "~"])
def test_new_writes_any_name_as_text(project: Path, name: str) -> None:
    assert run("new", "other", "--name", name).exit_code == 0
    data = json.loads(run("show", "other", *DAY, "--format", "json").stdout)
    assert data["facts"]["name"] == name


@pytest.mark.parametrize("name", ["", " ", "two\nlines", "a\tb", "hidden\u202e"])
def test_new_refuses_a_name_that_could_not_be_read(project: Path, name: str) -> None:
    result = run("new", "other", "--name", name)
    assert result.exit_code == 2
    assert "a name needs letters" in result.stderr
    assert not (project / "content/accounts/other.md").exists()


def test_new_refuses_a_name_that_windows_keeps_for_itself(project: Path) -> None:
    result = run("new", "con", "--name", "Con")
    assert result.exit_code == 2
    assert "choose another id" in result.stderr


@pytest.mark.parametrize("account_id", ["Acme", "a_b", "../evil", "a--b", "-", "", "ñ", "a/b", "x" * 65])
def test_new_refuses_what_is_no_id(project: Path, account_id: str) -> None:
    before = sorted(project.rglob("*"))
    result = run("new", "--name", "Other", "--", account_id)
    assert result.exit_code == 2
    assert "lower-case letters, digits and single hyphens" in result.stderr
    assert sorted(project.rglob("*")) == before


def test_new_never_writes_over_a_plan(project: Path) -> None:
    result = run("new", "acme", "--name", "Other")
    assert result.exit_code == 2
    assert "content/accounts/acme.md exists already" in result.stderr
    assert plan_path(project, "acme").read_text() == PLAN


def test_new_wants_somebody_of_the_team(project: Path) -> None:
    result = run("new", "other", "--name", "Other", "--account-manager", "nobody")
    assert result.exit_code == 2
    assert "nobody is not in the programme's team: ana, luis" in result.stderr


def test_explain_knows_checks_and_errors_and_lists_them_for_an_unknown_name() -> None:
    assert "Why it matters" in run("explain", "missing-executive-sponsor").stdout
    assert run("explain", "symbolic-link").stdout.startswith("symbolic-link\n\n")
    result = run("explain", "missing-sponsor")
    assert result.exit_code == 2
    assert "missing-executive-sponsor" in result.stderr


@pytest.mark.parametrize("noun", ["plan", "programme"])
def test_schema_is_a_json_schema(noun: str) -> None:
    assert json.loads(run("schema", "--of", noun).stdout)["type"] == "object"


def test_the_project_is_found_from_a_folder_below(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project / "content" / "accounts")
    assert run("show", "acme", *DAY).exit_code == 0


def test_outside_of_a_project_every_command_says_how_to_name_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("check")
    assert result.exit_code == 2
    assert "--project DIR" in result.stderr


@pytest.mark.parametrize("command", ["build", "serve", "check", "show", "new", "explain", "schema"])
def test_every_command_has_help(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert "Usage:" in result.stdout


def test_python_m_kamsite_is_the_same_command(project: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kamsite", "show", "acme", *DAY, "--project", str(project)],
        cwd=Path(__file__).resolve().parent.parent,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    assert (done.returncode, done.stdout.splitlines()[0]) == (0, "Acme Steel (acme)")
