"""Gantt: actions with start, due and what they wait for, and today."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import ClassVar, Literal

from kamsite.model.sentence import Sentence, plain
from kamsite.render.charts.lettering import shorten, text_width
from kamsite.render.charts.scale import Scale
from kamsite.render.charts.shapes import DESK, Bar, Drawing, Line, Say, Text, corners, path

NAME_SIZE, SMALL_SIZE = 12, 11
NARROW = 500
"""Below this width the name stands over its bar instead of beside it."""
NAME_SHARE = 0.34
HEAD, FOOT, ROW, HIGH_ROW, BAR_HEIGHT = 24, 4, 28, 44, 14
DIAMOND = 7
MONTH_GAP = 3
"""The least room between two months' names, whose widths are reckoned generously already."""
OVERHANG = 16
"""How far the last month's name may stand before its line, so as to end with the axis."""

Status = Literal["planned", "in-progress", "done", "blocked", "late", "dropped"]


@dataclass(frozen=True, kw_only=True)
class Task:
    """An action."""

    id: str
    name: str
    start: date | None
    due: date | None
    """Only due: a point in time. Neither: a row without a bar."""
    status: Status
    words: str
    """What stands beside the bar: status and owner, such as "late · Joan Serra"."""
    after: tuple[str, ...] = ()
    """What it waits for."""


@dataclass(frozen=True, kw_only=True)
class Gantt:
    """What the plot shows, in this order."""

    title: str
    description: str = ""
    tasks: tuple[Task, ...]
    today: date


@dataclass(frozen=True)
class TaskDrawing:
    """An action's row."""

    status: Status
    full: str
    name: Text
    bar: Bar | None
    diamond: str
    """The corners of its sign, for an action that has only a due date; else empty."""
    words: Text


@dataclass(frozen=True)
class WaitDrawing:
    """A line from what must be done first to what waits for it."""

    line: str
    arrow: str


@dataclass(frozen=True, kw_only=True)
class GanttDrawing(Drawing):
    """The plot."""

    part: ClassVar[str] = "parts/gantt.svg"
    months: tuple[tuple[Line, Text], ...]
    today: Line
    today_word: Text
    tasks: tuple[TaskDrawing, ...]
    waits: tuple[WaitDrawing, ...]


@dataclass(frozen=True)
class _Frame:
    """Where days and rows stand."""

    x: Scale
    width: float
    is_narrow: bool

    @property
    def row(self) -> float:
        """The height of a row."""
        return HIGH_ROW if self.is_narrow else ROW

    def middle(self, number: int) -> float:
        """The middle of a row's bar."""
        return HEAD + self.row * number + (self.row - BAR_HEIGHT / 2 - 6 if self.is_narrow else ROW / 2)

    def at(self, day: date) -> float:
        """Where a day stands, from left."""
        return self.x.at(day.toordinal())


def gantt(
    shows: Gantt, *, width: float = DESK, say: Say = plain, month: Callable[[date], str] = "{:%b %Y}".format
) -> GanttDrawing:
    """The rows under each other, under the names of the months, which `month` writes."""
    frame = _frame(shows, width)
    height = HEAD + frame.row * len(shows.tasks) + FOOT
    word = say(Sentence("today"))
    today = frame.at(shows.today)
    months = _months(frame, height, month)
    left = _today_left(today, text_width(word, SMALL_SIZE), months, width)
    right = left + text_width(word, SMALL_SIZE)
    return GanttDrawing(
        title=shows.title,
        description=shows.description,
        width=width,
        height=height,
        months=tuple((line, replace(text, text="") if _covers(left, right, text) else text) for line, text in months),
        today=Line(today, HEAD - 8, today, height),
        today_word=Text((left + right) / 2, 12, word, "middle"),
        tasks=tuple(_task(task, number, frame) for number, task in enumerate(shows.tasks)),
        waits=_waits(shows, frame),
    )


def _frame(shows: Gantt, width: float) -> _Frame:
    days = [day for task in shows.tasks for day in (task.start, task.due) if day] + [shows.today]
    is_narrow = width < NARROW
    first, last = min(days) - timedelta(days=2), max(days) + timedelta(days=2)
    scale = Scale(first.toordinal(), last.toordinal(), 4 if is_narrow else width * NAME_SHARE, width - 4)
    return _Frame(scale, width, is_narrow)


def _task(task: Task, number: int, frame: _Frame) -> TaskDrawing:
    y = frame.middle(number)
    room = frame.width * (0.62 if frame.is_narrow else NAME_SHARE) - 12
    name = shorten(task.name, NAME_SIZE, room)
    start = task.start if task.start and task.due and task.start < task.due else None
    bar = None
    if start and task.due:
        bar = Bar(frame.at(start), y - BAR_HEIGHT / 2, max(frame.at(task.due) - frame.at(start), 2), BAR_HEIGHT)
    point = task.due or task.start
    sign = "" if bar or not point else _diamond(frame.at(point), y)
    return TaskDrawing(
        task.status,
        ", ".join(part for part in (task.name, task.words) if part),
        Text(0, frame.middle(number) - BAR_HEIGHT / 2 - 7 if frame.is_narrow else y + 4, name),
        bar,
        sign,
        _words(task, bar, point, y, frame),
    )


