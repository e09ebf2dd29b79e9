"""The benchmark measures what it says: plans that can be read, of 500 lines and more, the same at every run."""

import importlib
import shutil
from pathlib import Path
from types import ModuleType

import pytest

from kamsite.build import read

REPOSITORY = Path(__file__).resolve().parent.parent


@pytest.fixture
def plans(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The generator; the benchmark's files are no package."""
    monkeypatch.syspath_prepend(str(REPOSITORY / "bench"))
    return importlib.import_module("generated_plans")


def test_generated_plans_are_read_without_a_finding(tmp_path: Path, plans: ModuleType) -> None:
    (tmp_path / "content").mkdir()
    shutil.copy(REPOSITORY / "content" / "program.yml", tmp_path / "content")
    plans.write_plans(tmp_path / "content" / "accounts", 5)
    reading = read(tmp_path)
    assert [str(finding.message) for finding in reading.findings] == []
    assert [len(plan.stakeholders) for plan in reading.plans] == [12] * 5


def test_a_plan_has_some_500_lines_and_is_the_same_at_every_run(plans: ModuleType) -> None:
    assert 500 <= plans.plan_text(7).count("\n") <= 600
    assert plans.plan_text(7) == plans.plan_text(7)
    assert plans.plan_text(7) != plans.plan_text(8)
