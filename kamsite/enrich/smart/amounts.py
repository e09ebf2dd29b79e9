"""Amounts in words: numbers with a unit that a text names, and the pair "from 25 % to 40 %"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from kamsite.enrich.smart.dates import without_times
from kamsite.enrich.smart.verbs import LEADING_VERBS, LEADS, STOP_WORDS, VAGUE_VERBS, VERBS, plain_word

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
# Whatever else is counted in the plural, in both languages: "4 gearboxes", "2 licitaciones".
_PLURAL = r"(?!(?:less|plus|versus|menos|tras|este|this|was|has|its|sus|los|las|nos)\b)[^\W\d_]{3,30}s\b"
_UNIT = rf"(?:{_SCALE}\s?)?(?:%|(?:{_MONEY})(?!\w)|(?:{'|'.join(_COUNTED.split())})\b|{_PLURAL})"
_WORDS = """
    two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta cuarenta cincuenta sesenta
    setenta ochenta noventa cien
"""
_NAMED = (
    r"line|phase|plant|stage|step|level|tier|version|type|class|model|series|hall|mill|unit|number|top|gate|"
    r"l[ií]nea|fase|planta|etapa|paso|nivel|versi[oó]n|tipo|clase|modelo|serie|nave|n[uú]mero|iso|din"
)
# A number that hangs on a slash, a hyphen or a letter ("7/10", "5-tool", "Q3") is part of a name or a grade, no amount;
# so is the one behind "line" or "phase", whatever it counts after it ("line 2 stops").
_AMOUNT = re.compile(
    rf"(?P<before>(?:\b(?:{_MONEY})(?<=\w)|[€$£])\s?)?(?:(?<![\w/.,])|(?<=EUR|USD|GBP|CHF|MXN)|(?<=[€$£]))"
    rf"(?P<number>\d{{1,12}}(?:[.,]\d{{1,6}}){{0,4}}|\b(?:{'|'.join(_WORDS.split())})\b)"
    rf"(?![\d/]|-\w|[.,]\d)"
    rf"(?:\s{{0,2}}(?:(?:more|new|other|nuev[oa]s|m[aá]s)\s)?(?P<unit>{_UNIT}|x\b)|\s?{_SCALE})?",
    re.IGNORECASE,
)
_NAME_BEFORE = re.compile(rf"\b(?:{_NAMED})\s$", re.IGNORECASE)
# One or two words may stand between the number and what it counts: "3 maintenance contracts".
_FARTHER = re.compile(
    rf"\s(?P<between>(?:[^\W\d_][\w'’-]{{1,30}}\s){{1,2}}?)(?P<unit>(?:{'|'.join(_COUNTED.split())})\b|{_PLURAL})",
    re.IGNORECASE,
)
_NO_ADJECTIVES = STOP_WORDS | VERBS | {"out", "than", "then", "times", "through", "not", "no", "if", "when", "que"}
_GOAL = re.compile(r"(?P<what>[^\W\d_][\w'’-]{1,30})\s(?:to|a|hasta)\s(?:the\s|los\s|las\s)?$", re.IGNORECASE)
_PARTS = re.compile(
    r"\b(?:by half|in half|by a (?:third|quarter)|a la mitad|(?:en )?un (?:tercio|cuarto))\b", re.IGNORECASE
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
    """A baseline and a target that differ."""

    baseline: str
    target: str
    number: str
    """The target's number, as it is written."""
    unit: str | None
    """The unit of both; None where the words name none."""


def named_amounts(text: str) -> list[NamedAmount]:
    """The numbers with a unit, in the text's order. Years, days and "within 90 days" are times, no amounts."""
    return [amount for amount in _numbers(text) if amount.unit]


def named_goal(text: str) -> str | None:
    """What shall reach a number without a unit, with the number: "NPS to 50"; None where no number is led to."""
    for number in _numbers(text):
        what = _GOAL.search(text[max(0, number.start - 40) : number.start])
        word = plain_word(what["what"]) if what else ""
        if what and not number.unit and word not in VERBS | LEADING_VERBS | VAGUE_VERBS | STOP_WORDS | LEADS:
            return f"{what[0]}{number.text}"
    return None


def named_change(text: str) -> NamedChange | None:
    """The first "from this to that" whose numbers differ; without a unit only where nothing else stands between them."""
    numbers = _numbers(text)
    for first, second in pairwise(numbers):
        before, between = text[max(0, first.start - 20) : first.start], text[first.end : second.start]
        is_change = _FROM.search(before) and _TO.match(between) and first.number != second.number
        if is_change and (second.unit or len(between.split()) == 1):
            return NamedChange(first.text, second.text, second.number, second.unit)
    return None


@lru_cache(maxsize=64)
def _numbers(text: str) -> tuple[NamedAmount, ...]:
    """Every letter of an objective asks for the numbers of the same few words, so that they are read once."""
    text = without_times(text)
    found = [NamedAmount(match[0], match[0], match[0], *match.span()) for match in _PARTS.finditer(text)]
    for match in _AMOUNT.finditer(text):
        unit, end = match["unit"] or (match["before"] or "").strip() or None, match.end()
        if _NAME_BEFORE.search(text[max(0, match.start() - 20) : match.start()]):
            unit = None
        elif unit is None and not re.search(r"[^\W\d_]", match[0].removeprefix(match["number"])):
            unit, end = _farther(text, match.end())
        if unit or match["number"][0].isdigit():
            found.append(NamedAmount(text[match.start() : end].strip(), match["number"], unit, match.start(), end))
    return tuple(sorted(found, key=lambda amount: amount.start))


def _farther(text: str, end: int) -> tuple[str | None, int]:
    """What a number counts behind an adjective, and where it ends; a preposition or an "and" leads to something else."""
    found = _FARTHER.match(text, end)
    if found is None or any(plain_word(word) in _NO_ADJECTIVES for word in found["between"].split()):
        return None, end
    return found["unit"], found.end()
