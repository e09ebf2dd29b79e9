"""Plan: a Document becomes an AccountPlan, or the list of everything that keeps it from being read."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import PurePosixPath

from kamsite.load.measurements import MeasurementFile
from kamsite.model.document import Document
from kamsite.model.finding import Finding
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme
from kamsite.validate.circles import check_circles
from kamsite.validate.limits import check_limits
from kamsite.validate.measured import read_measurements
from kamsite.validate.plan_rules import check_plan_rules
from kamsite.validate.problems import Problems
from kamsite.validate.reader import read
from kamsite.validate.references import check_ids, check_references

Validated = tuple[AccountPlan | None, tuple[Finding, ...]]


def validate_plan(
    document: Document,
    programme: Programme | None = None,
    measurements: MeasurementFile | None = None,
    *,
    plan_ids: Collection[str] | None = None,
    check_names: Collection[str] | None = None,
) -> Validated:
    """The facts of a plan, or None and every reason why it cannot be read; what loading found is among them.

    Without a programme, plan ids or check names, references to them are not asked. Broken measurements are told and
    do not stop the plan: what the robot wrote says nothing against what people wrote.
    """
    problems = Problems(document, programme.audiences[0] if programme and programme.audiences else None)
    if document.findings and not document.data:
        return None, document.findings
    given = {"id": PurePosixPath(document.path).stem, "path": document.path, "narrative": document.body}
    reading = read(document, AccountPlan, problems, given)
    check_limits(document, problems)
    check_ids(reading, problems)
    # What loading left out may hold the ids that are referred to; of a duplicate key the reader knows what that may be.
    if all(finding.check == "duplicate-key" for finding in document.findings):
        check_references(reading, problems, ids_outside(programme, plan_ids, check_names))
    check_plan_rules(reading, problems, programme)
    check_circles(reading, problems)
    findings = (*document.findings, *problems.findings)
    plan: AccountPlan | None = None if findings else reading.facts
    if measurements:
        plan, broken = read_measurements(plan, measurements)
        findings = (*findings, *broken)
    return plan, tuple(sorted(findings, key=Finding.order))


def ids_outside(
    programme: Programme | None, plan_ids: Collection[str] | None, check_names: Collection[str] | None
) -> Mapping[str, Collection[str] | None]:
    """What a plan may refer to outside itself, by class name; None where that is not known."""
    here: dict[str, Collection[str] | None] = {"AccountPlan": plan_ids, "Check": check_names}
    if programme is None:
        return here
    return {
        **here,
        "TeamMember": {person.id for person in programme.team},
        "Offering": {offering.id for offering in programme.offerings},
        "Segment": {segment.id for segment in programme.segments},
        "Criterion": {criterion.id for dimension in programme.dimensions for criterion in dimension.criteria},
        "RelationshipPosition": programme.relationship_positions,
        "RelationshipQuestion": programme.relationship_questions or None,
        "Audience": programme.audiences,
    }
