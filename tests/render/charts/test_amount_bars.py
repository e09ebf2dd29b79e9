"""Amounts as bars from zero; nothing known has no bar."""

from charts.samples import AMOUNTS
from kamsite.render.charts.amount_bars import GAP, OPEN_END, AmountBars, AmountRow, amount_bars
from kamsite.render.charts.shapes import DESK, PHONE

SHORT = AmountBars(
    title="Held",
    rows=(AmountRow(name="A", value=400, words="400"), AmountRow(name="B", value=100, words="100")),
)


def test_bars_begin_at_zero_and_are_as_long_as_their_amounts():
    """400 is four times as long as 100."""
    drawing = amount_bars(SHORT)
    first, second = (row.bar for row in drawing.rows)
    assert first.x == second.x == drawing.zero.x1
    assert abs(first.width - 4 * second.width) < 0.5


def test_nothing_known_has_no_bar_and_nothing_held_has_one_of_no_length():
    _, _, unknown, nothing, _ = amount_bars(AMOUNTS).rows
    assert unknown.bar is None
    assert nothing.bar.width == 0


def test_a_part_that_is_known_is_followed_by_an_open_end_and_its_label_behind_that():
    full, part, *_ = amount_bars(AMOUNTS).rows
    assert full.open_end is None
    assert abs(part.open_end.x - part.bar.x - part.bar.width) < 0.2
    assert abs(part.label.x - part.open_end.x - OPEN_END - GAP) < 0.2


def test_what_could_be_added_stands_hollow_behind_the_bar_on_the_same_scale():
    """200 and 200 more are as long as the 400 of the first."""
    first, *_, half = amount_bars(AMOUNTS).rows
    assert abs(half.rest.x - half.bar.x - half.bar.width) < 0.2
    assert abs(half.bar.width + half.rest.width - first.bar.width) < 0.3
    assert half.label.x > half.rest.x + half.rest.width


def test_what_the_bar_is_stands_in_it_where_there_is_room():
    row = AmountRow(name="A", value=20, rest=100, inside=("ours, and no more", "ours"), words="left", is_ours=True)
    tiny = AmountRow(name="B", value=1, rest=100, inside=("ours, and no more", "ours"), words="left", is_ours=True)
    wide, narrow = amount_bars(AmountBars(title="", rows=(row, tiny))).rows
    assert wide.inside.text == "ours"
    assert narrow.inside is None
    assert narrow.says == "B: ours, and no more, left"


def test_on_a_phone_the_name_stands_over_its_bar():
    (phone, _), (desk, _) = amount_bars(SHORT, width=PHONE).rows, amount_bars(SHORT, width=DESK).rows
    assert (phone.bar.x, phone.name.y < phone.bar.y) == (0, True)
    assert desk.bar.x > 0
    assert desk.bar.y < desk.name.y < desk.bar.y + desk.bar.height


def test_a_label_that_has_no_room_is_cut_and_told_in_full():
    words = "a very long label that goes on and on " * 5
    (row,) = amount_bars(AmountBars(title="", rows=(AmountRow(name="A", value=1, words=words),)), width=PHONE).rows
    assert row.label.text.endswith("…")
    assert row.label.full == words


def test_a_short_bar_may_have_a_long_label_without_shortening_the_others():
    """The label of the short bar has room beside the long one's end, so the long one still takes most of the width."""
    words = "a label of some length, far longer than the others are"
    rows = (AmountRow(name="A", value=100, words="100"), AmountRow(name="B", value=1, words=words))
    long, _ = amount_bars(AmountBars(title="", rows=rows), width=DESK).rows
    assert long.bar.width > DESK * 0.8
    drawing = amount_bars(AmountBars(title="", rows=rows), width=DESK)
    assert drawing.rows[1].label.full is None


def test_of_no_rows_there_is_an_empty_drawing():
    assert amount_bars(AmountBars(title="", rows=())).rows == ()


def test_each_row_says_its_name_and_its_amount():
    assert [row.says for row in amount_bars(SHORT).rows] == ["A: 400", "B: 100"]
