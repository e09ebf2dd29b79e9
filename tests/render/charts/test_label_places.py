"""Names beside their marks, none on another."""

from hypothesis import given
from hypothesis import strategies as st

from kamsite.render.charts.label_places import Wish, around, label_places, overlap
from kamsite.render.charts.shapes import Dot

PLOT = (0, 0, 400, 300)


def room(place, wish):
    return (place.left, place.top, place.left + wish.width, place.top + wish.height)


def test_a_name_alone_stands_to_the_right_of_its_mark():
    (place,) = label_places([Wish(Dot(100, 100, 5), 50, 14)], PLOT)
    assert (place.left, place.top, place.leader) == (108, 93, None)


def test_at_the_right_edge_it_stands_to_the_left():
    (place,) = label_places([Wish(Dot(390, 100, 5), 50, 14)], PLOT)
    assert place.left + 50 == 390 - 5 - 3


def test_a_name_that_must_stand_apart_has_a_line_to_its_mark():
    walls = [(0, 80, 400, 98), (0, 102, 400, 120), (80, 0, 95, 300), (105, 0, 125, 300)]
    (place,) = label_places([Wish(Dot(100, 100, 2), 50, 10)], PLOT, walls)
    assert place.leader is not None


def test_where_nothing_is_free_there_is_no_name():
    assert label_places([Wish(Dot(100, 100, 5), 50, 14)], PLOT, [PLOT]) == [None]


@given(
    st.lists(st.tuples(st.integers(0, 400), st.integers(0, 300), st.integers(2, 25), st.integers(10, 120)), max_size=30)
)
def test_no_name_covers_another_name_or_a_mark_or_leaves_the_plot(marks):
    wishes = [Wish(Dot(x, y, radius), width, 14) for x, y, radius, width in marks]
    found = [room(place, wish) for place, wish in zip(label_places(wishes, PLOT), wishes, strict=True) if place]
    for number, one in enumerate(found):
        assert min(one[:2]) >= 0
        assert one[2] <= 400
        assert one[3] <= 300
        assert not any(overlap(one, other) for other in found[number + 1 :])
        assert not any(overlap(one, around(wish.mark)) for wish in wishes)


def test_an_important_name_rather_stands_on_a_mark_than_nowhere():
    crowd = [Wish(Dot(x, y, 20), 80, 14) for x in range(0, 401, 30) for y in range(0, 301, 30)]
    assert not any(label_places(crowd, PLOT))
    places = label_places(crowd, PLOT, insistent=3)
    assert [place is not None for place in places[:4]] == [True, True, True, False]


def test_two_hundred_crowded_names_each_get_an_answer():
    wishes = [Wish(Dot(number * 37 % 400, number * 53 % 300, 9), 90, 14) for number in range(200)]
    assert len(label_places(wishes, PLOT)) == 200
