"""Numbers, money, dates and sentences as an English and a Spanish reader write them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from kamsite.model.sentence import Amount, Listing, Quantity, Sentence, Share, Value
from kamsite.render.language import language

WIDE = "\u00a0"
"""A space at which no line breaks stands between a number and its unit."""


@pytest.mark.parametrize(
    ("value", "english", "spanish"),
    [
        (Decimal("1234567"), "1,234,567", "1.234.567"),
        (Decimal("12345.678"), "12,346", "12.346"),
        (Decimal("97.44"), "97.4", "97,4"),
        (Decimal("3.14159"), "3.14", "3,14"),
        (Decimal("5.00"), "5", "5"),
        (Fraction(1, 3), "0.33", "0,33"),
        (Decimal("-2.5"), "-2.5", "-2,5"),
        (0, "0", "0"),
        (Quantity(Decimal("97.4"), "%"), f"97.4{WIDE}%", f"97,4{WIDE}%"),
        (Quantity(Decimal("12")), "12", "12"),
        (Share(Fraction(1, 4)), f"25{WIDE}%", f"25{WIDE}%"),
        (Share(Fraction(1, 3)), f"33.3{WIDE}%", f"33,3{WIDE}%"),
        (date(2026, 11, 23), "23 Nov 2026", "23 nov 2026"),
        ("Añil & <b>", "Añil & <b>", "Añil & <b>"),
        (Listing(("a", "b", "c")), "a, b and c", "a, b y c"),
        (Listing(("a",)), "a", "a"),
        (Listing(("a", "b", "c"), is_choice=True), "a, b or c", "a, b o c"),
        (Listing(("a", "b"), is_choice=True), "a or b", "a o b"),
        (Listing(("a",), is_choice=True), "a", "a"),
        (Listing((), is_choice=True), "", ""),
    ],
)
def test_a_value_is_written_as_its_reader_writes_it(value: Value, english: str, spanish: str) -> None:
    assert language("en").write(value) == english
    assert language("es").write(value) == spanish


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("0", "EUR 0"),
        ("950", "EUR 950"),
        ("9500", "EUR 9,500"),
        ("45600", "EUR 46 k"),
        ("999499", "EUR 999 k"),
        ("999999", "EUR 1 m"),
        ("1250000", "EUR 1.25 m"),
        ("-1250000", "EUR -1.25 m"),
        ("999999999", "EUR 1 bn"),
        ("2500000000", "EUR 2.5 bn"),
    ],
)
def test_money_is_as_short_as_people_say_it(number: str, written: str) -> None:
    assert language("en").write(Amount(Decimal(number), "EUR")) == written.replace(" ", WIDE)


def test_money_in_spanish_has_a_decimal_comma() -> None:
    assert language("es").write(Amount(Decimal("1250000"), "EUR")).startswith(f"EUR{WIDE}1,25{WIDE}")


def test_a_sentence_takes_its_values_in_the_same_language() -> None:
    sentence = Sentence(
        "{share} of a {wallet} wallet", share=Share(Decimal("0.125")), wallet=Amount(Decimal(9000), "USD")
    )
    assert language("en").write(sentence) == f"12.5{WIDE}% of a USD{WIDE}9,000 wallet"


def test_one_thing_and_several_are_told_apart() -> None:
    for count, written in ((0, "0 zebras"), (1, "1 zebra"), (2, "2 zebras")):
        assert language("en").write(Sentence("{count} zebra", "{count} zebras", count=count)) == written


def test_braces_in_a_name_are_no_places() -> None:
    assert language("en").write(Sentence("{name} waits", name="{count} {0} {{x}}")) == "{count} {0} {{x}} waits"


def test_a_pattern_that_no_catalogue_has_stays_english() -> None:
    assert language("es").write(Sentence("Zebras of no catalogue")) == "Zebras of no catalogue"


def test_a_month_has_its_year() -> None:
    assert language("en").month(date(2026, 12, 5)) == "Dec 2026"
    assert language("es").month(date(2026, 12, 5)) == "dic 2026"
