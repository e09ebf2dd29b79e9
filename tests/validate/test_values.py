"""A value becomes what its field asks for, or says what was expected."""

from datetime import date
from decimal import Decimal

import pytest

from kamsite.model.document import Scalar
from kamsite.model.kinds import Address, Between, Currency, Id, Matches, Money, Percent
from kamsite.validate.shape import Leaf
from kamsite.validate.values import ABSENT, Unreadable, read_leaf

NUMBER = Leaf("number", between=Between(-(10**15), 10**15))
WHOLE = Leaf("whole number", between=Between(1, 5))
BOOLEAN = Leaf("boolean")
DATE = Leaf("date")
TEXT = Leaf("text")
CHOICE = Leaf("choice", choices=("active", "in-review"))
CURRENCY = Leaf("text", matches=next(one for one in Currency.__metadata__ if isinstance(one, Matches)))
ID = Leaf("text", matches=next(one for one in Id.__metadata__ if isinstance(one, Matches)))
PERCENT = Leaf("number", between=next(one for one in Percent.__metadata__ if isinstance(one, Between)))
MONEY = Leaf("number", between=next(one for one in Money.__metadata__ if isinstance(one, Between)))
ADDRESS = Leaf("text", is_address=True)
assert Address
ADDRESS_MESSAGE = "an address that begins with https://, mailto: or tel: is expected"


@pytest.mark.parametrize(
    ("leaf", "text", "value"),
    [
        (TEXT, "no", "no"),
        (TEXT, "1.10", "1.10"),
        (TEXT, "007", "007"),
        (TEXT, "2026-01-15", "2026-01-15"),
        (NUMBER, "1.10", Decimal("1.10")),
        (NUMBER, "-3", Decimal(-3)),
        (NUMBER, "4e5", Decimal(400000)),
        (WHOLE, "5", 5),
        (WHOLE, "5.0", 5),
        (BOOLEAN, "true", True),
        (BOOLEAN, "False", False),
        (DATE, "2028-02-29", date(2028, 2, 29)),
        (CHOICE, "in-review", "in-review"),
        (CURRENCY, "EUR", "EUR"),
        (PERCENT, "100", Decimal(100)),
        (MONEY, "0", Decimal(0)),
        (ID, "A-1_b", "A-1_b"),
        (ID, "007", "007"),
    ],
)
def test_values_as_they_are_meant(leaf, text, value):
    found = read_leaf(leaf, Scalar(text))
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("leaf", [TEXT, NUMBER, WHOLE, BOOLEAN, DATE, CHOICE, CURRENCY])
@pytest.mark.parametrize("text", ["", "~", "null", "Null", "NULL"])
def test_null_is_absent_everywhere(leaf, text):
    assert read_leaf(leaf, Scalar(text)) is ABSENT


def test_null_in_quotes_is_text():
    assert read_leaf(TEXT, Scalar("null", is_plain=False)) == "null"


