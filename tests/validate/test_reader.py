"""One walk reads facts, ids and references, and remembers what it could not read."""

from kamsite.load.document import parse_plan
from kamsite.model.plan import AccountPlan
from kamsite.validate.problems import Problems
from kamsite.validate.reader import read


def reading(front: str):
    document = parse_plan(f"---\n{front}\n---\n".encode(), "content/accounts/acme.md")
    return read(document, AccountPlan, Problems(document), {"id": "acme", "path": document.path})


def test_ids_and_references_of_broken_items_are_known():
    found = reading("stakeholders: [{id: a, power: 9, reports_to: b}]")
    assert found.facts is None
    assert [(item.id, item.noun, item.key) for item in found.identified] == [("a", "Stakeholder", ("stakeholders", 0))]
    assert [(one.id, one.key) for one in found.references] == [("b", ("stakeholders", 0, "reports_to"))]


def test_what_could_be_read_is_there_though_the_whole_is_broken():
    found = reading("period: {start: 2026-01-01}\nstatus: nope")
    assert [route for route, _ in found.built] == [("period",)]


def test_nouns_of_an_unreadable_list_are_uncertain():
    assert reading("stakeholders: a").uncertain == {
        "Stakeholder",
        "Influence",
        "Contact",
        "CompetitorContact",
        "RelationalAction",
    }
    assert "SwotItem" in reading("swot: []").uncertain
