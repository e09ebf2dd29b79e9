"""Vague: the first word of a text that anybody can read as he likes, such as "better", "more" or "mejorar"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kamsite.enrich.smart.vague_times import without_latest
from kamsite.enrich.smart.verbs import LEADS, STOP_WORDS, VAGUE_WORDS, as_words, is_vague_verb, plain_word

_WORD = re.compile(r"[^\W\d_][\w'’-]{0,60}")
_PLACEHOLDERS = as_words(
    """
    tbd tbc tba todo none na unknown yes no ok fine sure maybe possible pending later si quizas pendiente desconocido
    ninguno ninguna posible claro
    """
)
_OPINIONS = as_words(
    """
    considered established liked perceived preferred recognised recognized regarded respected seen trusted valued viewed
    """
)
_SPANISH_OPINIONS = as_words(
    "apreciado apreciada considerado considerada conocido conocida percibido percibida preferido preferida reconocido "
    "reconocida respetado respetada valorado valorada visto vista"
)
_BECOMING = frozenset({"be", "become", "ser", "convertirse"})
_POSSESSIVES = as_words("our plan")
_COMPARED = frozenset({"than", "de"})


def words_of(text: str) -> list[str]:
    """The words of a text as they are spelled, without numbers and signs."""
    return [match[0] for match in _WORD.finditer(text)]


def first_word(plain: Sequence[str]) -> int:
    """The place of the first word that is no "we will" and no article; 0 where there is none."""
    return next((at for at, word in enumerate(plain) if word not in LEADS and word not in STOP_WORDS), 0)


def vague_word(text: str) -> str | None:
    """A vague verb at the beginning, else the first vague word that compares with nothing.

    "More than 40 %" and "two more" say how much, so that they are not vague.
    """
    spelled = words_of(without_latest(text))
    plain = [plain_word(word) for word in spelled]
    start = first_word(plain)
    if _begins_vaguely(plain, start):
        return spelled[start].lower()
    for at, word in enumerate(plain):
        follows = plain[at + 1] if at + 1 < len(plain) else ""
        if word in VAGUE_WORDS and follows not in _COMPARED and not _is_counted(spelled[at], text):
            return spelled[at].lower()
    return None


def _begins_vaguely(plain: Sequence[str], start: int) -> bool:
    """Whether a vague verb begins it; "our drive" is a noun, and "be named" can be seen where "be trusted" cannot.

    So can "become an approved supplier" and "ser nombrado proveedor"; what others think of us cannot.
    """
    if not plain or not is_vague_verb(plain[start]):
        return False
    if start and (plain[start - 1] not in LEADS or plain[start - 1] in _POSSESSIVES):
        return False
    follows = plain[start + 1 : start + (2 if plain[start] == "be" else 5)]
    if plain[start] not in _BECOMING or any(word in _OPINIONS | _SPANISH_OPINIONS for word in follows):
        return True
    endings = ("ed",) if plain[start] in {"be", "become"} else ("ado", "ada", "ido", "ida")
    return not any(word.endswith(endings) for word in follows)


def is_placeholder(text: str) -> bool:
    """Whether a text only holds its place: one word, or nothing but "tbd", "to be defined" or "por definir"."""
    words = words_of(text)
    is_short = len(words) < 2 and not any(one.isdigit() for one in text)
    is_deferred = re.fullmatch(
        r"\W*(?:(?:still )?to be (?:defined|decided|confirmed|agreed|done|seen)|not (?:yet )?known|(?:a[uú]n )?por \w+|sin \w+)\W*",
        text,
        re.IGNORECASE,
    )
    return is_short or is_deferred is not None or all(plain_word(word) in _PLACEHOLDERS for word in words)


def _is_counted(word: str, text: str) -> bool:
    counted = rf"(?:\d|\b(?:one|two|three|dos|tres))\s{{1,3}}{re.escape(word)}\b"
    return re.search(counted, text, re.IGNORECASE) is not None
