"""One sample of each plot, small enough to work out by hand, with texts that try to break out."""

from datetime import date
from decimal import Decimal

from kamsite.render.charts.amount_bars import AmountBars, AmountRow
from kamsite.render.charts.gantt import Gantt, Task
from kamsite.render.charts.ladder import Climb, Ladder
from kamsite.render.charts.matrix import Account, Matrix
from kamsite.render.charts.measured import Measured, Trend
from kamsite.render.charts.power_interest import PowerInterest, Seat
from kamsite.render.charts.pyramid import LevelMark, Pyramid
from kamsite.render.charts.score_bars import Criterion, ScoreBars
from kamsite.render.charts.segment_areas import SegmentArea
from kamsite.render.charts.share_by_period import PeriodShare, ShareByPeriod
from kamsite.render.charts.wallet_bar import Part, Wallet, WalletRow

HOSTILE = '"><script>alert(1)</script>'

MATRIX = Matrix(
    title=HOSTILE,
    x_name=HOSTILE,
    y_name="Strategic value, score 0 to 100",
    accounts=(
        Account(name=HOSTILE, href="accounts/a/", x=(60, 60), y=(80, 80), potential=1_000_000, says=HOSTILE),
        Account(name="Acme", href="accounts/b/", x=(10, 30), y=(20, 20), potential=250_000, says="Acme: 20, 20"),
        Account(name="Zeta", href="accounts/c/", x=(90, 90), y=(10, 10), potential=None, says="Zeta: 90, 10"),
    ),
    areas=(SegmentArea("Strategic", left=50, bottom=70), SegmentArea("Key", left=60, bottom=40), SegmentArea(HOSTILE)),
    sizes=((250_000, HOSTILE),),
)

AMOUNTS = AmountBars(
    title=HOSTILE,
    rows=(
        AmountRow(name=HOSTILE, href="competitors/a/", value=400, words="EUR 400"),
        AmountRow(name="Kron", value=100, is_at_least=True, words="EUR 100 or more"),
        AmountRow(name="Servi", value=None, words=HOSTILE),
        AmountRow(name="Ours", value=0, words="EUR 0", is_ours=True),
        AmountRow(name="Half", value=200, rest=200, inside=(HOSTILE,), words="EUR 200 left"),
    ),
)

PERIODS = ShareByPeriod(
    title=HOSTILE,
    points=(
        PeriodShare(period="2022", share=0.1, words="10 %"),
        PeriodShare(period=HOSTILE, share=None, words="not known"),
        PeriodShare(period="2024", share=None, low=0.1, high=0.3, words="10 % to 30 %"),
        PeriodShare(period="2025", share=0.2, words=HOSTILE),
    ),
    aim=(0.4, HOSTILE),
)

WALLET = Wallet(
    title=HOSTILE,
    rows=(
        WalletRow(
            name=HOSTILE,
            total="EUR 400 k, ours 25 %",
            parts=(
                Part(kind="ours", holder="Ours", value=100, amount="EUR 100 k"),
                Part(kind="other", holder="Voltarc", value=290, amount="EUR 290 k"),
                Part(kind="other", holder="In-house", value=10, amount="EUR 10 k"),
            ),
        ),
        WalletRow(
            name="Training",
            total="potential not known",
            parts=(
                Part(kind="ours", holder="Ours", value=80, amount="EUR 80 k"),
                Part(kind="unknown", holder="Not known", value=None, amount=""),
            ),
        ),
    ),
)

SCORES = ScoreBars(
    title=HOSTILE,
    criteria=(
        Criterion(name=HOSTILE, most=40, points=30, value="7.5 of 10"),
        Criterion(name="Growth", most=20, points=None, value="not known"),
    ),
)

PYRAMID = Pyramid(
    title=HOSTILE,
    levels=("Exploratory", "Basic", "Cooperative", "Interdependent", HOSTILE),
    marks=(
        LevelMark(level=2, kind="current", words="Now"),
        LevelMark(level=3, kind="target", words=HOSTILE),
        LevelMark(level=2, kind="customer", words="The customer says"),
    ),
)


def measured(day: date, value: str | None, **more: Decimal) -> Measured:
    return Measured(day=day, value=None if value is None else Decimal(value), **more)


TREND = Trend(
    title=HOSTILE,
    unit=HOSTILE,
    points=(
        measured(date(2026, 1, 31), "1996"),
        measured(date(2026, 2, 28), None),
        measured(date(2026, 3, 31), "1998"),
    ),
    target=measured(date(2026, 12, 31), "2000"),
    forecast=measured(date(2026, 12, 31), "1999.9"),
    today=date(2026, 4, 1),
)

LADDER = Ladder(
    title=HOSTILE,
    positions=("opponent", "unknown", "contact", "supporter", HOSTILE),
    people=(
        Climb(name=HOSTILE, href="#marta", current=1, ideal=3, note=HOSTILE, says=HOSTILE),
        Climb(name="Eva", current=3, ideal=1, says="Eva"),
        Climb(name="Ken", current=2, ideal=2, says="Ken"),
        Climb(name="CFO", current=None, ideal=3, says="CFO"),
    ),
)

GANTT = Gantt(
    title=HOSTILE,
    today=date(2026, 11, 2),
    tasks=(
        Task(
            id="A1", name=HOSTILE, start=date(2026, 10, 1), due=date(2026, 11, 15), status="in-progress", words=HOSTILE
        ),
        Task(
            id="A2", name="Offer", start=None, due=date(2026, 12, 1), status="planned", words="planned", after=("A1",)
        ),
        Task(id="A3", name="No date", start=None, due=None, status="late", words="late", after=("A2", "nobody")),
    ),
)

POWER_INTEREST = PowerInterest(
    title=HOSTILE,
    power_name=HOSTILE,
    interest_name="Interest, 1 to 5",
    power_from=4,
    interest_from=4,
    quadrants=("Keep satisfied", "Manage closely", "Monitor", HOSTILE),
    people=(
        Seat(name=HOSTILE, href="#marta", power=5, interest=5, is_covered=True, says=HOSTILE),
        Seat(name="Eva", power=2, interest=3, is_covered=False, says="Eva"),
        Seat(name="Ken", power=2, interest=3, is_covered=True, says="Ken"),
    ),
)
