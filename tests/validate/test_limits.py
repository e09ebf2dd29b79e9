"""A plan with more of one kind than its figures can bear is told where the first too many stands."""

from kamsite.validate.limits import MOST_STAKEHOLDERS

from .written import plan, told


def people(count):
    return "stakeholders:\n" + "\n".join(f" - {{id: p{number}}}" for number in range(count))


def test_as_many_stakeholders_as_the_limit_are_read():
    assert plan(people(MOST_STAKEHOLDERS))[1] == []


def test_the_first_stakeholder_over_the_limit_is_told_and_the_plan_is_not_read():
    """The first stands in line 5."""
    read, findings = plan(people(MOST_STAKEHOLDERS + 20))
    assert read is None
    assert told(findings) == [f"{5 + MOST_STAKEHOLDERS}:4 too-many-stakeholders"]
    assert str(findings[0].message) == "a plan has at most 500 stakeholders"


def test_what_is_no_list_is_told_as_such():
    assert told(plan("stakeholders: many")[1]) == ["4:15 wrong-type"]
