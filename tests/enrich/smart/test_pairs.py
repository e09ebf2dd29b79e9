"""SMART in words, in pairs of before and after: forty in all, twenty in English and twenty in Spanish.

The points beside each sentence are those of S, M and T, read by hand from the rules; A and R stay 0, since words alone
never pass for them. To read the table: above the wish, below what it may become.
"""

from __future__ import annotations

import pytest

from tests.enrich.smart.test_sentences import figure, points

Pair = tuple[str, tuple[int, int, int], str, tuple[int, int, int]]

ENGLISH: tuple[Pair, ...] = (
    ("Sign the frame agreement by March", (1, 0, 1), "Sign the frame agreement for Wire by 31/03/2027", (2, 0, 2)),
    ("Renew soon", (0, 0, 0), "Renew the service contract of Line 3 by 2027-01-31", (2, 0, 2)),
    ("Renew by 2026-13-45", (0, 0, 0), "Renew the lease of the Bilbao plant by 15 April 2027", (2, 0, 2)),
    (
        "Raise confidence from 5/10 to 7/10",
        (1, 0, 0),
        "Raise NPS at Wire from 20 to 45 points by 30.06.2027",
        (2, 2, 2),
    ),
    ("Sell the 5-tool kit", (1, 0, 0), "Sell 5 kits to the plant in Leeds by 1 March 2027", (2, 1, 2)),
    ("Offer 24/7 support", (1, 0, 0), "Offer support to Wire in 8 languages by 2027-02-28", (2, 1, 2)),
    ("Reach ISO 9001 in FY27", (1, 0, 1), "Reach ISO 9001 at the Leeds depot by 30 November 2027", (2, 0, 2)),
    ("Start phase 2", (1, 0, 0), "Start phase 2 at Flat products with 14 drives by 1 June 2027", (2, 1, 2)),
    ("Grow by 12 %", (0, 1, 0), "Grow revenue in Wire by 12 % until 31 December 2027", (2, 1, 2)),
    ("Sell EUR 1.2 m", (0, 1, 0), "Sell drives for EUR 1.2 m to Flat products by 31 Dec 2027", (2, 1, 2)),
    ("BETTER SERVICE", (0, 0, 0), "CUT STOPS OF LINE 2 FROM 9 TO 4 HOURS BY 31 MAY 2027", (2, 2, 2)),
    ("Raise sales and open a depot", (1, 0, 0), "Raise sales of gears in Wire from 3 to 5 k€ by 2027-03-31", (2, 2, 2)),
    ("Win it", (0, 0, 0), "Win the crane tender at Tideway by 28 February 2027", (2, 0, 2)),
    ("Cut cost in half", (1, 1, 0), "Cut the cost of repairs at Wire from 80 to 40 k€ by 2027-12-31", (2, 2, 2)),
    ("More visits 🚀", (0, 0, 0), "Visit 6 plants of the group by 30 June 2027 🚀", (2, 1, 2)),
    ("Be trusted", (0, 0, 0), "Be invited to 2 tenders at Flat products by 30 June 2027", (2, 1, 2)),
    ("Strengthen ties with purchasing", (0, 0, 0), "Hold 4 reviews with purchasing by 2027-10-31", (2, 1, 2)),
    ("Deliver faster in the near future", (1, 0, 0), "Deliver spares to Wire in two days from 1 May 2027", (2, 0, 2)),
    ("Increase margin significantly", (0, 0, 0), "Increase margin at Wire from 18 % to 22 % in Q3 2027", (2, 2, 1)),
    ("Train people ASAP", (1, 0, 0), "Train twenty engineers of Flat products by 2027-04-30", (2, 1, 2)),
)

