"""Actions in time."""

from dataclasses import replace
from datetime import date

from charts.samples import GANTT
from kamsite.render.charts.gantt import gantt


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


def test_five_years_do_not_draw_sixty_lines():
    long = replace(GANTT.tasks[0], start=date(2022, 1, 1), due=date(2026, 12, 31))
    assert len(gantt(replace(GANTT, tasks=(long,))).months) <= 30


def test_no_actions_is_still_a_plot():
    assert gantt(replace(GANTT, tasks=())).tasks == ()
