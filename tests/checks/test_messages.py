"""What the checks say, word for word, where the words depend on the plan. The day is 23 November 2026."""

from __future__ import annotations

import pytest

from kamsite.checks.section_names import SECTION_NAMES
from kamsite.enrich.evidence import SECTIONS
from tests.checks.examples import findings_of, messages_of, read_programme

TWO = """\
stakeholders:
  - {{id: marta-ruiz, name: Marta Ruiz, contacts: [{marta}]}}
  - {{id: eva, name: Eva Sanz, contacts: [{eva}]}}
"""
"""Two people and who of ours knows each."""
ACTION = "tactics:\n  - title: Uptime guarantee\n    actions: [{{what: Present offer, due: {due}{more}}}]\n"
OBJECTIVE = "objectives: [{title: Raise our share of wallet from 25 % to 40 %, owner: ana-gil}]\n"
STRATEGY = """\
challenges: [{{id: C1, text: Energy}}]
swot: {{strengths: [{{id: S1, text: S}}], weaknesses: [{{id: W1, text: W}}], opportunities: [{{id: O1, text: O}}]}}
competitors: [{{id: voltarc, name: Voltarc, weaknesses: [{{id: VW1, text: Far away}}]}}]
cross_analysis: [{{uses: [{uses}], strategy: Do it}}]
"""
WALLET = "wallet:\n  - period: 2025\n    items:\n"


@pytest.mark.parametrize(
    ("due", "more", "expected"),
    [
        (
            "2026-11-22",
            ", owner: ana-gil",
            "Present offer was due on 2026-11-22, 1 day ago, and is not done; Ana Gil answers for it",
        ),
        ("2026-11-11", "", "Present offer was due on 2026-11-11, 12 days ago, and is not done; nobody answers for it"),
        (
            "2026-11-11",
            ", status: blocked",
            "Present offer was due on 2026-11-11, 12 days ago, and is not done; nobody answers for it",
        ),
    ],
)
def test_late_action(due, more, expected):
    assert messages_of(ACTION.format(due=due, more=more), "late-action") == [expected]


def test_a_late_action_without_an_owner_is_its_tactics():
    text = ACTION.format(due="2026-11-11", more="") + "    owner: joan-serra\n"
    assert "Joan Serra answers for it" in messages_of(text, "late-action")[0]


def test_every_late_action_is_told_with_or_without_an_id():
    text = "tactics:\n  - title: T\n    actions: [{id: A1, what: One, due: 2026-11-01}, {what: Two, due: 2026-11-02}]\n"
    assert [finding.key[-2] for finding in findings_of(text, "late-action")] == [0, 1]


@pytest.mark.parametrize(
    ("marta", "eva", "expected"),
    [
        ("", "", "Nobody of ours is in contact with any of the 2 people of Aceros del Norte"),
        ("ana-gil", "", "Of 2 people of Aceros del Norte we know Marta Ruiz alone, and of ours Ana Gil alone does"),
        (
            "ana-gil, joan-serra",
            "",
            "Marta Ruiz is the only one of 2 people of Aceros del Norte whom anybody of ours knows",
        ),
        (
            "ana-gil",
            "ana-gil",
            "Ana Gil is the only one of ours who knows anybody at Aceros del Norte: 2 of 2 people",
        ),
    ],
)
def test_single_threaded_account(marta, eva, expected):
    assert messages_of(TWO.format(marta=marta, eva=eva), "single-threaded-account") == [expected]


def test_who_has_left_holds_no_thread():
    text = TWO.format(marta="ana-gil", eva="joan-serra")
    gone = text + "  - {id: jon, name: Jon Etxe, contacts: [luis-prado], status: left}\n"
    assert messages_of(gone, "single-threaded-account") == []
    left = text.replace("Eva Sanz", "Eva Sanz, status: left")
    assert messages_of(left, "single-threaded-account") == []


def test_a_missing_decider_is_told_once_for_the_whole_plan():
    assert messages_of(TWO.format(marta="", eva=""), "missing-decider") == [
        "2 people of Aceros del Norte are in the plan, and none of them is the one who decides"
    ]


def test_a_decider_whom_nobody_can_name_is_missing_and_not_also_unreached():
    text = "stakeholders: [{id: boss, placeholder: true, title: Plant director, roles: [decider]}]\n"
    assert messages_of(text, "missing-decider") == ["The plan does not say who this decider is: Plant director"]
    assert messages_of(text, "unreached-decider") == []


