"""Generated account plans of some 500 lines for the benchmark: every section, twelve stakeholders, always the same."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import yaml

Data = dict[str, Any]

TEAM = ["ines-robledo", "marc-vila", "greta-holm", "tomas-belo", "pau-ferrer", "dana-kovac", "elena-rossi"]
OFFERINGS = [
    "drive-units",
    "gearboxes",
    "retrofit-kits",
    "spare-parts",
    "maintenance",
    "remote-monitoring",
    "energy-audit",
]
FINANCIAL = ["annual_revenue", "purchase_potential", "margin", "payment_behaviour", "cost_to_serve"]
STRATEGIC = ["reference_value", "innovation_partner", "growth_outlook", "market_access"]
ROLES = ["initiator", "user", "influencer", "decider", "approver", "buyer", "gatekeeper", "champion"]
POSITIONS = ["opponent", "unknown", "contact", "supporter", "advocate", "partner"]
WORDS = (
    *("line", "mill", "furnace", "crane", "drive", "gearbox", "shift", "tender", "audit", "buyer", "plant", "spare"),
    *("stock", "service", "contract", "price", "energy", "steel", "tonne", "guarantee", "visit", "study", "pilot"),
    *("board", "budget", "uptime", "repair", "sensor", "report", "season", "supplier", "quality", "export", "margin"),
)
DAY = date(2026, 11, 23)


def write_plans(folder: Path, count: int) -> int:
    """Write `count` plans into a folder; returns how many lines they have together."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = 0
    for number in range(count):
        text = plan_text(number)
        (folder / f"account-{number:04}.md").write_text(text, encoding="utf-8")
        lines += text.count("\n")
    return lines


def plan_text(number: int) -> str:
    """The plan of a number: the same number gives the same plan."""
    chance = random.Random(number)
    # Lists of small things in one line each, as people write them.
    front = yaml.dump(
        _plan(chance, number), Dumper=yaml.CSafeDumper, sort_keys=False, default_flow_style=None, width=160
    )
    front = re.sub(r"'(\d{4}-\d\d-\d\d)'", r"\1", front)
    return f"---\n{front}---\n{''.join(_narrative(chance))}"


def _plan(chance: random.Random, number: int) -> Data:
    return {
        "name": f"Account {number:04} of {_words(chance, 2)}",
        "account_manager": chance.choice(TEAM[:4]),
        "executive_sponsor": chance.choice(["ruth-adeyemi", "klaus-brandt"]),
        "account_team": chance.sample(TEAM, 3),
        "status": "active",
        "period": {"start": "2026-01-01", "end": "2027-06-30"},
        "next_review": _day(chance, -30, 120),
        "industry": chance.choice(["Steel", "Glass", "Cement", "Cranes", "Ports", "Food"]),
        "region": chance.choice(["Iberia", "Nordics", "North America", "Balkans"]),
        "business_units": [{"id": f"U{one}", "name": _words(chance, 2)} for one in (1, 2, 3)],
        "segment_scores": {
            name: {"score": chance.randint(0, 10), "why": _words(chance, 8), "as_of": _day(chance, -300, 0)}
            for name in FINANCIAL + STRATEGIC
        },
        "challenges": [
            {"id": f"C{one}", "text": _words(chance, 9), "importance": chance.randint(1, 3), "evidence": "assumed"}
            for one in range(1, 6)
        ],
        "swot": _swot(chance, "", 3),
        "value_chain": [
            {"id": f"V{one}", "name": _words(chance, 2), "link": link, "text": _words(chance, 8)}
            for one, link in enumerate(["supplier", "customer", "regulator"])
        ],
        "competitors": [_competitor(chance, one) for one in range(2)],
        "cross_analysis": [
            {"id": f"X{one}", "uses": [f"S{one}", f"O{one}"], "strategy": _words(chance, 9)} for one in (1, 2, 3)
        ],
        "opportunities": [_opportunity(chance, one) for one in range(1, 4)],
        "stakeholders": [_stakeholder(chance, one) for one in range(12)],
        "wallet": [_wallet(chance, year) for year in (2024, 2025)],
        "relationship": {
            "current": chance.choice(["basic", "cooperative"]),
            "target": "interdependent",
            "by": "2027-06-30",
            "customer_view": "basic",
            "answers": {f"q{one}": chance.randint(1, 4) for one in range(1, 7)},
        },
        "objectives": [_objective(chance, one) for one in range(1, 4)],
        "tactics": [_tactic(chance, one) for one in range(1, 4)],
        "kpis": [_kpi(chance, one) for one in range(1, 4)],
        "scenarios": [
            {"id": f"SC{one}", "title": _words(chance, 6), "likelihood": chance.randint(5, 60), "impact": 100_000 * one}
            for one in range(1, 4)
        ],
        "plan_b": [_plan_b(chance, one) for one in range(1, 4)],
        "reviews": [{"date": _day(chance, -200, -20), "kind": "business-review", "decisions": [_words(chance, 8)]}],
    }


def _swot(chance: random.Random, owner: str, count: int) -> Data:
    def items(letter: str) -> list[Data]:
        return [
            {
                "id": f"{owner}{letter}{one}",
                "text": _words(chance, 9),
                "magnitude": chance.randint(1, 3),
                "importance": 2,
            }
            for one in range(1, count + 1)
        ]

    return {name: items(name[0].upper()) for name in ("strengths", "weaknesses", "opportunities", "threats")}


def _competitor(chance: random.Random, number: int) -> Data:
    return {
        "id": ["voltarc", "kronmatic", "servidrive"][number],
        "name": ["Voltarc", "Kronmatic", "Servidrive"][number],
        "advantage": _words(chance, 8),
        **_swot(chance, f"K{number}", 1),
        "counter": _words(chance, 8),
    }


