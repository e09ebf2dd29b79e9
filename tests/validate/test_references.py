"""Ids are unique in a plan, and references meet an item of the right kind."""

import time

import pytest

from .written import plan, told


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        ("stakeholders: [{id: a}, {id: a}]", ["4:30 duplicate-id"]),
        ("stakeholders: [{id: a}, {id: A}]", ["4:30 duplicate-id"]),
        ("stakeholders: [{id: a}]\nkpis: [{id: a, name: n}]", ["5:13 duplicate-id"]),
        ("stakeholders: [{id: a, plan: [{id: a, what: x}]}]", ["4:36 duplicate-id"]),
        ("stakeholders: [{id: a, reports_to: b}]", ["4:36 unknown-stakeholder"]),
        ("stakeholders: [{id: a, influences: [{who: b}]}]", ["4:43 unknown-stakeholder"]),
        ("stakeholders: [{id: a, influences: [{who: b, kind: conflict}]}]", ["4:43 unknown-stakeholder"]),
        ("stakeholders: [{id: a, influences: [b]}]", ["4:37 unknown-stakeholder"]),
        ("stakeholders: [{id: a, contacts: [bob]}]", ["4:35 unknown-team-member"]),
        ("executive_sponsor: bob", ["4:20 unknown-team-member"]),
        ("opportunities: [{title: t, offerings: [x]}]", ["4:40 unknown-offering"]),
        ("opportunities: [{title: t, from: [x]}]", ["4:35 unknown-reference"]),
        ("opportunities: [{title: t, meets: [x]}]", ["4:36 unknown-competitor"]),
        ("opportunities: [{title: t, business_unit: x}]", ["4:43 unknown-business-unit"]),
        ("segment_scores: {x: 1}", ["4:18 unknown-criterion"]),
        ("relationship: {answers: {q7: 1}}", ["4:26 unknown-relationship-question"]),
        ("stakeholders: [{id: a, position: {current: friend}}]", ["4:44 unknown-relationship-position"]),
        ("challenges: [{text: t, visibility: all}]", ["4:36 unknown-audience"]),
        ("waivers: [{check: x, why: y}]", ["4:19 unknown-check"]),
        ("parent_account: x", ["4:17 unknown-account"]),
        ("kpis: [{name: n, objective: x}]", ["4:29 unknown-objective"]),
        ("tactics: [{title: t, actions: [{what: w, after: [x]}]}]", ["4:50 unknown-action"]),
        ("plan_b: [{scenario: x}]", ["4:21 unknown-scenario"]),
        (
            "wallet: [{period: 2025, items: [{offering: monitoring, others: [{supplier: x}]}]}]",
            ["4:76 unknown-competitor"],
        ),
    ],
)
def test_ids_and_references_are_told_where_they_stand(front, expected):
    assert told(plan(front)[1]) == expected


def test_words_that_stand_beside_ids_are_no_references():
    holders = "[{supplier: in-house}, {supplier: none}, {supplier: unknown}]"
    assert plan(f"wallet: [{{period: 2025, items: [{{offering: monitoring, others: {holders}}}]}}]")[1] == []


def test_an_unknown_supplier_says_what_may_stand_there():
    others = "others: [{supplier: voltarc}]"
    (finding,) = plan(f"wallet: [{{period: 2025, items: [{{offering: monitoring, {others}}}]}}]")[1]
    assert str(finding.hint) == "list it under competitors, or use in-house, none or unknown"


def test_a_near_miss_names_the_item_and_its_line():
    (finding,) = plan("stakeholders:\n  - {id: jon-etxe}\n  - {id: b, reports_to: jon-etx}")[1]
    assert str(finding.message) == "no stakeholder has this id"
    assert str(finding.hint) == "did you mean jon-etxe (line 5)?"
    assert finding.excerpt[finding.column - 1 : finding.end_column - 1] == "jon-etx"


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("suporter", "did you mean supporter?"),
        ("friend", "the positions are opponent, unknown, contact, supporter, advocate and partner"),
    ],
)
def test_a_position_off_the_scale_names_the_one_that_was_meant_or_all_of_them(written, hint):
    (finding,) = plan(f"stakeholders: [{{id: a, position: {{ideal: {written}}}}}]")[1]
    assert str(finding.message) == "this is none of the programme's relationship positions"
    assert str(finding.hint) == hint


@pytest.mark.parametrize(
    ("written", "hint"),
    [("ana", "did you mean ana-gil?"), ("ana-gill", "did you mean ana-gil?"), ("l", None), ("gil", None)],
)
def test_the_beginning_of_one_of_our_ids_names_the_whole(written, hint):
    (finding,) = plan(f"executive_sponsor: {written}")[1]
    assert (finding.hint and str(finding.hint)) == hint


def test_the_beginning_of_another_noun_s_id_is_a_guess_and_not_made():
    (finding,) = plan("opportunities: [{title: t, offerings: [mon]}]")[1]
    assert (finding.check, finding.hint) == ("unknown-offering", None)


def test_the_wrong_kind_says_what_it_is_and_what_is_expected():
    (finding,) = plan("objectives: [{id: OB1, title: t}]\ntactics: [{title: t, for: [OB1]}]")[1]
    assert finding.check == "wrong-kind-of-reference"
    assert str(finding.message) == "OB1 is an objective; a stakeholder is expected here"


def test_a_broken_item_with_a_readable_id_can_be_referred_to():
    assert told(plan("stakeholders: [{id: a, power: 9}, {id: b, reports_to: a}]")[1]) == ["4:31 out-of-range"]


def test_a_malformed_id_is_told_once():
    assert told(plan("stakeholders: [{id: a b}, {id: c, reports_to: a b}]")[1]) == ["4:21 malformed-id"]


def test_what_hangs_on_an_unreadable_list_is_not_told():
    assert told(plan("stakeholders: none\ntactics: [{title: t, for: [a]}]")[1]) == ["4:15 wrong-type"]
    assert told(plan("stakeholder: [{id: a}]\ntactics: [{title: t, for: [a]}]")[1]) == ["4:1 unknown-key"]


def test_a_check_is_not_asked_when_its_names_are_not_known():
    from kamsite.load.document import parse_plan
    from kamsite.validate.plan import validate_plan

    front = b"---\nname: x\naccount_manager: y\nparent_account: z\nwaivers: [{check: c, why: w}]\n---\n"
    read, findings = validate_plan(parse_plan(front, "content/accounts/acme.md"))
    assert (read is not None, findings) == (True, ())


def test_thousands_of_unknown_ids_are_bounded_work():
    people = "\n".join(f" - {{id: person-number-{i}, reports_to: person-nvmber-{i + 5000}}}" for i in range(3_000))
    start = time.process_time()
    assert len(plan(f"stakeholders:\n{people}")[1]) == 101
    assert time.process_time() - start < 60  # Unbounded work would take minutes.
