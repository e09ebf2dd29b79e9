"""What another programme would change, as Markdown: a comment for a pull request that changes the programme."""

from __future__ import annotations

from collections.abc import Iterator

from kamsite.enrich.what_if import AccountWhatIf
from kamsite.report.what_if_escape import escaped
from kamsite.report.what_if_words import (
    WhatIfReport,
    account_names,
    headline,
    left_out,
    not_known,
    place_words,
    programme_words,
    rows,
    rule_words,
    segment_names,
)


def what_if_as_markdown(report: WhatIfReport) -> str:
    """The headline, the accounts that change, the segments, then the details; what authors wrote is escaped."""
    lines = [f"## {headline(report)}", ""]
    lines.append(f"{escaped(report.before)} → {escaped(report.after)}, as of {report.as_of.isoformat()}")
    if missing := left_out(report):
        lines += ["", missing]
    if report.found.changing:
        lines += ["", *_changes(report)]
    if rows(report.found):
        lines += ["", "### Segments", "", *_segments(report)]
    lines += ["", "### What the programme changes", ""]
    lines += [f"- {escaped(one)}" for one in programme_words(report.found)]
    if report.kept:
        lines += ["", "### Kept in their segment by a decision", "", *_kept(report)]
    if report.open:
        lines += ["", "### No segment known under either programme", "", *_open(report)]
    if any(one.reasons for one in report.found.changing):
        lines += ["", "### Why, account by account", ""]
        lines += [line for account in report.found.changing for line in _details(account)]
    return "\n".join(lines) + "\n"


def _changes(report: WhatIfReport) -> Iterator[str]:
    names = segment_names(report.found)
    yield "| Account | Before | After | Because |"
    yield "|---|---|---|---|"
    for account in report.found.changing:
        places = (place_words(account.before, names), place_words(account.after, names))
        cells = [escaped(text) for text in (account.name, *places, _because(account))]
        yield f"| {' | '.join(cells)} |"


def _because(account: AccountWhatIf) -> str:
    """The first reason with its clauses: the rule that decides."""
    first = account.reasons[0]
    return f"{first.sentence}: {'; '.join(map(str, first.details))}" if first.details else str(first.sentence)


def _segments(report: WhatIfReport) -> Iterator[str]:
    yield "| Segment | Before | After | Enter | Leave |"
    yield "|---|---:|---:|---|---|"
    for row in rows(report.found):
        moved = (", ".join(account_names(report.found, ids)) for ids in (row.entered, row.left))
        counts = ("–" if count is None else str(count) for count in (row.before, row.after))
        cells = [escaped(row.name or "open"), *counts, *(escaped(text) for text in moved)]
        yield f"| {' | '.join(cells)} |"


def _kept(report: WhatIfReport) -> Iterator[str]:
    names = segment_names(report.found)
    for account in report.kept:
        place = escaped(place_words(account.after, names))
        before, after = (escaped(rule_words(one, names)) for one in (account.before, account.after))
        yield f"- **{escaped(account.name)}**: {place}; by the rules {before} → {after}"
        yield from _reasons(account)


def _open(report: WhatIfReport) -> Iterator[str]:
    names = segment_names(report.found)
    for account in report.open:
        yield f"- **{escaped(account.name)}**: {escaped(place_words(account.after, names))}"
        yield from (f"  - {escaped(str(one))}" for one in account.unknown)


def _details(account: AccountWhatIf) -> Iterator[str]:
    yield f"- **{escaped(account.name)}**"
    yield from _reasons(account)


def _reasons(account: AccountWhatIf) -> Iterator[str]:
    for reason in account.reasons:
        yield f"  - {escaped(str(reason.sentence))}"
        yield from (f"    - {escaped(str(detail))}" for detail in reason.details)
    if account.after.computed is None:
        yield from (f"  - {escaped(one)}" for one in not_known(account))
