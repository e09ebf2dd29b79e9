from dataclasses import replace

from kamsite.enrich.chain_graph import chain_links, chain_nodes
from kamsite.model.challenge import Challenge
from kamsite.model.objective import Objective
from kamsite.model.tactic import Action, Tactic
from tests.enrich.chains import WHOLE
from tests.enrich.people import plan_of


def test_the_nodes_come_in_the_order_of_the_chain():
    assert [(node.key, node.kind) for node in chain_nodes(WHOLE)] == [
        ("C1", "challenge"),
        ("W1", "swot-item"),
        ("O1", "swot-item"),
        ("VS1", "swot-item"),
        ("X1", "strategy"),
        ("OP1", "opportunity"),
        ("OB1", "objective"),
        ("TA1", "tactic"),
        ("A1", "action"),
        ("team:ana", "team-member"),
        ("marta", "stakeholder"),
        ("ana", "stakeholder"),
        ("uptime", "kpi"),
    ]


def test_what_an_item_names_as_its_reason_leads_to_it():
    assert [(link.source, link.target) for link in chain_links(WHOLE)] == [
        ("W1", "X1"),
        ("O1", "X1"),
        ("VS1", "X1"),
        ("X1", "OP1"),
        ("C1", "OP1"),
        ("OP1", "OB1"),
        ("C1", "OB1"),
        ("OB1", "TA1"),
        ("OP1", "TA1"),
        ("TA1", "marta"),
        ("TA1", "A1"),
        ("A1", "team:ana"),
        ("OB1", "uptime"),
    ]


def test_an_objective_may_name_its_kpi_itself():
    plan = replace(plan_of(), objectives=(Objective(id="OB1", title="Keep uptime", kpi="uptime"),))
    assert [(link.source, link.target) for link in chain_links(plan)] == [("OB1", "uptime")]


def test_items_without_an_id_are_named_by_their_place():
    tactics = (Tactic(title="T", actions=(Action(what="Study"),)),)
    plan = replace(plan_of(), challenges=(Challenge(text="Energy"),), tactics=tactics)
    assert [node.id for node in chain_nodes(plan)] == ["challenges[0]", "tactics[0]", "tactics[0].actions[0]"]
    assert [(link.source, link.target) for link in chain_links(plan)] == [("tactics[0]", "tactics[0].actions[0]")]
