"""A check file read as a Check, and the names that a Subject knows."""

from __future__ import annotations

from types import ModuleType

import pytest

from kamsite.checks.check import Subject, WrongCheck, check_from_module
from tests.checks.examples import subject_of

PAGE = """Something is wrong.

## Why it matters
It costs money.

## What to do
Mend it.

## Reported
Words before an example belong to the page, not to the example:
```yaml
tags: [wrong]
```
```yaml
tags: [worse]
```

## Accepted
```yaml
tags: [right]
```
"""
PEOPLE = """\
stakeholders:
  - {id: marta-ruiz, name: Marta Ruiz}
  - {id: cfo, placeholder: true, title: CFO}
  - {id: somebody, placeholder: true}
"""


def module(page: str) -> ModuleType:
    """A check file with this docstring."""
    made = ModuleType("kamsite.checks.wrong_tag", page)
    made.SEVERITY = "advice"
    made.wrong_tag = lambda subject: iter(())
    return made


def subject(text: str) -> Subject:
    return subject_of(text)[0]


def test_a_check_is_read_from_its_docstring():
    check = check_from_module(module(PAGE))
    assert (check.name, check.severity, check.summary) == ("wrong-tag", "advice", "Something is wrong.")
    assert (check.why, check.what_to_do) == ("It costs money.", "Mend it.")
    assert check.reported == ("tags: [wrong]\n", "tags: [worse]\n")
    assert check.accepted == ("tags: [right]\n",)


@pytest.mark.parametrize("page", ["", "Something is wrong.", PAGE.replace("## What to do", "## How to mend it")])
def test_a_check_without_its_four_headings_is_a_mistake_of_ours(page):
    with pytest.raises(WrongCheck, match="wrong_tag"):
        check_from_module(module(page))


def test_our_people_are_called_by_name():
    assert subject("").our_name("luis-prado") == "Luis Prado"
    assert subject("").our_name("who-left") == "who-left"


def test_their_people_are_called_by_name_or_title_or_id():
    found = subject(PEOPLE)
    assert [found.their_name(one) for one in ("marta-ruiz", "cfo", "somebody")] == ["Marta Ruiz", "CFO", "somebody"]


def test_the_segment_is_the_one_that_counts():
    scored = "segment_scores: {annual_revenue: 2, cost_to_serve: 8, reference_value: 1}\n"
    decided = "segment_override: {segment: key, why: Board decision}\n"
    assert subject(scored).segment.name == "Standard account"
    assert subject(scored + decided).segment.name == "Key account"
    assert subject("").segment is None
