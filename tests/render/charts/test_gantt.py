"""Actions in time."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

from charts.samples import GANTT
from kamsite.render.charts.gantt import gantt
from kamsite.render.charts.lettering import text_width


def test_a_bar_runs_from_start_to_due_across_today():
    drawing = gantt(GANTT)
    bar = drawing.tasks[0].bar
    assert bar.x < drawing.today.x1 < bar.x + bar.width


def test_an_action_with_a_due_date_alone_is_a_diamond():
    task = gantt(GANTT).tasks[1]
    assert task.bar is None
    assert len(task.diamond.split()) == 4


def test_an_action_without_dates_has_a_row_and_no_bar():
    task = gantt(GANTT).tasks[2]
    assert (task.bar, task.diamond) == (None, "")
    assert task.name.text == "No date"


def test_only_dated_actions_of_the_plot_are_tied():
    assert len(gantt(GANTT).waits) == 1


def test_months_are_named_where_there_is_room():
    drawing = gantt(GANTT, month="{:%m}".format)
    assert [text.text for _, text in drawing.months] == ["10", "", "12"]
    assert drawing.today_word.text == "today"


def test_months_are_named_evenly_to_the_end_of_the_axis_and_never_cut_off():
    """June to the end of January: today, at the start, can cover no later month's name."""
    long = replace(GANTT.tasks[0], start=date(2026, 6, 1), due=date(2027, 1, 20))
    for width, names in ((720, 7), (358, 3)):
        drawing = gantt(replace(GANTT, tasks=(long,), today=date(2026, 6, 1)), width=width)
        named = [(place, text) for place, (_, text) in enumerate(drawing.months) if text.text]
        assert named[-1][1].text == "Jan 2027"
        assert len(named) >= names
        assert len({after - before for (before, _), (after, _) in pairwise(named)}) == 1
        ends = [text.x + text_width(text.text, 11) for _, text in named]
        assert all(end < after.x for end, (_, after) in zip(ends, named[1:], strict=False))
        assert ends[-1] <= width + 0.1


def test_today_takes_the_place_of_one_month_at_most():
    long = replace(GANTT.tasks[0], start=date(2026, 6, 1), due=date(2027, 1, 20))
    for day in range(1, 31):
        drawing = gantt(replace(GANTT, tasks=(long,), today=date(2026, 9, day)), width=900)
        assert [text.text for _, text in drawing.months].count("") <= 1


def test_five_years_do_not_draw_sixty_lines():
    long = replace(GANTT.tasks[0], start=date(2022, 1, 1), due=date(2026, 12, 31))
    assert len(gantt(replace(GANTT, tasks=(long,))).months) <= 30


def test_no_actions_is_still_a_plot():
    assert gantt(replace(GANTT, tasks=())).tasks == ()