@pytest.mark.parametrize(
    ("leaf", "text", "is_plain", "check", "message", "hint"),
    [
        (
            WHOLE,
            "5",
            False,
            "wrong-type",
            "a whole number from 1 to 5 is expected; in quotes it is a text",
            "take the quotes away",
        ),
        (NUMBER, "x", True, "wrong-type", "a number is expected", None),
        (NUMBER, "12 000", True, "wrong-type", "a number is expected, without separators", "write 12000"),
        (NUMBER, "1,5", True, "wrong-type", "a number is expected", None),
        (NUMBER, "true", True, "wrong-type", "a number is expected", None),
        (WHOLE, "true", True, "wrong-type", "a whole number from 1 to 5 is expected", None),
        (WHOLE, "2.5", True, "wrong-type", "a whole number from 1 to 5 is expected", None),
        (WHOLE, "high", True, "wrong-type", "a whole number from 1 to 5 is expected", None),
        (
            NUMBER,
            "1,200",
            True,
            "wrong-type",
            "a number is expected, without separators",
            "write it without separators",
        ),
        (NUMBER, "75k", True, "wrong-type", "a number is expected", "write only the number, such as 75000"),
        (NUMBER, "40 %", True, "wrong-type", "a number is expected", "write only the number, such as 40"),
        (ADDRESS, "www.acme.com", True, "unsafe-address", ADDRESS_MESSAGE, "write https://www.acme.com"),
        (ADDRESS, "www.a@b.example", True, "unsafe-address", ADDRESS_MESSAGE, None),
        (WHOLE, "0", True, "out-of-range", "a number from 1 to 5 is expected", None),
        (WHOLE, "6", True, "out-of-range", "a number from 1 to 5 is expected", None),
        (PERCENT, "100.01", True, "out-of-range", "a number from 0 to 100 is expected", None),
        (PERCENT, ".nan", True, "out-of-range", "a number from 0 to 100 is expected", None),
        (BOOLEAN, "yes", True, "wrong-type", "true or false is expected; yes, no, on and off are texts", "write true"),
        (BOOLEAN, "off", True, "wrong-type", "true or false is expected; yes, no, on and off are texts", "write false"),
        (
            BOOLEAN,
            "true",
            False,
            "wrong-type",
            "true or false is expected; in quotes it is a text",
            "take the quotes away",
        ),
        (BOOLEAN, "1", True, "wrong-type", "true or false is expected", None),
        (
            CHOICE,
            "actve",
            True,
            "unknown-choice",
            "one of these is expected: active and in-review",
            "did you mean active?",
        ),
        (
            CHOICE,
            "in_review",
            True,
            "unknown-choice",
            "one of these is expected: active and in-review",
            "did you mean in-review?",
        ),
        (CHOICE, "x", True, "unknown-choice", "one of these is expected: active and in-review", None),
        (DATE, "2026-02-30", True, "not-a-date", "there is no such day in the calendar", None),
        (
            ID,
            "a b",
            True,
            "malformed-id",
            "an id has letters, digits, - and _, and begins with a letter or a digit",
            None,
        ),
    ],
)
def test_what_is_wrong_is_said_and_the_way_out_where_it_is_sure(leaf, text, is_plain, check, message, hint):
    found = read_leaf(leaf, Scalar(text, is_plain))
    assert isinstance(found, Unreadable)
    assert (found.check, str(found.message), found.hint and str(found.hint)) == (check, message, hint)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("31/12/2026", "2026-12-31"),
        ("12/31/2026", "2026-12-31"),
        ("5.5.2026", "2026-05-05"),
        ("2026/1/5", "2026-01-05"),
        ("2026-12-31T10:00:00Z", "2026-12-31"),
        # Either the first of February or the second of January.
        ("01/02/2026", None),
        ("31/31/2026", None),
        ("2026", None),
        ("end of 2026", None),
        ("31/12/26", None),
    ],
)
def test_a_date_in_another_form_gets_a_hint_only_when_it_can_be_no_other_day(text, meant):
    found = read_leaf(DATE, Scalar(text))
    assert isinstance(found, Unreadable)
    assert found.check == "not-a-date"
    assert (found.hint and str(found.hint)) == (meant and f"write {meant}")


@pytest.mark.parametrize("text", [".inf", "-.inf", ".nan", "1e999999999", "9" * 5_000, "1e16", "-1e16", "1e-999999"])
def test_numbers_without_measure_are_refused(text):
    found = read_leaf(NUMBER, Scalar(text))
    assert isinstance(found, Unreadable)
    assert found.check == "out-of-range"


def test_more_decimal_places_than_any_amount_has_are_told_as_such():
    assert read_leaf(NUMBER, Scalar("1e-40")) == Decimal("1e-40")
    found = read_leaf(NUMBER, Scalar("1e-41"))
    assert isinstance(found, Unreadable)
    assert str(found.message) == "a number with at most 40 decimal places is expected"


@pytest.mark.parametrize("text", ["EUR\n", "eur", "EURO", "€"])
def test_a_pattern_is_matched_to_its_very_end(text):
    assert isinstance(read_leaf(CURRENCY, Scalar(text, is_plain=False)), Unreadable)


@pytest.mark.parametrize(
    "text", ["https://example.com", "http://example.com:8080/a?b#c", "mailto:ana@example.com", "tel:+34 600"]
)
def test_addresses_that_may_stand_in_a_link(text):
    assert read_leaf(ADDRESS, Scalar(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "//evil.example",
        "/\\evil.example",
        "https:/\\evil.example",
        "https://good.example@evil.example",
        'https://a.example/"onclick=',
        "https://a.example\n",
        "../secret",
        "example.com",
        "file:///etc/passwd",
    ],
)
def test_addresses_that_may_not(text):
    found = read_leaf(ADDRESS, Scalar(text, is_plain=False))
    assert isinstance(found, Unreadable)
    assert found.check == "unsafe-address"
