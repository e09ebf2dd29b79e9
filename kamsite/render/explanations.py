"""Explanations: what each figure means and how it is computed, for the page "How figures are computed"; the glossary."""

from __future__ import annotations

from dataclasses import dataclass

from kamsite.model.sentence import Sentence


@dataclass(frozen=True)
class Explanation:
    """One figure, explained to a reader."""

    figure: str
    """The figure's name in the code, in JSON and in the address."""
    name: Sentence
    """What it is called."""
    meaning: Sentence
    """What it says."""
    formula: Sentence
    """How it is computed, and what happens when something is unknown."""
    source: str = ""
    """Where the method is from."""


EXPLANATIONS = (
    Explanation(
        "swot",
        Sentence("SWOT ratings"),
        Sentence(
            "How much the strengths, weaknesses, opportunities and threats weigh, and which of them nothing uses."
        ),
        Sentence(
            "Rating = magnitude (1-3) × importance (1-3); strengths and opportunities count up, weaknesses and threats down; "
            "summed per quadrant. An item without both leaves its quadrant without a sum: it is not counted as 0."
        ),
        "Ferrell & Hartline",
    ),
    Explanation(
        "cross_analysis",
        Sentence("Cross analysis"),
        Sentence("In which cell a strategy stands: strengths or weaknesses crossed with opportunities or threats."),
        Sentence(
            "The cell follows from the items that the strategy uses; it stands over several cells when they cross more than one "
            "pair. A competitor's weakness is an opportunity of ours, its strength a threat. Correct weaknesses, adapt to "
            "threats, maintain strengths, exploit opportunities."
        ),
        "Weihrich 1982",
    ),
    Explanation(
        "opportunities",
        Sentence("Expected value"),
        Sentence("What an opportunity is worth on average, and its rank by that."),
        Sentence(
            "Expected value = value × probability. Without either it is unranked, never 0. What is won or lost "
            "ranks no more."
        ),
    ),
    Explanation(
        "evidence",
        Sentence("Assumed and stale facts"),
        Sentence("How much of a section is only assumed, and which facts are old."),
        Sentence("Share assumed = facts marked assumed / all facts, per section. Facts older than a year are stale."),
    ),
    Explanation(
        "scores",
        Sentence("Scores"),
        Sentence("What the account is worth on each dimension, 0 to 100. Dimensions are kept apart and never summed."),
        Sentence(
            "Score = sum of weight × criterion / sum of weights, each criterion brought to 0-100 on its own scale and turned "
            "round where low is good. An unknown criterion may lie anywhere on its scale: the score becomes a range."
        ),
    ),
    Explanation(
        "segment",
        Sentence("Segment"),
        Sentence("Which accounts are strategic, key or standard."),
        Sentence(
            "The first segment of the programme whose conditions all hold. While unknown criteria leave it open, every segment "
            "that is still possible is named. A decision may set another segment until its day."
        ),
    ),
    Explanation(
        "sensitivity",
        Sentence("Sensitivity of the segment"),
        Sentence("How little would have to change for another segment."),
        Sentence(
            "For each criterion the smallest change of its score, for each weight the smallest relative change, that changes the "
            "segment; computed exactly. None where no change within the scale does it."
        ),
    ),
    Explanation(
        "network",
        Sentence("Network"),
        Sentence("How their people are tied together, who is central, and without whom the network falls apart."),
        Sentence(
            "A tie is a reporting line or an influence that is no conflict, counted once. Betweenness: share of shortest ways "
            "between two others through a person. Closeness: inverse of the mean distance. A person without whom the network "
            "falls into more parts is a single point of failure; a broker only shortens ways."
        ),
        "Freeman 1977, 1979; Wasserman & Faust 1994; Mendelow 1981",
    ),
    Explanation(
        "influence",
        Sentence("Formal and informal weight"),
        Sentence("Whose informal weight differs most from the formal rank."),
        Sentence(
            "Formal: share of everybody's reports, direct or through others. Informal: share of the strengths with which people "
            "influence others. Difference = informal − formal."
        ),
        "Krackhardt & Hanson 1993",
    ),
    Explanation(
        "coverage",
        Sentence("Coverage"),
        Sentence("Whom of the people and which of the roles somebody of ours knows."),
        Sentence(
            "Coverage = people in contact with somebody of ours / people, placeholders included. A role is covered when somebody "
            "who has it is, known when a person has it without contact, else missing."
        ),
    ),
    Explanation(
        "access",
        Sentence("Access"),
        Sentence("How we get to each person who decides or approves, and whose loss would close the way."),
        Sentence(
            "The introduction with the fewest steps; among those the strongest weakest tie, then the strongest sum. Disjoint ways "
            "share nobody. Single points are the persons, theirs and ours, without whom no way is left."
        ),
    ),
    Explanation(
        "position_gaps",
        Sentence("Position gaps"),
        Sentence("How far the relation with each person is from where it should be."),
        Sentence("Gap = ideal − current, in steps of the programme's scale; weighted by the person's power."),
    ),
    Explanation(
        "departure",
        Sentence("What if somebody leaves"),
        Sentence("Whom we could no longer reach without a person, theirs or ours."),
        Sentence("The person is taken out of the network; everybody whom no way of ours reaches any more is named."),
    ),
    Explanation(
        "buying_centre",
        Sentence("Buying centre"),
        Sentence("Whether everybody who takes part in the decision is known, and whether all hangs on one person."),
        Sentence(
            "Roles with a person / roles; single-threaded when one person of theirs or of ours carries all contacts."
        ),
        "Webster & Wind 1972",
    ),
    Explanation(
        "share_of_wallet",
        Sentence("Share of wallet"),
        Sentence("What part of everything the account could spend in our category it spends with us."),
        Sentence(
            "Share = sum of ours / sum of potential, never a mean of shares. White space = potential − ours. Where a part is "
            "unknown the share is the range that the known parts allow, and white space is at least what others are known to "
            "hold. A business unit counts the items that name it, not those of its parts. Missing to an aim = aim × potential "
            "− ours. Confirmed and assumed count by amount. A contract's end ahead opens what is not ours."
        ),
    ),
    Explanation(
        "pyramid",
        Sentence("Relational pyramid"),
        Sentence("How close the two companies are: exploratory, basic, cooperative, interdependent, integrated."),
        Sentence(
            "The sum of six answers of 1 (no) to 4 (fully): 6-10 basic, 11-16 cooperative, 17-22 interdependent, 23-24 "
            "integrated. With an answer missing nothing is computed, and what we declare counts. Exploratory is only ever "
            "declared: without business there is nothing to answer. Where declared and computed differ, a finding says so. "
            "The customer's own view is kept apart and changes neither. Disintegrating is a state that any level may have."
        ),
        "McDonald, Millman & Rogers",
    ),
    Explanation(
        "objectives",
        Sentence("SMART objectives"),
        Sentence("Whether an objective can be checked, how far it is, and where its pace leads."),
        Sentence(
            "SMART: each letter has 0, 1 or 2 points, from the fields first and from the words of title and measure second; "
            "any 0 means revise. Specific: one known verb and one object with a scope, and no bare “improve”, “more” or "
            "“better”. Measurable: measure, unit, baseline and a target that differs; a qualitative objective has a statement "
            "that can be observed, and 1 point at most. Achievable: an owner of ours, a reason, a target within the "
            "potential, and a pace of at most twice the one so far. Relevant: it supports something of this plan; "
            "a circle of objectives or its own KPI is 1 point at most. "
            "Time-bound: a calendar date that exists, after the baseline and inside the plan's period. Words alone never pass for "
            "achievable or relevant. Progress = (current − baseline) / (target − baseline), against the straight line from "
            "baseline to target; the current value is the later of its own and its KPI's latest measurement. On track: on the "
            "line when it was read, or on the line of today once it is older than 45 days. Late: the date has passed. Pace: "
            "change per 30 days, so far from the baseline to the current value, needed from the current value's day to the "
            "target's, or from today once it is older than 45 days. Forecast: the pace so far, carried on to the target's "
            "date. A current value from before the baseline leaves all of them unknown."
        ),
        "Doran 1981",
    ),
    Explanation(
        "schedule",
        Sentence("Schedule"),
        Sentence("Which actions are late, blocked or next, and which chain of actions is the longest."),
        Sentence(
            "Late: due before the day, neither done nor dropped. Blocked: said so, or its start is reached while something before "
            "it is not done. Next: due within 28 days. Critical path: the chain with the most days."
        ),
    ),
    Explanation(
        "chain",
        Sentence("Chain of the plan"),
        Sentence("Whether everything leads somewhere: from the analysis to objectives, tactics, actions and KPIs."),
        Sentence("An orphan is led to by nothing; a dead end leads nowhere."),
    ),
    Explanation(
        "kpis",
        Sentence("KPI status"),
        Sentence("Whether each KPI is on target, and where it is heading."),
        Sentence(
            "Shortfall = how much worse than the target, in per cent of it (in points where the unit is %). Up to the amber "
            "tolerance: on target; up to the red one: slipping; beyond: off target. Older than twice its frequency: not known."
        ),
    ),
    Explanation(
        "plan_b",
        Sentence("Plan B"),
        Sentence("Whether a plan for an adverse scenario is armed, has fired or is stood down."),
        Sentence(
            "Decided from data by its trigger: a condition on a KPI for so many measurements in a row, a date, a person or an "
            "action. Too few measurements: not known."
        ),
    ),
    Explanation(
        "attention",
        Sentence("Needs attention"),
        Sentence("What somebody should look at now, most urgent first."),
        Sentence(
            "Fired plans B, KPIs off target, people who decide and whom nobody of ours can reach, late actions, overdue reviews, "
            "overrides that ran out, deciders with whom we are silent longer than agreed, positions not reached by their day, "
            "KPIs that slip or are not measured, deciders who hang on one of ours alone."
        ),
    ),
)
"""In the order of the method."""
