"""Section names: how messages call the sections of a plan, in the words of its headings."""

from __future__ import annotations

from collections.abc import Mapping

from kamsite.model.sentence import Sentence

SECTION_NAMES: Mapping[str, Sentence] = {
    "analysis": Sentence("Analysis"),
    "segmentation": Sentence("Segmentation"),
    "decision_makers": Sentence("Decision makers"),
    "objectives": Sentence("Objectives"),
    "tactical_plan": Sentence("Tactical plan"),
    "monitoring": Sentence("Monitoring"),
}
"""Section, as the figure `evidence` has it -> its name."""
