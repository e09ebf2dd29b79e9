from fractions import Fraction

import pytest

from kamsite.enrich.buying_centre import buying_centre
from kamsite.model.stakeholder import ROLES, Contact, Stakeholder
from tests.enrich.people import plan_of


def contact(*ours):
    return tuple(Contact(with_=one) for one in ours)


def test_a_role_counts_once_a_person_is_known_for_it():
    """Two of eight roles are known; the approver is only a placeholder."""
    found = buying_centre(
        plan_of(
            Stakeholder(id="eva", roles=("decider", "user")),
            Stakeholder(id="jon"),
            Stakeholder(id="cfo", roles=("approver", "user"), placeholder=True),
            Stakeholder(id="old", roles=("buyer",), status="left"),
        )
    )
    assert (found.known, found.placeholders) == (2, 1)
    assert found.completeness == Fraction(2, 8)
    assert found.missing == tuple(role for role in ROLES if role not in ("decider", "user"))
    assert (found.holders["user"], found.holders["approver"], found.holders["buyer"]) == (("eva", "cfo"), ("cfo",), ())
    assert found.without_role == ("jon",)


@pytest.mark.parametrize(
    ("contacts", "threads", "single"),
    [
        ([(), ()], (0, 0), None),
        ([("ana",), ()], (1, 1), True),
        ([("ana", "joan"), ()], (1, 2), True),
        ([("ana",), ("ana",)], (2, 1), True),
        ([("ana",), ("joan",)], (2, 2), False),
    ],
)
def test_a_relation_is_single_threaded_when_it_hangs_on_one_person_of_either_side(contacts, threads, single):
    people = (Stakeholder(id=f"p{at}", contacts=contact(*ours)) for at, ours in enumerate(contacts))
    found = buying_centre(plan_of(*people))
    assert ((found.their_threads, found.our_threads), found.is_single_threaded) == (threads, single)


def test_an_empty_buying_centre_is_known_to_be_empty():
    found = buying_centre(plan_of())
    assert (found.known, found.completeness, found.is_single_threaded) == (0, 0, None)
