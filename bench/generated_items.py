"""The items of a generated plan: competitors, opportunities, people, wallet, objectives, tactics, KPIs, plan B."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

Data = dict[str, Any]
"""What becomes YAML."""

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


def swot(chance: random.Random, owner: str, count: int) -> Data:
    """Items of all four quadrants; `owner` keeps their ids apart from those of others."""

    def items(letter: str) -> list[Data]:
        return [
            {
                "id": f"{owner}{letter}{one}",
                "text": words(chance, 9),
                "magnitude": chance.randint(1, 3),
                "importance": 2,
            }
            for one in range(1, count + 1)
        ]

    return {name: items(name[0].upper()) for name in ("strengths", "weaknesses", "opportunities", "threats")}


def competitor(chance: random.Random, number: int) -> Data:
    """With a SWOT of its own."""
    return {
        "id": ["voltarc", "kronmatic", "servidrive"][number],
        "name": ["Voltarc", "Kronmatic", "Servidrive"][number],
        "advantage": words(chance, 8),
        **swot(chance, f"K{number}", 1),
        "counter": words(chance, 8),
    }


def opportunity(chance: random.Random, number: int) -> Data:
    """Out of the crossed analysis and a challenge."""
    return {
        "id": f"OP{number}",
        "title": words(chance, 5),
        "from": [f"X{min(number, 3)}", f"C{number}"],
        "offerings": chance.sample(OFFERINGS, 2),
        "business_unit": f"U{min(number, 3)}",
        "value": 10_000 * chance.randint(3, 90),
        "probability": 10 * chance.randint(1, 9),
        "stage": "qualified",
        "hard_to_imitate": words(chance, 8),
        "meets": [chance.choice(["voltarc", "kronmatic"])],
    }


def stakeholder(chance: random.Random, number: int) -> Data:
    """Everybody but the first reports to somebody; most are in contact with one of ours."""
    person: Data = {
        "id": f"person-{number}",
        "name": f"{words(chance, 1).title()} {words(chance, 1).title()}",
        "title": words(chance, 2),
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
        what = {"what": words(chance, 6), "how": "visit", "by": chance.choice(TEAM), "when": day(chance, -60, 90)}
        person["plan"] = [what]
    if number:
        person["reports_to"] = f"person-{(number - 1) // 3}"
    if chance.random() < 0.6:
        contact = {"with": chance.choice(TEAM), "strength": chance.randint(1, 5), "last_contact": day(chance, -90, 0)}
        person["contacts"] = [{**contact, "cadence_days": 45}]
    return person


def wallet(chance: random.Random, year: int) -> Data:
    """Three offerings of one year."""

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


def objective(chance: random.Random, number: int) -> Data:
    """A share of wallet to reach by the end of the year."""
    return {
        "id": f"OB{number}",
        "title": words(chance, 7),
        "kind": "quantitative",
        "measure": "Share of wallet",
        "unit": "%",
        "baseline": {"value": 20 + number, "date": "2026-01-31"},
        "target": {"value": 40 + number, "date": "2026-12-31"},
        "current": {"value": 25 + chance.randint(0, 20), "date": "2026-10-31"},
        "owner": chance.choice(TEAM),
        "supports": [f"OP{number}", f"C{number}"],
        "achievable": words(chance, 10),
        "status": "active",
    }


def tactic(chance: random.Random, number: int) -> Data:
    """With three actions in a row."""

    def action(one: int) -> Data:
        start = DAY + timedelta(days=chance.randint(-90, 60))
        data: Data = {
            "id": f"A{number}{one}",
            "what": words(chance, 6),
            "owner": chance.choice(TEAM),
            "start": start.isoformat(),
            "due": (start + timedelta(days=chance.randint(5, 60))).isoformat(),
            "status": chance.choice(["planned", "in-progress", "done"]),
        }
        return {**data, "after": [f"A{number}{one - 1}"]} if one else data

    return {
        "id": f"TA{number}",
        "title": words(chance, 6),
        "objective": f"OB{min(number, 3)}",
        "opportunity": f"OP{number}",
        "for": [f"person-{chance.randint(0, 11)}"],
        "value_proposition": words(chance, 9),
        "beats": ["voltarc"],
        "differentiator": words(chance, 8),
        "owner": chance.choice(TEAM),
        "cost": 1_000 * chance.randint(1, 30),
        "actions": [action(one) for one in range(3)],
    }


def kpi(chance: random.Random, number: int) -> Data:
    """Six months of measurements."""
    return {
        "id": f"kpi-{number}",
        "name": words(chance, 4),
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


def plan_b(chance: random.Random, number: int) -> Data:
    """Fired by two bad measurements in a row."""
    return {
        "id": f"PB{number}",
        "scenario": f"SC{number}",
        "trigger": {"kpi": f"kpi-{number}", "below": 90, "for": 2},
        "owner": chance.choice(TEAM),
        "actions": [{"id": f"PB{number}A", "what": words(chance, 7), "owner": chance.choice(TEAM), "within_days": 7}],
    }


def words(chance: random.Random, count: int) -> str:
    """So many words that mean nothing."""
    return " ".join(chance.choices(WORDS, k=count))


def day(chance: random.Random, first: int, last: int) -> str:
    """A day so many days from the day of the figures."""
    return (DAY + timedelta(days=chance.randint(first, last))).isoformat()
