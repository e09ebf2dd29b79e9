"""T, time-bound: a real calendar date, after the baseline and inside the plan's period; "soon" is none."""

from __future__ import annotations

import re
from datetime import date

from kamsite.enrich.smart.dates import named_times
from kamsite.enrich.smart.letter import Gap, Letter, letter_of
from kamsite.enrich.smart.vague_times import vague_time
from kamsite.model.objective import Objective
from kamsite.model.plan import AccountPlan
from kamsite.model.sentence import Sentence

_BY = re.compile(
    r"\b(?:by|before|until|till|no later than|antes del?|hasta|a m[aá]s tardar|a|para)\s+(?:the\s+|el\s+|d[ií]a\s+)*$",
    re.IGNORECASE,
)


def time_bound(objective: Objective, plan: AccountPlan) -> Letter:
    """The letter T: from the target's date first, from the words of title and measure second."""
    day = due(objective)
    return letter_of(
        _gaps_without_day(objective) if day is None else _gaps(objective, plan, day),
        Sentence("Due on {day}.", day=day) if day else Sentence("It has a date."),
        "Time-bound in part: {gaps}.",
        "Not time-bound: {gaps}.",
        "To be time-bound, {ways}.",
    )


def due(objective: Objective) -> date | None:
    """The day by which it is to be reached: the target's, else the one that the words name.

    Of several calendar dates one behind "by" or "before" counts first ("renew what ends on 30 June 2027 by 31 March
    2027"), then the last.
    """
    if objective.target is not None and objective.target.date is not None:
        return objective.target.date
    words = _words(objective)
    days = [(time, time.day) for time in named_times(words) if time.day is not None]
    by = [day for time, day in days if _BY.search(words[max(0, time.start - 30) : time.start])]
    return max(by or [day for _, day in days], default=None)


def roughly_due(objective: Objective) -> str | None:
    """The words that answer "by when?" without a calendar date, such as "Dec 2026"; None where there is a date, or none."""
    if due(objective) is not None:
        return None
    times = [time for time in named_times(_words(objective)) if not time.is_unreal]
    return times[-1].text if times else None


def _words(objective: Objective) -> str:
    return f"{objective.title}. {objective.measure or ''}"


def _gaps_without_day(objective: Objective) -> list[Gap]:
    way = Sentence("give the target a calendar date")
    times = named_times(_words(objective))
    unreal = [time for time in times if time.is_unreal]
    if unreal:
        return [Gap(Sentence("“{words}” does not exist", words=unreal[0].text), way, is_fatal=True)]
    if times:
        return [Gap(Sentence("“{words}” is no calendar date", words=times[-1].text), way)]
    vague = vague_time(_words(objective))
    if vague:
        return [Gap(Sentence("“{words}” can be any day", words=vague), way, is_fatal=True)]
    return [Gap(Sentence("no date says by when"), way, is_fatal=True)]


def _gaps(objective: Objective, plan: AccountPlan, day: date) -> list[Gap]:
    gaps = []
    start = objective.baseline.date if objective.baseline else None
    if start is not None and day <= start:
        lack = Sentence("{day} is not after the baseline of {start}", day=day, start=start)
        gaps.append(Gap(lack, Sentence("set a date after the baseline"), is_fatal=True))
    period = plan.period
    if period is not None and period.start is not None and day < period.start:
        lack = Sentence("{day} is before the plan's period begins on {start}", day=day, start=period.start)
        gaps.append(Gap(lack, Sentence("set a date inside the plan's period")))
    if period is not None and period.end is not None and day > period.end:
        lack = Sentence("{day} is after the plan's period ends on {end}", day=day, end=period.end)
        gaps.append(Gap(lack, Sentence("set a date inside the plan's period, or extend the plan's period")))
    return gaps
