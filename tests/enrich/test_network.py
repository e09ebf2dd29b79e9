"""Network figures against published ones: Krackhardt 1990, Padgett & Ansell 1993, Zachary 1977."""

from fractions import Fraction

import pytest

from kamsite.enrich.network import network
from kamsite.model.programme import PowerInterest, Programme
from kamsite.model.stakeholder import Stakeholder
from tests.enrich.people import PROGRAMME, plan_of, plan_of_ties

KITE = [
    *[("andre", other) for other in ("beverly", "carol", "diane", "fernando")],
    *[("beverly", other) for other in ("diane", "ed", "garth")],
    *[("carol", other) for other in ("diane", "fernando")],
    *[("diane", other) for other in ("ed", "fernando", "garth")],
    ("ed", "garth"),
    *[("fernando", other) for other in ("garth", "heather")],
    ("garth", "heather"),
    ("heather", "ike"),
    ("ike", "jane"),
]
FLORENCE = [
    ("acciaiuoli", "medici"),
    *[("castellani", other) for other in ("peruzzi", "strozzi", "barbadori")],
    *[("medici", other) for other in ("barbadori", "ridolfi", "tornabuoni", "albizzi", "salviati")],
    ("salviati", "pazzi"),
    *[("peruzzi", other) for other in ("strozzi", "bischeri")],
    *[("strozzi", other) for other in ("ridolfi", "bischeri")],
    ("ridolfi", "tornabuoni"),
    ("tornabuoni", "guadagni"),
    *[("albizzi", other) for other in ("ginori", "guadagni")],
    *[("guadagni", other) for other in ("bischeri", "lamberteschi")],
]
CLUB = {
    1: [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32],
    2: [3, 4, 8, 14, 18, 20, 22, 31],
    3: [4, 8, 9, 10, 14, 28, 29, 33],
    4: [8, 13, 14],
    5: [7, 11],
    6: [7, 11, 17],
    7: [17],
    9: [31, 33, 34],
    10: [34],
    14: [34],
    15: [33, 34],
    16: [33, 34],
    19: [33, 34],
    20: [34],
    21: [33, 34],
    23: [33, 34],
    24: [26, 28, 30, 33, 34],
    25: [26, 28, 32],
    26: [32],
    27: [30, 34],
    28: [34],
    29: [32, 34],
    30: [33, 34],
    31: [33, 34],
    32: [33, 34],
    33: [34],
}


def cut_vertices(figure):
    return {name for name, person in figure.people_by_id.items() if person.is_cut_vertex}


def highest(figure, measure):
    top = max(getattr(person, measure) for person in figure.people_by_id.values())
    return {name for name, person in figure.people_by_id.items() if getattr(person, measure) == pytest.approx(top)}


def test_krackhardts_kite_has_most_ties_highest_betweenness_and_highest_closeness_in_three_places():
    figure = network(plan_of_ties(KITE), PROGRAMME)
    assert (figure.people, figure.ties, figure.components) == (10, 18, 1)
    assert highest(figure, "degree") == {"diane"}
    assert figure.people_by_id["diane"].degree == 6
    assert highest(figure, "betweenness") == {"heather"}
    assert figure.people_by_id["heather"].betweenness == pytest.approx(14 / 36)
    assert highest(figure, "closeness") == {"fernando", "garth"}
    assert figure.people_by_id["garth"].closeness == pytest.approx(0.643, abs=0.0005)
    assert cut_vertices(figure) == {"heather", "ike"}
    assert figure.density == Fraction(18, 45)


def test_people_of_equal_betweenness_share_a_broker_rank():
    people = network(plan_of_ties(KITE), PROGRAMME).people_by_id
    ranks = {name: person.broker_rank for name, person in people.items()}
    assert ranks["heather"] == 1
    assert ranks["fernando"] == ranks["garth"] == 2
    assert ranks["ike"] == 4
    assert ranks["diane"] == 5


