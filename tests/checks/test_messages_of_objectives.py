"""What the checks of phase 5 say of the wallet's periods and of the pyramid, and where. The day is 23 November 2026."""

from __future__ import annotations

import pytest

from tests.checks.examples import findings_of, messages_of


def periods(*labels: str) -> str:
    """A wallet of these periods."""
    items = "items: [{offering: maintenance, potential: 100}]"
    return "wallet:\n" + "".join(f'  - {{period: "{label}", {items}}}\n' for label in labels)


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (("2024", "2025"), []),
        (("2025", "2024"), ["2024 stands after 2025, which is later"]),
        (("2025-H2", "2025-H1"), ["2025-H1 stands after 2025-H2, which is later"]),
        (("Q4 2024", "Q1 2025"), []),
        (("Q4 2025", "Q1 2025"), ["Q1 2025 stands after Q4 2025, which is later"]),
        (("2025-9", "2025-10"), []),
        (("FY25", "FY24"), ["FY24 stands after FY25, which is later"]),
        (("2025-H1", "2024"), ["2024 stands after 2025-H1, which is later"]),
        (("2025-H1", "2025"), []),
        (("to 31.03.2025", "to 30.06.2025"), []),
        (("to 30.06.2025", "to 31.03.2024"), ["to 31.03.2024 stands after to 30.06.2025, which is later"]),
        (("new", "2025", "old"), []),
        (("2023", "2025", "2024"), ["2024 stands after 2025, which is later"]),
    ],
)
def test_periods_out_of_order(labels, expected):
    assert messages_of(periods(*labels), "periods-out-of-order") == expected


def test_a_period_out_of_order_is_told_at_its_label():
    (finding,) = findings_of(periods("2025", "2024"), "periods-out-of-order")
    assert finding.key == ("wallet", 1, "period")


def test_an_item_that_stands_twice_is_told_at_the_second_with_its_unit():
    item = "{offering: maintenance, business_unit: wire, potential: 10}"
    text = (
        f"business_units: [{{id: wire, name: Wire}}]\nwallet:\n  - {{period: 2024, items: [{item}]}}\n"
        f"  - {{period: 2025, items: [{item}, {{offering: maintenance}}, {item}]}}\n"
    )
    (finding,) = findings_of(text, "wallet-item-twice")
    assert finding.key == ("wallet", 1, "items", 2)
    words = "Maintenance contracts at Wire stands in the wallet of 2025 once more; the amounts are added up"
    assert str(finding.message) == words


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        ("2026-11-22", ["the account was to be “Integrated” by 2026-11-22, 1 day ago, and is “Basic”"]),
        ("2026-11-13", ["the account was to be “Integrated” by 2026-11-13, 10 days ago, and is “Basic”"]),
        ("2026-11-23", []),
    ],
)
def test_missed_pyramid_target(by, expected):
    text = f"relationship: {{current: basic, target: integrated, by: {by}}}\n"
    assert messages_of(text, "missed-pyramid-target") == expected


def test_a_level_above_its_target_misses_no_day_and_is_told_as_such():
    text = "relationship: {current: integrated, target: basic, by: 2026-01-01}\n"
    assert messages_of(text, "missed-pyramid-target") == []
    assert messages_of(text, "pyramid-target-below-level") == [
        "the account is “Integrated” and should be “Basic”, which is less"
    ]
