"""Similar: the one word that an author probably meant; none rather than a wrong one."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from itertools import islice

_CLOSE = 0.75
_LONGEST = 64
_MOST = 300


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


def _folded(word: str) -> str:
    return word.casefold().replace("_", "-").replace(" ", "-")
