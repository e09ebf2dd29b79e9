from itertools import pairwise

import networkx as nx
from hypothesis import given, settings

from kamsite.enrich.ties import US, Person, access_graph
from kamsite.enrich.ways import disjoint_ways, indispensable, introductions, weakest_tie
from kamsite.model.stakeholder import Contact, Influence, Stakeholder
from tests.enrich.networks import plans
from tests.enrich.people import plan_of


def introduction_to(name, plan):
    them = Person("theirs", name)
    way = introductions(access_graph(plan), [them]).get(them)
    return way and [person.id for person in way]


def known(name, with_="ana", strength=None, **knows):
    """Somebody in contact with one of ours who influences others so strongly."""
    influences = tuple(Influence(who=who, strength=how) for who, how in knows.items())
    return Stakeholder(id=name, contacts=(Contact(with_=with_, strength=strength),), influences=influences)


def test_the_fewest_steps_come_first_however_weak_the_ties():
    direct = Stakeholder(id="boss", contacts=(Contact(with_="joan", strength=1),))
    assert introduction_to("boss", plan_of(direct, known("eva", strength=5, boss=5))) == ["joan", "boss"]


def test_of_as_many_steps_the_strongest_weakest_tie_comes_first():
    """5 + 1 is as much as 3 + 3, and more than 2 + 3; the weakest ties are 1, 3 and 2."""
    plan = plan_of(
        known("amy", strength=5, boss=1),
        known("eva", strength=3, boss=3),
        known("bob", strength=2, boss=3),
        Stakeholder(id="boss"),
    )
    assert introduction_to("boss", plan) == ["ana", "eva", "boss"]


def test_of_as_strong_weakest_ties_the_greater_sum_comes_first():
    plan = plan_of(known("amy", strength=2, boss=3), known("eva", strength=2, boss=5), Stakeholder(id="boss"))
    assert introduction_to("boss", plan) == ["ana", "eva", "boss"]


def test_a_tie_that_was_wide_at_the_beginning_does_not_outweigh_the_sum_behind_it():
    """Both ways have a weakest tie of 2 in the end; 2 + 4 + 2 is more than 3 + 2 + 2."""
    plan = plan_of(
        known("amy", strength=3, hub=2),
        known("eva", strength=2, hub=4),
        Stakeholder(id="hub", influences=(Influence(who="boss", strength=2),)),
        Stakeholder(id="boss"),
    )
    assert introduction_to("boss", plan) == ["ana", "eva", "hub", "boss"]


def test_of_equal_ways_the_first_by_ids_is_taken():
    plan = plan_of(known("eva", "joan", boss=1), known("bob", "joan", boss=1), Stakeholder(id="boss"))
    assert introduction_to("boss", plan) == ["joan", "bob", "boss"]
    assert introduction_to("boss", plan_of(known("bob", "joan", boss=1), known("eva", "ana", boss=1),
                                           Stakeholder(id="boss"))) == ["ana", "eva", "boss"]  # fmt: skip


def test_nobody_in_contact_or_no_tie_is_no_way():
    assert introduction_to("boss", plan_of(Stakeholder(id="boss"), known("eva"))) is None


def test_everybody_on_a_chain_is_indispensable_behind_them():
    plan = plan_of(
        known("eva", jon=1), Stakeholder(id="jon", influences=(Influence(who="boss"),)), Stakeholder(id="boss")
    )
    common = indispensable(access_graph(plan))
    assert [person.id for person in common[Person("theirs", "boss")]] == ["ana", "eva", "jon"]


@settings(max_examples=80, deadline=None)
@given(plans())
def test_the_introduction_is_the_best_of_all_shortest_ways(plan):
    """Compared with a search through every shortest way there is."""
    graph = access_graph(plan)
    everybody = [Person("theirs", stakeholder.id) for stakeholder in plan.stakeholders]
    found = introductions(graph, everybody)
    assert set(found) == set(everybody) & nx.node_connected_component(graph, US)

    def order(way):
        strengths = [graph.edges[pair]["strength"] for pair in pairwise(way)]
        return (-min(strengths), -sum(strengths), [person.id for person in way])

    for them, way in found.items():
        ways = [way[1:] for way in nx.all_shortest_paths(graph, US, them)]
        assert order(way) == min(map(order, ways))
        assert weakest_tie(graph, way) == -order(way)[0]


@settings(max_examples=80, deadline=None)
@given(plans())
def test_who_is_indispensable_is_on_every_way_and_nobody_else_is(plan):
    graph = access_graph(plan)
    for them, people in indispensable(graph).items():
        if them.side == "theirs":
            ways = list(nx.all_simple_paths(graph, US, them))
            assert set(people) == set.intersection(*map(set, ways)) - {US, them}


def test_a_way_that_was_found_first_gives_way_to_two():
    """Ana - eva - jon - boss is taken at first; two ways are left only when eva and jon part."""
    plan = plan_of(
        known("eva", "ana", jon=1, zoe=1),
        known("pia", "joan", jon=1),
        Stakeholder(id="zoe", influences=(Influence(who="max"),)),
        Stakeholder(id="max", influences=(Influence(who="boss"),)),
        Stakeholder(id="jon", influences=(Influence(who="boss"),)),
        Stakeholder(id="boss"),
    )
    assert disjoint_ways(access_graph(plan), Person("theirs", "boss")) == 2


@settings(max_examples=80, deadline=None)
@given(plans())
def test_as_many_ways_are_disjoint_as_people_have_to_go_before_none_is_left(plan):
    """Menger 1927, against the library's own count."""
    graph = access_graph(plan)
    for stakeholder in plan.stakeholders:
        them = Person("theirs", stakeholder.id)
        assert disjoint_ways(graph, them) == nx.node_connectivity(graph, US, them)
