"""SMART in words: objectives that have only a sentence, in English and Spanish, in pairs of before and after."""

from __future__ import annotations

from datetime import date

import pytest

from kamsite.enrich.objectives import ObjectiveFigures, objectives
from kamsite.enrich.share_of_wallet import share_of_wallet
from kamsite.model.objective import Objective
from tests.enrich.plans import plan, programme

AS_OF = date(2026, 10, 31)

# Before and after, each with the points for S, M and T that the rules give it, read by hand.
PAIRS = [
    ("Improve the relationship", (0, 0, 0), "Win two executive sponsors at Wire by 30 June 2027", (2, 1, 2)),
    ("Sell more", (0, 0, 0), "Sell remote monitoring to Flat products for 400,000 EUR by 2026-12-31", (2, 1, 2)),
    ("Better service soon", (0, 0, 0), "Cut repair time in line 2 from 12 to 6 hours by 31 March 2027", (2, 2, 2)),
    ("Grow", (0, 0, 0), "Grow revenue in Wire from 1.2 to 1.6 million euros by 31/12/2026", (2, 2, 2)),
    ("Become their preferred partner", (0, 0, 0), "Sign a three-year contract with Acme by 15 May 2027", (2, 0, 2)),
    (
        "Raise share of wallet",
        (1, 0, 0),
        "Raise share of wallet at Flat products from 25 % to 40 % by 2026-12-31",
        (2, 2, 2),
    ),
    ("Renew the contract next quarter", (1, 0, 1), "Renew the contract for Wire by 30 September 2026", (2, 0, 2)),
    (
        "Reduce complaints by year end",
        (1, 0, 1),
        "Reduce complaints of Flat products to 3 complaints by 2026-12-31",
        (2, 1, 2),
    ),
    ("Reach confidence 7/10", (1, 0, 0), "Reach 98 % uptime on line 2 by 1 December 2026", (2, 1, 2)),
    ("Install the 5-tool kit", (1, 0, 0), "Install 5 sensors at the Bilbao plant by 1 February 2027", (2, 1, 2)),
    ("Train people and open a depot", (1, 0, 0), "Train 12 engineers of Flat products by 31 January 2027", (2, 1, 2)),
    ("Maximise synergies", (0, 0, 0), "Launch the joint portal for spare parts by Dec 15, 2026", (2, 0, 2)),
    (
        "Share of wallet of Flat products",
        (1, 0, 0),
        "Lift share of wallet of Flat products to 40% in Q4 2026",
        (2, 1, 1),
    ),
    (
        "Optimise logistics for Wire",
        (0, 0, 0),
        "Optimise delivery for Wire from 9 days to 4 days by 2027-03-31",
        (2, 2, 2),
    ),
    ("Win more business at Flat products", (1, 0, 0), "Win 3 new orders at Flat products within 90 days", (2, 1, 1)),
    (
        "Mejorar la relación",
        (0, 0, 0),
        "Conseguir 2 referencias de la planta de Bilbao antes del 30 de junio de 2027",
        (2, 1, 2),
    ),
    ("Vender más", (0, 0, 0), "Vender 300.000 euros de monitorización en Laminados hasta el 31/12/2026", (2, 1, 2)),
    (
        "Aumentar la cuota de cartera",
        (1, 0, 0),
        "Aumentar la cuota de cartera en Alambre del 25 % al 40 % a 31 de diciembre de 2026",
        (2, 2, 2),
    ),
    (
        "Fidelizar al cliente a fin de año",
        (0, 0, 1),
        "Firmar un contrato de 3 años con Acme antes del 15 de mayo de 2027",
        (2, 1, 2),
    ),
    (
        "Reducir averías el próximo trimestre",
        (1, 0, 1),
        "Reducir de 10 a 5 averías al mes en la línea 2 antes del 2027-03-31",
        (2, 2, 2),
    ),
    ("Potenciar la colaboración", (0, 0, 0), "Celebrar 4 talleres con Compras antes del 1 de marzo de 2027", (2, 1, 2)),
    ("Mejor servicio cuanto antes", (0, 0, 0), "Bajar el plazo de entrega en Alambre de 9 a 4 días en 2027", (2, 2, 1)),
    (
        "Ser su proveedor de referencia",
        (0, 0, 0),
        "Homologar la bomba X3 en la planta de Avilés antes del 30/11/2026",
        (2, 0, 2),
    ),
    (
        "Renovaremos el acuerdo pronto",
        (1, 0, 0),
        "Renovaremos el acuerdo con Laminados antes del 31 de enero de 2027",
        (2, 0, 2),
    ),
    ("Formar técnicos y abrir un almacén", (1, 0, 0), "Formar a 12 técnicos de Laminados este año", (2, 1, 1)),
]


def figure(title: str) -> ObjectiveFigures:
    """The figures of an objective that has a title and nothing else."""
    one = plan(objectives=(Objective(title=title),))
    (found,) = objectives(one, AS_OF, share_of_wallet(one), programme())
    return found


