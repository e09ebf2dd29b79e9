"""Frame: how every page of ours is put together - from a template to a Page with its headings and search entries."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from kamsite.model.sentence import Sentence
from kamsite.render.explained import explained
from kamsite.render.language import language
from kamsite.render.library import Library
from kamsite.render.page import Heading, Page, SearchEntry
from kamsite.render.templates import render_template


def root_of(path: str) -> str:
    """What leads from a page to the portal's root: `accounts/acme/` -> `../../`."""
    return "../" * path.count("/")


def page(
    address: str,
    template: str,
    locale: str,
    /,
    *,
    title: Sentence | str,
    description: Sentence | str = "",
    headings: tuple[Heading, ...] = (),
    search: Iterable[SearchEntry] = (),
    source: str | None = None,
    nav: Sentence | None = None,
    **values: Any,
) -> Page:
    """The template `pages/<template>.html` as a page; the page as a whole is its first search entry."""
    words = language(locale)
    name, summary = words.write(title), words.write(description)
    html = render_template(f"pages/{template}.html", locale, root_of(address), title=name, **values)
    return Page(
        path=address,
        title=name,
        description=summary,
        html=html,
        headings=headings,
        search=(SearchEntry(anchor="", title=name, text=summary), *search),
        source=source,
        nav=words.write(nav) if nav else None,
    )


def explained_page(library: Library, figures: tuple[str, ...], address: str, template: str, /, **values: Any) -> Page:
    """A page over all accounts, whose template puts `explained` - how its figures are computed - at its end."""
    block = explained(figures, library.programme, None, library.as_of, root_of(address))
    return page(address, template, library.programme.locale, explained=block, **values)
