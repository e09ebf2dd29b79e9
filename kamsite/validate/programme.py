"""Programme: the programme's Document becomes a Programme, or the list of everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from kamsite.model.document import Document, KeyPath
from kamsite.model.finding import Finding
from kamsite.model.programme import Criterion, Dimension, KpiDefaults, Matrix, Programme
from kamsite.model.segment_rules import OTHER_MEASURES
from kamsite.model.sentence import Sentence
from kamsite.validate.problems import Problems
from kamsite.validate.reader import read
from kamsite.validate.reading import Reading
from kamsite.validate.references import check_references
from kamsite.validate.segments import check_segments

QUESTIONS = 6
"""How many questions place an account on the relational pyramid; the bands of the method rest on it."""


def validate_programme(
    document: Document, check_names: Collection[str] | None = None
) -> tuple[Programme | None, tuple[Finding, ...]]:
    """The programme, or None and every reason why it cannot be used; what loading found is among them."""
    if document.findings and not document.data:
        return None, document.findings
    problems = Problems(document)
    reading = read(document, Programme, problems, {})
    _check_unique(reading, problems)
    _check_rules(reading, problems)
    ids = _ids(reading, check_names)
    if not document.findings:
        check_references(reading, problems, ids)
    check_segments(document, reading, problems, ids["Measure"])
    findings = tuple(sorted((*document.findings, *problems.findings), key=Finding.order))
    return None if findings else reading.facts, findings


def _ids(reading: Reading, check_names: Collection[str] | None) -> dict[str, Collection[str] | None]:
    """What the programme refers to within itself; what cannot be read as a whole is not asked."""
    dimensions = {item.id for item in reading.identified if item.noun == "Dimension"}
    is_sure = "Dimension" not in reading.uncertain
    facts = reading.facts
    return {
        "Dimension": dimensions if is_sure else None,
        "Measure": dimensions | OTHER_MEASURES.keys() if is_sure else None,
        "Audience": facts.audiences if facts else None,
        "Check": check_names,
    }


def _check_unique(reading: Reading, problems: Problems) -> None:
    """Ids are unique within their noun; those of criteria over all dimensions, because plans give scores under them."""
    seen: set[tuple[str, str]] = set()
    for item in reading.identified:
        same = (item.noun, item.id.casefold())
        if same in seen:
            problems.add("duplicate-id", (*item.key, "id"), Sentence("this id is already taken"))
        elif item.noun == "Dimension" and item.id in OTHER_MEASURES:
            message = Sentence("this id is taken: segment rules ask for it without a dimension")
            problems.add("duplicate-id", (*item.key, "id"), message)
        seen.add(same)
    facts = reading.facts
    if facts:
        _check_once(facts.audiences, ("audiences",), problems)
        _check_once(facts.relationship_positions, ("relationship_positions",), problems)


def _check_once(labels: Iterable[str], route: KeyPath, problems: Problems) -> None:
    seen: set[str] = set()
    for index, label in enumerate(labels):
        if label.casefold() in seen:
            problems.add("duplicate-id", (*route, index), Sentence("this stands in the list already"))
        seen.add(label.casefold())
    if not seen:
        problems.add("empty-list", route, Sentence("at least one is needed here"))


def _check_rules(reading: Reading, problems: Problems) -> None:
    for route, fact in reading.built:
        if isinstance(fact, Criterion):
            _check_criterion(route, fact, problems)
        elif isinstance(fact, Dimension) and not fact.criteria:
            problems.add("dimension-without-criteria", route, Sentence("a dimension needs at least one criterion"))
        elif isinstance(fact, Matrix) and fact.x == fact.y:
            message = Sentence("two different dimensions are expected; this one is x already")
            problems.add("matrix-of-one-dimension", (*route, "y"), message)
        elif isinstance(fact, KpiDefaults) and fact.red < fact.amber:
            message = Sentence("red begins before amber: red must be at least amber")
            problems.add("red-before-amber", route, message)
        elif isinstance(fact, Programme):
            _check_whole(fact, problems)


def _check_criterion(route: KeyPath, criterion: Criterion, problems: Problems) -> None:
    if not criterion.scale[0] < criterion.scale[1]:
        message = Sentence("a scale begins with its lowest score and ends with a higher one")
        problems.add("scale-backwards", (*route, "scale"), message)
    if not criterion.weight > 0:
        hint = Sentence("leave the criterion out to switch it off")
        problems.add("weight-of-zero", (*route, "weight"), Sentence("a weight above 0 is expected"), hint)


def _check_whole(programme: Programme, problems: Problems) -> None:
    count = len(programme.relationship_questions)
    if count not in (0, QUESTIONS):
        message = Sentence(
            "exactly {expected} questions are expected, here are {count}", expected=QUESTIONS, count=count
        )
        problems.add("wrong-number-of-questions", ("relationship_questions",), message, is_about_key=True)
    for currency, rate in programme.fx.rates.items():
        if currency == programme.currency:
            message = Sentence("this is the programme's own currency; it has no exchange rate")
            problems.add("rate-of-own-currency", ("fx", currency), message, is_about_key=True)
        elif not rate > 0:
            problems.add("out-of-range", ("fx", currency), Sentence("an exchange rate above 0 is expected"))
