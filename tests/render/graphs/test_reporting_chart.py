"""Who reports to whom, from the top down."""

from dataclasses import replace

from graphs.people import HOSTILE, NETWORK, person, tie
from kamsite.model.sentence import Sentence
from kamsite.render.graphs.graph import LayoutFailure
from kamsite.render.graphs.reporting_chart import reporting_chart
from kamsite.render.templates import render_template


def boxes(drawing):
    return {one.id: one.box for one in drawing.people}


def test_managers_stand_above_who_reports_to_them():
    place = boxes(reporting_chart(NETWORK))
    for report in ("marta", "eva", "luis"):
        assert place["jon"].y + place["jon"].height < place[report].y


def test_two_reports_stand_side_by_side():
    place = boxes(reporting_chart(replace(NETWORK, edges=NETWORK.edges[:2])))
    assert place["marta"].y == place["eva"].y


def test_three_reports_who_lead_nobody_hang_under_each_other_beside_their_line():
    drawing = reporting_chart(NETWORK)
    place = boxes(drawing)
    assert place["marta"].x == place["eva"].x == place["luis"].x
    assert place["marta"].y < place["eva"].y < place["luis"].y
    assert all(float(number) >= 0 for one in drawing.ties for number in one.line[1:].replace("L", " ").split())


def test_seven_reports_hang_in_two_columns():
    people = [person(f"p{number}") for number in range(7)]
    network = replace(
        NETWORK, nodes=(person("boss"), *people), edges=tuple(tie("boss", one.id, "reports") for one in people)
    )
    place = boxes(reporting_chart(network))
    assert len({box.x for name, box in place.items() if name != "boss"}) == 2


def test_reports_who_lead_others_stand_beside_a_column_of_those_who_do_not():
    people = tuple(person(name) for name in ("boss", "lead", "x", "a", "b", "c"))
    edges = (*(tie("boss", name, "reports") for name in ("lead", "a", "b", "c")), tie("lead", "x", "reports"))
    place = boxes(reporting_chart(replace(NETWORK, nodes=people, edges=edges)))
    assert place["a"].x == place["b"].x == place["c"].x != place["lead"].x
    assert place["lead"].y == place["a"].y


def test_a_reduced_chart_does_not_call_a_line_unknown_that_it_leaves_out():
    people = tuple(person(f"p{number}", is_decisive=number == 0) for number in range(60))
    edges = (
        *(tie(f"p{number}", "p0") for number in range(1, 9)),
        tie("p0", "p1", "reports"),
        tie("p30", "p2", "reports"),
    )
    (caption,) = reporting_chart(replace(NETWORK, nodes=people, edges=edges)).captions
    assert caption.text == "Reporting line not known, or to somebody who is not in this drawing"


def test_who_has_no_line_stands_below_under_a_caption():
    drawing = reporting_chart(NETWORK)
    place = boxes(drawing)
    assert [caption.text for caption in drawing.captions] == ["Reporting line not known"]
    assert all(place["ken"].y > box.y + box.height for name, box in place.items() if name != "ken")


def test_no_two_people_overlap_and_all_stand_inside():
    drawing = reporting_chart(NETWORK)
    places = [one.box for one in drawing.people]
    for number, one in enumerate(places):
        assert not any(one.overlaps(other) for other in places[number + 1 :])
        assert 0 <= one.x <= one.x + one.width <= drawing.width
        assert 0 <= one.y <= one.y + one.height <= drawing.height


def test_nobody_is_a_drawing_without_people():
    drawing = reporting_chart(replace(NETWORK, nodes=(), edges=()))
    assert drawing.people == ()


def test_a_failed_layout_is_handed_on():
    failure = LayoutFailure(Sentence("no engine"))
    assert reporting_chart(NETWORK, lay_out=lambda graphs: [failure]) == failure


def test_hostile_names_stay_text():
    network = replace(NETWORK, title=HOSTILE, nodes=(person(HOSTILE, title=HOSTILE, role=HOSTILE, position=HOSTILE),))
    html = str(render_template("parts/network.svg", "en", "../", drawing=reporting_chart(network)))
    assert "<script" not in html.lower()


def test_a_person_is_a_link_with_a_spoken_name_and_the_drawing_a_group():
    html = str(render_template("parts/network.svg", "es", "../", drawing=reporting_chart(NETWORK)))
    assert '<a class="kam-person" href="#jon" aria-label="Jon, decider, in contact · supporter">' in html
    assert 'role="group"' in html
    assert "<title>One of five decides</title>" in html
