"""Plans and programmes as text, read and validated, for tests of the validate floor."""

from collections.abc import Collection, Mapping

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kamsite.load.document import parse_plan, parse_yaml
from kamsite.model.finding import Finding
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme
from kamsite.validate.plan import validate_plan
from kamsite.validate.programme import validate_programme

PROGRAMME = """\
company: Us
team: [{id: ana-gil, name: Ana}, {id: luis, name: Luis}]
offerings: [{id: monitoring, name: Monitoring}]
dimensions:
  - id: financial_value
    name: Financial value
    criteria: [{id: revenue, name: Revenue, weight: 1, scale: [0, 10]}]
  - id: strategic_value
    name: Strategic value
    criteria: [{id: reference, name: Reference, weight: 1}]
segments:
  - {id: key, name: Key, when: {strategic_value: ">= 50"}}
  - {id: standard, name: Standard}
relationship_questions: {q1: a, q2: b, q3: c, q4: d, q5: e, q6: f}
"""
"""A small programme without faults."""


def programme(text: str = PROGRAMME, checks: Collection[str] | None = None) -> tuple[Programme | None, list[Finding]]:
    """The programme in a text, and its findings."""
    read, findings = validate_programme(parse_yaml(text.encode(), "content/program.yml"), checks)
    return read, list(findings)


def plan(rest: str, plan_ids: Collection[str] = ("acme",)) -> tuple[AccountPlan | None, list[Finding]]:
    """The plan whose front matter begins with a name (line 2) and an account manager (line 3); `rest` is line 4 on."""
    return whole_plan(f"name: Acme\naccount_manager: ana-gil\n{rest}", plan_ids)


def whole_plan(front: str, plan_ids: Collection[str] = ("acme",)) -> tuple[AccountPlan | None, list[Finding]]:
    """The plan with this front matter."""
    document = parse_plan(f"---\n{front}\n---\nNarrative\n".encode(), "content/accounts/acme.md")
    known, _ = programme()
    read, findings = validate_plan(document, known, plan_ids=plan_ids, check_names={"missing-sponsor"})
    assert (read is None) == bool(findings)
    return read, list(findings)


def told(findings: Collection[Finding]) -> list[str]:
    """Findings as `line:column slug`, without the two lines that every plan begins with."""
    return [f"{finding.line}:{finding.column} {finding.check}" for finding in findings]


def segmented(*rules: Mapping[str, str]) -> str:
    """A programme with these rules, of segments s0, s1, ... and one more without conditions, over a dimension per measure."""
    measures = sorted({measure for rule in rules for measure in rule} - {"share_of_wallet", "annual_potential", "nope"})
    criteria = [f"{{id: {measure}-score, name: Score, weight: 1}}" for measure in measures]
    dimensions = [
        f"  - {{id: {name}, name: D, criteria: [{one}]}}\n" for name, one in zip(measures, criteria, strict=True)
    ]
    whens = [", ".join(f'{measure}: "{text}"' for measure, text in rule.items()) for rule in rules]
    segments = [f"  - {{id: s{n}, name: S, when: {{{when}}}}}\n" for n, when in enumerate(whens)]
    head = f"company: Us\ndimensions:\n{''.join(dimensions)}" if dimensions else "company: Us\n"
    return f"{head}segments:\n{''.join(segments)}  - {{id: s{len(rules)}, name: S}}\n"


def conditions(limits: SearchStrategy[int]) -> SearchStrategy[str]:
    """Conditions with one or two comparisons; some hold for no value."""
    one = st.tuples(st.sampled_from([">=", ">", "<=", "<"]), limits).map(lambda pair: f"{pair[0]} {pair[1]}")
    return st.one_of(one, st.tuples(limits, limits).map(lambda two: f">= {two[0]} and < {two[1]}"))
