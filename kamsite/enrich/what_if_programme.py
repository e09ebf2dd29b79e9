"""What another programme decides otherwise: dimensions, criteria with weights and scales, segments with rules and order.

Weights are told as the author wrote them, with the shares of their dimension's weights that they come to. Only the shares
decide: twice all weights is no change. A criterion whose weight stays has another share as soon as another weight changes;
that is one line for all of them, since the author did not touch them.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from kamsite.enrich.exact import total
from kamsite.enrich.measure_words import condition_words, measure_name
from kamsite.model.programme import Criterion, Dimension, Programme, Segment
from kamsite.model.sentence import Listing, Quantity, Sentence, Share, Value


def programme_changes(before: Programme, after: Programme) -> tuple[Sentence, ...]:
    """Everything that can move an account to another segment, dimension by dimension, then segment by segment.

    Where either programme sets no segments at all, theirs are not told one by one: `what_if` says that once.
    """
    segments = _segments(before, after) if before.segments and after.segments else ()
    return (*_dimensions(before, after), *segments, *_money(before, after))


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
    is_other = any(shares[id] != shares_before[id] for id in now if id in was)
    for id, criterion in now.items():
        if id not in was:
            yield Sentence(
                "{criterion} is new with weight {weight} ({share} of {dimension})",
                criterion=criterion.name,
                weight=Quantity(criterion.weight),
                share=Share(shares[id]),
                dimension=after.name,
            )
            continue
        yield from _renamed(was[id].name, criterion.name)
        if is_other and criterion.weight != was[id].weight:
            yield _weight(was[id], criterion, shares_before[id], shares[id], after)
        yield from _scale(
            Sentence("{dimension}: {criterion}", dimension=after.name, criterion=criterion.name), was[id], criterion
        )
    for id, criterion in was.items():
        if id not in now:
            yield Sentence(
                "{criterion} is gone; its weight was {weight} ({share} of {dimension})",
                criterion=criterion.name,
                weight=Quantity(criterion.weight),
                share=Share(shares_before[id]),
                dimension=before.name,
            )
    untouched = [id for id in now if id in was and was[id].weight == now[id].weight]
    yield from _others([shares[id] - shares_before[id] for id in untouched], after.name)


def _weight(was: Criterion, now: Criterion, past: Fraction, share: Fraction, dimension: Dimension) -> Sentence:
    """A weight that the author changed; its share may be the same when other weights changed along with it."""
    after, before = Quantity(now.weight), Quantity(was.weight)
    if share == past:
        return Sentence(
            "{criterion}: weight {after} instead of {before} ({share} of {dimension}, as before)",
            criterion=now.name,
            after=after,
            before=before,
            share=Share(share),
            dimension=dimension.name,
        )
    return Sentence(
        "{criterion}: weight {after} instead of {before} ({share} instead of {past} of {dimension})",
        criterion=now.name,
        after=after,
        before=before,
        share=Share(share),
        past=Share(past),
        dimension=dimension.name,
    )


def _others(growths: list[Fraction], dimension: str) -> Iterator[Sentence]:
    """What follows for the criteria whose weight stays: the sum of all weights makes all their shares grow, or all shrink."""
    if any(growth > 0 for growth in growths):
        yield Sentence(
            "{count} other criterion of {dimension} keeps its weight and so has a larger part of it",
            "{count} other criteria of {dimension} keep their weight and so have a larger part of it",
            count=len(growths),
            dimension=dimension,
        )
    elif any(growth < 0 for growth in growths):
        yield Sentence(
            "{count} other criterion of {dimension} keeps its weight and so has a smaller part of it",
            "{count} other criteria of {dimension} keep their weight and so have a smaller part of it",
            count=len(growths),
            dimension=dimension,
        )


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
