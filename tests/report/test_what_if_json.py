"""A what-if as JSON: the names of the contract, exact numbers, unknown as null."""

from __future__ import annotations

import json

from kamsite.report.what_if_json import what_if_as_json
from tests.report.what_ifs import nothing, report, without_segments

DATA = json.loads(what_if_as_json(report()))


def test_the_contract() -> None:
    assert list(DATA) == [
        "schema",
        "as_of",
        "programme",
        "changes",
        "unchanged",
        "open",
        "details",
        "segments",
        "programme_changes",
        "not_compared",
        "unreadable_plans",
    ]
    assert (DATA["schema"], DATA["as_of"]) == ("kamsite/whatif/1", "2026-11-23")
    assert DATA["programme"] == {"before": "content/program.yml", "after": "other.yml"}
    assert what_if_as_json(report()).endswith("}\n")


def test_every_account_is_in_one_of_three_places() -> None:
    """The archived is in none."""
    assert [one["id"] for one in DATA["changes"]] == ["acme"]
    assert (DATA["unchanged"], DATA["open"]) == (["bolt", "dean"], ["core"])
    assert [one["id"] for one in DATA["details"]] == ["core", "dean"]


def test_a_change_has_numbers_and_reasons() -> None:
    change = DATA["changes"][0]
    assert (change["before"]["segment"], change["after"]["segment"]) == ("key", "top")
    assert change["before"]["scores"] == {"value": {"value": 62, "low": 62, "high": 62}}
    assert change["after"]["scores"]["value"]["value"] == 68
    assert change["reasons"][0] == {
        "sentence": "Now meets the rule of Strategic account",
        "details": ["Value must be at least 65 and is 68 (before: 62)"],
    }


def test_what_is_unknown_is_null() -> None:
    """0.6 x 80 = 48 of the points are sure, 40 are not known."""
    core = DATA["details"][0]
    assert core["after"]["segment"] is None
    assert core["after"]["scores"]["value"] == {"value": None, "low": 48, "high": 88}
    assert core["after"]["possible"] == ["top", "key"]
    assert core["unknown"] == ["Value is between 48 and 88 of 100, because no score is given for margin"]


def test_without_segments_on_one_side_every_segment_is_null_there() -> None:
    data = json.loads(what_if_as_json(without_segments()))
    assert data["not_compared"] == "The other programme sets no segments"
    assert (data["changes"], data["open"], data["unchanged"]) == ([], [], ["acme", "core"])
    assert [one["before"]["segment"] for one in data["details"]] == ["key", None]
    assert [one["after"]["segment"] for one in data["details"]] == [None, None]
    assert DATA["not_compared"] is None


def test_segments_name_who_comes_and_goes() -> None:
    assert DATA["segments"][0] == {
        "id": "top",
        "name": "Strategic account",
        "before": 0,
        "after": 1,
        "entered": ["acme"],
        "left": [],
    }


def test_nothing_is_empty_and_still_json() -> None:
    data = json.loads(what_if_as_json(nothing()))
    assert (data["changes"], data["unchanged"], data["open"], data["programme_changes"]) == ([], [], [], [])
