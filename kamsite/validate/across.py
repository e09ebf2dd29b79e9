"""Across: what the plans of a portfolio demand of each other - parents without circles, one name for one competitor."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kamsite.model.document import Document
from kamsite.model.finding import Finding
from kamsite.model.plan import AccountPlan
from kamsite.model.sentence import Sentence
from kamsite.validate.circles import circles, way_text
from kamsite.validate.problems import Problems


def validate_across(plans: Iterable[AccountPlan], documents: Mapping[str, Document]) -> tuple[Finding, ...]:
    """What is wrong between plans that can each be read; `documents` by path. `validate_plan` asks for parents."""
    both = sorted(((plan, documents[plan.path]) for plan in plans), key=lambda pair: pair[0].id)
    problems = {plan.id: Problems(document) for plan, document in both}
    parents = {plan.id: (plan.parent_account,) if plan.parent_account else () for plan, _ in both}
    for circle in circles(parents):
        message = Sentence("these accounts belong to each other in a circle: {way}", way=way_text(circle))
        problems[circle[-1]].add("account-circle", ("parent_account",), message)
    _check_competitors(both, problems)
    return tuple(finding for one in problems.values() for finding in one.findings)


def _check_competitors(both: list[tuple[AccountPlan, Document]], problems: dict[str, Problems]) -> None:
    """A competitor has the same id and the same name in every plan; the first plan by id has it right."""
    id_by_name: dict[str, tuple[str, str]] = {}
    name_by_id: dict[str, tuple[str, str]] = {}
    documents = {plan.id: document for plan, document in both}
    for plan, _ in both:
        for index, competitor in enumerate(plan.competitors):
            name = " ".join(competitor.name.casefold().split())
            known_id, there = id_by_name.setdefault(name, (competitor.id, plan.id))
            if known_id != competitor.id:
                message = Sentence("this competitor has the id {id} in {account}", id=known_id, account=there)
                hint = _one_id(known_id, documents[there], competitor.id, documents[plan.id])
                problems[plan.id].add("competitor-with-two-ids", ("competitors", index, "id"), message, hint)
                continue
            known_name, there = name_by_id.setdefault(competitor.id, (competitor.name, plan.id))
            if " ".join(known_name.casefold().split()) != name:
                message = Sentence("this id is the competitor {name} in {account}", name=known_name, account=there)
                problems[plan.id].add("competitor-with-two-names", ("competitors", index, "name"), message)


def _one_id(first: str, there: Document, other: str, here: Document) -> Sentence:
    return Sentence(
        "use one id in all plans: {first}, as in {there}, or {other}, as in {here}",
        first=first,
        there=there.path,
        other=other,
        here=here.path,
    )
