"""Generated account plans of some 500 lines for the benchmark: every section, twelve stakeholders, always the same."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

import yaml
from generated_items import (
    FINANCIAL,
    STRATEGIC,
    TEAM,
    Data,
    competitor,
    day,
    kpi,
    objective,
    opportunity,
    plan_b,
    stakeholder,
    swot,
    tactic,
    wallet,
    words,
)


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
        _account(chance, number) | _analysis(chance) | _work(chance),
        Dumper=yaml.CSafeDumper,
        sort_keys=False,
        default_flow_style=None,
        width=160,
    )
    front = re.sub(r"'(\d{4}-\d\d-\d\d)'", r"\1", front)
    return f"---\n{front}---\n{''.join(_narrative(chance))}"


def _account(chance: random.Random, number: int) -> Data:
    """Who it is, and phase 2."""
    return {
        "name": f"Account {number:04} of {words(chance, 2)}",
        "account_manager": chance.choice(TEAM[:4]),
        "executive_sponsor": chance.choice(["ruth-adeyemi", "klaus-brandt"]),
        "account_team": chance.sample(TEAM, 3),
        "status": "active",
        "period": {"start": "2026-01-01", "end": "2027-06-30"},
        "next_review": day(chance, -30, 120),
        "industry": chance.choice(["Steel", "Glass", "Cement", "Cranes", "Ports", "Food"]),
        "region": chance.choice(["Iberia", "Nordics", "North America", "Balkans"]),
        "business_units": [{"id": f"U{one}", "name": words(chance, 2)} for one in (1, 2, 3)],
        "segment_scores": {
            name: {"score": chance.randint(0, 10), "why": words(chance, 8), "as_of": day(chance, -300, 0)}
            for name in FINANCIAL + STRATEGIC
        },
    }


def _analysis(chance: random.Random) -> Data:
    """Phase 1."""
    return {
        "challenges": [
            {"id": f"C{one}", "text": words(chance, 9), "importance": chance.randint(1, 3), "evidence": "assumed"}
            for one in range(1, 6)
        ],
        "swot": swot(chance, "", 3),
        "value_chain": [
            {"id": f"V{one}", "name": words(chance, 2), "link": link, "text": words(chance, 8)}
            for one, link in enumerate(["supplier", "customer", "regulator"])
        ],
        "competitors": [competitor(chance, one) for one in range(2)],
        "cross_analysis": [
            {"id": f"X{one}", "uses": [f"S{one}", f"O{one}"], "strategy": words(chance, 9)} for one in (1, 2, 3)
        ],
        "opportunities": [opportunity(chance, one) for one in range(1, 4)],
    }


def _work(chance: random.Random) -> Data:
    """Phases 3 and 5 to 7."""
    return {
        "stakeholders": [stakeholder(chance, one) for one in range(12)],
        "wallet": [wallet(chance, year) for year in (2024, 2025)],
        "relationship": {
            "current": chance.choice(["basic", "cooperative"]),
            "target": "interdependent",
            "by": "2027-06-30",
            "customer_view": "basic",
            "answers": {f"q{one}": chance.randint(1, 4) for one in range(1, 7)},
        },
        "objectives": [objective(chance, one) for one in range(1, 4)],
        "tactics": [tactic(chance, one) for one in range(1, 4)],
        "kpis": [kpi(chance, one) for one in range(1, 4)],
        "scenarios": [
            {"id": f"SC{one}", "title": words(chance, 6), "likelihood": chance.randint(5, 60), "impact": 100_000 * one}
            for one in range(1, 4)
        ],
        "plan_b": [plan_b(chance, one) for one in range(1, 4)],
        "reviews": [{"date": day(chance, -200, -20), "kind": "business-review", "decisions": [words(chance, 8)]}],
    }


def _narrative(chance: random.Random) -> Iterator[str]:
    for heading in ("Analysis", "Decision makers", "Objectives", "History"):
        yield f"\n## {heading}\n"
        for _ in range(2):
            yield f"\n{words(chance, 14).capitalize()}\n{words(chance, 14)}.\n"
