"""What each criterion adds, from zero, at one scale."""

from charts.samples import SCORES
from kamsite.render.charts.score_bars import score_bars


def test_the_heaviest_criterion_takes_the_width():
    first, second = score_bars(SCORES, width=400).criteria
    assert first.track.width == 399
    assert second.track.width == 199


def test_a_bar_is_as_long_as_its_points():
    (first, _) = score_bars(SCORES, width=400).criteria
    assert (first.bar.x, first.bar.width) == (0, 300)


def test_an_unknown_criterion_has_no_bar_and_says_so():
    unknown = score_bars(SCORES).criteria[1]
    assert unknown.bar is None
    assert unknown.full == "Growth: not known, not known"


def test_the_tooltip_has_the_points():
    assert score_bars(SCORES).criteria[0].full.endswith("7.5 of 10, 30 of 40 points")


def test_several_plots_may_share_a_scale():
    (first, _) = score_bars(SCORES, width=400, most=80).criteria
    assert first.bar.width == 150
