"""A, achievable: an owner of ours, a stated reason, a target within the potential and a credible pace.

The owner is Doran's "assignable" (1981): without one nobody can achieve it. The pace is credible while what is needed
is at most twice what was reached so far.
"""

from __future__ import annotations

from kamsite.enrich.progress import DAYS_OF_PACE, Progress
from kamsite.enrich.share_of_wallet import ShareOfWallet
from kamsite.enrich.smart.ceiling import ceiling
from kamsite.enrich.smart.change_words import change_words
from kamsite.enrich.smart.letter import Gap, Letter, letter_of
from kamsite.enrich.smart.measurable import unit_of
from kamsite.enrich.smart.stated_target import stated_target
from kamsite.enrich.smart.vague import is_placeholder
from kamsite.model.objective import Objective
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme
from kamsite.model.sentence import Quantity, Sentence, Value

MOST_TIMES_FASTER = 2
"""How many times the pace so far may be needed before it is no longer credible."""


def achievable(
    objective: Objective, plan: AccountPlan, progress: Progress, share_of_wallet: ShareOfWallet, programme: Programme
) -> Letter:
    """The letter A. Words in the title never count for it."""
    found = [
        _owner(objective),
        _potential(objective, plan, share_of_wallet, programme),
        _reason(objective),
        _time_left(progress),
        _pace(objective, plan, progress),
    ]
    return letter_of(
        [gap for gap in found if gap is not None],
        _full(objective, programme),
        "Achievable in part: {gaps}.",
        "Not achievable: {gaps}.",
        "To be achievable, {ways}.",
    )


def _full(objective: Objective, programme: Programme) -> Sentence:
    name = next((one.name for one in programme.team if one.id == objective.owner), None)
    if name is None:
        return Sentence("An owner of ours answers for it, with a reason why it can be reached.")
    return Sentence("{owner} answers for it, with a reason why it can be reached.", owner=name)


def _owner(objective: Objective) -> Gap | None:
    if objective.owner:
        return None
    return Gap(Sentence("nobody of ours answers for it"), Sentence("name an owner"), is_fatal=True)


def _reason(objective: Objective) -> Gap | None:
    reason = (objective.achievable or "").strip()
    way = Sentence("say what makes it possible: capacity, budget, a commitment")
    if not reason:
        return Gap(Sentence("no reason says why it can be reached"), way)
    if is_placeholder(reason):
        return Gap(Sentence("“{words}” is no reason why it can be reached", words=reason), way)
    return None


def _potential(
    objective: Objective, plan: AccountPlan, share_of_wallet: ShareOfWallet, programme: Programme
) -> Gap | None:
    bound, target = ceiling(objective, plan, share_of_wallet, programme), stated_target(objective, plan)
    if target is not None and bound.without_rate is not None:
        lack = Sentence(
            "without an exchange rate of {currency} nobody knows whether the target is within the potential",
            currency=bound.without_rate,
        )
        return Gap(lack, Sentence("add the exchange rate of {currency}", currency=bound.without_rate))
    if bound.most is None or target is None or target.value <= bound.most:
        return None
    lack = Sentence(
        "the target of {target} is above the potential of {most}",
        target=Quantity(target.value, target.unit or None),
        most=Quantity(bound.most, target.unit or None),
    )
    return Gap(lack, Sentence("set a target within the account's potential"), is_fatal=True)


def _time_left(progress: Progress) -> Gap | None:
    if progress.standing != "late":
        return None
    return Gap(Sentence("its date has passed"), Sentence("close it, or agree on a new date"))


def _pace(objective: Objective, plan: AccountPlan, progress: Progress) -> Gap | None:
    """A gap when more than twice the pace so far is needed; none while either is unknown or the target is reached."""
    needed, so_far = progress.pace.needed, progress.pace.so_far
    if needed is None or so_far is None or progress.standing == "reached":
        return None
    # A falling target is reached by falling: what counts is the pace in the target's direction.
    direction = 1 if needed > 0 else -1
    if needed * direction <= MOST_TIMES_FASTER * so_far * direction:
        return None
    unit = unit_of(objective, plan)
    values: dict[str, Value] = {
        "needed": change_words(needed, unit),
        "so_far": change_words(so_far, unit),
        "days": DAYS_OF_PACE,
    }
    lack = (
        Sentence("{needed} in {days} days are needed, and {so_far} went in the wrong direction so far", **values)
        if so_far * direction < 0
        else Sentence("{needed} in {days} days are needed, {so_far} were reached so far", **values)
    )
    return Gap(lack, Sentence("say what will make it faster, or set a target that the pace allows"))
