from datetime import date, timedelta
from itertools import combinations, pairwise, permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from kamsite.enrich.critical_path import critical_path
from kamsite.enrich.steps import Step

START = date(2026, 1, 1)


def step(name, days=None, after=()):
    return Step(
        id=name,
        kind="action",
        what=name,
        belongs_to="T",
        person=None,
        start=None if days is None else START,
        due=START + timedelta(days=(days or 1) - 1),
        after=tuple(after),
        status="planned",
    )


def test_the_path_with_the_most_days_wins_over_the_one_with_the_most_actions():
    """A B D takes 2 + 3 + 1 = 6 days, A C D takes 2 + 9 + 1 = 12, E F G takes 3."""
    steps = [
        step("A", 2), step("B", 3, "A"), step("C", 9, "A"), step("D", 1, "BC"),
        step("E", 1), step("F", 1, "E"), step("G", 1, "F"),
    ]  # fmt: skip
    assert critical_path(steps) == ("A", "C", "D")


def test_an_action_of_unknown_length_adds_no_days_and_stays_on_the_path():
    assert critical_path([step("A", 46), step("B", None, "A"), step("C", 40)]) == ("A", "B")


def test_a_single_action_is_a_path():
    assert critical_path([step("A", 2), step("B", 3)]) == ("B",)


def test_without_any_known_length_there_is_no_critical_path():
    assert critical_path([]) == ()
    assert critical_path([step("A"), step("B", None, "A")]) == ()


def test_a_circle_and_an_unknown_id_are_no_order():
    assert critical_path([step("A", 5, "BX"), step("B", 6, "A"), step("C", 1, "CB")]) == ("B", "C")


def test_an_action_that_ends_before_it_starts_is_avoided():
    """10 - 3 + 1 is less than 10, and 10 alone less than nothing else."""
    assert critical_path([step("A", 10), step("B", -3, "A"), step("C", 1, "B")]) == ("A",)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(1, 9), min_size=1, max_size=6), st.sets(st.sampled_from(list(combinations(range(6), 2)))))
def test_no_other_path_takes_more_days(days, pairs):
    names = [str(index) for index in range(len(days))]
    after = {name: {str(one) for one, other in pairs if str(other) == name and one < len(days)} for name in names}
    found = critical_path([step(name, length, after[name]) for name, length in zip(names, days, strict=True)])

    def is_path(path):
        return all(one in after[other] for one, other in pairwise(path))

    def length(path):
        return sum(days[int(name)] for name in path)

    others = (path for size in range(1, len(names) + 1) for path in permutations(names, size) if is_path(path))
    assert is_path(found)
    assert length(found) == max(map(length, others))
