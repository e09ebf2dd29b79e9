"""A drawing without any layout is a warning of the build; one that nobody could read is none."""

import pytest

from kamsite.model.sentence import Sentence
from kamsite.render.graphs.drafting import Drafting
from kamsite.render.graphs.graph import Box, GraphSpec, Layout, LayoutFailure
from tests.enrich.people import plan_of_ties

PLAN = plan_of_ties([("eva", "jon")])
GRAPH = GraphSpec((Box(10, 10),))
PLACED = Layout(10, 10, (), ())
SLOW = LayoutFailure(Sentence("too slow"))
LARGE = LayoutFailure(Sentence("too large"), is_too_large=True)


def told(*calls):
    """What the build is told of drawings whose alternatives came out like this."""
    answers = iter(calls)
    drafting = Drafting(lambda graphs: list(next(answers)))
    for call in calls:
        assert drafting([GRAPH] * len(call)) == list(call)
    return [str(finding.message) for finding in drafting.findings(PLAN)]


@pytest.mark.parametrize(
    ("calls", "expected"),
    [
        ([], []),
        ([[PLACED], [PLACED, PLACED]], []),
        ([[SLOW]], ["a drawing of the people is left out: too slow"]),
        ([[SLOW], [SLOW, SLOW]], ["2 drawings of the people are left out: too slow"]),
        ([[LARGE], [LARGE, LARGE]], []),
        ([[SLOW], [LARGE]], ["a drawing of the people is left out: too slow"]),
    ],
)
def test_every_drawing_left_out_is_counted_by_its_reason(calls, expected):
    assert told(*calls) == expected


def test_a_drawing_of_which_one_alternative_was_laid_out_is_there():
    assert told([SLOW, PLACED]) == []


def test_the_finding_stands_at_the_people_of_the_plan():
    drafting = Drafting(lambda _: [SLOW])
    drafting([GRAPH])
    (finding,) = drafting.findings(PLAN)
    assert (finding.check, finding.severity, finding.path) == ("drawing-left-out", "warning", "content/accounts/a.md")
    assert (finding.account, finding.key) == ("a", ("stakeholders",))
