"""State: a word with a tone, for everything that has a status. The tone is a hue and a shape in the theme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kamsite.model.sentence import Sentence

Tone = Literal["good", "warn", "bad", "unknown", "ours", "plain"]


@dataclass(frozen=True)
class State:
    """A status as a reader meets it."""

    word: Sentence
    """The word."""
    tone: Tone
    """What it means."""


KPI = {
    "green": State(Sentence("On target"), "good"),
    "amber": State(Sentence("Slipping"), "warn"),
    "red": State(Sentence("Off target"), "bad"),
    "unknown": State(Sentence("Not known"), "unknown"),
}
PLAN_B = {
    "armed": State(Sentence("Armed"), "good"),
    "fired": State(Sentence("Fired"), "bad"),
    "stood-down": State(Sentence("Stood down"), "plain"),
    "unknown": State(Sentence("Not known"), "unknown"),
}
ACTION = {
    "planned": State(Sentence("Planned"), "plain"),
    "in-progress": State(Sentence("In progress"), "ours"),
    "done": State(Sentence("Done"), "good"),
    "blocked": State(Sentence("Blocked"), "bad"),
    "dropped": State(Sentence("Dropped"), "plain"),
}
LATE = State(Sentence("Late"), "bad")
NEXT = State(Sentence("Next"), "ours")
PLAN = {
    "draft": State(Sentence("Draft"), "plain"),
    "in-review": State(Sentence("In review"), "plain"),
    "active": State(Sentence("Active"), "plain"),
    "archived": State(Sentence("Archived"), "plain"),
}
OBJECTIVE = {
    "planned": State(Sentence("Planned"), "plain"),
    "active": State(Sentence("Active"), "ours"),
    "achieved": State(Sentence("Achieved"), "good"),
    "partly-achieved": State(Sentence("Partly achieved"), "warn"),
    "missed": State(Sentence("Missed"), "bad"),
    "dropped": State(Sentence("Dropped"), "plain"),
}
ROLE = {
    "covered": State(Sentence("Covered"), "good"),
    "known": State(Sentence("Known, no contact"), "warn"),
    "missing": State(Sentence("Missing"), "bad"),
}
CLAUSE = {
    True: State(Sentence("Met"), "good"),
    False: State(Sentence("Not met"), "plain"),
    None: State(Sentence("Not known"), "unknown"),
}
SEVERITY = {
    "error": State(Sentence("Error"), "bad"),
    "warning": State(Sentence("Warning"), "warn"),
    "advice": State(Sentence("Advice"), "plain"),
}

LEVEL = {
    "exploratory": Sentence("Exploratory"),
    "basic": Sentence("Basic"),
    "cooperative": Sentence("Cooperative"),
    "interdependent": Sentence("Interdependent"),
    "integrated": Sentence("Integrated"),
}
"""Levels of the relational pyramid."""

ROLE_NAME = {
    "initiator": Sentence("Initiator"),
    "user": Sentence("User"),
    "influencer": Sentence("Influencer"),
    "decider": Sentence("Decider"),
    "approver": Sentence("Approver"),
    "buyer": Sentence("Buyer"),
    "gatekeeper": Sentence("Gatekeeper"),
    "champion": Sentence("Champion"),
}
"""Roles in the purchase decision."""

QUADRANT_NAME = {
    "manage-closely": Sentence("Manage closely"),
    "keep-satisfied": Sentence("Keep satisfied"),
    "keep-informed": Sentence("Keep informed"),
    "monitor": Sentence("Monitor"),
}
"""Quadrants of power and interest (Mendelow)."""

LINK_NAME = {
    "supplier": Sentence("Supplier"),
    "customer": Sentence("Customer"),
    "partner": Sentence("Partner"),
    "regulator": Sentence("Regulator"),
}
"""Places in the value chain."""

HOLDER_NAME = {
    "in-house": Sentence("In-house"),
    "none": Sentence("Not bought yet"),
    "unknown": Sentence("Holder not known"),
}
"""Holders of a wallet that are nobody's name."""

POSITION_NAME = {
    "opponent": Sentence("Opponent"),
    "unknown": Sentence("Unknown"),
    "contact": Sentence("Contact"),
    "supporter": Sentence("Supporter"),
    "advocate": Sentence("Advocate"),
    "partner": Sentence("Partner"),
}
"""Relationship positions of the default scale; a programme's own labels stand as they are written."""
