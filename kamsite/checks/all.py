"""All checks: the written list. A new check is one file in this folder and one line here."""

from __future__ import annotations

from importlib import import_module

from kamsite.checks.check import Check, check_from_module

FILES: tuple[str, ...] = (
    # Phase 1, initial analysis
    "unused_challenge",
    "unused_swot_item",
    "strategy_without_crossing",
    "strategy_over_several_cells",
    "unranked_opportunity",
    "probability_below_one",
    "competitor_without_counter",
    # Phase 2, segmentation
    "open_segment",
    "expired_override",
    "override_without_end",
    "missing_executive_sponsor",
    # Phase 3, decision makers
    "missing_decider",
    "unreached_decider",
    "single_threaded_account",
    "access_on_one_person",
    "broken_cadence",
    "position_gap_without_plan",
    "missed_position_date",
    "ideal_below_current",
    "step_for_absent_person",
    "named_placeholder",
    "contact_named_twice",
    "contact_from_the_future",
    # Phase 5, objectives
    "unknown_wallet",
    "wallet_over_potential",
    "wallet_item_twice",
    "periods_out_of_order",
    "wishful_objective",
    "achieved_below_target",
    "stale_objective_value",
    "declared_pyramid_level_differs",
    "pyramid_target_below_level",
    "missed_pyramid_target",
    # Phase 6, tactical plan
    "late_action",
    # Phase 7, monitoring
    "red_kpi",
    "stale_kpi",
    "missing_review_date",
    "overdue_review",
    # Across phases
    "stale_facts",
    "fact_from_the_future",
    "mostly_assumed_section",
)
"""The files of the checks, in the order of the method's phases."""

CHECKS: tuple[Check, ...] = tuple(check_from_module(import_module(f"kamsite.checks.{file}")) for file in FILES)
"""Every check, read from its file."""
