"""Starter: the first lines of a new plan, for `kamsite new`."""

from __future__ import annotations

import json
import re
from pathlib import Path

from kamsite.load.project import RESERVED_NAMES, find_plans

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

# Phase 1: what keeps the account awake?
# challenges:
#   - {{id: C1, text: What they worry about, importance: 2}}

# Phase 2: a score for each criterion of content/program.yml
# segment_scores:
{criteria}
# Phase 3: who decides, who approves, who of ours knows them?
# stakeholders:
#   - {{id: the-decider, name: Their name, title: Their job, roles: [decider], power: 5, interest: 3}}

# Phase 5: what could they spend with us, and what do we want to reach, by when?
# objectives:
#   - {{id: OB1, title: Raise our share of their wallet from 25 to 40 %, unit: "%"}}
---
What to know about {title} in two sentences.
"""


class CannotStartError(Exception):
    """The plan was not written; the message says why and what to do."""


def write_new_plan(project: Path, account_id: str, name: str, manager: str, criteria: list[str]) -> Path:
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
    rows = "".join(f"#   {one}: 5\n" for one in criteria)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(_PLAN.format(name=_yaml_text(name), title=name, manager=manager, criteria=rows))
    except OSError as error:
        raise CannotStartError(f"{path} cannot be written: {error.strerror}") from error
    return path


def _yaml_text(text: str) -> str:
    """The name as YAML: plain where that is safe, in double quotes (JSON is YAML) where it is not."""
    is_plain = re.fullmatch(r"[^\W\d_][\w .&-]*[\w.]", text) and text.casefold() not in _WORDS_OF_YAML
    return text if is_plain else json.dumps(text, ensure_ascii=False)
