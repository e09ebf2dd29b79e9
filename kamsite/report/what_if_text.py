"""What another programme would change, as text for a terminal of 80 columns."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from kamsite.enrich.what_if import AccountWhatIf, SegmentWhatIf
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

_WIDTH = 80
_KEPT_TOGETHER = "\N{NO-BREAK SPACE}"


def what_if_as_text(report: WhatIfReport) -> str:
    """The accounts that change and why, the segments, the programme's changes, and what stays open."""
    lines = [
        *_wrapped(headline(report), 0),
        *_wrapped(f"{report.before} -> {report.after}, as of {report.as_of.isoformat()}", 0),
    ]
    if missing := left_out(report):
        lines += _wrapped(missing, 0)
    for account in report.found.changing:
        lines += ["", *_account(account, report)]
    if rows(report.found):
        lines += ["", *_segments(report)]
    lines += ["", "What the programme changes"]
    lines += [line for change in programme_words(report.found) for line in _wrapped(change, 2)]
    if report.kept:
        lines += ["", "Kept in their segment by a decision"]
        lines += [line for account in report.kept for line in _kept(account, report)]
    if report.open:
        lines += ["", "No segment known under either programme"]
        lines += [line for account in report.open for line in _open(account, report)]
    return "\n".join(lines) + "\n"


def _account(account: AccountWhatIf, report: WhatIfReport) -> Iterator[str]:
    names = segment_names(report.found)
    yield from _wrapped(
        f"{account.name}: {place_words(account.before, names)} -> {place_words(account.after, names)}", 0
    )
    yield from _reasons(account, 2)


def _reasons(account: AccountWhatIf, indent: int) -> Iterator[str]:
    for reason in account.reasons:
        yield from _wrapped(str(reason.sentence), indent)
        for detail in reason.details:
            yield from _wrapped(str(detail), indent + 2)
    if account.after.computed is None:
        for unknown in not_known(account):
            yield from _wrapped(unknown, indent)


def _segments(report: WhatIfReport) -> Iterator[str]:
    shown = rows(report.found)
    labels = [_flat(one.name or "open") for one in shown]
    width = min(max(len("Segment"), *(len(label) for label in labels)), 50)
    yield f"{'Segment'.ljust(width)}  before  after"
    for label, row in zip(labels, shown, strict=True):
        first, *more = textwrap.wrap(label, width) or [""]
        yield f"{first.ljust(width)}  {_count(row.before)}  {_count(row.after)[1:]}{_existence(row)}"
        yield from more
        for word, ids in (("enter", row.entered), ("leave", row.left)):
            if ids:
                yield from _wrapped(f"{word}: {', '.join(account_names(report.found, ids))}", 2)


def _count(count: int | None) -> str:
    return ("-" if count is None else str(count)).rjust(6)


def _existence(row: SegmentWhatIf) -> str:
    if row.id is None:
        return ""
    return "  new" if row.before is None else "  gone" if row.after is None else ""


def _kept(account: AccountWhatIf, report: WhatIfReport) -> Iterator[str]:
    names = segment_names(report.found)
    by_rules = f"{rule_words(account.before, names)} -> {rule_words(account.after, names)}"
    yield from _wrapped(f"{account.name}: {place_words(account.after, names)}; by the rules {by_rules}", 2)
    yield from _reasons(account, 4)


def _open(account: AccountWhatIf, report: WhatIfReport) -> Iterator[str]:
    names = segment_names(report.found)
    before, after = place_words(account.before, names), place_words(account.after, names)
    yield from _wrapped(f"{account.name}: {after if before == after else f'{before} -> {after}'}", 2)
    for unknown in account.unknown:
        yield from _wrapped(str(unknown), 4)


def _wrapped(text: str, indent: int) -> list[str]:
    """Lines of at most 80 columns, those after the first indented further; a word that is longer stays whole."""
    lines = textwrap.wrap(
        re.sub(r"(?<=\d) (?=%)", _KEPT_TOGETHER, _flat(text)),
        _WIDTH,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + 4),
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line.replace(_KEPT_TOGETHER, " ") for line in lines]


def _flat(text: str) -> str:
    """A name that an author wrote over several lines must not break the print apart."""
    return " ".join(text.split())
