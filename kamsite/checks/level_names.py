"""Level names: how messages call the levels of the relational pyramid."""

from __future__ import annotations

from collections.abc import Mapping

from kamsite.model.relationship import Level
from kamsite.model.sentence import Sentence

LEVEL_NAMES: Mapping[Level, Sentence] = {
    "exploratory": Sentence("Exploratory"),
    "basic": Sentence("Basic"),
    "cooperative": Sentence("Cooperative"),
    "interdependent": Sentence("Interdependent"),
    "integrated": Sentence("Integrated"),
}
"""Level -> its name."""
