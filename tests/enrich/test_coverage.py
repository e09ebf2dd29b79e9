from datetime import date
from fractions import Fraction

import pytest

from kamsite.enrich.coverage import coverage
from kamsite.model.stakeholder import CompetitorContact, Contact, Stakeholder
from tests.enrich.people import plan_of

DAY = date(2026, 10, 31)
ANA = (Contact(with_="ana", strength=3),)


def coverage_of(*people):
    return coverage(plan_of(*people), DAY)


def test_coverage_counts_placeholders_and_not_who_left():
    found = coverage_of(
        Stakeholder(id="eva", contacts=ANA),
        Stakeholder(id="jon"),
        Stakeholder(id="cfo", placeholder=True),
        Stakeholder(id="old", status="left", contacts=ANA),
    )
    assert (found.covered, found.total, found.share) == (1, 3, Fraction(1, 3))
    assert found.uncovered == ("jon", "cfo")


def test_with_nobody_named_the_share_is_unknown():
    found = coverage_of()
    assert (found.covered, found.total, found.share) == (0, 0, None)
    assert set(found.roles.values()) == {"missing"}


def test_a_role_is_covered_known_or_missing():
    found = coverage_of(
        Stakeholder(id="eva", roles=("decider", "user"), contacts=ANA),
        Stakeholder(id="jon", roles=("buyer", "user")),
        Stakeholder(id="cfo", roles=("approver", "buyer"), placeholder=True),
        Stakeholder(id="old", roles=("champion",), status="moved", contacts=ANA),
    )
    assert found.roles == {
        "decider": "covered",
        "user": "covered",
        "buyer": "known",
        "approver": "missing",
        "initiator": "missing",
        "influencer": "missing",
        "gatekeeper": "missing",
        "champion": "missing",
    }


def test_a_placeholder_makes_no_role_covered_or_known_whoever_is_said_to_be_in_contact():
    found = coverage_of(
        Stakeholder(id="cfo", roles=("approver", "decider", "user"), placeholder=True, contacts=ANA),
        Stakeholder(id="eva", roles=("decider",), contacts=ANA),
        Stakeholder(id="jon", roles=("user",)),
    )
    assert (found.roles["approver"], found.roles["decider"], found.roles["user"]) == ("missing", "covered", "known")


def test_the_matrix_has_an_entry_for_each_pair_and_an_unknown_strength_stays_unknown():
    two = (Contact(with_="ana", strength=3), Contact(with_="joan"))
    found = coverage_of(Stakeholder(id="eva", contacts=two), Stakeholder(id="jon", contacts=ANA))
    assert [(one.stakeholder, one.with_, one.strength) for one in found.matrix] == [
        ("eva", "ana", 3),
        ("eva", "joan", None),
        ("jon", "ana", 3),
    ]


def test_broken_cadences_are_listed_longest_overdue_first():
    """On 31 October eva is 10 days overdue, jon 31 and pia not at all."""

    def person(name, last, cadence):
        return Stakeholder(id=name, contacts=(Contact(with_="ana", last_contact=last, cadence_days=cadence),))

    found = coverage_of(
        person("eva", date(2026, 9, 21), 30),
        person("jon", date(2026, 9, 23), 7),
        person("pia", date(2026, 9, 23), 60),
    )
    assert [one.stakeholder for one in found.broken_cadence] == ["jon", "eva"]


@pytest.mark.parametrize(
    ("theirs", "ours", "stronger"),
    [
        (4, (3,), True),
        (3, (3,), False),
        (3, (1, 4), False),
        (None, (3,), None),
        (4, (None,), None),
        (1, (), True),
        (None, (), True),
    ],
)
def test_a_competitor_is_stronger_when_its_contact_is_stronger_than_our_strongest(theirs, ours, stronger):
    person = Stakeholder(
        id="eva",
        contacts=tuple(Contact(with_=f"o{at}", strength=strength) for at, strength in enumerate(ours)),
        competitor_contacts=(CompetitorContact(competitor="voltarc", strength=theirs),),
    )
    (found,) = coverage_of(person).rivalries
    assert (found.stakeholder, found.competitor, found.is_stronger) == ("eva", "voltarc", stronger)
