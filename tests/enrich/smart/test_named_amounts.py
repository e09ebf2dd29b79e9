"""Amounts in words: numbers with a unit count, numbers that belong to a name or a grade do not."""

from __future__ import annotations

import pytest

from kamsite.enrich.smart.amounts import named_amounts, named_change


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("to 40 %", "%"),
        ("to 40%", "%"),
        ("40 per cent of it", "per cent"),
        ("un 40 por ciento", "por ciento"),
        ("EUR 400,000 of orders", "EUR"),
        ("€1.2m of orders", "€"),
        ("400 k€ de pedidos", "k€"),
        ("1,2 millones de euros", "millones de euros"),
        ("3 contracts", "contracts"),
        ("two new plants", "plants"),
        ("dos nuevas plantas", "plantas"),
        ("6 hours of repair", "hours"),
        ("12 averías", "averías"),
        ("EUR 1.2 m", "EUR"),
        ("EUR1.2m", "EUR"),
        ("1.200.000 EUR", "EUR"),
        ("12 %", "%"),
        ("doce por ciento", "por ciento"),
        ("twenty percent", "percent"),
        ("4 gearboxes", "gearboxes"),
        ("2 licitaciones", "licitaciones"),
        ("10x", "x"),
        ("by half", "by half"),
    ],
)
def test_a_number_with_a_unit_is_an_amount(text: str, unit: str) -> None:
    assert [amount.unit for amount in named_amounts(text)] == [unit]


@pytest.mark.parametrize(
    "text",
    [
        "confidence 7/10",
        "3 of our plants",
        "line 2 press stops",
        "5 and our plants",
        "a 5-tool kit",
        "line 2",
        "phase 3 of 4",
        "line 2 stops",
        "Line 3 pumps",
        "top 3 suppliers",
        "ISO 9001 audits",
        "24/7 services",
        "7 / 10",
        "7 out of 10",
        "ISO 9001",
        "in 2026",
        "by 31 December 2026",
        "within 90 days",
        "Q3",
        "the X3 pump",
        "en 3 meses",
        "",
    ],
)
def test_a_number_without_a_unit_is_none(text: str) -> None:
    assert named_amounts(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from 25 % to 40 %", ("25 %", "40 %")),
        ("from 25 to 40 %", ("25", "40 %")),
        ("del 25 % al 40 %", ("25 %", "40 %")),
        ("de 10 a 5 días", ("10", "5 días")),
        ("from EUR 10,000 to EUR 20,000", ("EUR 10,000", "EUR 20,000")),
    ],
)
def test_from_this_to_that_is_a_change(text: str, expected: tuple[str, str]) -> None:
    found = named_change(text)
    assert found is not None
    assert (found.baseline, found.target) == expected
    assert found.unit


def test_a_change_may_have_no_unit() -> None:
    found = named_change("NPS from 20 to 45")
    assert found is not None
    assert (found.baseline, found.target, found.unit) == ("20", "45", None)


@pytest.mark.parametrize("text", ["from 25 % to 25 %", "from line 2 to line 3", "25 % and 40 %", "to 40 %"])
def test_anything_else_is_no_change(text: str) -> None:
    assert named_change(text) is None
