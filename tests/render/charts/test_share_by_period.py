"""Our share period by period: from zero, honest where it is not known."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kamsite.render.charts.share_by_period import PeriodShare, ShareByPeriod, ShareByPeriodDrawing, share_by_period


def point(period: str, share: float | None, low: float | None = None, high: float | None = None) -> PeriodShare:
    """A period whose words are its share."""
    return PeriodShare(period=period, share=share, low=low, high=high, words=f"{share}")


def drawn(*points: PeriodShare, aim: tuple[float, str] | None = None, width: float = 500) -> ShareByPeriodDrawing:
    """The plot of these periods."""
    return share_by_period(ShareByPeriod(title="t", points=points, aim=aim), width=width)


def test_the_axis_begins_at_zero_so_that_twice_the_share_stands_twice_as_high() -> None:
    drawing = drawn(point("2024", 0.2), point("2025", 0.4))
    zero = drawing.grid[0][0].y1
    low, high = (one.dot for one in drawing.periods)
    assert drawing.grid[0][1].text == "0 %"
    assert zero == drawing.height - 24, "the lowest line, above the names of the periods"
    assert low is not None
    assert high is not None
    assert zero - high.y == pytest.approx(2 * (zero - low.y), abs=0.2)


def test_the_line_breaks_where_a_share_is_not_known_and_its_range_is_a_bar() -> None:
    drawing = drawn(point("a", 0.2), point("b", 0.3), point("c", None, 0.1, 0.5), point("d", 0.3))
    assert len(drawing.lines) == 1
    range_ = drawing.periods[2].range
    assert range_ is not None
    assert drawing.periods[2].dot is None
    scale = (drawing.grid[0][0].y1 - drawing.grid[-1][0].y1) / (len(drawing.grid) - 1) / 0.2
    assert range_.height == pytest.approx(0.4 * scale, abs=0.3)


def test_a_period_of_which_nothing_is_known_has_its_words_and_neither_dot_nor_bar() -> None:
    nothing = drawn(point("a", 0.2), point("b", None)).periods[1]
    assert (nothing.dot, nothing.range, nothing.is_unknown) == (None, None, True)
    assert nothing.label is not None


def test_the_aim_is_a_level_with_its_words_in_the_margin() -> None:
    drawing = drawn(point("a", 0.2), point("b", 0.3), aim=(0.4, "aim 40 %"))
    assert drawing.aim is not None
    line, words = drawing.aim
    assert (line.y1, words.text) == (line.y2, "aim 40 %")
    assert words.x > line.x2
    assert line.y1 < min(one.dot.y for one in drawing.periods if one.dot)


def test_without_an_aim_there_is_none_and_one_period_alone_is_a_dot() -> None:
    drawing = drawn(point("a", 0.2))
    assert (drawing.aim, drawing.lines) == (None, ())
    assert drawing.periods[0].is_latest


def test_of_many_periods_the_latest_is_labelled_and_no_label_stands_on_another() -> None:
    drawing = drawn(*(point(f"20{at:02}-H1", 0.123) for at in range(30)), width=358)
    labels = [one.label for one in drawing.periods if one.label]
    assert drawing.periods[-1].label is not None
    assert 2 < len(labels) < 30
    assert all(other.x - one.x > 30 for one, other in pairwise(labels))


def test_a_label_at_the_line_of_the_aim_stands_below_its_dot() -> None:
    near = drawn(point("a", 0.2), point("b", 0.36), aim=(0.4, "aim")).periods[1]
    far = drawn(point("a", 0.2), point("b", 0.2), aim=(0.4, "aim")).periods[1]
    assert near.label is not None
    assert near.dot is not None
    assert far.label is not None
    assert far.dot is not None
    assert (near.label.y > near.dot.y, far.label.y < far.dot.y) == (True, True)
