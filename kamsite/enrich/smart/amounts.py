"""Amounts in words: numbers with a unit that a text names, and the pair "from 25 % to 40 %"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from kamsite.enrich.smart.dates import without_times

_MONEY = r"euros?|EUR|USD|GBP|CHF|MXN|k€|M€|kEUR|MEUR|dollars?|d[oó]lares|pesos|pounds|[€$£]"
_SCALE = r"(?:k|m|bn|million|millions|thousand|mil|mill[oó]n|millones)\b(?:\sde\b)?"
_COUNTED = """
    points? puntos? pp percentage\\spoints? puntos\\sporcentuales per\\scent percent por\\sciento times veces
    seconds? minutes? hours? days? weeks? months? years? segundos? minutos? horas? d[ií]as? semanas? meses años?
    tonnes? tons? toneladas? t kg kWh MWh GWh MW kW litres? litros? units? unidades parts? piezas?
    accounts? contracts? agreements? orders? offers? proposals? customers? people users? licen[cs]es? seats? visits?
    meetings? workshops? sessions? pilots? projects? plants? sites? lines? machines? presses? pumps? sensors? systems?
    offerings? products? services? incidents? complaints? claims? failures? stops? defects? tickets? audits? deliveries
    engineers? technicians? managers? stakeholders? references? cases? countries stores? warehouses? modules? trainings?
    cuentas? contratos? acuerdos? pedidos? ofertas? propuestas? clientes? personas? usuarios? licencias? visitas?
    reuni[oó]n reuniones talleres taller sesiones pilotos? proyectos? plantas? centros? l[ií]neas? m[aá]quinas? prensas?
    bombas? sensores sistemas? productos? servicios? incidencias? reclamaciones quejas? aver[ií]as? paradas? defectos?
    auditor[ií]as? entregas? ingenieros? t[eé]cnicos? responsables referencias? casos? pa[ií]ses tiendas? almacenes
    m[oó]dulos? formaciones
"""
_UNIT = rf"(?:{_SCALE}\s?)?(?:%|{_MONEY}|(?:{'|'.join(_COUNTED.split())})\b)"
_WORDS = "two three four five six seven eight nine ten twelve dos tres cuatro cinco seis siete ocho nueve diez doce"
# A number that hangs on a slash, a hyphen or a letter ("7/10", "5-tool", "Q3") is part of a name or a grade, no amount.
_AMOUNT = re.compile(
    rf"(?P<before>(?:{_MONEY})\s?)?(?<![\w/.,])(?P<number>\d{{1,12}}(?:[.,]\d{{1,6}}){{0,4}}|\b(?:{'|'.join(_WORDS.split())})\b)"
    rf"(?:(?:k|m|bn)\b)?(?![\d/]|-\w|[.,]\d)(?:\s{{0,2}}(?:(?:more|new|other|nuev[oa]s|m[aá]s)\s)?(?P<unit>{_UNIT}))?",
    re.IGNORECASE,
)
_FROM = re.compile(r"\b(?:from|de|del|desde)\s+(?:el|la|los|las|the)?\s*$", re.IGNORECASE)
_TO = re.compile(r"^[^\d.;]{0,40}?\b(?:to|a|al|hasta)\s+(?:el|la|los|las|the)?\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NamedAmount:
    """A number with its unit."""

    text: str
    number: str
    unit: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class NamedChange:
    """A baseline and a target that differ, in one unit."""

    baseline: str
    target: str


def named_amounts(text: str) -> list[NamedAmount]:
    """The numbers with a unit, in the text's order. Years, days and "within 90 days" are times, no amounts."""
    return [amount for amount in _numbers(text) if amount.unit]


def named_change(text: str) -> NamedChange | None:
    """The first "from this to that" whose numbers differ and have a unit."""
    numbers = _numbers(text)
    for first, second in pairwise(numbers):
        before, between = text[max(0, first.start - 20) : first.start], text[first.end : second.start]
        if _FROM.search(before) and _TO.match(between) and second.unit and first.number != second.number:
            return NamedChange(first.text, second.text)
    return None


def _numbers(text: str) -> list[NamedAmount]:
    found = []
    for match in _AMOUNT.finditer(without_times(text)):
        unit = match["unit"] or (match["before"] or "").strip() or None
        if unit or match["number"][0].isdigit():
            found.append(NamedAmount(match[0].strip(), match["number"], unit, match.start(), match.end()))
    return found
