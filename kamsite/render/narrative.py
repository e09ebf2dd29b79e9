"""Narrative: an author's Markdown as safe HTML, cut at the second-level headings that name a section."""

from __future__ import annotations

import re
from functools import cache

import nh3
from markdown_it import MarkdownIt
from markupsafe import Markup

SECTION_BY_HEADING = {
    "analysis": "analysis",
    "análisis": "analysis",
    "segmentation": "segmentation",
    "segmentación": "segmentation",
    "decision makers": "decision-makers",
    "decisores": "decision-makers",
    "responsables de la decisión": "decision-makers",
    "objectives": "objectives",
    "objetivos": "objectives",
    "tactical plan": "tactical-plan",
    "plan táctico": "tactical-plan",
    "monitoring": "monitoring",
    "seguimiento": "monitoring",
    "monitorización": "monitoring",
}
"""Second-level heading, in lower case -> the section at whose head its text stands; everything else is `notes`."""

_HEADING = re.compile(r"##[ \t]+([^\n]{1,200})")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_TAGS = {
    "p", "br", "hr", "em", "strong", "s", "code", "pre", "blockquote", "ul", "ol", "li", "a", "table", "thead",
    "tbody", "tr", "th", "td", "h3", "h4", "h5", "h6",
}  # fmt: skip


def narrative(markdown: str) -> dict[str, Markup]:
    """The narrative's HTML by section slug; text before the first known heading, or under an unknown one, is `notes`."""
    return {
        section: safe_html("\n".join(lines)) for section, lines in _cut(markdown).items() if any(map(str.strip, lines))
    }


def safe_html(markdown: str) -> Markup:
    """Markdown as HTML in which nothing runs: raw HTML is text, links are https, http or mailto, ids cannot clash."""
    html = nh3.clean(
        _render(markdown),
        tags=_TAGS,
        attributes={"a": {"href", "title"}, "th": {"align"}, "td": {"align"}},
        url_schemes={"https", "http", "mailto", "tel"},
        link_rel="noopener noreferrer",
        id_prefix="user-content-",
    )
    return Markup(html)


def _cut(markdown: str) -> dict[str, list[str]]:
    parts: dict[str, list[str]] = {"notes": []}
    current, fence = "notes", ""
    for line in markdown.splitlines():
        opened = _FENCE.match(line)
        if opened and not fence:
            fence = opened[1]
        elif fence and line.strip().startswith(fence) and not line.strip().strip(fence[0]):
            fence = ""
        found = None if fence else _HEADING.match(line)
        if not found:
            parts.setdefault(current, []).append(line)
            continue
        current = SECTION_BY_HEADING.get(found[1].strip().strip("#").strip().casefold(), "notes")
        if current == "notes":
            parts["notes"].append(line)
    return parts


def _render(markdown: str) -> str:
    """Markdown as HTML. The page has the first two levels of headings, and so the author's begin at the third."""
    parser, context = _parser(), dict[str, object]()
    tokens = parser.parse(markdown, context)
    headings = [token for token in tokens if token.type in ("heading_open", "heading_close")]
    shift = max((3 - int(token.tag[1]) for token in headings), default=0)
    for token in headings:
        token.tag = f"h{min(6, int(token.tag[1]) + max(0, shift))}"
    return str(parser.renderer.render(tokens, parser.options, context))


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False, "maxNesting": 20}).enable(["table", "strikethrough"])
