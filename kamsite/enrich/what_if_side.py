"""Side: one account under one programme - its scores and segment there, and the words for both.

Only what the programme decides is computed for a side. The plan is taken as it stands: a criterion for which it gives no
score, or one off the programme's scale, is unknown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from kamsite.enrich.scores import Score, scores
from kamsite.enrich.segment import AccountSegment, Clause, segment
from kamsite.enrich.share_of_wallet import ShareOfWallet
from kamsite.model.condition import Condition
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme
from kamsite.model.sentence import Amount, Listing, Quantity, Sentence, Share, Value


@dataclass(frozen=True, slots=True)
class Side:
    """An account's scores and segment under a programme."""

    programme: Programme
    """Whose criteria and rules they are."""
    scores: Mapping[str, Score]
    """Dimension -> score."""
    segment: AccountSegment
    """The segment, with every clause of every rule."""

    def clauses(self, segment_id: str) -> Mapping[str, Clause]:
        """Measure -> the clause that the segment's rule has on it."""
        return {clause.dimension: clause for clause in self.segment.definition if clause.segment == segment_id}


def side_of(plan: AccountPlan, programme: Programme, wallet: ShareOfWallet, as_of: date) -> Side:
    """The account under this programme on the day."""
    its_scores = scores(plan, programme)
    return Side(programme, its_scores, segment(plan, programme, its_scores, wallet, as_of))


def segment_name(segment_id: str, *programmes: Programme) -> str:
    """The segment's name in the first of the programmes that has it; else its id."""
    names = (one.name for programme in programmes for one in programme.segments if one.id == segment_id)
    return next(names, segment_id)


def measure_name(measure: str, *programmes: Programme) -> Value:
    """What a rule asks for, in words: the dimension's name in the first of the programmes that has it."""
    if measure == "share_of_wallet":
        return Sentence("Share of wallet")
    if measure == "annual_potential":
        return Sentence("Potential a year")
    names = (one.name for programme in programmes for one in programme.dimensions if one.id == measure)
    return next(names, measure)


def condition_words(measure: str, condition: str, currency: str) -> Value:
    """What a rule asks of a measure, in words: "at least 70"."""
    words: list[Value] = []
    for one in Condition.from_text(condition).comparisons:
        value = _number(measure, Fraction(one.value), currency)
        match one.operator:
            case ">=":
                words.append(Sentence("at least {value}", value=value))
            case ">":
                words.append(Sentence("more than {value}", value=value))
            case "<=":
                words.append(Sentence("at most {value}", value=value))
            case _:
                words.append(Sentence("less than {value}", value=value))
    return words[0] if len(words) == 1 else Listing(tuple(words))


def span(measure: str, low: Fraction | None, high: Fraction | None, currency: str) -> Value:
    """A measure's value, or the range in which it lies; a range without an upper end is "... or more"."""
    if low is None:
        return Sentence("not known")
    if high is None:
        return Sentence("{value} or more", value=_number(measure, low, currency))
    if low == high:
        return _number(measure, low, currency)
    return Sentence("{low} to {high}", low=_number(measure, low, currency), high=_number(measure, high, currency))


def _number(measure: str, value: Fraction, currency: str) -> Value:
    if measure == "share_of_wallet":
        return Share(value / 100)
    return Amount(value, currency) if measure == "annual_potential" else Quantity(value)
