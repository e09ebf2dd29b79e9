from kamsite.enrich.reporting import led, levels
from kamsite.model.stakeholder import Stakeholder


def chart(**reports_to):
    return [Stakeholder(id=name, reports_to=boss) for name, boss in reports_to.items()]


TEAM = chart(boss=None, eva="boss", jon="boss", pia="eva", consultant=None)


def test_levels_count_from_the_top_and_who_is_not_in_the_chart_has_none():
    assert levels(TEAM) == {"boss": 1, "eva": 2, "jon": 2, "pia": 3, "consultant": None}


def test_people_are_led_directly_and_through_others():
    assert led(TEAM) == {"boss": 3, "eva": 1, "jon": 0, "pia": 0, "consultant": 0}


def test_who_reports_to_somebody_who_is_gone_stands_at_the_top():
    assert levels(chart(eva="gone", pia="eva")) == {"eva": 1, "pia": 2}


def test_a_circle_has_no_levels_and_leads_nobody():
    circle = chart(a="b", b="a", c="a", d="d")
    assert levels(circle) == {"a": None, "b": None, "c": None, "d": None}
    assert set(led(circle).values()) == {0}
