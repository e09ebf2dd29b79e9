"""A network too large to be read shows what stands around those who decide."""

from kamsite.render.graphs.network import (
    MOST_TIES,
    EdgeSpec,
    Network,
    NodeSpec,
    legible,
    with_fewer_people,
    with_fewer_ties,
)


def person(name: str, *, is_decisive: bool = False) -> NodeSpec:
    return NodeSpec(id=name, name=name.title(), coverage="covered", is_decisive=is_decisive)


def tie(tail: str, head: str, kind: str = "influence", strength: int | None = None) -> EdgeSpec:
    return EdgeSpec(tail=tail, head=head, kind=kind, strength=strength)


def test_a_small_network_is_shown_whole_and_nothing_is_said():
    network = Network(title="t", nodes=(person("a"), person("b")), edges=(tie("a", "b"),))
    assert legible(network) == (network, None)


def test_of_a_large_one_the_deciders_and_who_is_tied_to_them_stay():
    people = (*(person(name) for name in "abcdefgh"), person("z", is_decisive=True))
    network = Network(title="t", nodes=people, edges=(tie("c", "z"), tie("z", "f"), tie("a", "b")))
    shown, left_out = with_fewer_people(network, most=5)
    assert [node.id for node in shown.nodes] == ["c", "f", "z"]
    assert shown.edges == (tie("c", "z"), tie("z", "f"))
    assert str(left_out).startswith("The drawing shows 3 of 9 people")


def test_too_many_neighbours_are_cut_to_those_with_most_ties_to_deciders():
    deciders = (person("y", is_decisive=True), person("z", is_decisive=True))
    people = (*(person(name) for name in "abc"), *deciders)
    edges = (tie("a", "z"), tie("b", "z"), tie("c", "y"), tie("c", "z"))
    shown, _ = with_fewer_people(Network(title="t", nodes=people, edges=edges), most=4)
    assert [node.id for node in shown.nodes] == ["a", "c", "y", "z"]


def test_without_a_decider_the_first_people_stay():
    shown, left_out = with_fewer_people(
        Network(title="t", nodes=tuple(person(name) for name in "abcd"), edges=()), most=2
    )
    assert [node.id for node in shown.nodes] == ["a", "b"]
    assert left_out is not None


def test_of_too_many_ties_those_of_deciders_stay_then_conflicts_and_the_strongest():
    people = (*(person(name) for name in "abc"), person("z", is_decisive=True))
    weak, strong, conflict = tie("a", "b", strength=1), tie("b", "c", strength=4), tie("a", "c", "conflict")
    network = Network(title="t", nodes=people, edges=(weak, strong, tie("c", "a"), conflict, tie("a", "z")))
    shown, left_out = with_fewer_ties(network, most=3)
    assert shown.edges == (strong, conflict, tie("a", "z"))
    assert shown.nodes == people
    assert str(left_out).startswith("The drawing shows 3 of 5 ties: those of deciders and approvers first")


def test_ties_of_other_kinds_count_for_no_drawing():
    network = Network(
        title="t", nodes=(person("a"), person("b")), edges=(tie("a", "b"), tie("a", "b", "reports"), tie("a", "c"))
    )
    assert legible(network, ("reports",))[0].edges == (tie("a", "b", "reports"),)


def test_both_people_and_ties_that_are_left_out_are_said():
    """Of 60 people forty stay: 40 times 39 ties; all have as many ties to the two who decide."""
    names = [f"p{number}" for number in range(60)]
    people = tuple(person(name, is_decisive=name in names[:2]) for name in names)
    edges = tuple(tie(one, other) for one in names for other in names if one != other)
    shown, left_out = legible(Network(title="t", nodes=people, edges=edges))
    assert (len(shown.nodes), len(shown.edges)) == (40, MOST_TIES)
    assert "40 of 60 people" in str(left_out)
    assert "100 of 1560 ties" in str(left_out)


def test_ties_to_strangers_and_loops_are_no_ties():
    network = Network(title="t", nodes=(person("a"),), edges=(tie("a", "a"), tie("a", "stranger")))
    assert network.known_edges() == ()