@pytest.mark.parametrize(
    ("roles", "expected"),
    [
        ("decider, approver", "Eva Sanz decides, and nobody of ours knows a way there"),
        ("approver", "Eva Sanz has to approve, and nobody of ours knows a way there"),
    ],
)
def test_unreached_decider(roles, expected):
    text = f"stakeholders: [{{id: eva, name: Eva Sanz, roles: [{roles}]}}]\n"
    assert messages_of(text, "unreached-decider") == [expected]


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        ("", "Eva Sanz should be advocate and is contact, and no step is open to get there"),
        (
            ", by: 2026-12-31",
            "Eva Sanz should be advocate by 2026-12-31 and is contact, and no step is open to get there",
        ),
    ],
)
def test_position_gap_without_plan(by, expected):
    text = f"stakeholders: [{{id: eva, name: Eva Sanz, position: {{current: contact, ideal: advocate{by}}}}}]\n"
    assert messages_of(text, "position-gap-without-plan") == [expected]


def test_a_relation_that_is_better_than_it_has_to_be_needs_no_plan():
    text = "stakeholders: [{id: eva, name: Eva Sanz, position: {current: partner, ideal: advocate}}]\n"
    assert messages_of(text, "position-gap-without-plan") == []


@pytest.mark.parametrize(
    ("uses", "expected"),
    [
        ("C1", "This strategy uses no strength, weakness, opportunity or threat: Do it"),
        ("W1, C1", "This strategy uses W1 and no opportunity or threat: Do it"),
        ("O1, VW1", "This strategy uses O1 and VW1 and no strength or weakness of the account: Do it"),
    ],
)
def test_strategy_without_crossing(uses, expected):
    """A competitor's weakness is an opportunity of ours: it stands outside too."""
    assert messages_of(STRATEGY.format(uses=uses), "strategy-without-crossing") == [expected]


@pytest.mark.parametrize("uses", ["W1, O1", "W1, VW1", "S1, W1, O1"])
def test_a_strategy_that_crosses_in_one_cell_or_in_several(uses):
    assert messages_of(STRATEGY.format(uses=uses), "strategy-without-crossing") == []


def test_an_open_segment_names_every_criterion_that_is_asked_for():
    """Only strategic_value can still change the segment: financial value is 80 whatever happens."""
    text = "segment_scores: {annual_revenue: 8, cost_to_serve: 2}\n"
    assert messages_of(text, "open-segment") == [
        "Strategic account, Key account and Standard account are possible until this is known: Reference value"
    ]


def test_an_open_segment_names_the_wallet_where_a_rule_asks_for_it():
    text = "segment_scores: {annual_revenue: 8, cost_to_serve: 2, reference_value: 8}\n"
    assert messages_of(text, "open-segment") == []
    asking = read_programme(asks_for="annual_potential: '>= 100000'")
    (finding,) = findings_of(text, "open-segment", programme=asking)
    assert str(finding.message) == "Strategic account and Key account are possible until this is known: the wallet"


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        (", by: luis-prado", ["Nobody said until when the decision for Key account counts"]),
        (", until: 2026-12-31", ["Nobody stands for the decision for Key account"]),
        ("", ["Nobody said until when the decision for Key account counts, and nobody stands for it"]),
        (", by: luis-prado, until: 2026-12-31", []),
    ],
)
def test_an_override_says_what_it_leaves_open(more, expected):
    text = f"segment_override: {{segment: key, why: Board decision{more}}}\n"
    assert messages_of(text, "override-without-end") == expected


@pytest.mark.parametrize(
    ("written", "number"), [("0.6", "60"), ("0.655", "65.5"), ("0.01", "1"), ("0.009", None), ("0.99", "99")]
)
def test_a_probability_that_looks_like_a_fraction_is_told_with_what_was_meant(written, number):
    text = f"opportunities: [{{id: OP1, title: Audit, probability: {written}}}]\n"
    (finding,) = findings_of(text, "probability-below-one")
    assert str(finding.message) == "Audit has a probability below 1 %"
    assert finding.excerpt[finding.column - 1 : finding.end_column - 1] == written
    hint = f"probabilities are in per cent: write {number} for {number} %" if number else None
    assert (finding.hint and str(finding.hint)) == hint


def test_probabilities_of_every_swot_are_looked_at():
    text = (
        "swot: {strengths: [{text: S, probability: 0.1}], threats: [{text: T, probability: 90}]}\n"
        "competitors: [{id: v, name: V, weaknesses: [One, {text: W, probability: 0.2}]}]\n"
    )
    assert [finding.key for finding in findings_of(text, "probability-below-one")] == [
        ("swot", "strengths", 0, "probability"),
        ("competitors", 0, "weaknesses", 1, "probability"),
    ]


