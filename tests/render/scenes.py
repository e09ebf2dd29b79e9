"""Scenes for tests of sections: one plan of given facts under a small programme, as of one day."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from kamsite.checks.examined import Examined
from kamsite.enrich.account import Account
from kamsite.enrich.figures import figures
from kamsite.model.programme import Programme
from kamsite.render.names import Names
from kamsite.render.scene import Part, Scene
from tests.enrich.plans import criterion, dimension, plan, programme, segment

TODAY = date(2026, 11, 23)
RULES = programme(
    dimensions=(dimension("value", criterion("revenue")),),
    segments=(segment("strategic", value=">= 70"), segment("standard")),
)


def scene(rules: Programme = RULES, **facts: Any) -> Scene:
    """A scene of a plan with these facts."""
    its = plan(**facts)
    account = Examined(Account(its, figures(its, rules, TODAY)), ())
    return Scene(account, rules, TODAY, "../../", Names(rules, its), {}, {}, lambda _: [])


def text_of(part: Part | None) -> str:
    """What a reader reads of a part: no tags, single spaces."""
    assert part is not None
    words = re.sub(r"<[^>]*>", " ", part.html)
    for entity, sign in (("&#39;", "'"), ("&#34;", '"'), ("&gt;", ">"), ("&lt;", "<"), ("&amp;", "&")):
        words = words.replace(entity, sign)
    return " ".join(words.replace("\u00a0", " ").split())
