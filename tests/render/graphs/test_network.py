"""A network too large to be read shows what stands around those who decide."""

from kamsite.render.graphs.network import EdgeSpec, Network, NodeSpec, legible


def person(name: str, *, is_decisive: bool = False) -> NodeSpec:
    return NodeSpec(id=name, name=name.title(), coverage="covered", is_decisive=is_decisive)


def tie(tail: str, head: str) -> EdgeSpec:
    return EdgeSpec(tail=tail, head=head, kind="influence")


def test_a_small_network_is_shown_whole_and_nothing_is_said():
    network = Network(title="t", nodes=(person("a"), person("b")), edges=(tie("a", "b"),))
    assert legible(network) == (network, None)


def test_of_a_large_one_the_deciders_and_who_is_tied_to_them_stay():
    people = (*(person(name) for name in "abcdefgh"), person("z", is_decisive=True))
    network = Network(title="t", nodes=people, edges=(tie("c", "z"), tie("z", "f"), tie("a", "b")))
    shown, left_out = legible(network, most=5)
    assert [node.id for node in shown.nodes] == ["c", "f", "z"]
    assert shown.edges == (tie("c", "z"), tie("z", "f"))
    assert str(left_out).startswith("The drawing shows 3 of 9 people")


def test_too_many_neighbours_are_cut_to_those_with_most_ties_to_deciders():
    deciders = (person("y", is_decisive=True), person("z", is_decisive=True))
    people = (*(person(name) for name in "abc"), *deciders)
    edges = (tie("a", "z"), tie("b", "z"), tie("c", "y"), tie("c", "z"))
    shown, _ = legible(Network(title="t", nodes=people, edges=edges), most=4)
    assert [node.id for node in shown.nodes] == ["a", "c", "y", "z"]


def test_without_a_decider_the_first_people_stay():
    shown, left_out = legible(Network(title="t", nodes=tuple(person(name) for name in "abcd"), edges=()), most=2)
    assert [node.id for node in shown.nodes] == ["a", "b"]
    assert left_out is not None


def test_ties_to_strangers_and_loops_are_no_ties():
    network = Network(title="t", nodes=(person("a"),), edges=(tie("a", "a"), tie("a", "stranger")))
    assert network.known_edges() == ()