def test_an_expired_override_says_what_counts_now():
    text = (
        "segment_scores: {annual_revenue: 2, cost_to_serve: 8, reference_value: 1}\n"
        "segment_override: {segment: key, why: Board decision, until: 2026-11-22}\n"
    )
    assert messages_of(text, "expired-override") == [
        "The decision for Key account ended on 2026-11-22, 1 day ago; by the rules the account is now: Standard account"
    ]


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        (
            "{offering: maintenance, potential: 400, ours: 100}, {offering: remote-monitoring, potential: 600}",
            (
                "Our share of the wallet of 2025 lies between 10 % and 70 %, as long as we do not know "
                "our part of Remote monitoring"
            ),
        ),
        (
            "{offering: maintenance}",
            (
                "Our share of the wallet of 2025 cannot be told without the potential of Maintenance contracts "
                "and our part of Maintenance contracts"
            ),
        ),
    ],
)
def test_unknown_parts_of_a_wallet(items, expected):
    assert messages_of(f"{WALLET}      [{items}]\n", "unknown-wallet") == [expected]


def test_a_wallet_of_nothing_is_known():
    """They buy nothing in our categories and we know it: there is no share, but nothing is unknown."""
    assert messages_of(f"{WALLET}      [{{offering: maintenance, potential: 0, ours: 0}}]\n", "unknown-wallet") == []


def test_only_the_latest_period_of_a_wallet_counts():
    text = (
        "wallet:\n"
        "  - {period: 2024, items: [{offering: maintenance, potential: 100}]}\n"
        "  - {period: 2025, items: [{offering: maintenance, potential: 100, ours: 10}]}\n"
    )
    assert messages_of(text, "unknown-wallet") == []


def test_a_missing_review_date_tells_the_rhythm_of_the_segment():
    text = "segment_override: {segment: key, why: Board decision}\n" + OBJECTIVE
    assert messages_of(text, "missing-review-date") == [
        "No date is set for the review of Aceros del Norte; in its segment, Key account, it is reviewed every 180 days"
    ]


def test_a_review_written_down_for_a_coming_day_is_its_date():
    assert messages_of("reviews: [{date: 2026-12-01}]\n", "missing-review-date") == []


def test_a_review_is_either_missing_its_date_or_overdue_never_both():
    overdue = "next_review: 2026-11-01\n" + OBJECTIVE
    assert messages_of(overdue, "missing-review-date") == []
    assert messages_of(overdue, "overdue-review") == [
        "The review was due on 2026-11-01, 22 days ago, and none was held since; Ana Gil answers for it"
    ]
    held = overdue + "reviews: [{date: 2026-11-01}]\n"
    assert messages_of(held, "overdue-review") == []
    assert len(messages_of(held, "missing-review-date")) == 1


def test_a_wish_says_what_is_missing_and_the_way_out():
    (finding,) = findings_of("objectives: [{title: Be a trusted partner, kind: qualitative}]\n", "wishful-objective")
    assert str(finding.message).startswith("“Be a trusted partner” is a wish as it stands. ")
    assert "by when" in str(finding.message)
    assert "name an owner" in str(finding.hint)


@pytest.mark.parametrize("status", ["achieved", "partly-achieved", "missed", "dropped"])
def test_an_objective_that_is_over_is_no_wish_any_more(status):
    text = f"objectives: [{{title: Be a trusted partner, kind: qualitative, status: {status}}}]\n"
    assert messages_of(text, "wishful-objective") == []


def test_a_strategy_over_several_cells_names_its_items_its_cells_and_the_way_out():
    """A competitor's weakness is an opportunity of ours: S1 meets it and W1 does."""
    (finding,) = findings_of(STRATEGY.format(uses="S1, W1, C1, VW1"), "strategy-over-several-cells")
    assert str(finding.message) == (
        "This strategy uses S1, W1 and VW1 and so stands in Strengths × opportunities and Weaknesses × opportunities "
        "at once: Do it"
    )
    assert str(finding.hint) == "split it, one strategy for each cell, or use fewer items"
    assert finding.excerpt[finding.column - 1 :].startswith("[S1, W1, C1, VW1]")


@pytest.mark.parametrize("uses", ["S1, O1", "W1, VW1, O1", "W1, C1", ""])
def test_one_cell_or_none_is_not_several(uses):
    assert messages_of(STRATEGY.format(uses=uses), "strategy-over-several-cells") == []


def test_unused_points_are_told_one_by_one_with_or_without_an_id():
    text = (
        "swot:\n  strengths:\n    - {text: One, importance: 3}\n    - {text: Two, importance: 2}\n"
        "  threats:\n    - {id: T1, text: Three, importance: 3}\n    - {id: T2, text: Four, importance: 3}\n"
        "opportunities: [{title: Audit, from: [T2]}]\n"
    )
    found = findings_of(text, "unused-swot-item")
    assert [finding.key for finding in found] == [("swot", "strengths", 0), ("swot", "threats", 0)]
    assert str(found[0].message) == "This matters most, and no strategy and no opportunity uses it: One"


