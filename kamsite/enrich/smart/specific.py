"""S, specific: one verb and one object with a scope, and no bare "improve", "more" or "better"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kamsite.enrich.smart.amounts import named_amounts
from kamsite.enrich.smart.dates import without_times
from kamsite.enrich.smart.letter import Gap, Letter, letter_of
from kamsite.enrich.smart.vague import first_word, vague_word, words_of
from kamsite.enrich.smart.vague_times import without_latest, without_vague_times
from kamsite.enrich.smart.verbs import (
    FIXED_PHRASES,
    PREPOSITIONS,
    STOP_WORDS,
    VAGUE_WORDS,
    VERBS,
    begins,
    is_spanish_verb,
    is_vague_verb,
    is_verb,
    plain_word,
)
from kamsite.model.objective import Objective
from kamsite.model.plan import AccountPlan
from kamsite.model.sentence import Sentence

_FIXED = tuple((re.compile(re.escape(phrase), re.IGNORECASE), phrase.replace(" ", "_")) for phrase in FIXED_PHRASES)
_JOINT = re.compile(r"[;,&+]\s|\.\s|\s[&+]\s")
_AND = frozenset({"and", "y", "e", "then"})
_DETERMINERS = frozenset({"each", "every", "all", "the", "both"})
_ARTICLES = frozenset({"a", "an", "the", "our", "their", "them"})
_BEHIND_NOUNS = PREPOSITIONS - {"a"} | _AND
"""Words that stand behind an English noun and rarely behind a verb; "a" is the article there."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """What the words of a title say."""

    verb: str | None
    other_verbs: tuple[str, ...]
    has_object: bool
    has_scope: bool
    vague: str | None


def specific(objective: Objective, plan: AccountPlan) -> Letter:
    """The letter S. A number, in the fields or in the words, says what an otherwise vague verb means."""
    read = _read(objective.title)
    has_number = _has_target(objective) or bool(named_amounts(objective.title))
    vague = None if has_number else read.vague
    has_scope = read.has_scope or _has_scope_in_fields(objective, plan)
    gaps = _gaps(read, has_scope)
    if vague is not None:
        lack = Sentence("“{word}” can mean anything", word=vague)
        way = Sentence("say in a number what “{word}” means", word=vague)
        gaps.append(Gap(lack, way, is_fatal=is_vague_verb(plain_word(vague)) or not has_scope))
    return letter_of(
        gaps,
        Sentence("One verb, “{verb}”, with an object and a scope.", verb=read.verb or ""),
        "Specific in part: {gaps}.",
        "Not specific: {gaps}.",
        "To be specific, {ways}.",
    )


def _gaps(read: _Reading, has_scope: bool) -> list[Gap]:
    gaps = []
    if read.verb is None:
        lack = Sentence("it does not begin with a known verb")
        gaps.append(Gap(lack, Sentence("begin with a verb, such as raise, win or renew"), is_fatal=not has_scope))
    if not read.has_object:
        lack = Sentence("nothing says what it is done to")
        gaps.append(Gap(lack, Sentence("name what is raised, won or renewed"), is_fatal=True))
    if read.other_verbs:
        lack = Sentence("“{verb}” is a second thing to do", verb=read.other_verbs[0])
        gaps.append(Gap(lack, Sentence("make an objective of each verb")))
    if not has_scope:
        lack = Sentence("no scope says where or for whom")
        gaps.append(Gap(lack, Sentence("name the business unit, the offering or the site")))
    return gaps


def _has_target(objective: Objective) -> bool:
    has_measure = bool(objective.measure or objective.kpi)
    return has_measure and objective.target is not None and objective.target.value is not None


def _has_scope_in_fields(objective: Objective, plan: AccountPlan) -> bool:
    """Whether an opportunity that it supports names offerings or a business unit."""
    return any(
        one.id is not None and one.id in objective.supports and bool(one.offerings or one.business_unit)
        for one in plan.opportunities
    )


def _read(title: str) -> _Reading:
    text = without_vague_times(without_latest(without_times(title)))
    for phrase, as_one_word in _FIXED:
        text = phrase.sub(as_one_word, text)
    # A comma, an ampersand or a full stop joins two things to do as "and" does.
    spelled = words_of(_JOINT.sub(" and ", text))
    words = [plain_word(word) for word in spelled]
    everything = frozenset(words)
    start = first_word(words)
    verb = words[start] if words and begins(words[start], everything) else None
    rest = range(start + 1 if verb else start, len(words))
    content = [at for at in rest if words[at] not in STOP_WORDS and words[at] not in VAGUE_WORDS]
    others = tuple(spelled[at].lower() for at in rest if _is_second_verb(words, at, everything))
    return _Reading(
        spelled[start].lower() if verb else None, others, bool(content), _has_scope(spelled, content), vague_word(text)
    )


def _is_second_verb(words: list[str], at: int, everything: frozenset[str]) -> bool:
    """Whether "and" leads to a verb; "energy and support for Wire" names two things, "and open a depot" does two."""
    if words[at - 1] not in _AND or not is_verb(words[at], everything):
        return False
    follows = words[at + 1] if at + 1 < len(words) else None
    # "Each decider and approver": English nouns that end as Spanish infinitives do.
    is_noun = words[at].endswith(("er", "or")) and words[at] not in VERBS and follows not in _ARTICLES
    if is_noun and any(word in _DETERMINERS for word in words[max(0, at - 4) : at - 1]):
        return False
    return is_spanish_verb(words[at]) or (follows is not None and follows not in _BEHIND_NOUNS)


def _has_scope(spelled: list[str], content: list[int]) -> bool:
    """Whether, behind the object, a preposition leads to something, or a name in capitals stands there."""
    behind = content[1:]
    # In a title all in capitals, or with a capital at every word, a capital makes no name.
    has_names = any(spelled[at][0].islower() for at in content)
    if has_names and any(spelled[at][0].isupper() for at in behind):
        return True
    words = [plain_word(word) for word in spelled]
    return any(words[before] in PREPOSITIONS for at in behind for before in range(max(content[0] + 1, at - 3), at))
