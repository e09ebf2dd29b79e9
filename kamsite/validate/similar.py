"""Similar: the one word that an author probably meant; none rather than a wrong one."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable
from itertools import islice

_CLOSE = 0.75
_LONGEST = 64
_MOST = 300
_SHORTEST_WORD = 4
_SHORTEST_BEGINNING = 2
_OTHER_WORDS = {"under": "below", "over": "above"}


def similar(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate closest to `word`, where one is close: the same but for case, - and _, else by difflib's ratio."""
    if not word or len(word) > _LONGEST:
        return None
    known = list(islice((candidate for candidate in candidates if len(candidate) <= _LONGEST), _MOST))
    same = [candidate for candidate in known if _folded(candidate) == _folded(word)]
    if same:
        return same[0]
    close = difflib.get_close_matches(
        word.casefold(), [candidate.casefold() for candidate in known], n=1, cutoff=_CLOSE
    )
    return next((candidate for candidate in known if candidate.casefold() == close[0]), None) if close else None


def begun(word: str, candidates: Iterable[str]) -> str | None:
    """The one candidate that begins with `word`, such as `ines-robledo` with `ines`; None where several do, or none."""
    if not _SHORTEST_BEGINNING <= len(word) <= _LONGEST:
        return None
    folded = _folded(word)
    beginning = [candidate for candidate in candidates if _folded(candidate).startswith(folded)]
    return beginning[0] if len(beginning) == 1 else None


def meant_key(key: str, fields: Collection[str], taken: Collection[str]) -> str | None:
    """The field that a wrong key stands for: a free one that is close, else one that is there already, else by a word.

    By a word: `sponsor` is a whole word of `executive_sponsor` and of no other field; `under` is another word for `below`.
    """
    free = [field for field in fields if field not in taken]
    if close := similar(key, free) or similar(key, fields):
        return close
    folded = _folded(key)
    if (other := _OTHER_WORDS.get(folded)) in fields:
        return other
    holding = (
        [field for field in fields if folded in _folded(field).split("-")] if len(folded) >= _SHORTEST_WORD else []
    )
    return holding[0] if len(holding) == 1 else None


def _folded(word: str) -> str:
    return word.casefold().replace("_", "-").replace(" ", "-")
