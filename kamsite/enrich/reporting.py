"""Reporting: the levels of the reporting chart and how many people stand below each person in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kamsite.model.stakeholder import Stakeholder


def levels(everybody: Sequence[Stakeholder]) -> dict[str, int | None]:
    """The level of each person, 1 at the top; None for who neither reports nor leads, or reports in a circle.

    Somebody whose manager is not among these people stands at the top.
    """
    manager = _managers(everybody)
    reports: dict[str, list[str]] = {}
    for person, boss in manager.items():
        reports.setdefault(boss, []).append(person)
    level: dict[str, int | None] = dict.fromkeys((person.id for person in everybody), None)
    tops, depth = [boss for boss in reports if boss not in manager], 1
    while tops:
        level.update(dict.fromkeys(tops, depth))
        tops, depth = [person for boss in tops for person in reports.get(boss, ())], depth + 1
    return level


def led(everybody: Sequence[Stakeholder]) -> dict[str, int]:
    """How many people report to each person, directly or through others; a circle leads nobody."""
    manager, level = _managers(everybody), levels(everybody)
    below = dict.fromkeys((person.id for person in everybody), 0)
    deepest_first = sorted((name for name in below if level[name]), key=lambda name: level[name] or 0, reverse=True)
    for name in deepest_first:
        if name in manager:
            below[manager[name]] += below[name] + 1
    return below


def _managers(everybody: Sequence[Stakeholder]) -> Mapping[str, str]:
    present = {person.id for person in everybody}
    return {
        one.id: one.reports_to
        for one in everybody
        if one.reports_to is not None and one.reports_to in present and one.reports_to != one.id
    }
