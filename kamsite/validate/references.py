"""References: ids are unique in a plan, and every reference meets an item of the right kind."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Mapping

from kamsite.model.sentence import Listing, Sentence
from kamsite.validate.meant_dimension import dimensions_there_are, meant_by_name
from kamsite.validate.problems import Problems
from kamsite.validate.reading import Identified, Reading, Reference
from kamsite.validate.similar import begun, similar
from kamsite.validate.words import UNKNOWN_REFERENCE, WORDS, words_for

OUTSIDE = frozenset(
    {
        "TeamMember",
        "Offering",
        "Segment",
        "Criterion",
        "Dimension",
        "Measure",
        "RelationshipQuestion",
        "RelationshipPosition",
        "Audience",
        "Check",
        "AccountPlan",
    }
)
"""Nouns that a plan refers to and that stand elsewhere: in the programme, among the checks, among the plans."""
_DIMENSIONS = frozenset({"Dimension", "Measure"})
"""What the programme itself asks for."""
_MOST_LISTED = 12
"""A longer list is no help; a scale of positions has no more."""


def check_ids(reading: Reading, problems: Problems) -> None:
    """Report every id that stands a second time, over all lists, compared without case and after NFC."""
    first: dict[str, Identified] = {}
    for item in reading.identified:
        same = unicodedata.normalize("NFC", item.id).casefold()
        if same in first:
            other = first[same]
            message = Sentence(
                "this id is taken by {noun} in line {line}; an id is unique in the whole plan",
                noun=WORDS.get(other.noun, UNKNOWN_REFERENCE).one,
                line=problems.document.mark((*other.key, "id")).line,
            )
            problems.add("duplicate-id", (*item.key, "id"), message)
        else:
            first[same] = item


def check_references(reading: Reading, problems: Problems, outside: Mapping[str, Collection[str] | None]) -> None:
    """Report references to nothing and to the wrong kind.

    `outside` holds the ids of nouns that stand elsewhere, by class name; None or a missing noun: it cannot be asked.
    """
    by_id: dict[str, Identified] = {}
    for item in reading.identified:
        by_id.setdefault(item.id, item)
    for reference in reading.references:
        if problems.is_full:
            return
        if reference.id in reference.to.words:
            continue
        if OUTSIDE.intersection(reference.to.to):
            known = outside.get(reference.to.to[0])
            if known is not None and reference.id not in known:
                _unknown_outside(reference, known, problems, reading)
            continue
        item_or_none = by_id.get(reference.id)
        if item_or_none is not None:
            if item_or_none.noun not in reference.to.to:
                _wrong_kind(reference, item_or_none, problems)
        else:
            fitting = [item.id for item in reading.identified if item.noun in reference.to.to]
            is_sure = reading.uncertain.isdisjoint(reference.to.to)
            _unknown(reference, (*fitting, *reference.to.words), problems, by_id, is_sure)


def _unknown_outside(reference: Reference, known: Collection[str], problems: Problems, reading: Reading) -> None:
    """An id of what stands elsewhere; of dimensions, which stand in the same file as what asks for them, more is said."""
    words = words_for(reference.to.to)
    is_of_dimensions = not _DIMENSIONS.isdisjoint(reference.to.to)
    hint = meant_by_name(reference.id, reading) if is_of_dimensions else None
    if hint is None and (close := _close(reference, known) if problems.has_hints_left else None):
        hint = Sentence("did you mean {id}?", id=close)
    if hint is None and "RelationshipPosition" in reference.to.to and 0 < len(known) <= _MOST_LISTED:
        hint = Sentence("the positions are {labels}", labels=Listing(tuple(known)))
    if hint is None and is_of_dimensions:
        hint = dimensions_there_are(reading)
    problems.add(words.check, reference.key, words.unknown, hint, is_about_key=reference.is_key)


def _close(reference: Reference, known: Collection[str]) -> str | None:
    """Our people have the ids of names, and a first name alone often stands for the whole."""
    close = similar(reference.id, sorted(known))
    return begun(reference.id, known) if close is None and "TeamMember" in reference.to.to else close


def _unknown(
    reference: Reference, known: Collection[str], problems: Problems, items: Mapping[str, Identified], is_sure: bool
) -> None:
    words = words_for(reference.to.to)
    close = similar(reference.id, known) if problems.has_hints_left else None
    if not close and not is_sure:
        # It may well be the id of the item that could not be read, which has been told already.
        return
    hint = None
    if close and close in items:
        line = problems.document.mark((*items[close].key, "id")).line
        hint = Sentence("did you mean {id} (line {line})?", id=close, line=line)
    elif close:
        hint = Sentence("did you mean {id}?", id=close)
    elif reference.to.words and "Competitor" in reference.to.to:
        hint = Sentence("list it under competitors, or use in-house, none or unknown")
    problems.add(words.check, reference.key, words.unknown, hint, is_about_key=reference.is_key)


def _wrong_kind(reference: Reference, item: Identified, problems: Problems) -> None:
    message = Sentence(
        "{id} is {found}; {expected} is expected here",
        id=reference.id,
        found=WORDS.get(item.noun, UNKNOWN_REFERENCE).one,
        expected=words_for(reference.to.to).one,
    )
    problems.add("wrong-kind-of-reference", reference.key, message)