SPANISH: tuple[Pair, ...] = (
    ("Firmar el acuerdo en marzo", (1, 0, 1), "Firmar el acuerdo marco con Alambre antes del 31/03/2027", (2, 0, 2)),
    ("Renovar a fin de año", (0, 0, 1), "Renovar el contrato de la línea 3 antes del 31 de enero de 2027", (2, 0, 2)),
    (
        "Renovar el 31 de abril de 2027",
        (0, 0, 0),
        "Renovar el alquiler en Bilbao antes del 30 de abril de 2027",
        (2, 0, 2),
    ),
    ("Más", (0, 0, 0), "Vender 3 reductores más a Laminados hasta el 30-06-2027", (2, 1, 2)),
    ("Mejoramos el servicio", (0, 0, 0), "Reducimos las paradas de la línea 2 de 9 a 4 horas a 2027-05-31", (2, 2, 2)),
    ("MEJORAR LA RELACION", (0, 0, 0), "CELEBRAR 4 REUNIONES CON COMPRAS ANTES DEL 31/10/2027", (2, 1, 2)),
    ("Subir la cuota", (1, 0, 0), "Subir la cuota en Alambre un doce por ciento hasta el 31/12/2027", (2, 1, 2)),
    ("Vender 1.200.000 EUR", (0, 1, 0), "Vender 1.200.000 EUR en accionamientos a Laminados en 2027", (2, 1, 1)),
    ("Ser mejores", (0, 0, 0), "Ganar la licitación de grúas en Avilés antes del 28 de febrero de 2027", (2, 0, 2)),
    ("Ofrecer soporte 24/7", (1, 0, 0), "Ofrecer soporte 24/7 a Laminados desde el 1 de mayo de 2027", (2, 0, 2)),
    ("Confianza 7/10", (0, 0, 0), "Subir la satisfacción en Alambre de 60 a 75 puntos antes del 30/06/2027", (2, 2, 2)),
    (
        "Firmamos y formamos técnicos",
        (1, 0, 0),
        "Formamos a veinte técnicos de Laminados antes del 30/04/2027",
        (2, 1, 2),
    ),
    (
        "Aumentaremos mucho las ventas",
        (0, 0, 0),
        "Aumentaremos las ventas en Alambre de 3 a 5 k€ a 31/03/2027",
        (2, 2, 2),
    ),
    ("Iniciar la fase 2", (1, 0, 0), "Iniciar la fase 2 en Laminados con 14 motores el 1 de junio de 2027", (2, 1, 2)),
    (
        "Lograr la ISO 9001 pronto",
        (1, 0, 0),
        "Lograr la ISO 9001 en el taller de Leeds antes del 30/11/2027",
        (2, 0, 2),
    ),
    ("Estrechar lazos", (0, 0, 0), "Presentar el plan conjunto a Dirección antes del 15 de marzo de 2027", (2, 0, 2)),
    (
        "Reducir costes a la mitad",
        (1, 1, 0),
        "Reducir costes de reparación en Alambre de 80 a 40 k€ en 2027",
        (2, 2, 1),
    ),
    (
        "Abrir almacén, formar técnicos",
        (1, 0, 0),
        "Abrir un almacén en Avilés antes del 1 de septiembre de 2027",
        (2, 0, 2),
    ),
    ("Aumentar pedidos a corto plazo", (1, 0, 0), "Aumentar pedidos en Alambre de 10 a 15 en el 2T 2027", (2, 1, 1)),
    ("Impulsar el negocio", (0, 0, 0), "Facturar 80 mil euros de recambios en Bilbao antes del 31/12/2027", (2, 1, 2)),
)

PAIRS = ENGLISH + SPANISH


def test_there_are_twenty_pairs_in_each_language() -> None:
    assert (len(ENGLISH), len(SPANISH)) == (20, 20)
    assert len({title for pair in PAIRS for title in (pair[0], pair[2])}) == 80


@pytest.mark.parametrize(
    ("title", "expected"),
    [(title, expected) for pair in PAIRS for title, expected in ((pair[0], pair[1]), (pair[2], pair[3]))],
)
def test_a_sentence_has_the_points_that_the_rules_give_it(title: str, expected: tuple[int, int, int]) -> None:
    assert points(figure(title)) == expected


@pytest.mark.parametrize("pair", PAIRS, ids=[pair[2] for pair in PAIRS])
def test_what_it_may_become_always_has_more(pair: Pair) -> None:
    assert figure(pair[2]).smart.total > figure(pair[0]).smart.total


@pytest.mark.parametrize("title", [title for pair in PAIRS for title in (pair[0], pair[2])])
def test_words_alone_leave_owner_reason_and_relevance_to_be_asked(title: str) -> None:
    found = figure(title)
    assert (found.smart.A, found.smart.R, found.smart.verdict) == (0, 0, "revise")


@pytest.mark.parametrize("title", [pair[2] for pair in ENGLISH])
def test_capitals_cost_nothing(title: str) -> None:
    """A scope that only a capital letter tells is the exception: it cannot be seen among capitals."""
    written, in_capitals = points(figure(title)), points(figure(title.upper()))
    assert in_capitals[1:] == written[1:]
    assert in_capitals[0] >= written[0] - 1


@pytest.mark.parametrize("title", ["Facturación", "Averías en la línea 2 de 10 a 5 averías", "El próximo trimestre"])
def test_missing_accents_cost_nothing(title: str) -> None:
    bare = title.translate(str.maketrans("áéíóú", "aeiou"))
    assert points(figure(bare)) == points(figure(title))
