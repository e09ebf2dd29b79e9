"""Words: how messages call the nouns that references go to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kamsite.model.sentence import Sentence


@dataclass(frozen=True)
class Words:
    """How to speak of one noun."""

    check: str
    """The problem's name when there is none with an id."""
    unknown: Sentence
    """The message then."""
    one: Sentence
    """The noun with its article."""


WORDS: Mapping[str, Words] = {
    "TeamMember": Words("unknown-team-member", Sentence("nobody of our team has this id"), Sentence("one of our team")),
    "Stakeholder": Words("unknown-stakeholder", Sentence("no stakeholder has this id"), Sentence("a stakeholder")),
    "Competitor": Words("unknown-competitor", Sentence("no competitor has this id"), Sentence("a competitor")),
    "Offering": Words("unknown-offering", Sentence("no offering has this id"), Sentence("an offering")),
    "BusinessUnit": Words(
        "unknown-business-unit", Sentence("no business unit has this id"), Sentence("a business unit")
    ),
    "Objective": Words("unknown-objective", Sentence("no objective has this id"), Sentence("an objective")),
    "Opportunity": Words("unknown-opportunity", Sentence("no opportunity has this id"), Sentence("an opportunity")),
    "Kpi": Words("unknown-kpi", Sentence("no KPI has this id"), Sentence("a KPI")),
    "Scenario": Words("unknown-scenario", Sentence("no scenario has this id"), Sentence("a scenario")),
    "Action": Words("unknown-action", Sentence("no action has this id"), Sentence("an action")),
    "ResponseAction": Words("unknown-action", Sentence("no action has this id"), Sentence("an action of a plan B")),
    "RelationalAction": Words(
        "unknown-action", Sentence("no action has this id"), Sentence("an action of a relational plan")
    ),
    "SwotItem": Words("unknown-swot-item", Sentence("no SWOT item has this id"), Sentence("a SWOT item")),
    "Challenge": Words("unknown-challenge", Sentence("no challenge has this id"), Sentence("a challenge")),
    "ValueChainLink": Words(
        "unknown-value-chain-link",
        Sentence("no link of the value chain has this id"),
        Sentence("a link of the value chain"),
    ),
    "Strategy": Words("unknown-strategy", Sentence("no strategy has this id"), Sentence("a strategy")),
    "Segment": Words("unknown-segment", Sentence("no segment of the programme has this id"), Sentence("a segment")),
    "Dimension": Words(
        "unknown-dimension", Sentence("no dimension of the programme has this id"), Sentence("a dimension")
    ),
    "Criterion": Words(
        "unknown-criterion", Sentence("no criterion of the programme has this id"), Sentence("a criterion")
    ),
    "Measure": Words(
        "unknown-measure",
        Sentence("a dimension of the programme, share_of_wallet or annual_potential is expected here"),
        Sentence("a measure"),
    ),
    "RelationshipQuestion": Words(
        "unknown-relationship-question",
        Sentence("no relationship question of the programme has this id"),
        Sentence("a relationship question"),
    ),
    "RelationshipPosition": Words(
        "unknown-relationship-position",
        Sentence("this is none of the programme's relationship positions"),
        Sentence("a relationship position"),
    ),
    "Audience": Words(
        "unknown-audience", Sentence("this is none of the programme's audiences"), Sentence("an audience")
    ),
    "Check": Words("unknown-check", Sentence("no check has this name"), Sentence("a check")),
    "AccountPlan": Words("unknown-account", Sentence("no account has this id"), Sentence("an account")),
    # These have ids that nothing refers to; an id in the wrong place is still told by what it is.
    "Tactic": Words("unknown-tactic", Sentence("no tactic has this id"), Sentence("a tactic")),
    "PlanB": Words("unknown-plan-b", Sentence("no plan B has this id"), Sentence("a plan B")),
}
UNKNOWN_REFERENCE = Words("unknown-reference", Sentence("nothing in this plan has this id"), Sentence("another item"))
"""For a reference that may go to several nouns, and for nouns that nothing refers to."""


def words_for(nouns: tuple[str, ...]) -> Words:
    """How to speak of what a reference may go to."""
    known = [WORDS[noun] for noun in nouns if noun in WORDS]
    same = {words.check for words in known}
    return known[0] if len(same) == 1 else UNKNOWN_REFERENCE
