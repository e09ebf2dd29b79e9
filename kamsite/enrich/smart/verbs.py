"""Verbs and vague words, in English and Spanish, by which the text of an objective is read."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


VERBS = _words(
    """
    achieve acquire activate add adopt answer ask cover fix fund know name pay reopen sit stay agree align appoint
    arrange assign attain attract automate begin book bring build buy certify close collect complete connect
    consolidate convert convince create cut decrease define deliver deploy design develop double earn eliminate
    embed enable end enrol ensure establish exceed execute expand extend finalise finalize find finish gain get grow
    halve hand hire hold identify implement increase initiate insource install integrate introduce invoice keep
    launch lead lift lower maintain make meet merge migrate move negotiate obtain onboard open organise organize
    outsource persuade prepare present prevent produce protect provide publish qualify raise reach recover recruit
    reduce regain register release relocate renew renegotiate repeat replace resolve restore retain roll run save
    secure sell send set settle shorten show sign simplify specify stabilise stabilize standardise standardize start
    stop submit switch take teach test train transfer treble triple turn unify upgrade upsell validate visit win
    abrir acabar acordar adquirir ampliar aprobar asegurar aumentar automatizar bajar captar celebrar cerrar
    certificar comenzar completar comprar conseguir conservar consolidar construir contratar convencer convertir
    crear cubrir definir desarrollar desplegar doblar duplicar ejecutar elevar eliminar empezar entregar establecer
    evitar extender facturar firmar formar ganar homologar implantar implementar incorporar incrementar iniciar
    instalar integrar introducir invertir lanzar llegar llevar lograr mantener medir migrar negociar obtener ofrecer
    organizar pasar presentar producir proteger publicar reabrir recortar recuperar reducir reemplazar renegociar
    renovar resolver retener sacar situar subir superar suprimir sustituir terminar triplicar unificar validar
    vender visitar
    """
)
"""Verbs that say what is done."""

VAGUE_VERBS = _words(
    """
    address aim assist be become boost champion consider deepen drive encourage engage enhance explore facilitate
    focus foster have help improve leverage look manage maximise maximize minimise minimize nurture optimise
    optimize promote pursue push review seek stimulate strengthen strive support think try understand use work
    afianzar apoyar aprovechar ayudar buscar colaborar contribuir dinamizar entender estar estimular estrechar
    explorar facilitar fidelizar fomentar fortalecer gestionar impulsar intentar maximizar mejorar minimizar
    optimizar potenciar procurar profundizar promover reforzar revisar ser tener trabajar tratar
    """
)
"""Verbs that anybody can claim to have done, unless a number says what is meant."""

VAGUE_WORDS = _words(
    """
    best better big bigger closer considerably great greater good leading many maximum more most much optimal
    possible several significant significantly some strong stronger substantially successful various world-class
    algun alguna algunas algunos buen buena buenas bueno buenos estrecha fuerte máximo más mayor mejor mejores mucha
    muchas mucho muchos óptimo posible significativamente sólida varias varios
    """
)
"""Words that no two people measure in the same way."""

LEADS = _words("to we will shall must should want our plan vamos a queremos debemos hay que hemos de")
"""Words that may stand before the verb."""

PREPOSITIONS = _words(
    """
    across among around at before for from in inside into of on onto through to towards with within a al ante con de
    del desde en entre hacia para por sobre tras
    """
)
"""Words that begin a scope."""

STOP_WORDS = PREPOSITIONS | _words(
    """
    a an the this that these those our their its his her and or by per as is are all each every up out el la los las
    un una unos unas nuestro nuestra nuestros nuestras su sus este esta y e o u que se lo como cada todo
    """
)
"""Words that are no object of their own."""

FIXED_PHRASES = (
    "share of wallet",
    "share of the wallet",
    "number of",
    "level of",
    "volume of",
    "rate of",
    "return on investment",
    "cuota de cartera",
    "cuota de mercado",
    "número de",
    "nivel de",
    "volumen de",
    "tasa de",
    "plazo de entrega",
)
"""Phrases whose preposition begins no scope."""

NOT_INFINITIVES = _words(
    "alquiler bienestar dólar ejemplar familiar hogar líder lugar mujer pilar poder primer similar taller tercer"
)
"""Words that end as Spanish infinitives do and are none."""


SPANISH_WORDS = _words("al con de del el en hasta la las los para por un una y")
"""Words by which a text is taken for Spanish."""


def is_verb(word: str, others: frozenset[str]) -> bool:
    """Whether a word in small letters is a verb that an objective may begin with, vague or not.

    In Spanish, which the other words of the text tell, any infinitive and any "we shall" is one.
    """
    if word in VERBS or word in VAGUE_VERBS:
        return True
    return bool(others & SPANISH_WORDS) and (_is_spanish_infinitive(word) or word.endswith(FUTURE))


def is_vague_verb(word: str) -> bool:
    """Whether a verb says nothing by itself."""
    return word in VAGUE_VERBS or (word.endswith(FUTURE) and word.removesuffix("emos") in VAGUE_VERBS)


FUTURE = ("aremos", "eremos", "iremos")


def _is_spanish_infinitive(word: str) -> bool:
    stem = word.removesuffix("se")
    return len(stem) > 3 and stem.endswith(("ar", "er", "ir")) and word not in NOT_INFINITIVES
