"""Reasons why an account comes out in another segment under another programme.

A segment is the account's when its rule holds and none before it does. So whatever moves an account is one of these: a
decision that counts no longer, a segment that came or went, a clause that is met otherwise, or another order of the rules;
beneath the clauses lie the scores that moved. Where the segment differs there is always at least one reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from kamsite.enrich.measure_words import condition_words, measure_name, segment_name, span
from kamsite.enrich.segment import Clause
from kamsite.enrich.what_if_scores import criterion_moves, criterion_sentence, is_same, score_words, why_unknown
from kamsite.enrich.what_if_side import Side, joined
from kamsite.model.condition import Condition
from kamsite.model.programme import Programme
from kamsite.model.sentence import Sentence, Value, plain


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason."""

    sentence: Sentence
    """What is different."""
    details: tuple[Sentence, ...] = ()
    """The clauses of the rule, or the criteria of the score, that make it so."""


def reasons(before: Side, after: Side) -> tuple[Reason, ...]:
    """Why the account's segment, or the one that the rules alone give, is another one; none where both are the same."""
    was, now = before.segment, after.segment
    if (was.id, was.computed) == (now.id, now.computed):
        return ()
    found = list(_decision(before, after))
    if was.computed == now.computed:
        return tuple(found)
    came = [one for one in now.possible if one not in was.possible or one == now.computed]
    left = [one for one in was.possible if one not in now.possible or one == was.computed]
    found += [reason for one in came if (reason := _met(one, before, after))]
    found += [reason for one in left if (reason := _failed(one, before, after))]
    found += _order(came, left, before, after)
    if now.computed and _has(before.programme, now.computed) and not _moved(now.computed, before, after, 1):
        found.append(_as_before(now.computed, before, after))
    measures = [one for name in came for one in _decisive(name, before, after, 1)]
    measures += [one for name in left for one in _decisive(name, before, after, -1)]
    return (*found, *_values(dict.fromkeys(measures), before, after))


def _decision(before: Side, after: Side) -> Iterator[Reason]:
    was, now = before.segment.override, after.segment.override
    if was is None or now is None or was.is_valid == now.is_valid:
        return
    segment = segment_name(was.segment, before.programme, after.programme)
    if now.is_valid:
        yield Reason(Sentence("The decision for {segment} counts: the segment exists now", segment=segment))
        return
    yield Reason(Sentence("The decision for {segment} counts no longer: the segment is gone", segment=segment))
    if after.segment.computed:
        computed = segment_name(after.segment.computed, after.programme)
        yield Reason(Sentence("Without the decision the rules give {segment}", segment=computed))


def _met(segment: str, before: Side, after: Side) -> Reason | None:
    """Why the segment can be the account's now: it is new, or clauses are met that were not."""
    name, clauses = segment_name(segment, after.programme), after.clauses(segment)
    is_sure = all(clause.met for clause in clauses.values())
    if not _has(before.programme, segment):
        if not clauses:
            return Reason(Sentence("{segment} is new: it takes what no other rule takes", segment=name))
        details = tuple(_clause(measure, before, after, None, clause) for measure, clause in clauses.items())
        if is_sure:
            return Reason(Sentence("{segment} is new, and its rule is met", segment=name), details)
        return Reason(Sentence("{segment} is new, and its rule may be met", segment=name), details)
    moved = _details(segment, before, after, 1)
    if not moved:
        return None
    if is_sure:
        return Reason(Sentence("Now meets the rule of {segment}", segment=name), moved)
    return Reason(Sentence("May now meet the rule of {segment}", segment=name), moved)


def _failed(segment: str, before: Side, after: Side) -> Reason | None:
    """Why the segment is no longer the account's: it is gone, or clauses are no longer met."""
    name = segment_name(segment, after.programme, before.programme)
    if not _has(after.programme, segment):
        return Reason(Sentence("{segment} is no segment any more", segment=name))
    moved = _details(segment, before, after, -1)
    if not moved:
        return None
    if any(clause.met is False for clause in after.clauses(segment).values()):
        return Reason(Sentence("No longer meets the rule of {segment}", segment=name), moved)
    return Reason(Sentence("No longer certain to meet the rule of {segment}", segment=name), moved)


def _as_before(segment: str, before: Side, after: Side) -> Reason:
    """Why it comes out just here, where nothing about this segment's own rule has changed for it."""
    name, was, now = segment_name(segment, after.programme), before.clauses(segment), after.clauses(segment)
    if not now:
        return Reason(Sentence("{segment} takes what no other rule takes", segment=name))
    details = tuple(_clause(measure, before, after, was.get(measure), clause) for measure, clause in now.items())
    return Reason(Sentence("Meets the rule of {segment}, as before", segment=name), details)


def _order(came: Iterable[str], left: Iterable[str], before: Side, after: Side) -> Iterator[Reason]:
    """Segments that exchanged their places, where nothing but their order decides between them."""
    was, now = _places(before.programme), _places(after.programme)
    for one in came:
        for other in left:
            if not {one, other} <= was.keys() & now.keys() or not (was[other] < was[one] and now[one] < now[other]):
                continue
            if _may_hold(before, one) and _may_hold(after, other):
                first, second = segment_name(one, after.programme), segment_name(other, after.programme)
                yield Reason(Sentence("{segment} is tried before {other} now", segment=first, other=second))


