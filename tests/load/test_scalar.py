"""Scalars mean what the YAML 1.2 core schema says, and nothing else."""

from decimal import Decimal

import pytest

from kamsite.load.scalar import resolve
from kamsite.model.document import Scalar


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # The examples of the YAML 1.2.2 specification, 10.3.2.
        ("null", None),
        ("~", None),
        ("", None),
        ("true", True),
        ("True", True),
        ("FALSE", False),
        ("0", 0),
        ("0o7", 7),
        ("0x3A", 58),
        ("-19", -19),
        ("0.", Decimal(0)),
        ("-0.0", Decimal(0)),
        (".5", Decimal("0.5")),
        ("+12e03", Decimal(12000)),
        ("-2E+05", Decimal(-200000)),
        (".inf", Decimal("Infinity")),
        ("-.Inf", Decimal("-Infinity")),
        # What YAML 1.1 would have changed stays text, and decimals stay exact.
        ("no", "no"),
        ("on", "on"),
        ("12:30", "12:30"),
        ("2026-01-15", "2026-01-15"),
        ("1_000", "1_000"),
        ("0.1", Decimal("0.1")),
        ("007", 7),
    ],
)
def test_plain_scalars(text, value):
    assert resolve(Scalar(text)) == value
    assert type(resolve(Scalar(text))) is type(value)


def test_not_a_number_is_not_finite():
    assert resolve(Scalar(".nan")).is_nan()


def test_quoted_scalars_are_text():
    assert resolve(Scalar("5", is_plain=False)) == "5"
    assert resolve(Scalar("", is_plain=False)) == ""


@pytest.mark.parametrize("text", ["9" * 20_000, "0x" + "f" * 20_000, "1e" + "9" * 40, "1." + "0" * 20_000])
def test_numbers_that_no_computer_should_hold_are_infinite(text):
    assert resolve(Scalar(text)) == Decimal("Infinity")
