"""Every part draws its plot as well-formed SVG, in every language the same, and lets no text become markup."""

from xml.etree import ElementTree

import pytest

from charts import samples
from kamsite.render.charts.amount_bars import amount_bars
from kamsite.render.charts.gantt import gantt
from kamsite.render.charts.ladder import ladder
from kamsite.render.charts.matrix import matrix
from kamsite.render.charts.power_interest import power_interest
from kamsite.render.charts.pyramid import pyramid
from kamsite.render.charts.score_bars import score_bars
from kamsite.render.charts.shapes import DESK, PHONE
from kamsite.render.charts.share_by_period import share_by_period
from kamsite.render.charts.trend import trend
from kamsite.render.charts.wallet_bar import wallet_bar
from kamsite.render.templates import render_template

PLOTS = {
    "amount_bars": (amount_bars, samples.AMOUNTS),
    "gantt": (gantt, samples.GANTT),
    "ladder": (ladder, samples.LADDER),
    "matrix": (matrix, samples.MATRIX),
    "power_interest": (power_interest, samples.POWER_INTEREST),
    "pyramid": (pyramid, samples.PYRAMID),
    "score_bars": (score_bars, samples.SCORES),
    "share_by_period": (share_by_period, samples.PERIODS),
    "trend": (trend, samples.TREND),
    "wallet_bar": (wallet_bar, samples.WALLET),
}


def drawn(name: str, width: float, locale: str = "en"):
    draw, sample = PLOTS[name]
    drawing = draw(sample, width=width)
    return drawing, str(render_template(drawing.part, locale, "../../", drawing=drawing))


@pytest.mark.parametrize("width", [DESK, PHONE, 1500])
@pytest.mark.parametrize("name", PLOTS)
def test_a_plot_is_well_formed_and_no_text_becomes_markup(name, width):
    drawing, html = drawn(name, width)
    root = ElementTree.fromstring(html)
    assert root.get("viewBox").split()[2:] == [str(drawing.width), str(drawing.height)]
    assert root.find("title").text == samples.HOSTILE
    assert root.find(".//script") is None


@pytest.mark.parametrize("name", PLOTS)
def test_coordinates_are_the_same_in_spanish(name):
    assert drawn(name, 1500, "es")[1] == drawn(name, 1500, "en")[1]


@pytest.mark.parametrize("width", [DESK, PHONE])
@pytest.mark.parametrize("name", PLOTS)
def test_every_text_begins_inside_the_drawing(name, width):
    drawing, html = drawn(name, width)
    for text in ElementTree.fromstring(html).iter("text"):
        assert -1 <= float(text.get("x")) <= drawing.width + 1
        assert 0 <= float(text.get("y")) <= drawing.height


@pytest.mark.parametrize("name", PLOTS)
def test_a_plot_with_links_is_a_group_and_one_without_is_an_image(name):
    drawing, html = drawn(name, DESK)
    root = ElementTree.fromstring(html)
    has_links = root.find(".//a") is not None
    assert drawing.has_links is has_links
    assert root.get("role") == ("group" if has_links else "img")


@pytest.mark.parametrize("name", PLOTS)
def test_no_colour_or_style_stands_in_a_part(name):
    root = ElementTree.fromstring(drawn(name, DESK)[1])
    assert not any(set(element.attrib) & {"style", "fill", "stroke", "color"} for element in root.iter())


def test_links_lead_from_the_page_to_the_portals_root():
    assert 'href="../../accounts/b/"' in drawn("matrix", DESK)[1]
    assert 'href="#marta"' in drawn("ladder", DESK)[1]
