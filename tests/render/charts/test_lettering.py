"""Texts keep inside their rooms, without a font."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamsite.render.charts.lettering import ELLIPSIS, shorten, text_width, wrap


def test_ten_digits_take_ten_times_helveticas_width_and_the_margin():
    assert text_width("0123456789", 10) == pytest.approx(10 * 0.556 * 10 * 1.12)


def test_an_accent_takes_no_room():
    assert text_width("Núñez", 12) == text_width("Nunez", 12)


def test_bold_letters_are_wider():
    assert text_width("Marta", 12, bold=True) > text_width("Marta", 12)


def test_a_text_that_fits_stays_as_it_is():
    wrapped = wrap("Marta Ruiz", 12, 200, lines=2)
    assert wrapped.lines == ("Marta Ruiz",)
    assert not wrapped.is_cut


def test_lines_break_between_words():
    assert wrap("Plant director of Bilbao", 12, 70, lines=3).lines == ("Plant", "director of", "Bilbao")


def test_a_text_too_long_for_its_lines_ends_in_an_ellipsis_and_says_so():
    wrapped = wrap("Head of purchasing for flat products and services of the group", 12, 100, lines=2)
    assert len(wrapped.lines) == 2
    assert wrapped.lines[1].endswith(ELLIPSIS)
    assert wrapped.is_cut


def test_nothing_takes_no_lines():
    assert wrap("  ", 12, 100).lines == ()


@given(st.text(max_size=60), st.integers(40, 300), st.integers(1, 3))
def test_no_line_is_ever_wider_than_its_room(text, room, lines):
    wrapped = wrap(text, 12, room, lines)
    assert len(wrapped.lines) <= lines
    assert all(text_width(line, 12) <= room for line in wrapped.lines)


@given(st.text(alphabet="ab ", max_size=40), st.integers(40, 300))
def test_what_is_not_cut_loses_no_word(text, room):
    wrapped = wrap(text, 12, room, lines=40)
    assert "".join(wrapped.lines).replace(" ", "") == text.replace(" ", "")


def test_shortening_leaves_no_space_before_the_ellipsis():
    assert shorten("Marta Ruiz Goikoetxea", 12, text_width("Marta R" + ELLIPSIS, 12)) in ("Marta R…", "Marta…")
