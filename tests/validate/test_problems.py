"""Problems keep their place, and hide the line of what is not for everybody."""

from kamsite.load.document import parse_plan
from kamsite.model.sentence import Sentence
from kamsite.validate.problems import MOST_FINDINGS, Problems

DOCUMENT = parse_plan(b"---\na: {b: 1, visibility: team, c: {d: 2, visibility: customer}}\ne: 3\n---\n", "x.md")


def test_a_key_and_its_value_are_two_places():
    problems = Problems(DOCUMENT)
    problems.add("x", ("e",), Sentence("x"))
    problems.add("x", ("e",), Sentence("x"), is_about_key=True)
    assert [(one.line, one.column) for one in problems.findings] == [(3, 4), (3, 1)]


def test_the_nearest_visibility_decides_whether_the_line_is_shown():
    problems = Problems(DOCUMENT, widest_audience="customer")
    for key in (("a", "b"), ("a", "c", "d"), ("e",)):
        problems.add("x", key, Sentence("x"))
    assert [one.excerpt is None for one in problems.findings] == [True, False, False]


def test_after_the_limit_nothing_is_taken_in():
    problems = Problems(DOCUMENT)
    for _ in range(MOST_FINDINGS + 50):
        problems.add("x", ("e",), Sentence("x"))
    assert problems.is_full
    assert len(problems.findings) == MOST_FINDINGS + 1
    assert problems.findings[-1].check == "too-many-problems"
