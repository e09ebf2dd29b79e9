"""Verbs and vague words, in English and Spanish, by which the text of an objective is read.

All of them stand here without accents: so are they read, since many are typed without.
"""

from __future__ import annotations

from unicodedata import combining, normalize


def plain_word(word: str) -> str:
    """A word in small letters and without accents: "Línea" and "LINEA" are read alike."""
    return "".join(one for one in normalize("NFD", word.lower()) if not combining(one))


def as_words(text: str) -> frozenset[str]:
    """The words of a list that is written as a text."""
    return frozenset(text.split())


VERBS = as_words(
    """
    achieve acquire activate add adopt answer ask cover fix fund know name pay reopen sit stay agree align appoint
    arrange assign attain attract automate begin book bring build buy certify close collect complete connect
    consolidate convert convince create cut decrease defend define deliver deploy design develop double earn eliminate
    embed enable end enrol ensure establish exceed execute expand extend finalise finalize find finish gain get grow
    halve hand hire hold identify implement increase initiate insource install integrate introduce invoice keep
    launch lead lift lower maintain make meet merge migrate move negotiate obtain onboard open organise organize
    outsource persuade prepare present prevent produce protect provide publish qualify raise reach recover recruit
    reduce regain register release relocate renew renegotiate repeat replace resolve restore retain roll run save
    secure sell send set settle shorten show sign simplify specify stabilise stabilize standardise standardize start
    stop submit switch take teach test train transfer treble triple turn unify upgrade upsell validate visit win
    abrir acabar acordar adquirir ampliar aprobar asegurar aumentar automatizar bajar captar celebrar cerrar
    certificar comenzar completar comprar conseguir conservar consolidar construir contratar convencer convertir
    crear cubrir defender definir desarrollar desplegar doblar duplicar ejecutar elevar eliminar empezar entregar establecer
    evitar extender facturar firmar formar ganar homologar implantar implementar incorporar incrementar iniciar
    instalar integrar introducir invertir lanzar llegar llevar lograr mantener medir migrar negociar obtener ofrecer
    organizar pasar presentar producir proteger publicar reabrir recortar recuperar reducir reemplazar renegociar
    renovar resolver retener sacar situar subir superar suprimir sustituir terminar triplicar unificar validar
    vender visitar
    """
)
"""Verbs that say what is done."""

LEADING_VERBS = as_words(
    """
    agree award bid book check contract count deploy discuss draft drop equip exchange file fill fit free grant guide host
    invite list load log map measure name note offer order pass pilot place plan price propose prove quote raise
    recommend refer rent repair report request reserve retrofit ring sample schedule score service set share ship
    speak sponsor staff state stock store supply survey swap talk tell test tour trace track trial trim tune update
    upload verify walk write
    """
)
"""English words that are verbs where an objective begins with them, and mostly nouns or adjectives further on."""

IRREGULAR = {
    "somos": "ser",
    "estamos": "estar",
    "tendremos": "tener",
    "obtendremos": "obtener",
    "mantendremos": "mantener",
    "haremos": "hacer",
    "hacemos": "hacer",
    "pondremos": "poner",
    "reforzaremos": "reforzar",
}
"""Spanish "we" of verbs that do not end as the others -> their infinitive."""

VAGUE_VERBS = as_words(
    """
    address aim assist be become boost champion consider deepen drive encourage engage enhance explore facilitate
    focus foster have help improve leverage look manage maximise maximize minimise minimize nurture optimise
    optimize promote pursue push review seek stimulate strengthen strive support think try understand use work
    afianzar apoyar aprovechar ayudar buscar colaborar contribuir convertirse dinamizar entender estar estimular estrechar
    explorar facilitar fidelizar fomentar fortalecer gestionar impulsar intentar maximizar mejorar minimizar
    optimizar potenciar procurar profundizar promover reforzar revisar ser tener trabajar tratar
    """
)
"""Verbs that anybody can claim to have done, unless a number says what is meant."""

VAGUE_WORDS = as_words(
    """
    best better big bigger closer considerably eventually great greater good leading many maximum more most much optimal
    possible several significant significantly some strong stronger substantially successful various world-class
    algun alguna algunas algunos buen buena buenas bueno buenos estrecha eventualmente fuerte maximo mas mayor mejor mejores mucha
    muchas mucho muchos optimo posible significativamente solida varias varios
    """
)
"""Words that no two people measure in the same way."""

LEADS = as_words("to we will shall must should want our plan vamos a queremos debemos hay que hemos de")
"""Words that may stand before the verb."""

PREPOSITIONS = as_words(
    """
    across among around at before for from in inside into of on onto through to towards with within a al ante con de
    del desde en entre hacia para por sobre tras
    """
)
"""Words that begin a scope."""

STOP_WORDS = PREPOSITIONS | as_words(
    """
    a an the this that these those our their its his her and or by per as is are all each every up out el la los las
    un una unos unas nuestro nuestra nuestros nuestras su sus este esta y e o u que se lo como cada todo
    it them us him her you they he she me lo les nos ellos ellas ello ella usted ustedes eso esto algo something
    thing things everything anything cosa cosas
    eur usd gbp chf mxn euro euros dollars dolares pesos k m bn mn million millions thousand mil millon millones
    percent percentage cent ciento pp
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
    "in half",
    "by half",
    "a la mitad",
)
"""Phrases whose preposition begins no scope."""

NOT_INFINITIVES = as_words(
    "alquiler bienestar dolar ejemplar familiar hogar lider lugar mujer pilar poder primer similar taller tercer"
)
"""Words that end as Spanish infinitives do and are none."""

SPANISH_WORDS = as_words("a al con de del el en hasta la las los para por su sus un una y")
"""Words by which a text is taken for Spanish."""

WE = (("aremos", "ar"), ("eremos", "er"), ("iremos", "ir"), ("amos", "ar"), ("emos", "er"), ("imos", "ir"))
"""Endings of the Spanish "we", of the future first -> the infinitive's."""


def is_verb(word: str, others: frozenset[str]) -> bool:
    """Whether a plain word is a verb wherever it stands, vague or not.

    In Spanish, which the other words of the text tell, any infinitive and any "we" ("firmamos", "firmaremos") is one.
    """
    if word in VERBS or word in VAGUE_VERBS:
        return True
    return bool(others & SPANISH_WORDS) and (_is_spanish_infinitive(word) or _infinitive(word) != word)


def begins(word: str, others: frozenset[str]) -> bool:
    """Whether a plain word is a verb that an objective may begin with."""
    return word in LEADING_VERBS or is_verb(word, others)


def is_spanish_verb(word: str) -> bool:
    """Whether a plain word can only be a Spanish verb: an infinitive, or a "we"."""
    return _is_spanish_infinitive(word) or _infinitive(word) != word


def is_vague_verb(word: str) -> bool:
    """Whether a verb says nothing by itself, in the infinitive or as "we"."""
    return word in VAGUE_VERBS or _infinitive(word) in VAGUE_VERBS


def _infinitive(word: str) -> str:
    """The infinitive of a "we"; the word itself where it is none."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    for we, ending in WE:
        if word.endswith(we) and len(word) > len(we) + 1:
            return word.removesuffix(we) + ending
    return word


def _is_spanish_infinitive(word: str) -> bool:
    stem = word.removesuffix("se")
    is_formed = len(stem) > 3 and stem.endswith(("ar", "er", "ir")) and word not in NOT_INFINITIVES
    # No Spanish verb has a hyphen: "a five-year roadmap".
    return is_formed and "-" not in word