def test_the_points_of_a_competitor_are_not_the_account_s():
    text = (
        "competitors: [{id: voltarc, name: Voltarc, strengths: [{id: VS1, text: Local stock, importance: 3}]}]\n"
        "opportunities: [{title: Audit}]\n"
    )
    assert messages_of(text, "unused-swot-item") == []


@pytest.mark.parametrize(
    ("known", "missing"),
    [
        ("", "neither its value nor its probability is known"),
        (", probability: 50", "its value is not known"),
        (", value: 0", "its probability is not known"),
    ],
)
def test_an_unranked_opportunity_says_what_is_missing(known, missing):
    text = f"opportunities: [{{title: Audit{known}}}]\n"
    assert messages_of(text, "unranked-opportunity") == [f"Audit cannot be ranked: {missing}"]
    assert messages_of("status: draft\n" + text, "unranked-opportunity") == [f"Audit cannot be ranked: {missing}"]


def test_nothing_is_worth_something_and_can_be_ranked():
    """A value and a probability of 0 are known."""
    assert messages_of("opportunities: [{title: Audit, value: 0, probability: 0}]\n", "unranked-opportunity") == []


def test_an_advantage_without_a_counter_stands_at_the_advantage():
    text = "competitors: [{id: voltarc, name: Voltarc, advantage: Free service}]\n"
    (finding,) = findings_of(text, "competitor-without-counter")
    assert str(finding.message) == "Nothing of ours is set against the advantage of Voltarc: Free service"
    assert finding.excerpt[finding.column - 1 : finding.end_column - 1] == "Free service"


def test_old_facts_are_told_once_for_each_section_at_the_oldest():
    text = (
        "challenges:\n  - {text: One, as_of: 2025-11-22}\n  - {text: Two, as_of: 2024-02-01}\n"
        "segment_scores: {annual_revenue: {score: 3, as_of: 2025-01-31}, reference_value: 2}\n"
    )
    found = findings_of(text, "stale-facts")
    assert [str(finding.message) for finding in found] == [
        "Analysis: 2 facts are older than a year; the oldest is of 2024-02-01",
        "Segmentation: 1 fact is older than a year; it is of 2025-01-31",
    ]
    assert [finding.excerpt[finding.column - 1 : finding.end_column - 1] for finding in found] == [
        "2024-02-01",
        "2025-01-31",
    ]


def test_facts_of_days_to_come_are_told_once_for_each_section_at_the_furthest():
    text = (
        "challenges:\n  - {text: One, as_of: 2026-11-24}\n  - {text: Two, as_of: 2062-02-01}\n"
        "segment_scores: {annual_revenue: {score: 3, as_of: 2027-01-31}, reference_value: 2}\n"
    )
    found = findings_of(text, "fact-from-the-future")
    assert [(finding.severity, str(finding.message)) for finding in found] == [
        ("advice", "Analysis: 2 facts are of days to come; the furthest is of 2062-02-01"),
        ("advice", "Segmentation: 1 fact is of a day to come; it is of 2027-01-31"),
    ]
    assert [finding.excerpt[finding.column - 1 : finding.end_column - 1] for finding in found] == [
        "2062-02-01",
        "2027-01-31",
    ]


def test_a_section_of_guesses_says_how_many_of_how_many():
    """Four stakeholders, three of them guessed; the challenge is of another section."""
    people = "".join(f"  - {{id: p{n}, name: P{n}, evidence: assumed}}\n" for n in range(3))
    text = f"challenges: [One]\nstakeholders:\n{people}  - {{id: p3, name: P3}}\n"
    (finding,) = findings_of(text, "mostly-assumed-section")
    assert str(finding.message) == "Decision makers: 3 of 4 facts are only assumed"
    assert (finding.key, finding.line) == (("stakeholders",), 5)


def test_every_section_has_a_name():
    assert SECTION_NAMES.keys() == SECTIONS.keys()


def test_parts_over_their_whole_are_told_item_by_item_and_period_by_period_with_the_numbers():
    """80 + 30 of 100, and a year later 150 of 120 in a unit; 40 of 100 between them is well."""
    text = """\
business_units: [{id: flat, name: Flat products}]
wallet:
  - period: 2024
    items:
      - {offering: maintenance, potential: 100, ours: 80, others: [{supplier: in-house, amount: 30}]}
      - {offering: remote-monitoring, potential: 100, ours: 40}
  - period: 2025
    items: [{offering: maintenance, business_unit: flat, potential: 120, ours: 150}]
"""
    found = findings_of(text, "wallet-over-potential")
    assert [str(one.message) for one in found] == [
        "Maintenance contracts in 2024: ours and others are EUR 110 together, of a potential of EUR 100",
        "Maintenance contracts at Flat products in 2025: ours and others are EUR 150 together, of a potential of EUR 120",
    ]
    assert [one.key for one in found] == [("wallet", 0, "items", 0), ("wallet", 1, "items", 0)]
