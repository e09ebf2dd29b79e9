"""How figures are computed stands on the page where they stand: formula, inputs, settings, source and day."""

from __future__ import annotations

import dataclasses
import inspect
import re
from decimal import Decimal

import pytest

from kamsite.enrich.figures import Figures
from kamsite.model.item import Sourced
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import ExchangeRates, KpiDefaults, PowerInterest
from kamsite.render.explained import explained
from kamsite.render.explanations_over_accounts import OVER_ACCOUNTS
from kamsite.render.inputs import INPUTS, settings
from kamsite.render.pages.account import PHASES, SectionMaker
from tests.enrich.plans import criterion, dimension, plan, programme, segment
from tests.render.scenes import RULES, TODAY

FIELDS = {field.name for kind in (AccountPlan, Sourced) for field in dataclasses.fields(kind)}


def test_every_figure_says_what_it_is_computed_from() -> None:
    of_one_account = {field.name for field in dataclasses.fields(Figures)}
    assert INPUTS.keys() == of_one_account | {one.figure for one in OVER_ACCOUNTS}


def test_a_figure_over_accounts_is_no_figure_of_one_account() -> None:
    assert {one.figure for one in OVER_ACCOUNTS} & {field.name for field in dataclasses.fields(Figures)} == set()


@pytest.mark.parametrize("figure", sorted(INPUTS))
def test_inputs_are_keys_that_an_author_writes(figure: str) -> None:
    assert set(INPUTS[figure]) <= FIELDS


@pytest.mark.parametrize("make", [make for phase in PHASES for make in phase.parts], ids=lambda make: make.__name__)
def test_every_part_about_a_figure_explains_it(make: SectionMaker) -> None:
    """The page has no other place where a reader would look for it."""
    name = make.__name__
    is_explained = re.search(rf'explains=\([^)]*"{name}"', inspect.getsource(inspect.getmodule(make)))
    assert bool(is_explained) == (name in INPUTS)


def test_the_block_has_formula_inputs_settings_source_and_day() -> None:
    html = explained(("network",), RULES, plan(), TODAY, "../../")
    assert "A tie is a reporting line" in html
    assert "<code>stakeholders</code>" in html
    assert "power counts as high from 4, interest from 4" in html
    assert "Freeman 1977" in html
    assert "As of 23 Nov 2026." in html
    assert 'href="../../figures/#network"' in html


def test_settings_are_those_of_the_programme() -> None:
    rules = programme(
        dimensions=(dimension("value", criterion("revenue", 60), criterion("costs", 40)),),
        segments=(segment("strategic", value=">= 70"), segment("standard")),
        power_interest=PowerInterest(power_from=3, interest_from=2),
        kpi_defaults=KpiDefaults(amber=Decimal(2), red=Decimal(5)),
        fx=ExchangeRates(rates={"USD": Decimal("0.92")}),
    )
    said = {figure: str(found) for figure in INPUTS if (found := settings(figure, rules, plan(currency="USD")))}
    assert said["scores"] == "weights - value: revenue 60 and costs 40"
    assert said["segment"] == "rules - strategic: value at least 70"
    assert said["network"] == "power counts as high from 3, interest from 2"
    assert said["kpis"] == "tolerances where a KPI gives none - amber 2, red 5"
    assert said["share_of_wallet"] == "1 USD is 0.92 EUR (of a day that is not given)"


def test_a_plan_in_the_programmes_own_currency_uses_no_rate() -> None:
    assert settings("share_of_wallet", RULES, plan()) is None
    assert settings("swot", RULES, plan()) is None
