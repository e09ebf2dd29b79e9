"""Plan rules: what one fact of a plan demands of another beside it - periods, scales, triggers, measurements, currency."""

from __future__ import annotations

from collections.abc import Mapping

from kamsite.model.document import KeyPath
from kamsite.model.kpi import Kpi
from kamsite.model.plan import AccountPlan, Period
from kamsite.model.plan_b import Trigger
from kamsite.model.programme import Criterion, Programme
from kamsite.model.segmentation import SegmentScore
from kamsite.model.sentence import Sentence
from kamsite.validate.problems import Problems
from kamsite.validate.reading import Reading

_FORMS: tuple[tuple[frozenset[str], frozenset[str]], ...] = tuple(
    (frozenset(needed), frozenset(allowed))
    for needed, allowed in (
        (("kpi", "below"), ("for_",)),
        (("kpi", "above"), ("for_",)),
        (("kpi", "status"), ("for_",)),
        (("date",), ("unless_done",)),
        (("stakeholder", "status"), ()),
        (("action", "late_by_days"), ()),
        (("manual",), ()),
    )
)
"""The forms of a trigger: what each needs, and what it may have besides."""
_STATUSES: Mapping[str, tuple[str, ...]] = {"kpi": ("amber", "red"), "stakeholder": ("left", "moved")}


def check_plan_rules(reading: Reading, problems: Problems, programme: Programme | None) -> None:
    """Report facts that contradict the fact beside them, among all that could be read."""
    criteria: dict[str, Criterion] = {}
    if programme:
        criteria = {criterion.id: criterion for one in programme.dimensions for criterion in one.criteria}
    for route, fact in reading.built:
        if isinstance(fact, SegmentScore):
            _check_score(route, fact, criteria.get(str(route[-1])), problems)
        elif isinstance(fact, Period):
            if fact.start and fact.end and fact.end < fact.start:
                problems.add("period-backwards", (*route, "end"), Sentence("the period ends before it starts"))
        elif isinstance(fact, Trigger):
            _check_trigger(route, fact, problems)
        elif isinstance(fact, Kpi):
            _check_kpi(route, fact, problems)
        elif isinstance(fact, AccountPlan):
            _check_wallet(fact, problems)
            if programme:
                _check_currency(fact, programme, problems)


def _check_currency(plan: AccountPlan, programme: Programme, problems: Problems) -> None:
    """Without a rate the account's amounts would be missing from every sum of the portfolio, and nobody would see it."""
    currency = plan.currency
    if currency is None or currency == programme.currency or currency in programme.fx.rates:
        return
    message = Sentence(
        "amounts in {currency} cannot become {own}: the programme has no exchange rate for it",
        currency=currency,
        own=programme.currency,
    )
    hint = Sentence(
        "write what 1 {currency} is worth in {own} into content/program.yml: fx: {rate}",
        currency=currency,
        own=programme.currency,
        rate=f"{{{currency}: RATE}}",
    )
    problems.add("currency-without-rate", ("currency",), message, hint)


def _check_wallet(plan: AccountPlan, problems: Problems) -> None:
    """A period that stands twice would be a point of the trend twice, and of the two nobody knows which is the latest."""
    seen = set()
    for index, one in enumerate(plan.wallet):
        label = " ".join(one.period.split()).casefold()
        if label in seen:
            message = Sentence("the wallet has a second entry of the period {period}", period=one.period)
            hint = Sentence("write all items of a period under one entry, and give each period a label of its own")
            problems.add("duplicate-period", ("wallet", index, "period"), message, hint)
        seen.add(label)


def _check_score(route: KeyPath, fact: SegmentScore, criterion: Criterion | None, problems: Problems) -> None:
    if fact.score is None or criterion is None:
        return
    low, high = criterion.scale
    if not low <= fact.score <= high:
        message = Sentence("a score from {low} to {high}, the criterion's scale, is expected", low=low, high=high)
        key = (*route, "score")
        problems.add("out-of-range", key if key in problems.document.values else route, message)


def _check_trigger(route: KeyPath, trigger: Trigger, problems: Problems) -> None:
    there = frozenset(name for name, value in vars(trigger).items() if value is not None)
    if not any(needed <= there <= needed | allowed for needed, allowed in _FORMS) or trigger.manual is False:
        message = Sentence(
            "one of these is expected: kpi with below, above or status (and for); date (and unless_done); "
            "stakeholder with status; action with late_by_days; manual: true"
        )
        problems.add("malformed-trigger", route, message)
        return
    for noun, statuses in _STATUSES.items():
        if noun in there and trigger.status is not None and trigger.status not in statuses:
            first, second = statuses
            message = Sentence("with {noun}, {first} or {second} is expected", noun=noun, first=first, second=second)
            problems.add("malformed-trigger", (*route, "status"), message)


def _check_kpi(route: KeyPath, kpi: Kpi, problems: Problems) -> None:
    if kpi.min is not None and kpi.max is not None and kpi.max < kpi.min:
        problems.add("empty-range", (*route, "max"), Sentence("the largest good value lies below the smallest"))
    if kpi.amber is not None and kpi.red is not None and kpi.red < kpi.amber:
        message = Sentence("red begins before amber: red must be at least amber")
        problems.add("red-before-amber", (*route, "red"), message)
    seen = set()
    for index, measurement in enumerate(kpi.measurements):
        if measurement.date in seen:
            message = Sentence("this KPI has a second measurement on the same day")
            problems.add("duplicate-measurement", (*route, "measurements", index, "date"), message)
        seen.add(measurement.date)
