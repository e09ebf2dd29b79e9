"""The field reference tells authors every key."""

from kamsite.model.plan import AccountPlan
from kamsite.validate.reference import field_reference
from kamsite.validate.shape import shape_of


def test_every_key_of_a_plan_has_a_row():
    reference = field_reference()
    for key in shape_of(AccountPlan).fields:
        assert f"| `{key}` |" in reference


def test_rows_say_what_a_key_takes_and_means():
    lines = field_reference().splitlines()
    assert "| `account_manager` | id of one of our team | yes | Who of ours answers for the plan. |" in lines
    assert "| `probability` | number from 0 to 100 |  | How likely we win it, in per cent. |" in lines
    assert "### SWOT item" in lines


def test_every_table_row_has_four_cells():
    for line in field_reference().splitlines():
        if line.startswith("|"):
            assert line.replace("\\|", "").count("|") == 5


def test_every_link_has_a_heading():
    import re

    reference = field_reference()
    anchors = {line.lstrip("# ").lower().replace(" ", "-") for line in reference.splitlines() if line.startswith("#")}
    assert set(re.findall(r"\]\(#([^)]+)\)", reference)) <= anchors
