"""A plan is read as facts, or everything that keeps it from being read is told at once."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamsite.load.document import parse_plan, parse_yaml
from kamsite.model.document import Document
from kamsite.validate.plan import validate_plan
from kamsite.validate.programme import validate_programme

from .written import plan, programme, told, whole_plan

FIXTURES = Path(__file__).parent.parent / "fixtures"
KNOWN, _ = programme()


def test_the_smallest_plan_has_a_name_and_an_account_manager():
    read, findings = whole_plan("name: Acme\naccount_manager: ana-gil")
    assert findings == []
    assert (read.id, read.path, read.narrative) == ("acme", "content/accounts/acme.md", "Narrative\n")
    assert (read.name, read.status, read.stakeholders) == ("Acme", "active", ())


def test_a_plan_with_every_field_is_read():
    known, programme_findings = validate_programme(
        parse_yaml((FIXTURES / "every_field_program.yml").read_bytes(), "content/program.yml")
    )
    document = parse_plan((FIXTURES / "every_field.md").read_bytes(), "content/accounts/every-field.md")
    read, findings = validate_plan(document, known)
    assert [*programme_findings, *findings] == []
    assert read is not None
    assert read.opportunities[0].from_ == ("X1", "C1", "S1")


def test_without_front_matter_the_needed_keys_are_missing():
    assert told(whole_plan("")[1]) == ["1:1 missing-key", "1:1 missing-key"]


def test_a_key_without_a_value_is_missing_where_it_stands():
    for nothing in ("", "~", "null", '""', "'  '"):
        assert told(whole_plan(f"name: {nothing}\naccount_manager: ana-gil")[1]) == ["2:1 missing-key"]


def test_a_misspelt_key_is_told_once_with_the_right_one():
    (finding,) = whole_plan("nmae: Acme\naccount_manager: ana-gil")[1]
    assert (finding.check, str(finding.hint)) == ("unknown-key", "did you mean name?")
    assert (finding.column, finding.end_column) == (1, 5)


def test_a_misspelt_key_beside_the_right_one_is_told_with_it():
    (finding,) = plan("nmae: Acme")[1]
    assert (finding.check, str(finding.hint)) == ("unknown-key", "did you mean name?")


def test_a_single_value_for_a_list_is_shown_as_a_list():
    hints = [
        one.hint and str(one.hint)
        for one in plan(
            "stakeholders: [{id: a, roles: decider}]\ntactics: [{title: t, actions: [{what: w, after: A1}]}]\n"
            "challenges: high costs\ntags: a, b\nkpis: a"
        )[1]
    ]
    assert hints == ["write [decider]", "write [A1]", None, None, None]


def test_a_key_far_from_all_others_gets_no_hint():
    (finding,) = plan("weather: fine")[1]
    assert (finding.check, finding.hint) == ("unknown-key", None)


def test_fields_that_are_words_of_python_have_their_plain_key():
    read, _ = plan("tactics: [{title: T, for: [a]}]\nstakeholders: [{id: a, contacts: [{with: luis}, ana-gil]}]")
    assert read.tactics[0].for_ == ("a",)
    assert [contact.with_ for contact in read.stakeholders[0].contacts] == ["luis", "ana-gil"]
    assert told(plan("tactics: [{title: T, for_: [a]}]")[1]) == ["4:22 unknown-key"]


def test_null_means_that_the_field_is_absent():
    read, findings = plan("industry: ~\nstakeholders:\nswot: null\nnext_review:")
    assert findings == []
    assert (read.industry, read.stakeholders, read.swot, read.next_review) == (None, (), None, None)


def test_an_empty_list_item_is_an_error():
    assert told(plan("tags: [a, ~]\nchallenges:\n  - a\n  -\n")[1]) == ["4:11 empty-item", "7:4 empty-item"]


def test_containers_of_the_wrong_kind_are_told_where_they_stand():
    front = "swot: [a]\nstakeholders: {id: a}\ntags: a\nname2: b\nperiod: 2026\nregion: [a]\nstatus: {a: b}"
    assert [one for one in told(plan(front)[1]) if "wrong-type" in one] == [
        "4:7 wrong-type",
        "5:15 wrong-type",
        "6:7 wrong-type",
        "8:9 wrong-type",
        "9:9 wrong-type",
        "10:9 wrong-type",
    ]


def test_all_problems_of_a_file_come_at_once_in_their_order():
    front = "status: actve\nfoo: 1\nfoo: 2\nstakeholders: [{id: a, power: 9, reports_to: b}]\nnext_review: 2026-02-30"
    assert told(plan(front)[1]) == [
        "4:9 unknown-choice",
        "5:1 unknown-key",
        "6:1 duplicate-key",
        "7:31 out-of-range",
        "7:46 unknown-stakeholder",
        "8:14 not-a-date",
    ]


def test_a_duplicate_key_does_not_hide_references_to_nothing():
    front = "region: a\nregion: b\nstakeholders: [{id: a, reports_to: b}]\nexecutive_sponsor: bob"
    assert told(plan(front)[1]) == ["5:1 duplicate-key", "6:36 unknown-stakeholder", "7:20 unknown-team-member"]


def test_an_id_that_a_duplicate_key_may_hold_is_not_told():
    front = "stakeholders: [{id: a}]\nstakeholders: [{id: b}]\ntactics: [{title: t, for: [b]}]"
    assert told(plan(front)[1]) == ["5:1 duplicate-key"]
    front = "stakeholders: [{id: a, id: second}]\ntactics: [{title: t, for: [second]}]"
    assert told(plan(front)[1]) == ["4:24 duplicate-key"]


def test_what_load_refused_is_not_told_again():
    assert told(plan("industry: *x\nnext_review: !!date 2026")[1]) == ["4:11 yaml-alias", "5:14 yaml-tag"]


def test_a_plan_that_could_not_be_loaded_has_only_that_finding():
    assert told(plan("a: b: c")[1]) == ["4:5 yaml-syntax"]


def test_no_path_gets_through_an_id():
    front = "parent_account: ../../etc/passwd\nstakeholders: [{id: ../a}]\nsegment_override: {segment: ../x, why: y}"
    assert told(plan(front)[1]) == ["4:17 unknown-account", "5:21 malformed-id", "6:29 unknown-segment"]


def test_problems_beyond_a_hundred_are_counted_as_one():
    front = "stakeholders:\n" + "\n".join(f"  - {{id: s{number}, power: 9}}" for number in range(300))
    findings = plan(front)[1]
    assert len(findings) == 101
    assert "too-many-problems" in {finding.check for finding in findings}


def test_two_thousand_unknown_keys_are_bounded_work():
    assert len(plan("\n".join(f"key_{number}: 1" for number in range(2_000)))[1]) == 20


def test_lines_that_are_not_for_everybody_are_not_shown():
    front = "challenges:\n  - {text: a, importance: 9}\n  - {text: b, importance: 9, visibility: leadership}\n"
    front += "  - {text: c, importance: 9, visibility: customer}"
    assert [finding.excerpt is None for finding in plan(front)[1]] == [False, True, False]


FRONT = (FIXTURES / "every_field.md").read_text(encoding="utf-8")
PIECES = st.sampled_from(
    ["null", "~", "[]", "{}", "[a]", "{a: b}", "1e999", ".nan", "-1", "yes", "''", "a: b", "*x", "\t"]
)


@pytest.mark.parametrize("number", ["1e999999", "1e-999999", "-1e-999999999", "0e999999999"])
def test_numbers_that_would_fill_all_memory_are_refused_at_their_place(number):
    """As an exact fraction each would have a million digits or more."""
    (finding,) = plan(f"opportunities: [{{title: A, value: {number}}}]")[1]
    assert (finding.path, finding.line, finding.column) == ("content/accounts/acme.md", 4, 35)
    assert (finding.check, finding.severity) == ("out-of-range", "error")


def is_settled(document: Document) -> bool:
    """Whether it ends either as a plan or with findings that can be told, each with its place in the file."""
    read, findings = validate_plan(document, KNOWN, plan_ids={"a"}, check_names=set())
    told = [f"{finding.message} {finding.hint}" for finding in findings if finding.line >= 1 and finding.column >= 1]
    return (read is None) == bool(findings) and len(told) == len(findings)


@given(st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace"))))
def test_arbitrary_bytes_end_as_a_plan_or_findings(content):
    assert is_settled(parse_plan(content, "content/accounts/a.md"))
    assert is_settled(parse_plan(b"---\nname: x\n" + content + b"\n---\n", "content/accounts/a.md"))


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(FRONT)), st.integers(0, 12), PIECES)
def test_a_damaged_plan_ends_as_a_plan_or_findings(at, length, piece):
    damaged = FRONT[:at] + piece + FRONT[at + length :]
    assert is_settled(parse_plan(damaged.encode(), "content/accounts/a.md"))


NODES = st.recursive(
    st.sampled_from(["a", "1", "~", "2026-01-01", "'1'", "true", "ana-gil", ".inf"]),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: "[" + ", ".join(items) + "]"),
        st.dictionaries(st.sampled_from(["id", "name", "text", "who", "value", "kpi", "for"]), inner, max_size=3).map(
            lambda items: "{" + ", ".join(f"{key}: {value}" for key, value in items.items()) + "}"
        ),
    ),
    max_leaves=12,
)
KEYS = st.sampled_from(
    sorted({line.split(":")[0] for line in FRONT.splitlines() if line[:1].isalpha() and ":" in line})
)


@given(st.dictionaries(KEYS, NODES, max_size=5))
def test_any_value_under_any_key_ends_as_a_plan_or_findings(written):
    front = "\n".join(f"{key}: {value}" for key, value in written.items())
    assert is_settled(parse_plan(f"---\n{front}\n---\n".encode(), "content/accounts/a.md"))


@pytest.mark.parametrize(("answer", "is_refused"), [(0, True), (1, False), (4, False), (5, True)])
def test_an_answer_about_the_relation_is_1_to_4_so_that_no_sum_is_below_6_or_above_24(
    answer: int, is_refused: bool
) -> None:
    found = told(plan(f"relationship: {{answers: {{q1: {answer}}}}}")[1])
    assert found == (["4:30 out-of-range"] if is_refused else [])
