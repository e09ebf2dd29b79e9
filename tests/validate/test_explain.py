"""Every error that load and validate can report is explained, and nothing else is."""

import re
from pathlib import Path

import kamsite
from kamsite.validate.explain import EXPLAINED
from kamsite.validate.limits import MOST_STAKEHOLDERS
from kamsite.validate.segments import MOST_DIMENSIONS, MOST_SEGMENTS
from kamsite.validate.words import UNKNOWN_REFERENCE, WORDS

CALLS = re.compile(r"(?:problem|add|_refuse|_stop|Unreadable)\(\s*\"([a-z0-9-]+)\"|check, key, hint = \"([a-z-]+)\"")

WARNINGS = re.compile(r"check=\"([a-z-]+)\"")
"""What is no error and no check: a build warns of it."""


def test_the_names_in_the_source_are_the_names_explained():
    package = Path(kamsite.__file__).parent
    named = {words.check for words in (*WORDS.values(), UNKNOWN_REFERENCE)}
    for floor in ("load", "validate"):
        for file in sorted((package / floor).glob("*.py")):
            found = CALLS.findall(file.read_text(encoding="utf-8"))
            named |= {one or other for one, other in found}
    named |= set(WARNINGS.findall((package / "render" / "graphs" / "drafting.py").read_text(encoding="utf-8")))
    assert named == set(EXPLAINED)


def test_the_limits_that_are_explained_are_the_limits_that_count():
    assert f"more than {MOST_SEGMENTS} " in str(EXPLAINED["too-many-segments"])
    assert f"more than {MOST_DIMENSIONS} " in str(EXPLAINED["too-many-dimensions"])
    assert f"more than {MOST_STAKEHOLDERS} " in str(EXPLAINED["too-many-stakeholders"])
