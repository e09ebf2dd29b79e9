"""What another programme decides otherwise: dimensions, criteria with weights and scales, segments with rules and order.

Weights are told as shares of their dimension's weights, because only these decide: twice all weights is no change.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from kamsite.enrich.exact import total
from kamsite.enrich.measure_words import condition_words, measure_name
from kamsite.model.programme import Criterion, Dimension, Programme, Segment
from kamsite.model.sentence import Listing, Quantity, Sentence, Share, Value


def programme_changes(before: Programme, after: Programme) -> tuple[Sentence, ...]:
    """Everything that can move an account to another segment, dimension by dimension, then segment by segment."""
    return (*_dimensions(before, after), *_segments(before, after), *_money(before, after))


def _dimensions(before: Programme, after: Programme) -> Iterator[Sentence]:
    was, now = {one.id: one for one in before.dimensions}, {one.id: one for one in after.dimensions}
    for id, dimension in now.items():
        if id in was:
            yield from _renamed(was[id].name, dimension.name)
            yield from _criteria(was[id], dimension)
        else:
            names: Value = Listing(tuple(one.name for one in dimension.criteria))
            yield Sentence("{dimension} is a new dimension of {criteria}", dimension=dimension.name, criteria=names)
    for id, dimension in was.items():
        if id not in now:
            yield Sentence("{dimension} is no dimension any more", dimension=dimension.name)


def _criteria(before: Dimension, after: Dimension) -> Iterator[Sentence]:
    was, now = {one.id: one for one in before.criteria}, {one.id: one for one in after.criteria}
    shares_before, shares = _shares(before), _shares(after)
    for id, criterion in now.items():
        name = Sentence("{dimension}: {criterion}", dimension=after.name, criterion=criterion.name)
        share = Share(shares[id])
        if id not in was:
            yield Sentence("{criterion} is new and weighs {after}", criterion=name, after=share)
            continue
        yield from _renamed(was[id].name, criterion.name)
        if shares[id] != shares_before[id]:
            past = Share(shares_before[id])
            yield Sentence("{criterion} weighs {after} instead of {before}", criterion=name, after=share, before=past)
        yield from _scale(name, was[id], criterion)
    for id, criterion in was.items():
        if id not in now:
            name = Sentence("{dimension}: {criterion}", dimension=before.name, criterion=criterion.name)
            yield Sentence("{criterion} is gone, it weighed {before}", criterion=name, before=Share(shares_before[id]))


def _scale(name: Sentence, before: Criterion, after: Criterion) -> Iterator[Sentence]:
    if before.scale != after.scale:
        yield Sentence(
            "{criterion} is scored from {after} instead of {before}",
            criterion=name,
            after=_ends(after),
            before=_ends(before),
        )
    if after.lower_is_better and not before.lower_is_better:
        yield Sentence("{criterion} is better when it is low", criterion=name)
    if before.lower_is_better and not after.lower_is_better:
        yield Sentence("{criterion} is better when it is high", criterion=name)


def _segments(before: Programme, after: Programme) -> Iterator[Sentence]:
    was, now = {one.id: one for one in before.segments}, {one.id: one for one in after.segments}
    for id, segment in now.items():
        if id in was:
            yield from _renamed(was[id].name, segment.name)
            yield from _rule(was[id], segment, before, after)
        elif segment.when:
            words: Value = Listing(tuple(_asked(segment, measure, after) for measure in segment.when))
            yield Sentence("{segment} is a new segment: {rule}", segment=segment.name, rule=words)
        else:
            yield Sentence("{segment} is new: it takes what no other rule takes", segment=segment.name)
    for id, segment in was.items():
        if id not in now:
            yield Sentence("{segment} is no segment any more", segment=segment.name)
    if [id for id in was if id in now] != [id for id in now if id in was]:
        order = Listing(tuple(segment.name for segment in after.segments))
        yield Sentence("The segments are tried in another order: {order}", order=order)


def _rule(was: Segment, now: Segment, before: Programme, after: Programme) -> Iterator[Sentence]:
    for measure, condition in now.when.items():
        asked = _asked(now, measure, after)
        if measure not in was.when:
            yield Sentence("{segment} also asks for this: {rule}", segment=now.name, rule=asked)
        elif condition.comparisons != was.when[measure].comparisons:
            past = condition_words(measure, was.when[measure].text, before.currency)
            rule = Sentence("{now} (before: {past})", now=asked, past=past)
            yield Sentence("{segment} asks for this: {rule}", segment=now.name, rule=rule)
    for measure in was.when:
        if measure not in now.when:
            asked = _asked(was, measure, before)
            yield Sentence("{segment} does not ask for this any more: {rule}", segment=now.name, rule=asked)


def _money(before: Programme, after: Programme) -> Iterator[Sentence]:
    if before.currency != after.currency:
        yield Sentence("Amounts are in {after} instead of {before}", after=after.currency, before=before.currency)
    for currency in sorted({*before.fx.rates, *after.fx.rates}):
        rates = [one.fx.rates.get(currency) for one in (before, after)]
        if rates[0] != rates[1]:
            was, now = (Sentence("not known") if rate is None else Quantity(rate) for rate in rates)
            yield Sentence(
                "One {currency} is worth {after} instead of {before}", currency=currency, after=now, before=was
            )


def _asked(segment: Segment, measure: str, programme: Programme) -> Sentence:
    words = condition_words(measure, segment.when[measure].text, programme.currency)
    return Sentence("{measure} {asked}", measure=measure_name(measure, programme), asked=words)


def _renamed(before: str, after: str) -> Iterator[Sentence]:
    if before != after:
        yield Sentence("{before} is called {after}", before=before, after=after)


def _shares(dimension: Dimension) -> dict[str, Fraction]:
    weights = total(one.weight for one in dimension.criteria)
    return {one.id: Fraction(one.weight) / weights if weights else Fraction(0) for one in dimension.criteria}


def _ends(criterion: Criterion) -> Sentence:
    return Sentence("{low} to {high}", low=Quantity(criterion.scale[0]), high=Quantity(criterion.scale[1]))