def test_people_who_stand_alike_share_a_rank_although_their_sums_differ_in_the_last_digits():
    """Ten in a ring, everybody tied to the two next ones on either side: nobody stands out."""
    ring = [(f"p{number}", f"p{(number + step) % 10}") for number in range(10) for step in (1, 2)]
    people = network(plan_of_ties(ring), PROGRAMME).people_by_id
    assert {person.broker_rank for person in people.values()} == {1}


def test_florentine_marriages_without_the_isolated_pucci():
    figure = network(plan_of_ties(FLORENCE), PROGRAMME)
    assert (figure.people, figure.ties, figure.isolates) == (15, 20, ())
    assert highest(figure, "betweenness") == {"medici"}
    assert figure.people_by_id["medici"].betweenness == pytest.approx(0.522, abs=0.0005)
    assert figure.people_by_id["medici"].closeness == pytest.approx(0.560, abs=0.0005)
    assert cut_vertices(figure) == {"albizzi", "guadagni", "medici", "salviati"}


def test_florentine_marriages_with_the_isolated_pucci():
    figure = network(plan_of_ties(FLORENCE, isolated=["pucci"]), PROGRAMME)
    assert (figure.people, figure.components, figure.isolates) == (16, 2, ("pucci",))
    assert figure.people_by_id["medici"].betweenness == pytest.approx(0.452, abs=0.0005)
    # Wasserman & Faust: 14 of the 15 others are reached, over a mean of 25 / 14 steps.
    assert figure.people_by_id["medici"].closeness == pytest.approx(14 / 15 * 14 / 25)
    assert figure.people_by_id["pucci"].degree == 0
    assert figure.people_by_id["pucci"].closeness == 0
    assert cut_vertices(figure) == {"albizzi", "guadagni", "medici", "salviati"}


def test_zacharys_club_has_one_cut_vertex_and_three_leaders():
    ties = [(f"m{one}", f"m{other}") for one, others in CLUB.items() for other in others]
    figure = network(plan_of_ties(ties), PROGRAMME)
    assert (figure.people, figure.ties) == (34, 78)
    assert cut_vertices(figure) == {"m1"}
    by_rank = {person.broker_rank: name for name, person in figure.people_by_id.items()}
    assert [by_rank[rank] for rank in (1, 2, 3)] == ["m1", "m34", "m33"]
    assert figure.people_by_id["m1"].betweenness == pytest.approx(0.438, abs=0.0005)


def test_a_plan_without_people_has_a_network_of_nobody():
    figure = network(plan_of(), PROGRAMME)
    assert (figure.people, figure.ties, figure.components, figure.density) == (0, 0, 0, None)
    assert figure.people_by_id == {}


def test_the_density_of_a_single_person_is_unknown():
    assert network(plan_of(Stakeholder(id="eva")), PROGRAMME).density is None


@pytest.mark.parametrize(
    ("power", "interest", "quadrant"),
    [
        (4, 4, "manage-closely"),
        (5, 3, "keep-satisfied"),
        (3, 5, "keep-informed"),
        (3, 3, "monitor"),
        (None, 5, None),
        (5, None, None),
    ],
)
def test_power_and_interest_count_as_high_from_four_on(power, interest, quadrant):
    plan = plan_of(Stakeholder(id="eva", power=power, interest=interest))
    assert network(plan, PROGRAMME).people_by_id["eva"].quadrant == quadrant


def test_the_programme_says_from_where_on_power_and_interest_are_high():
    strict = Programme(company="Us", power_interest=PowerInterest(power_from=5, interest_from=2))
    plan = plan_of(Stakeholder(id="eva", power=4, interest=2))
    assert network(plan, strict).people_by_id["eva"].quadrant == "keep-informed"


def test_two_hundred_people_all_get_their_place():
    ties = [(f"p{n}", f"p{(n * step + step) % 200}") for n in range(200) for step in (1, 3, 7)]
    plan = plan_of_ties([(one, other) for one, other in ties if one != other])
    found = network(plan, PROGRAMME)
    assert found.people == 200
    assert len(found.people_by_id) == 200
