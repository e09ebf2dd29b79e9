"""The programme is read strictly: a fault in it would be a fault in every plan."""

import pytest

from .written import PROGRAMME, programme, told

SEGMENTS = "  - {id: standard, name: Standard}\n"


def changed(old: str, new: str) -> list[str]:
    assert old in PROGRAMME
    read, findings = programme(PROGRAMME.replace(old, new))
    assert (read is None) == bool(findings)
    return [finding.check for finding in findings]


def test_a_programme_without_faults_is_read():
    read, findings = programme()
    assert findings == []
    assert [segment.id for segment in read.segments] == ["key", "standard"]
    assert read.audiences == ("customer", "leadership", "team")


def test_an_empty_or_missing_programme_is_told():
    assert [finding.check for finding in programme("")[1]] == ["empty-file"]
    assert [finding.check for finding in programme("a: b: c")[1]] == ["yaml-syntax"]
    assert [finding.check for finding in programme("# nothing")[1]] == ["missing-key"]


@pytest.mark.parametrize(
    ("old", "new", "checks"),
    [
        ("{id: luis,", "{id: ana-gil,", ["duplicate-id"]),
        ("{id: luis,", "{id: Ana-Gil,", ["duplicate-id"]),
        ("id: reference,", "id: revenue,", ["duplicate-id"]),
        ("id: standard,", "id: key,", ["duplicate-id"]),
        ("weight: 1, scale", "weight: 0, scale", ["weight-of-zero"]),
        ("weight: 1, scale", "weight: -1, scale", ["out-of-range"]),
        ("scale: [0, 10]", "scale: [10, 0]", ["scale-backwards"]),
        ("scale: [0, 10]", "scale: [5, 5]", ["scale-backwards"]),
        ("scale: [0, 10]", "scale: [0]", ["wrong-type"]),
        ("[{id: reference, name: Reference, weight: 1}]", "[]", ["dimension-without-criteria"]),
        ('{strategic_value: ">= 50"}', '{strategy: ">= 50"}', ["unknown-measure"]),
        ('">= 50"', '"at least 50"', ["malformed-condition"]),
        ('">= 50"', '"> 100"', ["condition-never-met"]),
        ('">= 50"', '"< 0"', ["condition-never-met"]),
        ('">= 50"', '">= 50 and < 50"', ["condition-never-met"]),
        (', when: {strategic_value: ">= 50"}', "", ["segment-without-conditions"]),
        ("name: Standard}", 'name: Standard, when: {share_of_wallet: "> 1"}}', ["last-segment-with-conditions"]),
        (", q6: f", "", ["wrong-number-of-questions"]),
        ("company: Us", "company: Us\nfx: {EUR: 1}", ["rate-of-own-currency"]),
        ("company: Us", "company: Us\nfx: {usd: 1}", ["malformed-value"]),
        ("company: Us", "company: Us\nfx: {USD: 0}", ["out-of-range"]),
        ("company: Us", "company: Us\nkpi_defaults: {amber: 11}", ["red-before-amber"]),
        ("company: Us", "company: Us\nmatrix: {x: financial_value, y: nope}", ["unknown-dimension"]),
        ("company: Us", "company: Us\nlocale: fr", ["unknown-choice"]),
        ("company: Us", "company: Us\naudiences: [a, A]", ["duplicate-id"]),
        ("company: Us", "company: Us\naudiences: []", ["empty-list"]),
        ("company: Us", "company: Us\ndefault_visibility: everybody", ["unknown-audience"]),
        ("company: Us", "company: Us\nchecks: {x: {severity: fatal}}", ["unknown-choice"]),
        ("company: Us", "company: Us\nteam2: 1", ["unknown-key"]),
    ],
)
def test_every_rule_of_the_programme(old, new, checks):
    assert changed(old, new) == checks


def test_names_of_checks_are_asked_where_they_are_known():
    text = PROGRAMME + "checks: {unknown-walet: {severity: off}}\n"
    assert programme(text)[1] == []
    (finding,) = programme(text, {"unknown-wallet"})[1]
    assert (finding.check, str(finding.hint), finding.column) == ("unknown-check", "did you mean unknown-wallet?", 10)


def test_questions_may_be_left_out_altogether():
    assert changed("relationship_questions: {q1: a, q2: b, q3: c, q4: d, q5: e, q6: f}\n", "") == []


def test_a_rule_that_an_earlier_one_always_forestalls_is_told():
    text = PROGRAMME.replace(SEGMENTS, '  - {id: c, name: C, when: {strategic_value: ">= 60"}}\n' + SEGMENTS)
    findings = programme(text)[1]
    assert told(findings) == ["13:5 segment-never-reached"]
    assert str(findings[0].message) == "this segment is never reached: key holds whenever it does"


RULE = '{strategic_value: ">= 50"}'
KEY = '  - {id: key, name: Key, when: {strategic_value: ">= 50"}}\n'
TOP = '  - {id: top, name: Top, when: {strategic_value: ">= 70"}}\n'


