"""An account is its facts and its figures, and goes by the plan's id."""

from __future__ import annotations

from datetime import date

from kamsite.enrich.account import Account
from kamsite.enrich.figures import figures
from tests.enrich.plans import plan, programme


def test_an_account_goes_by_the_id_of_its_plan() -> None:
    facts = plan()
    assert Account(facts, figures(facts, programme(), date(2026, 11, 23))).id == "acme"
