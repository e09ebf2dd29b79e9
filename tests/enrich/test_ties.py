from kamsite.enrich.ties import US, Person, access_graph, network_graph
from kamsite.model.stakeholder import Contact, Influence, Stakeholder
from tests.enrich.people import plan_of


def theirs(name):
    return Person("theirs", name)


def test_reporting_and_influence_between_the_same_two_people_is_one_tie_with_the_greater_strength():
    graph = network_graph(
        plan_of(
            Stakeholder(id="eva", reports_to="jon", influences=(Influence(who="jon", strength=4),)),
            Stakeholder(id="jon", influences=(Influence(who="eva", strength=2),)),
        )
    )
    assert list(graph.edges(data="strength")) == [("eva", "jon", 4)]


def test_a_tie_without_strength_has_strength_one():
    graph = network_graph(plan_of(Stakeholder(id="eva", influences=(Influence(who="jon"),)), Stakeholder(id="jon")))
    assert graph.edges["eva", "jon"]["strength"] == 1


def test_a_conflict_is_no_tie():
    rivals = Stakeholder(id="eva", influences=(Influence(who="jon", kind="conflict", strength=5),))
    assert not network_graph(plan_of(rivals, Stakeholder(id="jon"))).edges


def test_who_left_or_moved_is_not_in_the_network_and_ties_to_them_are_gone():
    graph = network_graph(
        plan_of(
            Stakeholder(id="eva", reports_to="jon"),
            Stakeholder(id="jon", status="left"),
            Stakeholder(id="pia", status="moved", influences=(Influence(who="eva"),)),
        )
    )
    assert list(graph) == ["eva"]
    assert not graph.edges


def test_a_placeholder_is_in_the_network():
    graph = network_graph(plan_of(Stakeholder(id="cfo", placeholder=True), Stakeholder(id="eva", reports_to="cfo")))
    assert graph.has_edge("eva", "cfo")


def test_a_tie_of_a_person_to_themselves_or_to_nobody_known_is_left_out():
    eva = Stakeholder(id="eva", reports_to="eva", influences=(Influence(who="nobody"),))
    assert not network_graph(plan_of(eva)).edges


def test_one_of_ours_and_one_of_theirs_may_have_the_same_id():
    graph = access_graph(plan_of(Stakeholder(id="ana", contacts=(Contact(with_="ana", strength=2),))))
    assert set(graph) == {US, Person("ours", "ana"), theirs("ana")}
    assert graph.edges[Person("ours", "ana"), theirs("ana")]["strength"] == 2


def test_a_contact_named_twice_counts_with_its_greater_strength():
    twice = (Contact(with_="ana", strength=4), Contact(with_="ana", strength=2))
    graph = access_graph(plan_of(Stakeholder(id="eva", contacts=twice)))
    assert graph.edges[Person("ours", "ana"), theirs("eva")]["strength"] == 4
