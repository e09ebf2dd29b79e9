"""The plan that `kamsite new` writes: everything that is commented out is valid as it stands once it is not."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from kamsite.build import read
from kamsite.model.plan import AccountPlan
from kamsite.starter import write_new_plan
from tests.projects import new_project

SMALL = "company: Example\nteam: [{id: ana, name: Ana Gil}]\n"


def uncommented(project: Path) -> AccountPlan:
    """The new plan with every line of YAML in it; lines of prose begin with a capital letter."""
    programme = read(project).programme
    assert programme is not None
    path = write_new_plan(project, "norte", "Norte", "ana", replace(programme, dimensions=()))
    text = re.sub(r"^# (?=[ a-z])", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    path.write_text(text.replace("segment_scores:\n", ""), encoding="utf-8")
    found = read(project)
    assert [str(one.message) for one in found.findings] == []
    (plan,) = found.plans
    return plan


def test_every_commented_line_is_valid_once_it_is_not_commented(tmp_path: Path) -> None:
    plan = uncommented(new_project(tmp_path))
    assert plan.swot is not None
    assert plan.swot.strengths[0].magnitude
    assert plan.swot.threats[0].importance
    (person,) = plan.stakeholders
    assert person.position is not None
    assert (person.contacts[0].with_, person.position.current is None) == ("ana", False)
    assert plan.relationship is not None
    assert plan.relationship.by is not None
    assert plan.wallet[0].items[0].ours
    (objective,) = plan.objectives
    assert objective.baseline is not None
    assert objective.target is not None
    assert objective.target.date is not None
    assert (objective.owner, objective.supports) == ("ana", ("C1",))


@pytest.mark.parametrize("scale", ["[low, high]", '["no", "a, b", "{c}"]'])
def test_it_speaks_the_words_of_the_programme(tmp_path: Path, scale: str) -> None:
    project = new_project(tmp_path)
    programme = f"{SMALL}relationship_positions: {scale}\n"
    (project / "content" / "program.yml").write_text(programme, encoding="utf-8")
    plan = uncommented(project)
    assert plan.wallet == ()
    position = plan.stakeholders[0].position
    assert position is not None
    assert position.ideal in ("high", "{c}")
