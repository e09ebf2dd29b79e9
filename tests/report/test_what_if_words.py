"""The words that all prints of a what-if share."""

from __future__ import annotations

from dataclasses import replace

from kamsite.enrich.what_if_reasons import Reason
from kamsite.model.sentence import Sentence
from kamsite.report.what_if_words import headline, left_out, not_known, place_words, segment_names
from tests.report.what_ifs import nothing, report


def test_the_headline_counts_without_the_archived() -> None:
    assert headline(report()) == "1 of 4 accounts changes segment"
    assert headline(nothing()) == "0 of 0 accounts change segment"
    assert left_out(report()) is None


def test_a_place_is_a_segment_or_what_is_possible() -> None:
    found = report().found
    names = segment_names(found)
    placings = {one.id: one.after for one in found.accounts}
    assert place_words(placings["acme"], names) == "Strategic account"
    assert place_words(placings["core"], names) == "open: Strategic account or Key account"
    gap = replace(placings["core"], is_gap_possible=True)
    assert place_words(gap, names) == "open: Strategic account, Key account or no segment"
    assert place_words(replace(gap, possible=()), names) == "no segment"


def test_what_a_reason_has_told_is_not_told_again_as_unknown() -> None:
    core = next(one for one in report().found.accounts if one.id == "core")
    because = {"measure": "Value", "why": core.unknown[0].value_by_name()["why"]}
    assert not_known(core) == [str(core.unknown[0])]
    told = Reason(Sentence("{measure} moved, because {why}", None, **because))
    assert not_known(replace(core, reasons=(told,))) == []


def test_the_kept_and_the_open_are_told_apart() -> None:
    assert [one.id for one in report().kept] == ["dean"]
    assert [one.id for one in report().open] == ["core"]
