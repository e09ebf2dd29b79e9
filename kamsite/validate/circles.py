"""Circles: lines that must lead somewhere - reporting, parts of units, actions after actions - and come back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from kamsite.model.business_unit import BusinessUnit
from kamsite.model.document import KeyPath
from kamsite.model.sentence import Sentence
from kamsite.model.stakeholder import Stakeholder
from kamsite.model.tactic import Action
from kamsite.validate.problems import Problems
from kamsite.validate.reading import Reading


def circles(following: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, ...]]:
    """Every way that comes back to where it began, once; `following` says what each one leads to."""
    done: set[str] = set()
    for start in following:
        way: list[str] = []
        on_way: dict[str, int] = {}
        waiting: list[Iterator[str]] = [iter((start,))]
        while waiting:
            here = next(waiting[-1], None)
            if here is None:
                waiting.pop()
                if way:
                    left = way.pop()
                    del on_way[left]
                    done.add(left)
            elif here in on_way:
                yield tuple(way[on_way[here] :])
            elif here not in done and here in following:
                on_way[here] = len(way)
                way.append(here)
                waiting.append(iter(following[here]))


def way_text(circle: Iterable[str]) -> str:
    """A circle as readers see it: a → b → a."""
    ids = list(circle)
    return " → ".join([*ids, ids[0]])


def check_circles(reading: Reading, problems: Problems) -> None:
    """Report circles of stakeholders, business units and actions, and stakeholders tied to themselves."""
    people = {item.id: (route, item) for route, item in reading.built if isinstance(item, Stakeholder)}
    units = {item.id: (route, item) for route, item in reading.built if isinstance(item, BusinessUnit)}
    actions = {item.id: (route, item) for route, item in reading.built if isinstance(item, Action) and item.id}
    for circle in circles({id: _one(person.reports_to) for id, (_, person) in people.items()}):
        if len(circle) > 1:
            message = Sentence("this reporting line comes back to where it began: {way}", way=way_text(circle))
            problems.add("reporting-circle", (*people[circle[-1]][0], "reports_to"), message)
    for circle in circles({id: _one(unit.part_of) for id, (_, unit) in units.items()}):
        message = Sentence("this business unit is part of itself: {way}", way=way_text(circle))
        problems.add("business-unit-circle", (*units[circle[-1]][0], "part_of"), message)
    for circle in circles({str(id): action.after for id, (_, action) in actions.items()}):
        message = Sentence("these actions wait for each other: {way}", way=way_text(circle))
        problems.add("action-circle", (*actions[circle[-1]][0], "after"), message)
    for route, person in people.values():
        _check_own_ties(route, person, problems)


def _one(id: str | None) -> tuple[str, ...]:
    return () if id is None else (id,)


def _check_own_ties(route: KeyPath, person: Stakeholder, problems: Problems) -> None:
    message = Sentence("a stakeholder is not tied to himself or herself")
    if person.reports_to == person.id:
        problems.add("tied-to-itself", (*route, "reports_to"), message)
    for index, influence in enumerate(person.influences):
        if influence.who == person.id:
            problems.add("tied-to-itself", (*route, "influences", index), message)
