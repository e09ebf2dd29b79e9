from datetime import date

import pytest

from kamsite.enrich.contacts import contacts, strongest
from kamsite.model.stakeholder import Contact, Stakeholder
from tests.enrich.people import plan_of

DAY = date(2026, 10, 31)


def contact(*named):
    (found,) = contacts(plan_of(Stakeholder(id="eva", contacts=named)), DAY)
    return found


@pytest.mark.parametrize(
    ("last", "cadence", "broken"),
    [
        (date(2026, 10, 1), 30, False),
        (date(2026, 9, 30), 30, True),
        (date(2026, 11, 5), 0, False),
        (None, 30, None),
        (date(2026, 9, 30), None, None),
    ],
)
def test_a_cadence_is_broken_when_the_last_contact_is_longer_ago_than_it_allows(last, cadence, broken):
    """From 1 to 31 October are 30 days."""
    assert contact(Contact(with_="ana", last_contact=last, cadence_days=cadence)).is_cadence_broken is broken


def test_a_pair_named_twice_is_one_contact():
    found = contact(
        Contact(with_="ana", strength=2, last_contact=date(2026, 10, 1), cadence_days=60),
        Contact(with_="ana", strength=4, last_contact=date(2026, 9, 1), cadence_days=30),
        Contact(with_="ana"),
    )
    assert (found.strength, found.last_contact, found.cadence_days) == (4, date(2026, 10, 1), 30)
    assert (found.days_since, found.is_cadence_broken) == (30, False)


def test_who_left_is_in_contact_with_nobody():
    gone = Stakeholder(id="eva", status="moved", contacts=(Contact(with_="ana"),))
    assert contacts(plan_of(gone), DAY) == ()


def test_the_strongest_of_unknown_strengths_is_unknown():
    assert strongest([None, 2, None, 3]) == 3
    assert strongest([None]) is None
    assert strongest([]) is None
