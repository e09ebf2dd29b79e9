from itertools import pairwise

from hypothesis import given, settings

from kamsite.enrich.access import access
from kamsite.enrich.ties import Person, access_graph
from kamsite.model.stakeholder import Contact, Influence, Stakeholder
from tests.enrich.networks import OURS, plans
from tests.enrich.people import gone, plan_of, without_ours


def contact(*names):
    return tuple(Contact(with_=name) for name in names)


def boss(**facts):
    return Stakeholder(id="boss", roles=("decider",), **facts)


def knows(name, *others, ours=()):
    return Stakeholder(id=name, contacts=contact(*ours), influences=tuple(Influence(who=who) for who in others))


def test_only_deciders_and_approvers_who_are_still_there_are_asked_for():
    people = [Stakeholder(id=role, roles=(role,)) for role in ("decider", "approver", "user", "champion")]
    left = Stakeholder(id="left", roles=("decider",), status="left")
    assert list(access(plan_of(*people, left))) == ["decider", "approver"]


def test_without_any_way_there_is_no_introduction_and_no_single_point():
    found = access(plan_of(boss(), knows("eva", ours=["ana"])))["boss"]
    assert (found.introduction, found.weakest, found.disjoint_ways, found.single_points) == (None, None, 0, ())


def test_a_single_contact_makes_one_of_ours_the_single_point():
    found = access(plan_of(boss(contacts=contact("ana"))))["boss"]
    assert (found.introduction, found.disjoint_ways, found.single_points) == (("ana", "boss"), 1, ("ana",))
    assert (found.our_single_points, found.their_single_points) == (("ana",), ())


def test_two_of_ours_who_know_the_decider_are_two_ways():
    found = access(plan_of(boss(contacts=contact("ana", "joan"))))["boss"]
    assert (found.disjoint_ways, found.single_points) == (2, ())


def test_ways_that_all_begin_with_the_same_person_of_ours_are_one_way():
    plan = plan_of(
        boss(contacts=contact("ana")), knows("eva", "boss", ours=["ana"]), knows("jon", "boss", ours=["ana"])
    )
    assert access(plan)["boss"].disjoint_ways == 1
    assert access(plan)["boss"].single_points == ("ana",)


def test_ways_that_all_lead_through_the_same_person_of_theirs_hang_on_that_person():
    plan = plan_of(knows("eva", "boss", ours=["ana", "joan"]), boss())
    assert (access(plan)["boss"].disjoint_ways, access(plan)["boss"].single_points) == (1, ("eva",))


def test_a_conflict_is_no_way_to_reach_somebody():
    rival = Stakeholder(id="eva", contacts=contact("ana"), influences=(Influence(who="boss", kind="conflict"),))
    assert access(plan_of(rival, boss()))["boss"].introduction is None


def test_one_of_ours_with_the_id_of_one_of_theirs_is_somebody_else():
    plan = plan_of(boss(contacts=contact("eva")), knows("eva"))
    found = access(plan)["boss"]
    assert (found.our_single_points, found.their_single_points) == (("eva",), ())


@settings(max_examples=50, deadline=None)
@given(plans())
def test_removing_a_single_point_closes_the_access_and_removing_anybody_else_does_not(plan):
    for name, found in access(plan).items():
        if found.introduction is None:
            continue
        for other in plan.stakeholders:
            if other.id != name:
                is_closed = access(gone(plan, other.id))[name].introduction is None
                assert is_closed == (other.id in found.their_single_points)
        for ours in OURS:
            is_closed = access(without_ours(plan, ours))[name].introduction is None
            assert is_closed == (ours in found.our_single_points)


@settings(max_examples=50, deadline=None)
@given(plans())
def test_there_is_one_way_exactly_when_there_is_a_single_point(plan):
    for found in access(plan).values():
        assert (found.disjoint_ways == 1) == bool(found.single_points)
        assert (found.disjoint_ways == 0) == (found.introduction is None)


@settings(max_examples=50, deadline=None)
@given(plans())
def test_an_introduction_is_a_path_from_one_of_ours(plan):
    graph = access_graph(plan)
    for found in access(plan).values():
        if found.introduction:
            first, *others = found.introduction
            people = [Person("ours", first), *(Person("theirs", one) for one in others)]
            assert all(graph.has_edge(one, other) for one, other in pairwise(people))


@settings(max_examples=50, deadline=None)
@given(plans())
def test_strength_never_changes_how_many_steps_it_takes(plan):
    bare = plan_of(
        *(
            Stakeholder(
                id=one.id,
                roles=one.roles,
                reports_to=one.reports_to,
                influences=tuple(Influence(who=other.who) for other in one.influences),
                contacts=tuple(Contact(with_=other.with_) for other in one.contacts),
            )
            for one in plan.stakeholders
        )
    )
    plain = access(bare)
    for name, found in access(plan).items():
        assert len(found.introduction or ()) == len(plain[name].introduction or ())


def test_of_two_hundred_people_every_one_of_fifty_deciders_gets_an_answer():
    people = [
        Stakeholder(
            id=f"p{number}",
            roles=("decider",) if number % 4 == 0 else (),
            influences=tuple(Influence(who=f"p{(number + step) % 200}", strength=step % 5 + 1) for step in (1, 7, 31)),
            contacts=contact(f"o{number % 7}") if number % 3 == 0 else (),
        )
        for number in range(200)
    ]
    found = access(plan_of(*people))
    assert len(found) == 50
    assert all(way.introduction for way in found.values())
