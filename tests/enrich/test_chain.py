from dataclasses import replace

import pytest

from kamsite.enrich.chain import chain
from kamsite.model.challenge import Challenge
from kamsite.model.competitor import Competitor
from kamsite.model.objective import Objective
from kamsite.model.scenario import Scenario
from kamsite.model.swot import Swot, SwotItem
from tests.enrich.chains import WHOLE
from tests.enrich.people import plan_of


def without(name):
    """The whole chain after everything of one list was taken out of the plan."""
    found = chain(replace(WHOLE, **{name: ()}))
    return found.orphans, found.dead_ends


def test_a_whole_chain_has_neither_orphans_nor_dead_ends():
    found = chain(WHOLE)
    assert (found.orphans, found.dead_ends) == ((), ())


@pytest.mark.parametrize(
    ("missing", "orphans", "dead_ends"),
    [
        ("cross_analysis", (), ("W1", "O1", "VS1")),
        ("opportunities", (), ("X1",)),
        ("tactics", (), ("OB1",)),
        ("objectives", (), ()),
        ("kpis", (), ()),
    ],
)
def test_what_follows_from_a_missing_part_is_an_orphan_and_what_led_there_a_dead_end(missing, orphans, dead_ends):
    assert without(missing) == (orphans, dead_ends)


def test_opportunities_objectives_and_tactics_that_nothing_leads_to_are_orphans():
    plan = replace(
        WHOLE,
        opportunities=tuple(replace(one, from_=()) for one in WHOLE.opportunities),
        objectives=tuple(replace(one, supports=()) for one in WHOLE.objectives),
        tactics=tuple(replace(one, objective=None, opportunity=None) for one in WHOLE.tactics),
    )
    found = chain(plan)
    assert found.orphans == ("OP1", "OB1", "TA1")
    assert found.dead_ends == ("C1", "X1", "OP1", "OB1")


@pytest.mark.parametrize(("importance", "dead_ends"), [(3, ("S1",)), (2, ()), (None, ())])
def test_a_swot_item_has_to_lead_to_something_when_it_matters_most(importance, dead_ends):
    item = SwotItem(id="S1", text="Arc plant", importance=importance)
    assert chain(replace(plan_of(), swot=Swot(strengths=(item,)))).dead_ends == dead_ends
    rival = Competitor(id="voltarc", name="Voltarc", threats=(item,))
    assert chain(replace(plan_of(), competitors=(rival,))).dead_ends == dead_ends


def test_a_challenge_has_to_lead_to_something_whatever_its_importance():
    assert chain(replace(plan_of(), challenges=(Challenge(text="Energy"),))).dead_ends == ("challenges[0]",)


def test_an_objective_that_another_one_supports_leads_there():
    first = Objective(id="OB1", title="Grow")
    second = Objective(id="OB2", title="Win line 2", supports=("OB1",))
    found = chain(replace(plan_of(), objectives=(first, second)))
    assert (found.orphans, found.dead_ends) == (("OB1",), ("OB2",))


def test_a_link_to_itself_or_from_an_unknown_id_leads_nowhere():
    alone = Objective(id="OB1", title="Grow", supports=("OB1", "nothing"))
    found = chain(replace(plan_of(), objectives=(alone,)))
    assert (found.orphans, found.dead_ends, found.links) == (("OB1",), ("OB1",), ())


def test_a_link_named_twice_is_drawn_once():
    twice = tuple(replace(one, supports=("OP1", "OP1")) for one in WHOLE.objectives)
    links = [(link.source, link.target) for link in chain(replace(WHOLE, objectives=twice)).links]
    assert links.count(("OP1", "OB1")) == 1


def test_people_and_scenarios_are_in_the_graph_only_where_something_leads_to_or_from_them():
    """Ana of ours acts; Ana of theirs has the same id and is not named."""
    plan = replace(WHOLE, scenarios=(Scenario(id="SC1", title="Director leaves"),))
    people = [node.key for node in chain(plan).nodes if node.kind in ("team-member", "stakeholder", "scenario")]
    assert people == ["team:ana", "marta"]