def _opportunity(chance: random.Random, number: int) -> Data:
    return {
        "id": f"OP{number}",
        "title": _words(chance, 5),
        "from": [f"X{min(number, 3)}", f"C{number}"],
        "offerings": chance.sample(OFFERINGS, 2),
        "business_unit": f"U{min(number, 3)}",
        "value": 10_000 * chance.randint(3, 90),
        "probability": 10 * chance.randint(1, 9),
        "stage": "qualified",
        "hard_to_imitate": _words(chance, 8),
        "meets": [chance.choice(["voltarc", "kronmatic"])],
    }


def _stakeholder(chance: random.Random, number: int) -> Data:
    person: Data = {
        "id": f"person-{number}",
        "name": f"{_words(chance, 1).title()} {_words(chance, 1).title()}",
        "title": _words(chance, 2),
        "roles": [ROLES[number % 8]],
        "power": chance.randint(1, 5),
        "interest": chance.randint(1, 5),
        "position": {
            "current": chance.choice(POSITIONS[:4]),
            "ideal": chance.choice(POSITIONS[3:]),
            "by": "2027-03-31",
        },
        "influences": [{"who": f"person-{(number + chance.randint(1, 11)) % 12}", "strength": chance.randint(1, 5)}],
    }
    if number % 2:
        what = {"what": _words(chance, 6), "how": "visit", "by": chance.choice(TEAM), "when": _day(chance, -60, 90)}
        person["plan"] = [what]
    if number:
        person["reports_to"] = f"person-{(number - 1) // 3}"
    if chance.random() < 0.6:
        contact = {"with": chance.choice(TEAM), "strength": chance.randint(1, 5), "last_contact": _day(chance, -90, 0)}
        person["contacts"] = [{**contact, "cadence_days": 45}]
    return person


def _wallet(chance: random.Random, year: int) -> Data:
    def item(offering: str) -> Data:
        potential = 10_000 * chance.randint(5, 80)
        ours = potential * chance.randint(0, 6) // 10
        return {
            "offering": offering,
            "business_unit": chance.choice(["U1", "U2", "U3"]),
            "potential": potential,
            "ours": ours,
            "others": [{"supplier": "voltarc", "amount": (potential - ours) // 2}],
            "evidence": "confirmed",
        }

    return {"period": year, "as_of": f"{year + 1}-01-31", "items": [item(one) for one in OFFERINGS[:3]]}


def _objective(chance: random.Random, number: int) -> Data:
    return {
        "id": f"OB{number}",
        "title": _words(chance, 7),
        "kind": "quantitative",
        "measure": "Share of wallet",
        "unit": "%",
        "baseline": {"value": 20 + number, "date": "2026-01-31"},
        "target": {"value": 40 + number, "date": "2026-12-31"},
        "current": {"value": 25 + chance.randint(0, 20), "date": "2026-10-31"},
        "owner": chance.choice(TEAM),
        "supports": [f"OP{number}", f"C{number}"],
        "achievable": _words(chance, 10),
        "status": "active",
    }


def _tactic(chance: random.Random, number: int) -> Data:
    def action(one: int) -> Data:
        start = DAY + timedelta(days=chance.randint(-90, 60))
        data: Data = {
            "id": f"A{number}{one}",
            "what": _words(chance, 6),
            "owner": chance.choice(TEAM),
            "start": start.isoformat(),
            "due": (start + timedelta(days=chance.randint(5, 60))).isoformat(),
            "status": chance.choice(["planned", "in-progress", "done"]),
        }
        return {**data, "after": [f"A{number}{one - 1}"]} if one else data

    return {
        "id": f"TA{number}",
        "title": _words(chance, 6),
        "objective": f"OB{min(number, 3)}",
        "opportunity": f"OP{number}",
        "for": [f"person-{chance.randint(0, 11)}"],
        "value_proposition": _words(chance, 9),
        "beats": ["voltarc"],
        "differentiator": _words(chance, 8),
        "owner": chance.choice(TEAM),
        "cost": 1_000 * chance.randint(1, 30),
        "actions": [action(one) for one in range(3)],
    }


def _kpi(chance: random.Random, number: int) -> Data:
    return {
        "id": f"kpi-{number}",
        "name": _words(chance, 4),
        "objective": f"OB{min(number, 3)}",
        "unit": "%",
        "direction": "higher",
        "target": 95,
        "frequency_days": 31,
        "measurements": [
            {"date": date(2026, month, 28).isoformat(), "value": chance.randint(850, 990) / 10}
            for month in range(6, 11)
        ],
    }


def _plan_b(chance: random.Random, number: int) -> Data:
    return {
        "id": f"PB{number}",
        "scenario": f"SC{number}",
        "trigger": {"kpi": f"kpi-{number}", "below": 90, "for": 2},
        "owner": chance.choice(TEAM),
        "actions": [{"id": f"PB{number}A", "what": _words(chance, 7), "owner": chance.choice(TEAM), "within_days": 7}],
    }


def _narrative(chance: random.Random) -> Iterator[str]:
    for heading in ("Analysis", "Decision makers", "Objectives", "History"):
        yield f"\n## {heading}\n"
        for _ in range(2):
            yield f"\n{_words(chance, 14).capitalize()}\n{_words(chance, 14)}.\n"


def _words(chance: random.Random, count: int) -> str:
    return " ".join(chance.choices(WORDS, k=count))


def _day(chance: random.Random, first: int, last: int) -> str:
    return (DAY + timedelta(days=chance.randint(first, last))).isoformat()
