"""Meant dimension: what an author who named no dimension probably had in mind - its name, or one of its criteria."""

from __future__ import annotations

from collections.abc import Sequence

from kamsite.model.programme import Dimension
from kamsite.model.sentence import Listing, Sentence
from kamsite.validate.reading import Reading

_MOST_LISTED = 20
"""A longer list is no help; a programme has no more dimensions."""


def meant_by_name(written: str, reading: Reading) -> Sentence | None:
    """The way out where a dimension's name, or a criterion's id or name, stands in the place of a dimension's id."""
    folded = _folded(written)
    dimensions = _dimensions(reading)
    for dimension in dimensions:
        if _folded(dimension.name) == folded:
            return Sentence(
                "{name} is the name of a dimension; write its id: {id}", name=dimension.name, id=dimension.id
            )
    for dimension in dimensions:
        for criterion in dimension.criteria:
            if folded in (_folded(criterion.id), _folded(criterion.name)):
                return Sentence(
                    "{criterion} is a criterion of {id}; write {id}", criterion=criterion.id, id=dimension.id
                )
    return None


def dimensions_there_are(reading: Reading) -> Sentence | None:
    """The ids of all dimensions, where there are some and not too many."""
    ids = tuple(item.id for item in reading.identified if item.noun == "Dimension")
    if not 0 < len(ids) <= _MOST_LISTED:
        return None
    if len(ids) == 1:
        return Sentence("the only dimension is {id}", id=ids[0])
    return Sentence("the dimensions are {ids}", ids=Listing(ids))


def _dimensions(reading: Reading) -> Sequence[Dimension]:
    return [fact for _, fact in reading.built if isinstance(fact, Dimension)]


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
