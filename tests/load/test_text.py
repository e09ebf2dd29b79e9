"""Characters that could deceive are refused; all others are welcome."""

import pytest

from kamsite.load.text import FORBIDDEN, decode, forbidden_characters


@pytest.mark.parametrize("code", [0x0, 0x8, 0xB, 0xD, 0x1B, 0x7F, 0x85, 0x61C, 0x200F, 0x202E, 0x2066, 0x2028, 0xFEFF])
def test_control_and_direction_characters_are_forbidden(code):
    assert FORBIDDEN.search(chr(code))


@pytest.mark.parametrize("code", [0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF])
def test_non_characters_are_forbidden(code):
    assert FORBIDDEN.search(chr(code))


@pytest.mark.parametrize("text", ["\t\n", "ñÁ€", "日本語", "עברית", "العربية", "👩‍🔧", "\u00a0", "„quoted“ – dash"])
def test_every_script_is_welcome(text):
    assert forbidden_characters(text, "x.md", tuple(text.split("\n"))) == ()


def test_the_character_is_named_and_its_line_is_not_shown():
    text = "a\nb\u202ec"
    (finding,) = forbidden_characters(text, "x.md", tuple(text.split("\n")))
    assert str(finding.message) == "the invisible character U+202E (right-to-left override) is not allowed"
    assert (finding.line, finding.column, finding.excerpt) == (2, 2, None)


def test_only_one_byte_order_mark_is_taken_away():
    assert decode("\ufeffa".encode(), "x.md") == "a"
    assert decode("\ufeff\ufeffa".encode(), "x.md") == "\ufeffa"
