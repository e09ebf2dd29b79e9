"""Starter: the first lines of a new plan, for `kamsite new`."""

from __future__ import annotations

import json
import re
from pathlib import Path

from kamsite.load.project import RESERVED_NAMES, find_plans
from kamsite.model.programme import Programme

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
_WORDS_OF_YAML = {"null", "true", "false", "yes", "no", "on", "off"}
"""Names that some reader of YAML takes for something else than text."""
_PLAN = """\
---
name: {name}
account_manager: {manager}
status: draft

# Who answers for the account among our leaders, and when the plan is looked at next:
# executive_sponsor: {manager}
# next_review: 2027-01-31

# Phase 1: what keeps the account awake, and what helps and harms it? Magnitude and importance: 1 to 3.
# challenges:
#   - {{id: C1, text: What they worry about, importance: 2}}
# swot:
#   strengths: [{{id: S1, text: What they do well, magnitude: 3, importance: 2}}]
#   weaknesses: [{{id: W1, text: What they do badly, magnitude: 2, importance: 3}}]
#   opportunities: [{{id: O1, text: What could help them, magnitude: 3, importance: 2, probability: 50}}]
#   threats: [{{id: T1, text: What could harm them, magnitude: 2, importance: 2, probability: 30}}]

# Phase 2: a score for each criterion of content/program.yml
# segment_scores:
{criteria}
# Phase 3: who decides, who approves, who of ours knows them?
# stakeholders:
#   - id: the-decider
#     name: Their name
#     title: Their job
#     roles: [decider]
#     power: 5
#     interest: 3
#     position: {position}
#     contacts: [{{with: {manager}, strength: 3, last_contact: 2026-01-15, cadence_days: 30}}]

{wallet}# Where does the relation stand, and where should it stand? Levels: exploratory to integrated.
# relationship: {{current: basic, target: cooperative, by: 2027-12-31}}

# What do we want to reach, from where, by when, and who answers for it?
# objectives:
#   - id: OB1
#     title: Raise our share of their wallet from 25 to 40 %
#     measure: Share of wallet
#     unit: "%"
#     baseline: {{value: 25, date: 2026-01-31}}
#     target: {{value: 40, date: 2027-12-31}}
#     owner: {manager}
#     supports: [C1]
---
What to know about {title} in two sentences.
"""


_WALLET = """\
# Phase 5: what could they spend on each offering, what is ours, and who holds the rest? Leave out what you do not know.
# wallet:
#   - period: 2025
#     items:
#       - {{offering: {offering}, potential: 100000, ours: 25000, others: [{{supplier: in-house, amount: 40000}}]}}

"""
"""Only where the programme names an offering: no other can be written."""


class CannotStartError(Exception):
    """The plan was not written; the message says why and what to do."""


def write_new_plan(project: Path, account_id: str, name: str, manager: str, programme: Programme) -> Path:
    """Write `content/accounts/<id>.md` and return its path.

    Raises CannotStartError when the id is no slug, a plan has it already, or the file cannot be written.
    """
    if len(account_id) > 64 or not _ID.match(account_id):
        raise CannotStartError(
            f"{account_id!r} is no id: use lower-case letters, digits and single hyphens, as in acme-steel"
        )
    path = project / "content" / "accounts" / f"{account_id}.md"
    if account_id in {one.stem.casefold() for one in find_plans(project)[0]} or path.exists():
        raise CannotStartError(f"{path.relative_to(project)} exists already; choose another id or edit that file")
    if not name.strip() or not name.isprintable():
        raise CannotStartError("a name needs letters, on one line and without hidden characters")
    if account_id in RESERVED_NAMES:
        raise CannotStartError(
            f"{account_id} is a name that Windows or a web server keeps for itself; choose another id"
        )
    criteria = (one.id for dimension in programme.dimensions for one in dimension.criteria)
    rows = "".join(f"#   {one}: 5\n" for one in criteria)
    text = _PLAN.format(name=_yaml_text(name), title=name, manager=manager, criteria=rows, **_samples(programme))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise CannotStartError(f"{path} cannot be written: {error.strerror}") from error
    return path


def _samples(programme: Programme) -> dict[str, str]:
    """The parts of the plan that use the programme's own words, so that they can be read as they stand."""
    scale = [_yaml_text(label) for label in programme.relationship_positions]
    ends = f"current: {scale[len(scale) // 3]}, ideal: {scale[-1]}, " if scale else ""
    position = f"{{{ends}by: 2027-06-30}}"
    wallet = _WALLET.format(offering=programme.offerings[0].id) if programme.offerings else ""
    return {"position": position, "wallet": wallet}


def _yaml_text(text: str) -> str:
    """The name as YAML: plain where that is safe, in double quotes (JSON is YAML) where it is not."""
    is_plain = re.fullmatch(r"[^\W\d_][\w .&-]*[\w.]", text) and text.casefold() not in _WORDS_OF_YAML
    return text if is_plain else json.dumps(text, ensure_ascii=False)
