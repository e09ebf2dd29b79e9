"""Who shapes whose opinion, and who works against whom."""

from dataclasses import replace

from graphs.people import NETWORK, person, tie
from kamsite.model.sentence import Sentence
from kamsite.render.graphs.graph import Layout, LayoutFailure, Point
from kamsite.render.graphs.influence_map import influence_map
from kamsite.render.templates import render_template


def ties(drawing):
    return {(one.tail, one.head): one for one in drawing.ties}


def test_reporting_lines_are_left_to_the_chart():
    assert set(ties(influence_map(NETWORK))) == {("marta", "jon"), ("luis", "marta"), ("eva", "luis")}


def test_strength_is_one_of_three_widths_and_unknown_is_thin():
    drawn = ties(influence_map(NETWORK))
    assert drawn["marta", "jon"].weight == "thick"
    assert drawn["luis", "marta"].weight == "thin"


def test_a_conflict_has_a_word_and_no_direction():
    conflict = ties(influence_map(NETWORK))["eva", "luis"]
    assert conflict.word.text == "conflict"
    assert conflict.arrow == ""
    assert conflict.full == "Eva and Luis are in conflict"


def test_a_conflicts_word_covers_nobody():
    drawing = influence_map(NETWORK)
    plate = ties(drawing)["eva", "luis"].mark
    assert not any(plate.overlaps(one.box) for one in drawing.people)


def test_an_influence_points_at_who_is_influenced():
    drawing = influence_map(NETWORK)
    tip = [float(number) for number in ties(drawing)["marta", "jon"].arrow.split()[0].split(",")]
    jon = next(one.box for one in drawing.people if one.id == "jon")
    assert jon.x - 3 <= tip[0] <= jon.x + jon.width + 3
    assert jon.y - 3 <= tip[1] <= jon.y + jon.height + 3


def test_a_tie_says_itself_in_words():
    assert ties(influence_map(NETWORK))["marta", "jon"].full == "Marta influences Jon, strength 5 of 5"


def test_a_long_chain_turns_downwards_to_fit_the_page():
    people = tuple(person(f"p{number}") for number in range(8))
    edges = tuple(tie(f"p{number}", f"p{number + 1}") for number in range(7))
    assert influence_map(replace(NETWORK, nodes=people, edges=edges)).width < 900


def test_two_hundred_people_are_reduced_to_the_neighbourhood_and_it_is_said():
    people = tuple(person(f"p{number}", is_decisive=number % 50 == 0) for number in range(200))
    edges = tuple(tie(f"p{number}", f"p{number // 10 * 10}") for number in range(200))
    drawing = influence_map(replace(NETWORK, nodes=people, edges=edges))
    assert len(drawing.people) == 40
    assert drawing.note.startswith("The drawing shows 40 of 200 people")


def test_a_failed_layout_is_handed_on():
    failure = LayoutFailure(Sentence("no engine"))
    assert influence_map(NETWORK, lay_out=lambda graphs: [failure] * len(graphs)) == failure


def test_every_tie_and_person_is_marked_for_the_script_that_focuses_them():
    html = str(render_template("parts/network.svg", "en", "../", drawing=influence_map(NETWORK)))
    assert 'data-tail="marta" data-head="jon"' in html
    assert 'data-person="ken"' in html


def test_who_influences_nobody_stands_below_under_a_caption():
    drawing = influence_map(NETWORK)
    place = {one.id: one.box for one in drawing.people}
    assert [caption.text for caption in drawing.captions] == ["Influence not known"]
    assert all(place["ken"].y > box.y + box.height for name, box in place.items() if name != "ken")


def test_nobody_with_any_influence_is_rows_alone():
    drawing = influence_map(replace(NETWORK, edges=()))
    assert len(drawing.people) == 5
    assert drawing.captions == ()


def swung_out(x, y):
    """A layout of two people, 200 apart, whose one curve runs straight through a far place."""
    here = Point(x, y)
    return Layout(200, 400, (Point(100, 50), Point(100, 350)), ((here,) * 4,))


def test_a_conflicts_word_stays_inside_the_drawing_on_a_curve_around_everybody():
    """The plate's middle is given a place outside of each edge in turn."""
    network = replace(NETWORK, nodes=(person("eva"), person("luis")), edges=(tie("eva", "luis", "conflict"),))
    for x, y in ((-40, 200), (240, 200), (100, -40), (100, 440)):
        drawing = influence_map(network, lay_out=lambda graphs, at=(x, y): [swung_out(*at)] * len(graphs))
        plate = drawing.ties[0].mark
        assert 0 <= plate.x <= drawing.width - plate.width
        assert 0 <= plate.y <= drawing.height - plate.height
        assert not any(plate.overlaps(one.box) for one in drawing.people)