def points(found: ObjectiveFigures) -> tuple[int, int, int]:
    """The points that words can give: S, M and T."""
    return found.smart.S, found.smart.M, found.smart.T


@pytest.mark.parametrize(
    ("title", "expected"),
    [(title, expected) for pair in PAIRS for title, expected in ((pair[0], pair[1]), (pair[2], pair[3]))],
)
def test_a_sentence_gets_its_letters_from_its_words(title: str, expected: tuple[int, int, int]) -> None:
    assert points(figure(title)) == expected


@pytest.mark.parametrize("pair", PAIRS, ids=[pair[2] for pair in PAIRS])
def test_the_better_sentence_of_a_pair_gets_more(pair: tuple[str, object, str, object]) -> None:
    assert figure(pair[2]).smart.total > figure(pair[0]).smart.total


@pytest.mark.parametrize("title", [title for pair in PAIRS for title in (pair[0], pair[2])])
def test_words_alone_never_pass_for_achievable_or_relevant(title: str) -> None:
    found = figure(title)
    assert (found.smart.A, found.smart.R, found.smart.verdict) == (0, 0, "revise")
    assert found.ways["A"] is not None
    assert found.ways["R"] is not None


@pytest.mark.parametrize("title", [title for pair in PAIRS for title in (pair[0], pair[2])])
def test_every_letter_has_a_reason_and_below_2_a_way(title: str) -> None:
    found = figure(title)
    for letter in "SMART":
        assert str(found.reasons[letter]).endswith(".")
        assert (found.ways[letter] is None) == (getattr(found.smart, letter) == 2)


def test_the_quick_questions_are_answered_in_words_or_left_to_be_asked() -> None:
    asked, answered = figure("Improve the relationship"), figure("Win 3 orders at Wire by 2026-12-31")
    assert (asked.success, asked.by_when) == (None, None)
    assert (str(answered.success), answered.by_when) == ("3 orders.", date(2026, 12, 31))


@pytest.mark.parametrize(
    ("title", "success"),
    [
        ("Win 3 maintenance contracts at Wire", "3 maintenance contracts."),
        ("Install 5 monitoring sensors", "5 monitoring sensors."),
        ("Place two energy audits", "two energy audits."),
        ("Sign 2 frame agreements with Flat products", "2 frame agreements."),
        ("Raise NPS to 50", "NPS to 50."),
        ("Subir el NPS a 50", "NPS a 50."),
        ("Firmar 3 nuevos contratos marco", "3 nuevos contratos."),
    ],
)
def test_a_number_of_something_is_a_measure_and_a_target_without_a_baseline(title: str, success: str) -> None:
    found = figure(title)
    assert (found.smart.M, str(found.success)) == (1, success)
    words = success.removesuffix(".")
    assert str(found.reasons["M"]) == (f"Measurable in part: only “{words}” in words, without where it stands today.")
    assert str(found.ways["M"]) == "To be measurable, give measure, baseline and target."


@pytest.mark.parametrize("title", ["Move to 2", "Go up to 5", "Renew line 2 at the plants", "Reach confidence 7/10"])
def test_a_number_of_nothing_is_no_measure(title: str) -> None:
    found = figure(title)
    assert (found.smart.M, found.success) == (0, None)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Meet each decider and approver at Wire by 2027-06-30", 2),
        ("Visit the buyer and engineer of a plant of Wire by 2027-06-30", 2),
        ("Visit the buyer and deliver a report to Wire by 2027-06-30", 1),
        ("Defend the maintenance contract at Wire by 2027-06-30", 2),
        ("Place two energy audits at Wire by 2027-06-30", 2),
        ("Become an approved supplier of drives at Wire by 2027-06-30", 2),
        ("Become a respected supplier of drives at Wire by 2027-06-30", 0),
        ("Defender el contrato de mantenimiento en Alambre a más tardar el 30/06/2027", 2),
        ("Mantener el contrato de Alambre a más tardar el 30 de junio de 2027", 2),
        ("Ser nombrado proveedor de referencia en Alambre", 2),
        ("Convertirse en proveedor homologado de Alambre", 2),
        ("Convertirse en un proveedor valorado de Alambre", 0),
        ("Renovar más contratos de Alambre", 1),
    ],
)
def test_specific_is_read_as_people_read_it(title: str, expected: int) -> None:
    found = figure(title)
    assert (found.smart.S, str(found.reasons["S"])[:8]) == (expected, ("Not spec", "Specific", "One verb")[expected])


def test_a_word_with_a_hyphen_is_no_verb() -> None:
    found = figure("A five-year drive roadmap for a plant of Wire")
    assert "it does not begin with a known verb" in str(found.reasons["S"])


def test_eventually_is_vague_for_what_is_done_and_for_when() -> None:
    found = figure("Get rid of the old drives at Wire eventually")
    assert (found.smart.S, str(found.reasons["S"])) == (1, "Specific in part: “eventually” can mean anything.")
    assert str(found.reasons["T"]) == "Not time-bound: “eventually” can be any day."
