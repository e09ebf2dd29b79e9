"""A plan in which everything follows from something and leads to something, for the tests of the chain."""

from __future__ import annotations

from dataclasses import replace

from kamsite.model.challenge import Challenge
from kamsite.model.competitor import Competitor
from kamsite.model.kpi import Kpi
from kamsite.model.objective import Objective
from kamsite.model.opportunity import Opportunity
from kamsite.model.stakeholder import Stakeholder
from kamsite.model.strategy import Strategy
from kamsite.model.swot import Swot, SwotItem
from kamsite.model.tactic import Action, Tactic
from tests.enrich.people import plan_of

STOCK = SwotItem(id="VS1", text="Local stock", importance=3)
WHOLE = replace(
    plan_of(Stakeholder(id="marta", name="Marta Ruiz"), Stakeholder(id="ana", name="Ana Costa")),
    challenges=(Challenge(id="C1", text="Energy cost", importance=1),),
    swot=Swot(
        weaknesses=(SwotItem(id="W1", text="Retiring engineers", importance=3),),
        opportunities=(SwotItem(id="O1", text="Green steel", importance=3),),
    ),
    competitors=(Competitor(id="voltarc", name="Voltarc", strengths=(STOCK,)),),
    cross_analysis=(Strategy(id="X1", uses=("W1", "O1", "VS1"), strategy="Take over maintenance"),),
    opportunities=(Opportunity(id="OP1", title="Contract", from_=("X1", "C1")),),
    objectives=(Objective(id="OB1", title="Raise our share", supports=("OP1", "C1")),),
    tactics=(
        Tactic(
            id="TA1",
            title="Guarantee",
            objective="OB1",
            opportunity="OP1",
            for_=("marta",),
            actions=(Action(id="A1", what="Study", owner="ana"),),
        ),
    ),
    kpis=(Kpi(id="uptime", name="Uptime", objective="OB1"),),
)
