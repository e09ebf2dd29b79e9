"""Templates: the one Jinja environment. Everything is escaped, unknown names are errors, nothing is computed in a template.

A template writes values as they are - `{{ kpi.latest.value }}` - and `finalize` turns each into the reader's language:
a Sentence is translated, an Amount gets its currency, a Link becomes an anchor, and None reads "not known".
"""

from __future__ import annotations

from contextvars import ContextVar
from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from kamsite.model.sentence import Sentence
from kamsite.render.language import Language, language
from kamsite.render.link import Link
from kamsite.render.theme import theme_folder

_root: ContextVar[str] = ContextVar("root", default="")
"""The way from the page being rendered to the portal's root; macros, which have no context of their own, need it too."""


def render_template(name: str, locale: str, root: str, **values: Any) -> Markup:
    """The template `theme/kam/<name>` as HTML; `root` leads from the page to the portal's root, such as `../../`."""
    template = _environment(locale).get_template(name)
    token = _root.set(root)
    try:
        return Markup(template.render(**values))
    finally:
        _root.reset(token)


def write_html(value: Any, words: Language, root: str) -> Any:
    """One value as escaped HTML in the reader's language."""
    kind = type(value)
    if kind is str or kind is Markup:
        return value
    if value is None:
        return Markup('<span class="kam-unknown">{}</span>').format(words.message("not known"))
    if kind is Link:
        return _anchor(value, words, root)
    if kind is tuple or kind is list:
        return Markup(", ").join(escape(write_html(one, words, root)) for one in value)
    if callable(value) or hasattr(value, "__html__"):
        return value
    return words.write(value)


def _anchor(link: Link, words: Language, root: str) -> Markup:
    href = link.href if link.href.startswith("#") else root + link.href
    # Escaped piece by piece: Markup.format does the same and takes four times as long, on thousands of links.
    hint = "" if link.hint is None else f' title="{escape(words.write(link.hint))}"'
    return Markup(f'<a href="{escape(href)}"{hint}>{escape(words.write(link.text))}</a>')


@cache
def _environment(locale: str) -> Environment:
    words = language(locale)

    def finalize(value: Any) -> Any:
        """What stands in the page for a value of a template."""
        return write_html(value, words, _root.get())

    def address(href: str) -> str:
        """An address from the portal's root as one from the page that is written."""
        return href if href.startswith("#") else _root.get() + href

    def say(pattern: str, **values: Any) -> str:
        """A message in the language of the page."""
        return words.write(Sentence(pattern, **values)) if values else words.message(pattern)

    environment = Environment(
        loader=FileSystemLoader(theme_folder() / "kam"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=finalize,
        auto_reload=False,
    )
    environment.globals["_"] = say
    environment.filters["address"] = address
    environment.filters["text"] = words.write
    return environment
