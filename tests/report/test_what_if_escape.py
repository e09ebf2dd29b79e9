"""What authors write is read as they wrote it, wherever it stands in Markdown, and never becomes live."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from kamsite.report.what_if_escape import INVISIBLE, escaped

READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
HOSTILE = st.text("ab1 \\`*_{}[]()#+-.!|~<>&@:/=\"'$^%;\n\t", max_size=30) | st.text(max_size=30)
LIVE = re.compile(r"[@#!~%$&]\w|://|www\.|mailto:|GH-", re.IGNORECASE)
"""What forges look for in a finished text: mentions, references, addresses."""


class Read(HTMLParser):
    """The elements and the text of a finished page."""

    def __init__(self, markdown: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.feed(READER.render(markdown))

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)

    def handle_comment(self, data: str) -> None:
        self.tags.append("comment")

    def handle_decl(self, decl: str) -> None:
        self.tags.append("declaration")

    def handle_data(self, data: str) -> None:
        self.text += data

    @property
    def seen(self) -> str:
        """The text as it is seen."""
        return " ".join(self.text.replace(INVISIBLE, "").split())


def as_written(text: str) -> str:
    """The text as its author sees it, on one line. HTML has no place for a character 0; CommonMark replaces it."""
    return " ".join(text.replace(INVISIBLE, "").replace("\0", "\ufffd").split())


@given(HOSTILE)
def test_in_a_list_item_it_is_text(text: str) -> None:
    read = Read(f"- {escaped(text)}")
    assert [one for one in read.tags if one != "p"] == ["ul", "li"]
    assert read.seen == as_written(text)
    assert not LIVE.search(read.text)


@given(HOSTILE)
def test_in_a_table_it_stays_in_its_cell(text: str) -> None:
    read = Read(f"| a | b |\n|---|---|\n| {escaped(text)} | end |")
    assert read.tags == ["table", "thead", "tr", "th", "th", "tbody", "tr", "td", "td"]
    assert read.seen == as_written(f"a b {text} end")


@pytest.mark.parametrize(
    "text",
    [
        "@leadership",
        "a@b.example",
        "#12",
        "GH-12",
        "!7",
        "https://evil.example",
        "www.evil.example",
        "mailto:a",
        "[a](javascript:b)",
        "<https://a.example>",
        "<img src=x onerror=y>",
        "`code`",
        "a | b",
        "**bold**",
        "1. one",
        "- - x",
    ],
)
def test_nothing_becomes_live(text: str) -> None:
    read = Read(f"- {escaped(text)}")
    assert set(read.tags) == {"ul", "li"}
    assert read.seen == text
    assert not LIVE.search(read.text)


def test_an_ordinary_name_stays_as_it_is() -> None:
    assert escaped("Acme Steel (Norte): 44.44 % instead of 25 %") == "Acme Steel (Norte): 44.44 % instead of 25 %"