def _words(task: Task, bar: Bar | None, point: date | None, y: float, frame: _Frame) -> Text:
    """Behind the bar, before it where behind has no room, and on a phone in the name's line."""
    if frame.is_narrow:
        return Text(frame.width, y - BAR_HEIGHT / 2 - 7, shorten(task.words, SMALL_SIZE, frame.width * 0.38), "end")
    right = (bar.x + bar.width if bar else frame.at(point) + DIAMOND if point else frame.x.start) + 6
    room = text_width(task.words, SMALL_SIZE)
    if right + room <= frame.width:
        return Text(right, y + 4, task.words)
    left = (bar.x if bar else frame.at(point) - DIAMOND if point else frame.width) - 6
    if left - room >= frame.x.start:
        return Text(left, y + 4, task.words, "end")
    return Text(frame.width, y + 4, shorten(task.words, SMALL_SIZE, frame.width - right), "end", full=task.words)


def _diamond(x: float, y: float) -> str:
    return corners(((x, y - DIAMOND), (x + DIAMOND, y), (x, y + DIAMOND), (x - DIAMOND, y)))


def _months(frame: _Frame, height: float, month: Callable[[date], str]) -> tuple[tuple[Line, Text], ...]:
    """A line at each month's start; the names of all, or evenly of every so many up to the last that has room."""
    first, last = date.fromordinal(int(frame.x.low)), date.fromordinal(int(frame.x.high))
    starts = [date(year, number, 1) for year in range(first.year, last.year + 1) for number in range(1, 13)]
    shown = [day for day in starts if first <= day <= last]
    shown = shown[:: max(1, len(shown) // 18)]
    names = [_month_name(frame, day, month) for day in shown]
    places = [place for place, name in enumerate(names) if name.x >= frame.at(shown[place]) - OVERHANG]
    thinned = (places[::-1][::step][::-1] for step in range(1, len(places) + 1))
    named = next((some for some in thinned if _apart([names[place] for place in some])), [])
    lines = [Line(frame.at(day), HEAD - 8, frame.at(day), height) for day in shown]
    return tuple(
        (line, name if place in named else replace(name, text=""))
        for place, (line, name) in enumerate(zip(lines, names, strict=True))
    )


def _month_name(frame: _Frame, day: date, month: Callable[[date], str]) -> Text:
    """The name behind the month's line, or further left where the drawing would cut it off."""
    words = month(day)
    return Text(min(frame.at(day), frame.width - text_width(words, SMALL_SIZE)), 12, words)


def _apart(names: list[Text]) -> bool:
    ends = [name.x + text_width(name.text, SMALL_SIZE) + MONTH_GAP for name in names]
    return all(end <= after.x for end, after in zip(ends, names[1:], strict=False))


def _covers(left: float, right: float, name: Text) -> bool:
    """Whether something from left to right, with a little room around it, stands on a month's name."""
    return bool(name.text) and left - 3 < name.x + text_width(name.text, SMALL_SIZE) and name.x < right + 3


def _today_left(today: float, room: float, months: tuple[tuple[Line, Text], ...], width: float) -> float:
    """Where the word starts: around the line, or on the side of it where it takes the place of fewer months."""
    ways = [min(max(left, 0), width - room) for left in (today - room / 2, today + 2, today - room - 2)]
    return min(ways, key=lambda left: sum(_covers(left, left + room, text) for _, text in months))


def _waits(shows: Gantt, frame: _Frame) -> tuple[WaitDrawing, ...]:
    """From the end of what comes first down to the start of what waits."""
    number = {task.id: place for place, task in enumerate(shows.tasks)}
    drawn = []
    for task in shows.tasks:
        start = task.start or task.due
        for before in task.after:
            if before not in number or start is None:
                continue
            first = shows.tasks[number[before]]
            end = first.due or first.start
            if end is None or before == task.id:
                continue
            x, y = frame.at(end), frame.middle(number[before])
            drawn.append(_wait(x, y, frame.at(start) - (0 if task.start else DIAMOND), frame.middle(number[task.id])))
    return tuple(drawn)


def _wait(x: float, y: float, to_x: float, to_y: float) -> WaitDrawing:
    down = 1 if to_y > y else -1
    start = y + down * BAR_HEIGHT / 2
    if to_x - x >= 10:
        line = path(((x, start), (x, to_y), (to_x - 6, to_y)))
        return WaitDrawing(line, corners(((to_x, to_y), (to_x - 6, to_y - 3.5), (to_x - 6, to_y + 3.5))))
    stop = to_y - down * (BAR_HEIGHT / 2)
    into = to_x + 4
    turn = start + (stop - start) / 2
    line = path(((x, start), (x, turn), (into, turn), (into, stop - down * 6)))
    return WaitDrawing(line, corners(((into, stop), (into - 3.5, stop - down * 6), (into + 3.5, stop - down * 6))))
