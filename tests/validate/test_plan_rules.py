"""Facts that contradict the fact beside them are told."""

import pytest

from kamsite.load.document import parse_plan
from kamsite.validate.plan import validate_plan

from .written import PROGRAMME, plan, programme, told

KPI = "kpis: [{id: K, name: n}]\nstakeholders: [{id: p}]\ntactics: [{title: t, actions: [{id: A, what: w}]}]\n"


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        ("period: {start: 2026-12-31, end: 2026-01-01}", ["4:34 period-backwards"]),
        ("segment_scores: {revenue: 11}", ["4:27 out-of-range"]),
        ("segment_scores: {revenue: {score: -1, why: x}}", ["4:35 out-of-range"]),
        ("kpis: [{name: n, direction: range, min: 3, max: 2}]", ["4:49 empty-range"]),
        ("kpis: [{name: n, amber: 3, red: 2}]", ["4:33 red-before-amber"]),
        (
            "kpis: [{name: n, measurements: [{date: 2026-01-01, value: 1}, {date: 2026-01-01, value: 2}]}]",
            ["4:70 duplicate-measurement"],
        ),
        ("wallet: [{period: 2025}, {period: 2024}, {period: 2025}]", ["4:51 duplicate-period"]),
        ("wallet: [{period: 2025 H1}, {period: 2025  h1}]", ["4:38 duplicate-period"]),
    ],
)
def test_contradictions_are_told_where_they_stand(front, expected):
    assert told(plan(front)[1]) == expected


@pytest.mark.parametrize(
    "front", ["period: {start: 2026-01-01, end: 2026-01-01}", "segment_scores: {revenue: 10, reference: 0}"]
)
def test_the_bounds_themselves_are_allowed(front):
    assert plan(front)[1] == []


@pytest.mark.parametrize(
    "trigger",
    [
        "{kpi: K, below: 96}",
        "{kpi: K, above: 0, for: 2}",
        "{kpi: K, status: amber}",
        "{kpi: K, status: red, for: 3}",
        "{date: 2026-01-01}",
        "{date: 2026-01-01, unless_done: A}",
        "{stakeholder: p, status: left}",
        "{stakeholder: p, status: moved}",
        "{action: A, late_by_days: 0}",
        "{manual: true}",
    ],
)
def test_the_forms_of_a_trigger(trigger):
    assert plan(f"{KPI}plan_b: [{{trigger: {trigger}}}]")[1] == []


@pytest.mark.parametrize(
    "trigger",
    [
        "{}",
        "{kpi: K}",
        "{kpi: K, below: 1, above: 2}",
        "{kpi: K, below: 1, status: red}",
        "{kpi: K, status: left}",
        "{below: 1}",
        "{for: 2}",
        "{date: 2026-01-01, kpi: K}",
        "{unless_done: A}",
        "{stakeholder: p}",
        "{stakeholder: p, status: red}",
        "{action: A}",
        "{late_by_days: 3}",
        "{manual: false}",
        "{manual: true, date: 2026-01-01}",
    ],
)
def test_everything_else_is_no_trigger(trigger):
    assert [finding.check for finding in plan(f"{KPI}plan_b: [{{trigger: {trigger}}}]")[1]] == ["malformed-trigger"]


RATES = PROGRAMME + "fx: {USD: 0.92}\n"


def test_a_currency_without_an_exchange_rate_is_told_at_its_line_with_the_way_out():
    found, findings = plan("currency: JPY")
    assert (found, told(findings)) == (None, ["4:11 currency-without-rate"])
    assert str(findings[0].message) == "amounts in JPY cannot become EUR: the programme has no exchange rate for it"
    assert str(findings[0].hint) == "write what 1 JPY is worth in EUR into content/program.yml: fx: {JPY: RATE}"


@pytest.mark.parametrize("front", ["currency: USD", "currency: EUR", "tags: [x]"])
def test_a_currency_with_a_rate_and_the_programmes_own_need_no_more(front):
    rules = programme(RATES)[0]
    document = parse_plan(f"---\nname: Acme\naccount_manager: ana-gil\n{front}\n---\n".encode(), "acme.md")
    found, findings = validate_plan(document, rules)
    assert (told(findings), found is not None) == ([], True)


def test_without_a_programme_no_rate_is_asked_for():
    document = parse_plan(b"---\nname: Acme\naccount_manager: ana-gil\ncurrency: JPY\n---\n", "acme.md")
    assert validate_plan(document)[1] == ()
