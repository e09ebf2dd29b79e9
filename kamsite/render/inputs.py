"""Inputs: what each figure is computed from - the plan's own keys, and the settings of the programme as they stand."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kamsite.enrich.measure_words import condition_words, measure_name
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme, Segment
from kamsite.model.sentence import Listing, Quantity, Sentence
from kamsite.render.exchange_words import rate_words

INPUTS: Mapping[str, tuple[str, ...]] = {
    "swot": ("swot", "challenges", "competitors", "cross_analysis", "opportunities"),
    "cross_analysis": ("cross_analysis", "swot", "competitors"),
    "opportunities": ("opportunities",),
    "evidence": ("evidence", "as_of"),
    "scores": ("segment_scores",),
    "segment": ("segment_scores", "segment_override", "wallet"),
    "sensitivity": ("segment_scores", "wallet"),
    "network": ("stakeholders",),
    "influence": ("stakeholders",),
    "coverage": ("stakeholders",),
    "access": ("stakeholders",),
    "position_gaps": ("stakeholders",),
    "departure": ("stakeholders",),
    "buying_centre": ("stakeholders",),
    "share_of_wallet": ("wallet", "business_units", "objectives"),
    "pyramid": ("relationship",),
    "objectives": ("objectives", "opportunities", "tactics", "period", "wallet", "kpis"),
    "schedule": ("tactics",),
    "chain": ("challenges", "swot", "cross_analysis", "opportunities", "objectives", "tactics", "kpis"),
    "kpis": ("kpis",),
    "plan_b": ("plan_b", "scenarios", "kpis", "tactics", "stakeholders"),
    "attention": ("kpis", "plan_b", "tactics", "stakeholders", "relationship", "next_review", "segment_override"),
    "portfolio": ("segment_scores", "segment_override", "wallet", "status"),
    "matrix": ("segment_scores", "wallet"),
    "competitors_met": ("competitors", "wallet", "opportunities", "tactics", "stakeholders"),
    "offerings_sold": ("wallet", "opportunities"),
    "our_people": ("stakeholders", "tactics", "objectives", "plan_b"),
    "reach": ("stakeholders",),
    "all_objectives": ("objectives", "kpis"),
}
"""Figure -> the keys of the plan that it is computed from; last those over all accounts."""


def settings(figure: str, programme: Programme, plan: AccountPlan | None = None) -> Sentence | None:
    """The programme's settings that a figure uses, with their values; None where it uses none."""
    found = _SETTINGS.get(figure)
    return found(programme, plan) if found else None


def _weights(programme: Programme, _: AccountPlan | None) -> Sentence:
    shares = tuple(
        Sentence(
            "{dimension}: {criteria}",
            dimension=dimension.name,
            criteria=Listing(
                tuple(
                    Sentence("{criterion} {weight}", criterion=one.name, weight=Quantity(one.weight))
                    for one in dimension.criteria
                )
            ),
        )
        for dimension in programme.dimensions
    )
    return Sentence("weights - {weights}", weights=Listing(shares)) if shares else Sentence("no dimensions are set")


def _segments(programme: Programme, _: AccountPlan | None) -> Sentence:
    names = tuple(one.name for one in programme.segments)
    return (
        Sentence("segments in this order - {segments}", segments=Listing(names))
        if names
        else Sentence("no segments are set")
    )


def _rules(programme: Programme, _: AccountPlan | None) -> Sentence:
    rules = tuple(
        Sentence("{segment}: {conditions}", segment=one.name, conditions=Listing(_conditions(programme, one)))
        for one in programme.segments
        if one.when
    )
    return Sentence("rules - {rules}", rules=Listing(rules)) if rules else Sentence("no segments are set")


def _conditions(programme: Programme, segment: Segment) -> tuple[Sentence, ...]:
    return tuple(
        Sentence(
            "{measure} {condition}",
            measure=measure_name(measure, programme),
            condition=condition_words(measure, condition.text, programme.currency),
        )
        for measure, condition in segment.when.items()
    )


def _high_from(programme: Programme, _: AccountPlan | None) -> Sentence:
    high = programme.power_interest
    return Sentence(
        "power counts as high from {power}, interest from {interest}",
        power=high.power_from,
        interest=high.interest_from,
    )


def _positions(programme: Programme, _: AccountPlan | None) -> Sentence:
    return Sentence("positions, low to high - {labels}", labels=Listing(programme.relationship_positions))


def _tolerances(programme: Programme, _: AccountPlan | None) -> Sentence:
    usual = programme.kpi_defaults
    return Sentence(
        "tolerances where a KPI gives none - amber {amber}, red {red}",
        amber=Quantity(usual.amber),
        red=Quantity(usual.red),
    )


def _rate(programme: Programme, plan: AccountPlan | None) -> Sentence | None:
    return rate_words(programme, plan.currency if plan else None)


_SETTINGS: Mapping[str, Callable[[Programme, AccountPlan | None], Sentence | None]] = {
    "scores": _weights,
    "portfolio": _segments,
    "matrix": _rules,
    "segment": _rules,
    "network": _high_from,
    "position_gaps": _positions,
    "kpis": _tolerances,
    "share_of_wallet": _rate,
}
