"""Language: how numbers, dates, money and sentences are written for one reader - English or Spanish."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache, lru_cache
from typing import Literal

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from babel.numbers import format_currency, format_decimal

from kamsite.model.sentence import Amount, Listing, Quantity, Sentence, Share, Value
from kamsite.render.theme import theme_folder

LOCALES = {"en": "en_GB", "es": "es_ES"}
"""Locale of the programme -> the locale whose conventions are used."""


@cache
def language(locale: str) -> Language:
    """The one Language object of a locale, so that what it has written once is remembered."""
    return Language(locale)


class Language:
    """Writes values for readers of one language."""

    def __init__(self, locale: str) -> None:
        self.code = locale
        self._locale = Locale.parse(LOCALES[locale])
        self._catalogue = _catalogue(locale)
        self.write = lru_cache(maxsize=65_536)(self._write)

    def message(self, pattern: str) -> str:
        """The pattern in this language; the English one where the catalogue has none."""
        found = self._catalogue.get(pattern) if self._catalogue else None
        return str(found.string) if found and isinstance(found.string, str) and found.string else pattern

    def plural(self, singular: str, plural: str, count: int) -> str:
        """The pattern for a number of things."""
        found = self._catalogue.get(singular) if self._catalogue else None
        if found and isinstance(found.string, (tuple, list)) and all(found.string):
            return str(found.string[0 if count == 1 else 1])
        return singular if count == 1 else plural

    def _write(self, value: Value) -> str:
        match value:
            case Sentence():
                return self._sentence(value)
            case Amount(number, currency):
                return self._money(number, currency)
            case Share(number):
                return self._with_unit(self.percent(number), "%")
            case Quantity(number, unit):
                return self._with_unit(self.number(number), unit)
            case Listing(values, is_choice):
                style: Literal["or", "standard"] = "or" if is_choice else "standard"
                return format_list([self.write(one) for one in values], style, locale=self._locale)
            case date():
                return str(format_date(value, "d MMM y", locale=self._locale))
            case bool():
                return self.message("yes") if value else self.message("no")
            case Decimal() | Fraction() | int() | float():
                return self.number(value)
        return str(value)

    def number(self, number: Decimal | Fraction | float) -> str:
        """A number as people read it: whole from 100 on, one decimal from 10 on, else two at most."""
        size = abs(float(number))
        pattern = "#,##0" if size >= 100 else "#,##0.#" if size >= 10 else "#,##0.##"
        return str(format_decimal(Decimal(str(float(number))), format=pattern, locale=self._locale))

    def percent(self, number: Decimal | Fraction | float) -> str:
        """A fraction as a percentage without its sign: one decimal, none where it is whole."""
        return str(format_decimal(Decimal(str(round(float(number) * 100, 1))), format="#,##0.#", locale=self._locale))

    def month(self, day: date) -> str:
        """A month and its year, such as Dec 2026."""
        return str(format_date(day, "MMM y", locale=self._locale))

    def _with_unit(self, number: str, unit: str | None) -> str:
        return f"{number}\u00a0{unit}" if unit else number

    def _money(self, number: Decimal | Fraction, currency: str) -> str:
        size = abs(float(number))
        # From where a thousand of the smaller unit would be read, the larger one is.
        for limit, divisor, suffix in ((999_995_000, 10**9, "bn"), (999_500, 10**6, "m"), (10**4, 10**3, "k")):
            if size >= limit:
                short = format_decimal(
                    Decimal(str(round(float(number / divisor), 2 if divisor > 1000 else 0))),
                    format="#,##0.##" if divisor > 1000 else "#,##0",
                    locale=self._locale,
                )
                return f"{currency}\u00a0{short}\u00a0{self.message(suffix)}"
        return str(
            format_currency(
                Decimal(str(float(number))), currency, "¤¤\u00a0#,##0", locale=self._locale, currency_digits=False
            )
        )

    def _sentence(self, sentence: Sentence) -> str:
        values = sentence.value_by_name()
        count = values.get("count")
        if sentence.plural is not None and isinstance(count, int):
            pattern = self.plural(sentence.pattern, sentence.plural, count)
        else:
            pattern = self.message(sentence.pattern)
        return pattern.format(**{name: self.write(value) for name, value in values.items()}) if values else pattern


@cache
def _catalogue(locale: str) -> Catalog | None:
    path = theme_folder() / "kam" / "locale" / f"{locale}.po"
    if not path.is_file():
        return None
    with path.open("rb") as file:
        return read_po(file, locale=locale)
