"""Share of wallet: sums of amounts, honest ranges where parts are unknown, and what else the wallet tells."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kamsite.enrich.share_of_wallet import ShareOfWallet, share_of_wallet
from kamsite.model.business_unit import BusinessUnit
from kamsite.model.wallet import WalletItem
from tests.enrich.plans import part, plan, wallet


def figure(*parts: WalletItem) -> ShareOfWallet:
    """The share of wallet of a plan with one period."""
    return share_of_wallet(plan(wallet=wallet(*parts)))


def test_2500_of_10000_is_a_quarter_and_leaves_7500_of_white_space() -> None:
    """The worked example; half of the wallet would be 2,500 more."""
    whole = figure(part(potential=10000, ours=2500))
    assert (whole.share, whole.low, whole.high, whole.white_space) == (Fraction(1, 4),) * 3 + (7500,)
    assert whole.potential / 2 - whole.ours == 2500


def test_the_total_is_a_ratio_of_sums_and_never_a_mean_of_ratios() -> None:
    """90 of 100 and 100 of 1,900 are 190 of 2,000 = 9.5 %; the mean of the ratios would be some 47.6 %."""
    whole = figure(part("a", 100, 90), part("b", 1900, 100))
    assert whole.share == Fraction(95, 1000)
    assert whole.by_offering["a"].share == Fraction(9, 10)


def test_unknown_ours_lies_between_nothing_and_what_others_leave() -> None:
    """100 of 400 are known to be ours; of the other 200, voltarc holds 150: ours are 0 to 50, 1/6 to 1/4 of 600."""
    whole = figure(part("a", 400, 100), part("b", 200, None, {"voltarc": 150}))
    assert (whole.share, whole.ours, whole.white_space) == (None, None, None)
    assert (whole.low, whole.high) == (Fraction(1, 6), Fraction(1, 4))


def test_an_unknown_potential_is_at_least_what_is_bought_and_never_nothing() -> None:
    """100 ours and 300 of a competitor make at least 400: at most a quarter, with no lower bound but 0."""
    whole = figure(part(ours=100, others={"voltarc": 300}))
    assert (whole.share, whole.potential, whole.low, whole.high) == (None, None, 0, Fraction(1, 4))
    assert whole.potential_at_least == 400


@pytest.mark.parametrize(
    "parts",
    [
        [],
        [part()],
        [part(ours=100)],
        [part(others={"voltarc": 100})],
        [part(potential=100, ours=20), part()],
    ],
)
def test_where_nothing_bounds_the_share_both_ends_are_unknown(parts: list[WalletItem]) -> None:
    whole = figure(*parts)
    assert (whole.share, whole.low, whole.high) == (None, None, None)


def test_a_known_potential_bounds_an_unknown_part_of_ours() -> None:
    whole = figure(part(potential=100))
    assert (whole.share, whole.low, whole.high) == (None, 0, 1)


def test_nothing_of_an_unknown_potential_is_no_share_yet() -> None:
    whole = figure(part(ours=0))
    assert (whole.share, whole.low, whole.high) == (None, 0, 0)


def test_a_potential_of_nothing_has_no_share() -> None:
    whole = figure(part(potential=0, ours=0))
    assert (whole.share, whole.low, whole.high, whole.white_space) == (None, None, None, 0)


def test_holders_are_summed_over_items_with_the_unknown_remainder_last() -> None:
    """Of 1,000 + 500: ours 200, voltarc 300 + 100, in-house 100, 50 stated as unknown; 750 remain unknown."""
    whole = figure(
        part("a", 1000, 200, {"voltarc": 300, "in-house": 100, "unknown": 50}),
        part("b", 500, 0, {"voltarc": 100}),
    )
    assert [(one.supplier, one.amount) for one in whole.holders] == [
        ("voltarc", 400),
        ("in-house", 100),
        ("unknown", 800),
    ]
    assert whole.holders[0].share == Fraction(4, 15)


def test_a_holder_whose_amount_is_unknown_holds_at_least_what_is_known() -> None:
    whole = figure(part("a", 100, 40, {"voltarc": None}), part("b", 100, 40, {"voltarc": 30}))
    voltarc, unknown = whole.holders
    assert (voltarc.amount, voltarc.share, voltarc.at_least) == (None, None, 30)
    assert (unknown.supplier, unknown.at_least) == ("unknown", 90)


def test_the_unknown_holder_of_an_unknown_potential_is_not_sized() -> None:
    (unknown,) = figure(part(ours=10)).holders
    assert (unknown.supplier, unknown.amount, unknown.share) == ("unknown", None, None)


def test_parts_by_business_unit_leave_out_items_that_name_none() -> None:
    whole = figure(part(potential=100, ours=10, business_unit="wire"), part(potential=100, ours=90))
    assert {unit: one.share for unit, one in whole.by_business_unit.items()} == {"wire": Fraction(1, 10)}
    assert [(cell.offering, cell.business_unit) for cell in whole.cells] == [("service", "wire"), ("service", None)]


def unit(name: str, part_of: str | None = None) -> BusinessUnit:
    """A business unit, perhaps part of another."""
    return BusinessUnit(id=name, name=name.title(), part_of=part_of)


def test_a_units_own_figure_leaves_out_its_parts_and_stands_beside_what_they_come_to_together() -> None:
    """Mill is part of flat, flat of steel: 10 of 100, 20 of 100 and nothing make 30 of 200 for flat and for steel."""
    whole = share_of_wallet(
        plan(
            business_units=(unit("steel"), unit("flat", "steel"), unit("mill", "flat"), unit("wire")),
            wallet=wallet(
                part("a", 100, 10, business_unit="flat"),
                part("b", 100, 20, business_unit="mill"),
                part("c", 100, 90, business_unit="wire"),
            ),
        )
    )
    assert {name: one.ours for name, one in whole.by_business_unit.items()} == {"flat": 10, "mill": 20, "wire": 90}
    assert sum(one.ours for one in whole.by_business_unit.values()) == whole.ours
    assert {name: (one.ours, one.share) for name, one in whole.with_parts.items()} == {
        "steel": (30, Fraction(3, 20)),
        "flat": (30, Fraction(3, 20)),
    }


def test_units_that_are_part_of_each_other_in_a_circle_do_not_hang() -> None:
    whole = share_of_wallet(
        plan(
            business_units=(unit("a", "b"), unit("b", "a")),
            wallet=wallet(part("x", 100, 10, business_unit="a")),
        )
    )
    assert {name: one.ours for name, one in whole.with_parts.items()} == {"b": 10}


def test_white_space_is_at_least_what_others_are_known_to_hold() -> None:
    """300 known; of 200 with ours unknown Voltarc holds 150; of an unknown potential in-house 40: 300 + 150 + 40."""
    whole = figure(part("a", 400, 100), part("b", 200, None, {"voltarc": 150}), part("c", None, 5, {"in-house": 40}))
    assert (whole.white_space, whole.white_space_at_least) == (None, 490)


def test_the_latest_period_counts_and_the_trend_tells_the_others() -> None:
    before, after = wallet(part(potential=200, ours=20), period="2024"), wallet(part(potential=200, ours=50))
    whole = share_of_wallet(plan(wallet=before + after))
    assert (whole.period, whole.share) == ("2025", Fraction(1, 4))
    assert [(one.period, one.share) for one in whole.trend] == [("2024", Fraction(1, 10)), ("2025", Fraction(1, 4))]


def test_every_offering_has_its_own_trend_with_a_gap_where_a_period_has_it_not() -> None:
    """The service went from 10 % to 30 + 20 of 200 = 25 %; drives came later, and the audit is bought no more."""
    before = wallet(part("audit", 10, 5), part("service", 100, 10), period="2024")
    after = wallet(
        part("service", 100, 30, business_unit="a"), part("drives", 100), part("service", 100, 20, business_unit="b")
    )
    trends = share_of_wallet(plan(wallet=before + after)).trend_by_offering
    assert list(trends) == ["service", "drives", "audit"]
    shares = {key: [point and (point.share, point.high) for point in points] for key, points in trends.items()}
    assert shares == {
        "service": [(Fraction(1, 10), Fraction(1, 10)), (Fraction(1, 4), Fraction(1, 4))],
        "drives": [None, (None, 1)],
        "audit": [(Fraction(1, 2), Fraction(1, 2)), None],
    }


def test_a_plan_without_a_wallet_knows_nothing_and_does_not_crash() -> None:
    whole = share_of_wallet(plan())
    assert (whole.period, whole.share, whole.potential, whole.trend, whole.holders) == (None, None, None, (), ())


def test_confirmed_and_assumed_count_by_potential() -> None:
    whole = figure(part("a", 300, 1, evidence="confirmed"), part("b", 100, 1, evidence="assumed"), part("c", 100, 1))
    assert (whole.confirmed, whole.assumed) == (Fraction(3, 5), Fraction(1, 5))
    assert (whole.evidence.confirmed.potential_share, whole.evidence.unmarked.potential) == (Fraction(3, 5), 100)


def test_contract_ends_come_earliest_first_with_what_could_be_won() -> None:
    late, early = date(2027, 6, 30), date(2026, 1, 31)
    whole = figure(part("a", 300, 75, {"voltarc": 225}, contract_end=late), part("b", 10, contract_end=early))
    assert [(end.date, end.offering, end.not_ours, end.suppliers) for end in whole.contract_ends] == [
        (early, "b", None, ("unknown",)),
        (late, "a", 225, ("voltarc",)),
    ]


def test_parts_that_exceed_their_whole_are_told_with_the_numbers_and_the_place() -> None:
    whole = figure(part("a", 100, 50), part("b", 100, 80, {"voltarc": 30}))
    (one,) = whole.exceeding
    assert (one.offering, one.potential, one.parts, one.key) == ("b", 100, 110, ("wallet", 0, "items", 1))


amounts = st.integers(0, 1000).map(Decimal)


@st.composite
def completions(draw: st.DrawFn) -> tuple[WalletItem, WalletItem]:
    """A part of a wallet that is known in full, and the same part with some of it unknown."""
    ours, voltarc, rest = draw(amounts), draw(amounts), draw(amounts)
    full = part("a", ours + voltarc + rest, ours, {"voltarc": voltarc})
    hidden = part(
        "a",
        draw(st.sampled_from([full.potential, None])),
        draw(st.sampled_from([ours, None])),
        {"voltarc": draw(st.sampled_from([voltarc, None]))},
    )
    return full, hidden


@given(st.lists(completions(), min_size=1, max_size=4))
def test_the_range_contains_the_share_of_every_completion(pairs: list[tuple[WalletItem, WalletItem]]) -> None:
    known, hidden = figure(*(full for full, _ in pairs)), figure(*(some for _, some in pairs))
    assume(known.share is not None)
    assert known.low == known.share == known.high
    assert hidden.share in (None, known.share)
    assert hidden.low is None or hidden.low <= known.share <= hidden.high
    assert known.potential >= hidden.potential_at_least
    assert known.white_space >= hidden.white_space_at_least
    assert known.white_space_at_least == known.white_space


@given(st.lists(completions(), min_size=1, max_size=4))
def test_ours_the_holders_and_the_unknown_sum_to_the_whole(pairs: list[tuple[WalletItem, WalletItem]]) -> None:
    whole = figure(*(some for _, some in pairs))
    assume(whole.potential)
    held = sum(holder.share_at_least for holder in whole.holders)
    assert whole.ours_at_least / whole.potential + held == 1


@given(st.lists(completions(), min_size=1, max_size=4))
def test_the_parts_sum_to_the_total(pairs: list[tuple[WalletItem, WalletItem]]) -> None:
    items = [part(f"o{n}", full.potential, full.ours) for n, (full, _) in enumerate(pairs)]
    whole = figure(*items)
    assert sum(one.ours for one in whole.by_offering.values()) == whole.ours
    assert sum(one.white_space for one in whole.by_offering.values()) == whole.white_space
