"""Evidence: assumed and confirmed facts by section, and facts that have grown old."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from fractions import Fraction

from kamsite.enrich.evidence import SECTIONS, evidence
from kamsite.model.challenge import Challenge
from kamsite.model.plan import AccountPlan
from kamsite.model.segmentation import SegmentScore
from kamsite.model.stakeholder import Contact, Stakeholder
from kamsite.model.swot import Swot, SwotItem
from kamsite.model.wallet import WalletPeriod
from tests.enrich.plans import part, plan

AS_OF = date(2026, 10, 31)


def test_assumed_facts_are_a_part_of_all_facts_of_their_section() -> None:
    """A challenge and two SWOT items: one confirmed, one assumed, one that does not say."""
    one = plan(
        challenges=(Challenge(text="Energy", evidence="confirmed"),),
        swot=Swot(strengths=(SwotItem(text="Plant", evidence="assumed"), SwotItem(text="Brand"))),
    )
    found = evidence(one, AS_OF)["analysis"]
    assert (found.facts, found.confirmed, found.assumed, found.unmarked) == (3, 1, 1, 1)
    assert found.assumed_share == Fraction(1, 3)


def test_facts_are_counted_however_deep_they_stand() -> None:
    person = Stakeholder(id="marta", contacts=(Contact(with_="ana-gil", evidence="assumed"),))
    found = evidence(plan(stakeholders=(person,)), AS_OF)["decision_makers"]
    assert (found.facts, found.assumed) == (2, 1)


def test_an_empty_section_has_no_share() -> None:
    found = evidence(plan(), AS_OF)
    assert set(found) == set(SECTIONS)
    assert all(section.assumed_share is None and section.facts == 0 for section in found.values())


def test_a_fact_grows_old_a_year_after_its_day() -> None:
    scores = {"fresh": SegmentScore(as_of=date(2025, 10, 31)), "old": SegmentScore(as_of=date(2025, 10, 30))}
    found = evidence(plan(segment_scores=scores), AS_OF)["segmentation"]
    assert [(fact.key, fact.as_of, fact.days) for fact in found.stale] == [
        (("segment_scores", "old"), date(2025, 10, 30), 366)
    ]


def test_the_oldest_fact_comes_first() -> None:
    rows = (Challenge(id="C1", text="a", as_of=date(2024, 1, 1)), Challenge(id="C2", text="b", as_of=date(2023, 1, 1)))
    assert [fact.id for fact in evidence(plan(challenges=rows), AS_OF)["analysis"].stale] == ["C2", "C1"]


def test_earlier_periods_of_the_wallet_are_history_and_never_old() -> None:
    long_ago = date(2023, 1, 31)
    periods = (
        WalletPeriod(period="2022", as_of=long_ago, items=(part(as_of=long_ago),)),
        WalletPeriod(period="2023", as_of=long_ago),
    )
    found = evidence(plan(wallet=periods), AS_OF)["objectives"]
    assert [fact.key for fact in found.stale] == [("wallet", 1)]


def test_a_fact_of_a_day_to_come_is_told_and_the_furthest_one_first() -> None:
    """What was learned on the day itself is no future, and nothing of the future is old."""
    days = {"a": date(2026, 11, 1), "b": date(2026, 10, 31), "c": date(2062, 1, 15), "d": None}
    found = evidence(plan(segment_scores={id: SegmentScore(as_of=day) for id, day in days.items()}), AS_OF)
    assert [(fact.key[-1], fact.as_of) for fact in found["segmentation"].future] == [
        ("c", date(2062, 1, 15)),
        ("a", date(2026, 11, 1)),
    ]
    assert found["segmentation"].stale == found["analysis"].future == ()


def test_a_period_of_the_wallet_that_is_history_may_be_of_a_day_to_come() -> None:
    """It is misspelt, whatever period it is of."""
    periods = (WalletPeriod(period="2022", as_of=date(2062, 1, 31)), WalletPeriod(period="2023"))
    found = evidence(plan(wallet=periods), AS_OF)["objectives"]
    assert [(fact.key, fact.id) for fact in found.future] == [(("wallet", 0), None)]


def test_every_key_of_a_section_is_one_of_the_plans() -> None:
    known = {field.name for field in fields(AccountPlan)}
    assert all(key in known for keys in SECTIONS.values() for key in keys)
