"""An account under one programme: its scores, its segment, and the clauses of every rule."""

from __future__ import annotations

from datetime import date

from kamsite.enrich.share_of_wallet import share_of_wallet
from kamsite.enrich.what_if_side import side_of
from tests.enrich.plans import criterion, dimension, plan, programme, scored, segment

RULES = programme(
    dimensions=(dimension("value", criterion("revenue")),),
    segments=(segment("top", value=">= 70", share_of_wallet="> 5"), segment("rest")),
)


def test_a_side_is_the_account_under_that_programme() -> None:
    one = plan(segment_scores=scored(revenue=8))
    side = side_of(one, RULES, share_of_wallet(one), date(2026, 11, 23))
    assert side.scores["value"].value == 80
    assert [(name, clause.met) for name, clause in side.clauses("top").items()] == [
        ("value", True),
        ("share_of_wallet", None),
    ]
    assert side.clauses("rest") == {}
