"""Check: what a check file must offer, and what it yields."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from types import ModuleType

from kamsite.enrich.figures import Figures
from kamsite.model.document import KeyPath
from kamsite.model.finding import Severity
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme, Segment
from kamsite.model.sentence import Sentence


@dataclass(frozen=True)
class Subject:
    """Everything a check may look at: one plan's facts and figures, the programme, and the day."""

    plan: AccountPlan
    figures: Figures
    programme: Programme
    as_of: date

    @property
    def segment(self) -> Segment | None:
        """The segment that counts for the account; None while it is open."""
        return next((one for one in self.programme.segments if one.id == self.figures.segment.id), None)

    def our_name(self, person: str) -> str:
        """The name of one of ours, by id; the id itself where the programme does not know it."""
        return next((one.name for one in self.programme.team if one.id == person), person)

    def their_name(self, person: str) -> str:
        """What we call one of theirs, by id: the name, for a placeholder the title, else the id."""
        return next((one.name or one.title or one.id for one in self.plan.stakeholders if one.id == person), person)


@dataclass(frozen=True)
class Problem:
    """What a check yields: a route of keys and a sentence. The runner finds file, line and column."""

    key: KeyPath
    """The fact concerned, such as `("stakeholders", 2, "position")`; where it is missing, the nearest is shown."""
    message: Sentence
    """What is wrong with this plan, in the author's words."""
    hint: Sentence | None = None
    """The way out, where it is sure."""


@dataclass(frozen=True)
class Check:
    """One check, as its file defines it."""

    name: str
    """The slug that names the problem."""
    severity: Severity
    """How bad it is, unless the programme says otherwise."""
    summary: str
    """One sentence: the first line of its documentation."""
    why: str
    """Why it matters, in Markdown."""
    what_to_do: str
    """What to do, in Markdown."""
    reported: tuple[str, ...]
    """Front matter that it reports, as YAML; the documentation's examples."""
    accepted: tuple[str, ...]
    """Front matter that it accepts, as YAML."""
    problems: Callable[[Subject], Iterator[Problem]]
    """The check itself."""


class WrongCheck(Exception):
    """A check file that does not keep the form; a mistake of ours, never of an author."""


HEADINGS = ("Why it matters", "What to do", "Reported", "Accepted")
"""The fixed headings of a check's documentation."""


def check_from_module(module: ModuleType) -> Check:
    """Read a check file: docstring, `SEVERITY`, and the function of the file's name, which is the check."""
    name = module.__name__.rsplit(".", 1)[-1]
    summary, *parts = re.split(r"^## (.+)$", inspect.cleandoc(module.__doc__ or ""), flags=re.MULTILINE)
    texts = {heading: text.strip() for heading, text in zip(parts[::2], parts[1::2], strict=True)}
    if tuple(texts) != HEADINGS:
        raise WrongCheck(f"{name}: its documentation has {list(texts)}, expected {list(HEADINGS)}")
    return Check(
        name=name.replace("_", "-"),
        severity=module.SEVERITY,
        summary=summary.strip(),
        why=texts["Why it matters"],
        what_to_do=texts["What to do"],
        reported=_examples(texts["Reported"]),
        accepted=_examples(texts["Accepted"]),
        problems=getattr(module, name),
    )


def _examples(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"^```yaml\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL))