@pytest.mark.parametrize(
    ("old", "new", "check", "hint"),
    [
        # Weights positive.
        ("weight: 1, scale", "weight: ‸-1, scale", "out-of-range", None),
        ("weight: 1, scale", "weight: ‸0, scale", "weight-of-zero", "leave the criterion out to switch it off"),
        ("weight: 1, scale", "weight: ‸0.0, scale", "weight-of-zero", "leave the criterion out to switch it off"),
        (
            "weight: 1, scale: [0, 10]}]",
            "weight: 1}, {id: margin, name: Margin, weight: ‸0}]",
            "weight-of-zero",
            "leave the criterion out to switch it off",
        ),
        ("weight: 1, scale", 'weight: ‸"1", scale', "wrong-type", "take the quotes away"),
        # A matrix of two dimensions.
        (
            "company: Us",
            "company: Us\nmatrix: {x: strategic_value, y: ‸strategic_value}",
            "matrix-of-one-dimension",
            None,
        ),
        # Scales sane.
        ("[0, 10]", "‸[10, 0]", "scale-backwards", None),
        ("[0, 10]", "‸[5, 5]", "scale-backwards", None),
        ("[0, 10]", "‸[0, 5, 10]", "wrong-type", None),
        ("[0, 10]", "[0, ‸1e999999]", "out-of-range", None),
        ("[0, 10]", "[‸1e-999999, 10]", "out-of-range", None),
        ("[0, 10]", "[0, ‸.inf]", "out-of-range", None),
        # Rules that can never be reached.
        (KEY, KEY + '  - ‸{id: c, name: C, when: {strategic_value: ">= 60"}}\n', "segment-never-reached", None),
        (RULE, '{strategic_value: ‸">= 70 and < 60"}', "condition-never-met", None),
        (RULE, '{strategic_value: ‸"> 100"}', "condition-never-met", None),
        (KEY, "  - ‸{id: key, name: Key}\n", "segment-without-conditions", None),
        (
            "name: Standard}",
            'name: Standard, ‸when: {strategic_value: "< 50"}}',
            "last-segment-with-conditions",
            None,
        ),
        # Gaps.
        (
            KEY,
            TOP + '  - {id: key, name: Key, when: {strategic_value: ‸">= 40 and < 60"}}\n',
            "gap-between-segments",
            "close the gap between top and key, or name a segment for it",
        ),
        # Unknown dimension names.
        (
            RULE,
            '{‸strategc_value: ">= 50"}',
            "unknown-measure",
            "did you mean strategic_value?",
        ),
        (RULE, '{‸share_of_walet: ">= 50"}', "unknown-measure", "did you mean share_of_wallet?"),
        (
            "company: Us",
            "company: Us\nmatrix: {x: financial_value, y: ‸growth}",
            "unknown-dimension",
            "the dimensions are financial_value and strategic_value",
        ),
        (
            "company: Us",
            "company: Us\nmatrix: {x: ‸financial-value, y: strategic_value}",
            "unknown-dimension",
            "did you mean financial_value?",
        ),
        (RULE, '{‸growth: ">= 50"}', "unknown-measure", "the dimensions are financial_value and strategic_value"),
        (
            RULE,
            '{‸revenue: ">= 50"}',
            "unknown-measure",
            "revenue is a criterion of financial_value; write financial_value",
        ),
        # Text conditions that do not parse.
        (RULE, '{strategic_value: ‸">= seventy"}', "malformed-condition", None),
        (RULE, '{strategic_value: ‸"70+"}', "malformed-condition", 'write ">= 70"'),
        (RULE, '{strategic_value: ‸"=> 70"}', "malformed-condition", 'write ">= 70"'),
        (RULE, '{strategic_value: ‸">= 40 < 60"}', "malformed-condition", 'write ">= 40 and < 60"'),
        (RULE, '{strategic_value: ‸">= 70 or < 60"}', "malformed-condition", None),
        (RULE, '{strategic_value: ‸"40-60"}', "malformed-condition", None),
        (RULE, '{strategic_value: ‸">= 1e999999"}', "malformed-condition", None),
        (RULE, "{strategic_value: ‸70}", "malformed-condition", None),
        (RULE, '{strategic_value: ‸""}', "malformed-condition", None),
        (RULE, "{strategic_value: ‸~}", "malformed-condition", None),
        (RULE, "{strategic_value: ‸[50, 60]}", "wrong-type", None),
        (RULE, "{strategic_value: ‸>= 50}", "yaml-syntax", "put the value in quotes"),
    ],
)
def test_a_fault_is_an_error_at_its_file_line_and_column(old, new, check, hint):
    """The mark stands where the finding has to."""
    assert old in PROGRAMME
    marked = PROGRAMME.replace(old, new, 1)
    before = marked[: marked.index("‸")]
    read, findings = programme(marked.replace("‸", ""))
    assert read is None
    (found,) = findings
    assert (found.check, found.severity) == (check, "error")
    assert found.path == "content/program.yml"
    assert (found.line, found.column) == (before.count("\n") + 1, len(before) - before.rfind("\n"))
    assert (found.hint and str(found.hint)) == hint


def test_faults_of_every_kind_are_told_at_once():
    text = PROGRAMME.replace("weight: 1, scale", "weight: -1, scale").replace("[0, 10]", "[5, 5]")
    text = text.replace(KEY, TOP + KEY.replace(">= 50", ">= 40 and < 60"))
    text = text.replace("company: Us\n", "company: Us\nmatrix: {x: nope, y: strategic_value}\n")
    assert told(programme(text)[1]) == ["2:13 unknown-dimension", "8:53 out-of-range", "14:50 gap-between-segments"]


@pytest.mark.parametrize("number", ["1e999999", "1e-999999", "-1e-999999999", "0e999999999"])
def test_numbers_that_would_fill_all_memory_are_refused_at_once(number):
    """As an exact fraction each would have a million digits or more."""
    text = PROGRAMME.replace("company: Us", f"company: Us\nfx: {{USD: {number}}}")
    (found,) = programme(text)[1]
    assert (found.check, found.line, found.column) == ("out-of-range", 2, 11)
