"""Explanations over accounts: what the figures of the portfolio mean and how they are computed; see `explanations.py`."""

from __future__ import annotations

from kamsite.model.sentence import Sentence
from kamsite.render.explanations import Explanation

OVER_ACCOUNTS = (
    Explanation(
        "portfolio",
        Sentence("Ranking and totals"),
        Sentence("Which accounts come first, and what they could spend with us together."),
        Sentence(
            "Ranked by segment in the programme's order, then by purchase potential; the dimensions are never summed. Totals "
            "are sums in the programme's currency over the accounts whose potential and ours are both known, and say of how "
            "many that is; share = sum of ours / sum of potential. Archived accounts count nowhere."
        ),
    ),
    Explanation(
        "matrix",
        Sentence("Segment matrix"),
        Sentence("Where the accounts stand on two dimensions, beside the borders of the segments."),
        Sentence(
            "A bubble's area is in proportion to the purchase potential; a hollow one has none that is known. Bars show the "
            "range that unknown criteria leave. The areas follow from the rules that ask for these two dimensions alone."
        ),
    ),
    Explanation(
        "competitors_met",
        Sentence("Competitors over accounts"),
        Sentence("Where we meet each competitor, what it holds, and what we set against it."),
        Sentence(
            "A competitor is the same wherever plans give it the same id. The wallet it holds is the sum of its amounts in each "
            "account's latest period; where a part is not known, at least that much. Expected against it: value × probability "
            "of the open opportunities that meet it."
        ),
    ),
    Explanation(
        "offerings_sold",
        Sentence("Offerings over accounts"),
        Sentence("What our accounts could spend on each offering, what is ours, and the white space."),
        Sentence(
            "Sums over the accounts where both are known: share = sum of ours / sum of potential, white space = potential − "
            "ours. Expected: value × probability of the open opportunities that name the offering; one that names several "
            "counts for each."
        ),
    ),
    Explanation(
        "our_people",
        Sentence("Load of our people"),
        Sentence("What each of ours has to do, whom they know, and who is reached through them alone."),
        Sentence(
            "Open tasks: actions, steps of relational plans, objectives, and steps of plans B that have fired, neither done nor "
            "dropped. Late: due before the day. Sole access: who decides or approves and could not be reached without "
            "the person."
        ),
    ),
    Explanation(
        "reach",
        Sentence("Out of reach and silent"),
        Sentence("Who decides and is reached by nobody of ours, and where we have been silent for too long."),
        Sentence(
            "Out of reach: no tie leads from anybody of ours to the person. Silent: the last contact is longer ago than the "
            "cadence that the plan sets; without one of the two it is not known."
        ),
    ),
    Explanation(
        "all_objectives",
        Sentence("Objectives over accounts"),
        Sentence("Which objectives are late or behind, and which cannot be checked yet."),
        Sentence(
            "Counted are the planned and active ones of accounts that are not archived. Late: the due date is past and the target "
            "is not reached. Behind: below the straight line from baseline to target when last read, or, once that is older "
            "than 45 days, below the line of today. Not SMART yet: a letter has 0 points."
        ),
    ),
)
"""In the order of the portal's pages."""
