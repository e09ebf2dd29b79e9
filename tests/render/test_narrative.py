"""An author's Markdown: cut where its sections begin, and harmless whatever it holds."""

from __future__ import annotations

import pytest

from kamsite.render.narrative import narrative, safe_html


@pytest.mark.parametrize(
    "markup", ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<b>x</b>", "<!-- x -->"]
)
def test_html_is_text(markup: str) -> None:
    html = safe_html(f"Before {markup} after.")
    assert markup not in html
    assert markup.replace("<", "&lt;").replace(">", "&gt;") in html


@pytest.mark.parametrize(
    "link",
    [
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a](data:text/html,x)",
        "[a](vbscript:x)",
        "[a](file:///etc/passwd)",
        "<javascript:alert(1)>",
    ],
)
def test_a_link_that_runs_something_is_no_link(link: str) -> None:
    assert "href" not in safe_html(link)


def test_a_link_to_the_web_stays() -> None:
    assert safe_html("[a](https://example.com/)") == (
        '<p><a href="https://example.com/" rel="noopener noreferrer">a</a></p>\n'
    )


def test_a_picture_is_not_fetched() -> None:
    assert "<img" not in safe_html("![a](https://example.com/a.png)")


def test_template_language_is_text() -> None:
    assert safe_html("{{ 7*7 }} {% raw %}") == "<p>{{ 7*7 }} {% raw %}</p>\n"


@pytest.mark.parametrize(
    ("markdown", "levels"),
    [
        ("# One\n## Two\n### Three\n", ["h3", "h4", "h5"]),
        ("## Two\n#### Four\n", ["h3", "h5"]),
        ("### Three\n", ["h3"]),
        ("#### Four\n", ["h4"]),
        ("# 1\n###### 6\n", ["h3", "h6"]),
        ("One\n===\n\nTwo\n---\n", ["h3", "h4"]),
        ("> # Quoted\n", ["h3"]),
    ],
)
def test_an_authors_headings_stand_below_the_pages_own(markdown: str, levels: list[str]) -> None:
    """The page has the first two levels; the author's keep their order below them."""
    html = safe_html(markdown)
    assert [html[at + 1 : at + 3] for at in range(len(html)) if html[at : at + 2] == "<h"] == levels


def test_text_is_cut_at_the_headings_that_name_a_section() -> None:
    parts = narrative("First.\n\n## Analysis\nA.\n\n## Decision makers\nD.\n")
    assert parts == {"notes": "<p>First.</p>\n", "analysis": "<p>A.</p>\n", "decision-makers": "<p>D.</p>\n"}


@pytest.mark.parametrize("heading", ["## Objetivos", "##   OBJECTIVES ##", "## objectives"])
def test_headings_are_known_in_both_languages_and_any_case(heading: str) -> None:
    assert narrative(f"{heading}\nText.\n") == {"objectives": "<p>Text.</p>\n"}


def test_an_unknown_heading_begins_a_note_and_stays_with_it() -> None:
    assert narrative("## Analysis\nA.\n## Golf\nG.\n") == {
        "analysis": "<p>A.</p>\n",
        "notes": "<h3>Golf</h3>\n<p>G.</p>\n",
    }


@pytest.mark.parametrize("fence", ["```", "~~~", "````"])
def test_a_heading_in_a_block_of_code_is_code(fence: str) -> None:
    parts = narrative(f"{fence}\n## Analysis\n{fence}\n\n## Monitoring\nM.\n")
    assert parts == {"notes": "<pre><code>## Analysis\n</code></pre>\n", "monitoring": "<p>M.</p>\n"}


def test_a_shorter_fence_does_not_end_a_block_of_code() -> None:
    assert narrative("````\n```\n## Analysis\n````\n").keys() == {"notes"}


@pytest.mark.parametrize("markdown", ["", "\n \n", "## Analysis\n\n"])
def test_no_text_is_no_part(markdown: str) -> None:
    assert narrative(markdown) == {}


def test_deep_nesting_ends() -> None:
    """Twenty levels are enough for anybody; what lies deeper is left out."""
    assert safe_html(">" * 5000 + " x").count("<blockquote>") <= 20
