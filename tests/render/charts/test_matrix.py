"""The portfolio: places, areas of bubbles, names."""

from dataclasses import replace

import pytest

from charts.samples import MATRIX
from kamsite.render.charts.matrix import MOST_LABELS, Account, matrix


def bubbles(drawing):
    return {bubble.href: bubble for bubble in drawing.bubbles}


def test_a_bubbles_area_is_in_proportion_to_the_potential():
    drawn = bubbles(matrix(MATRIX))
    large, small = drawn["accounts/a/"].dot.radius, drawn["accounts/b/"].dot.radius
    assert large**2 / small**2 == pytest.approx(4, rel=0.03)


def test_an_account_stands_at_its_scores():
    drawing = matrix(MATRIX)
    dot, plot = bubbles(drawing)["accounts/a/"].dot, drawing.plot
    assert dot.x == pytest.approx(plot.x + plot.width * 0.6, abs=0.2)
    assert dot.y == pytest.approx(plot.y + plot.height * 0.2, abs=0.2)


def test_an_unknown_score_is_a_line_over_its_range_and_the_bubble_stands_in_its_middle():
    drawing = matrix(MATRIX)
    bubble, plot = bubbles(drawing)["accounts/b/"], drawing.plot
    (line,) = bubble.ranges
    assert line.x2 - line.x1 == pytest.approx(plot.width * 0.2, abs=0.3)
    assert bubble.dot.x == pytest.approx((line.x1 + line.x2) / 2, abs=0.2)


def test_an_unknown_potential_is_said_by_its_own_mark():
    drawn = bubbles(matrix(MATRIX))
    assert drawn["accounts/c/"].is_unknown
    assert not drawn["accounts/b/"].is_unknown


def test_axes_have_names_and_ticks_from_0_to_100():
    drawing = matrix(MATRIX)
    assert drawing.axes[0].text == "↑ Strategic value, score 0 to 100"
    assert [tick.text for tick in drawing.ticks[:6]] == ["0", "20", "40", "60", "80", "100"]


def test_no_account_is_still_a_plot():
    assert matrix(replace(MATRIX, accounts=(), areas=(), sizes=())).bubbles == ()


def test_the_order_of_the_accounts_does_not_matter():
    assert matrix(replace(MATRIX, accounts=MATRIX.accounts[::-1])) == matrix(MATRIX)


def test_two_hundred_accounts_are_drawn_quickly_and_only_the_largest_are_named():
    accounts = tuple(
        Account(
            name=f"Account {number}",
            href=f"accounts/{number}/",
            x=(number * 37 % 100,) * 2,
            y=(number * 59 % 100,) * 2,
            potential=1000 * number,
            says="",
        )
        for number in range(200)
    )
    drawing = matrix(replace(MATRIX, accounts=accounts))
    named = [bubble for bubble in drawing.bubbles if bubble.label]
    assert 0 < len(named) <= MOST_LABELS
    assert drawing.bubbles[0].href == "accounts/199/"