def _values(measures: Iterable[str], before: Side, after: Side) -> Iterator[Reason]:
    """What moved the values that the clauses ask for."""
    for measure in measures:
        was, now = before.scores.get(measure), after.scores.get(measure)
        if measure == "annual_potential" and _exchange(before.programme) != _exchange(after.programme):
            yield Reason(Sentence("Potential a year is reckoned with another currency or other exchange rates"))
        if now is None or is_same(was, now):
            continue
        name = measure_name(measure, after.programme)
        details = tuple(criterion_sentence(one) for one in criterion_moves(measure, before, after))
        beside = joined((before.limits(measure), after.limits(measure)))
        value = score_words(measure, now, beside)
        if was is None:
            yield Reason(Sentence("{measure} is a new dimension: {after}", measure=name, after=value), details)
            continue
        past, why = score_words(measure, was, beside), why_unknown(now, after.programme)
        if why is None:
            sentence = Sentence("{measure} is {after} instead of {before}", measure=name, after=value, before=past)
        else:
            sentence = Sentence(
                "{measure} is {after} instead of {before}, because {why}",
                measure=name,
                after=value,
                before=past,
                why=why,
            )
        yield Reason(sentence, details)


def _details(segment: str, before: Side, after: Side, sense: int) -> tuple[Sentence, ...]:
    was, now = before.clauses(segment), after.clauses(segment)
    moved = _moved(segment, before, after, sense)
    return tuple(_clause(measure, before, after, was.get(measure), now.get(measure)) for measure in moved)


def _moved(segment: str, before: Side, after: Side, sense: int) -> list[str]:
    """The measures on which the rule is met better (sense 1) or worse (-1) than before; all of them for a new segment."""
    was, now = before.clauses(segment), after.clauses(segment)
    return [one for one in {**now, **was} if sense * (_degree(now.get(one)) - _degree(was.get(one))) > 0] + [
        one for one in now if sense > 0 and not _has(before.programme, segment)
    ]


def _decisive(segment: str, before: Side, after: Side, sense: int) -> Iterator[str]:
    """Those of the moved measures whose value had to move: with the value that it had, the clause would be met otherwise."""
    clauses = after.clauses(segment)
    for measure in _moved(segment, before, after, sense):
        clause, was = clauses.get(measure), before.scores.get(measure)
        if clause is None:
            continue
        if was is None:
            yield measure
            continue
        if _degree_at(Condition.from_text(clause.condition), was.low, was.high) != _degree(clause):
            yield measure


def _degree_at(condition: Condition, low: Fraction, high: Fraction) -> int:
    """How far a condition is met by a value from low to high, as `_degree` counts."""
    if condition.holds(low) and condition.holds(high):
        return 2
    is_never = any(not one.holds(low) and not one.holds(high) for one in condition.comparisons)
    return 0 if is_never else 1


def _degree(clause: Clause | None) -> int:
    """How far a clause is met: 0 not, 1 perhaps, 2 surely; what is not asked for is met."""
    if clause is None or clause.met:
        return 2
    return 1 if clause.met is None else 0


def _clause(measure: str, before: Side, after: Side, was: Clause | None, now: Clause | None) -> Sentence:
    """One clause: what is asked for and what the account has, and both as they were where they were otherwise."""
    name = measure_name(measure, after.programme, before.programme)
    beside = joined(Condition.from_text(one.condition) for one in (was, now) if one)
    was_asked, was_value = _asked_and_value(was, before.programme, beside)
    asked, value = _asked_and_value(now, after.programme, beside)
    if now is None:
        return Sentence(
            "{measure} is not asked for any more; it had to be {asked} and was {value}",
            measure=name,
            asked=was_asked,
            value=was_value,
        )
    if was is None:
        asked = Sentence("{now} (new)", now=asked)
    else:
        asked, value = _and_before(asked, was_asked), _and_before(value, was_value)
    return Sentence("{measure} must be {asked} and is {value}", measure=name, asked=asked, value=value)


def _asked_and_value(clause: Clause | None, programme: Programme, beside: Condition) -> tuple[Value, Value]:
    if clause is None:
        return "", ""
    measure, currency = clause.dimension, programme.currency
    value = span(measure, clause.low, clause.high, currency, beside)
    return condition_words(measure, clause.condition, currency), value


def _and_before(now: Value, past: Value) -> Value:
    return now if plain(now) == plain(past) else Sentence("{now} (before: {past})", now=now, past=past)


def _has(programme: Programme, segment: str) -> bool:
    return any(one.id == segment for one in programme.segments)


def _may_hold(side: Side, segment: str) -> bool:
    return all(clause.met is not False for clause in side.clauses(segment).values())


def _places(programme: Programme) -> dict[str, int]:
    return {one.id: number for number, one in enumerate(programme.segments)}


def _exchange(programme: Programme) -> tuple[object, ...]:
    return programme.currency, dict(programme.fx.rates)
