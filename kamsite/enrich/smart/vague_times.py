"""Vague times in words: "soon", "as soon as possible", "en breve" - they name no day at all, in English and Spanish."""

from __future__ import annotations

import re

from kamsite.enrich.smart.dates import LONGEST

_VAGUE_TIME = re.compile(
    r"\b(?:as soon as possible|asap|soon|shortly|quickly|promptly|eventually|sooner or later|some ?day|"
    r"in (?:the )?(?:near |short |medium |long |foreseeable )?(?:future|term|run)|(?:short|medium|mid|long)[- ]term|"
    r"over time|in due course|when(?:ever)? possible|going forward|ongoing|"
    r"pronto|cuanto antes|lo antes posible|en breve|pr[oó]ximamente|r[aá]pidamente|alg[uú]n d[ií]a|"
    r"a (?:corto|medio|largo) plazo|en (?:el )?(?:un )?futuro(?: pr[oó]ximo| cercano)?|con el tiempo|"
    r"cuando sea posible|m[aá]s adelante)\b",
    re.IGNORECASE,
)

_LATEST = re.compile(
    r"\b(?:a m[aá]s tardar|como muy tarde|como m[aá]ximo|no later than|at the latest)\b", re.IGNORECASE
)
# "Eventually" stays in the text: it says of what is done that it may never be.
_EVENTUALLY = "eventually"


def without_latest(text: str) -> str:
    """The text with spaces where it says "no later than", which leads to a date and is neither vague nor a scope."""
    return _LATEST.sub(lambda found: " " * len(found[0]), text)


def vague_time(text: str) -> str | None:
    """The first words that stand where a date should and name none, such as "soon"."""
    found = _VAGUE_TIME.search(text[:LONGEST])
    return found[0] if found else None


def without_vague_times(text: str) -> str:
    """The text with spaces where it says "soon", so that it is taken for no object and no scope."""
    return _VAGUE_TIME.sub(
        lambda found: found[0] if found[0].lower() == _EVENTUALLY else " " * len(found[0]), text[:LONGEST]
    )
