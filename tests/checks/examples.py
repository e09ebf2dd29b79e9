"""Front matter fragments laid over a minimal plan and read through the real floors, from loading to checking."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kamsite.checks.all import CHECKS
from kamsite.checks.check import Check, Subject
from kamsite.checks.run import check_plan
from kamsite.enrich.figures import figures
from kamsite.load.document import parse_plan, parse_yaml
from kamsite.model.document import Document
from kamsite.model.finding import Finding
from kamsite.model.programme import Programme
from kamsite.validate.plan import validate_plan
from kamsite.validate.programme import validate_programme

AS_OF = date(2026, 11, 23)
"""The day on which the examples of the documentation are read."""
NAMES = frozenset(check.name for check in CHECKS)
PROGRAMME_TEXT = (Path(__file__).parent / "program.yml").read_text(encoding="utf-8")


def check_named(name: str) -> Check:
    """The check of this name."""
    return next(check for check in CHECKS if check.name == name)


def read_programme(more: str = "", asks_for: str | None = None) -> Programme:
    """The programme of the examples, with more YAML behind it, and one more condition of the first segment."""
    text = PROGRAMME_TEXT.replace("when: {", f"when: {{{asks_for}, ", 1) if asks_for else PROGRAMME_TEXT
    document = parse_yaml((text + more).encode(), "content/program.yml")
    programme, findings = validate_programme(document, check_names=NAMES)
    assert programme is not None, [str(finding.message) for finding in findings]
    return programme


PROGRAMME = read_programme()


def front_matter(fragment: str) -> Document:
    """A fragment laid over the two facts that every plan has."""
    written = {line.split(":")[0] for line in fragment.splitlines() if line[:1].isalpha()}
    minimal = {"name": "name: Aceros del Norte", "account_manager": "account_manager: ana-gil"}
    lines = [line for key, line in minimal.items() if key not in written]
    text = "\n".join(["---", *lines, fragment.rstrip(), "---", ""])
    return parse_plan(text.encode(), "content/accounts/aceros-norte.md")


def subject_of(fragment: str, programme: Programme = PROGRAMME, as_of: date = AS_OF) -> tuple[Subject, Document]:
    """The fragment as a plan with its figures; it must be readable."""
    document = front_matter(fragment)
    plan, findings = validate_plan(document, programme, check_names=NAMES)
    assert plan is not None, [f"{finding.line}: {finding.message}" for finding in findings]
    return Subject(plan, figures(plan, programme, as_of), programme, as_of), document


def findings_of(
    fragment: str, *names: str, programme: Programme = PROGRAMME, as_of: date = AS_OF
) -> tuple[Finding, ...]:
    """What the checks of these names, or all of them, say of a fragment."""
    subject, document = subject_of(fragment, programme, as_of)
    checks = [check for check in CHECKS if check.name in names] if names else CHECKS
    return check_plan(subject, document, checks)


def messages_of(fragment: str, name: str) -> list[str]:
    """What one check says of a fragment, in plain English."""
    return [str(finding.message) for finding in findings_of(fragment, name)]
