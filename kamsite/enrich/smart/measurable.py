"""M, measurable: a measure with a unit, a baseline, and a target that differs - or, in words, "from 25 % to 40 %"."""

from __future__ import annotations

from decimal import Decimal

from kamsite.enrich.smart.amounts import named_amounts, named_change, named_goal
from kamsite.enrich.smart.letter import Gap, Letter, letter_of
from kamsite.enrich.smart.vague import is_placeholder, vague_word
from kamsite.model.objective import Objective, Reading
from kamsite.model.plan import AccountPlan
from kamsite.model.sentence import Listing, Quantity, Sentence


def measurable(objective: Objective, plan: AccountPlan) -> Letter:
    """The letter M: from the fields first, from the words of title and measure second."""
    if objective.kind == "qualitative":
        return _qualitative(objective)
    gaps = _gaps(objective, plan)
    in_words = _in_words(objective)
    if gaps and in_words is not None:
        return in_words
    return letter_of(
        gaps,
        measure_of_success(objective, plan) or Sentence("Measure, baseline and target are given."),
        "Measurable in part: {gaps}.",
        "Not measurable: {gaps}.",
        "To be measurable, {ways}.",
    )


def measure_of_success(objective: Objective, plan: AccountPlan) -> Sentence | None:
    """The answer to "what is the measure of success?", or None where it has to be asked."""
    measure, unit = _measure(objective, plan), unit_of(objective, plan)
    before, after = _value(objective.baseline), _value(objective.target)
    if measure is not None and after is not None:
        to = Quantity(after, unit)
        if before is None:
            return Sentence("{measure}: {target}.", measure=measure, target=to)
        start = Quantity(before, unit)
        return Sentence("{measure}: from {baseline} to {target}.", measure=measure, baseline=start, target=to)
    if objective.kind == "qualitative" and measure is not None:
        return Sentence("{measure}.", measure=measure.rstrip(". "))
    change, amounts = named_change(_words(objective)), named_amounts(_words(objective))
    if change is not None:
        return Sentence("From {baseline} to {target}.", baseline=change.baseline, target=change.target)
    if amounts:
        return Sentence("{amounts}.", amounts=Listing(tuple(one.text for one in amounts)))
    goal = named_goal(_words(objective))
    return None if goal is None else Sentence("{amounts}.", amounts=goal)


def unit_of(objective: Objective, plan: AccountPlan) -> str | None:
    """The unit of its values: its own, else its KPI's."""
    kpis = [kpi.unit for kpi in plan.kpis if kpi.id is not None and kpi.id == objective.kpi]
    return objective.unit or (kpis[0] if kpis else None)


def _measure(objective: Objective, plan: AccountPlan) -> str | None:
    kpis = [kpi.name for kpi in plan.kpis if kpi.id is not None and kpi.id == objective.kpi]
    return (objective.measure or "").strip() or (kpis[0] if kpis else None)


def _value(reading: Reading | None) -> Decimal | None:
    return None if reading is None else reading.value


def _words(objective: Objective) -> str:
    return f"{objective.title}. {objective.measure or ''}"


def _gaps(objective: Objective, plan: AccountPlan) -> list[Gap]:
    before, after = _value(objective.baseline), _value(objective.target)
    gaps = []
    if _measure(objective, plan) is None:
        gaps.append(Gap(Sentence("no measure of success"), Sentence("name the measure or its KPI"), after is None))
    if not (unit_of(objective, plan) or "").strip():
        gaps.append(Gap(Sentence("no unit"), Sentence("give the unit")))
    if before is None:
        gaps.append(Gap(Sentence("no baseline"), Sentence("say where it stands today")))
    if after is None:
        gaps.append(Gap(Sentence("no target value"), Sentence("say where it should stand"), is_fatal=True))
    elif before == after:
        way = Sentence("set a target that differs from the baseline")
        gaps.append(Gap(Sentence("the target is the baseline"), way, is_fatal=True))
    return gaps


def _in_words(objective: Objective) -> Letter | None:
    """What the sentence alone gives: 2 for a change with its unit, 1 for less; None where the fields say more."""
    if _value(objective.target) is not None:
        return None
    words = _words(objective)
    change, amounts, goal = named_change(words), named_amounts(words), named_goal(words)
    if change is not None and change.unit:
        reason = Sentence("In words: from {baseline} to {target}.", baseline=change.baseline, target=change.target)
        return Letter(2, reason, None)
    if change is not None:
        lack = Sentence("from {baseline} to {target}, without a unit", baseline=change.baseline, target=change.target)
        gap = Gap(lack, Sentence("give the unit"))
    elif amounts or goal:
        gap = Gap(
            Sentence(
                "only “{amount}” in words, without where it stands today",
                amount=amounts[0].text if amounts else goal or "",
            ),
            Sentence("give measure, baseline and target"),
        )
    else:
        return None
    return letter_of([gap], gap.lack, "Measurable in part: {gaps}.", "", "To be measurable, {ways}.")


def _qualitative(objective: Objective) -> Letter:
    """1 at most: a statement can be seen to be true or not, and says nothing of how far it is."""
    way = Sentence("To be measurable, say in the measure what somebody would see on that day.")
    statement = (objective.measure or "").strip()
    if not statement:
        return Letter(0, Sentence("Not measurable: no statement says what can be observed when it is reached."), way)
    vague = vague_word(statement)
    if is_placeholder(statement) or (vague is not None and not named_amounts(statement)):
        return Letter(0, Sentence("Not measurable: “{words}” cannot be observed.", words=vague or statement), way)
    return Letter(
        1,
        Sentence("A statement that can be observed says when it is reached; a number would say how far it is."),
        Sentence("To be measurable, find a number that moves with it."),
    )
