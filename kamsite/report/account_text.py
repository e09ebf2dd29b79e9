"""One account as text for a terminal: the figures in a dozen lines, then what needs attention."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kamsite.checks.examined import Examined
from kamsite.model.finding import Finding
from kamsite.model.programme import Programme
from kamsite.model.sentence import Amount, Quantity, Share, Value, plain

_UNKNOWN = "not known"


def account_as_text(account: Examined, programme: Programme) -> str:
    """The account's facts and figures, a line each, and its findings counted."""
    plan = account.plan
    rows = [*_who(account, programme), *_figures(account, programme)]
    width = max(len(label) for label, _ in rows)
    lines = [f"{plan.name} ({plan.id})", ""]
    lines += [f"  {label.ljust(width)}  {value}" for label, value in rows]
    if account.figures.attention:
        lines += ["", "Needs attention", *(f"  {plain(one.sentence)}" for one in account.figures.attention)]
    lines += ["", _counted(account.findings)]
    return "\n".join(lines)


def _who(account: Examined, programme: Programme) -> Iterator[tuple[str, str]]:
    names = {member.id: member.name for member in programme.team}
    plan = account.plan
    yield "Account manager", names.get(plan.account_manager, plan.account_manager)
    yield "Executive sponsor", names.get(plan.executive_sponsor or "", _UNKNOWN)
    yield "Status", plan.status
    yield "Next review", _plain(plan.next_review)


def _figures(account: Examined, programme: Programme) -> Iterator[tuple[str, str]]:
    figures, plan = account.figures, account.plan
    segments = {one.id: one.name for one in programme.segments}
    possible = " or ".join(segments[one] for one in figures.segment.possible)
    yield "Segment", segments.get(figures.segment.id or "", f"open: {possible}" if possible else _UNKNOWN)
    for dimension in programme.dimensions:
        score = figures.scores[dimension.id]
        span = f"{plain(Quantity(score.low))} to {plain(Quantity(score.high))} of 100"
        yield dimension.name, span if score.value is None else f"{plain(Quantity(score.value))} of 100"
    wallet = figures.share_of_wallet
    yield "Share of wallet", _plain(Share(wallet.share) if wallet.share is not None else None)
    currency = plan.currency or programme.currency
    yield "Purchase potential", _plain(Amount(wallet.potential, currency) if wallet.potential is not None else None)
    yield "Relationship", figures.pyramid.current or _UNKNOWN
    smart = sum(1 for one in figures.objectives if one.smart.verdict == "smart")
    yield "Objectives", f"{len(figures.objectives)}, {smart} of them SMART"
    yield "KPIs", ", ".join(f"{one.id} {one.status}" for one in figures.kpis) or "none"
    yield "Plans B", ", ".join(f"{one.id} {one.state}" for one in figures.plan_b) or "none"


def _plain(value: Value | None) -> str:
    return _UNKNOWN if value is None else plain(value)


def _counted(findings: Iterable[Finding]) -> str:
    count = len(tuple(findings))
    return f"{count} finding{'' if count == 1 else 's'}"
