"""Scene: what every section of an account's page is given - the account, its names, the language, the day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from markupsafe import Markup

from kamsite.checks.examined import Examined
from kamsite.enrich.figures import Figures
from kamsite.model.finding import Finding
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme
from kamsite.model.sentence import Amount, Sentence, Value
from kamsite.render.explained import explained
from kamsite.render.finding_view import finding_views
from kamsite.render.graphs.layout import LayOut
from kamsite.render.language import Language, language
from kamsite.render.link import Link
from kamsite.render.names import Names
from kamsite.render.page import SearchEntry
from kamsite.render.templates import render_template


@dataclass(frozen=True)
class Scene:
    """Everything about one account that its page may show."""

    account: Examined
    programme: Programme
    as_of: date
    root: str
    """Leads from the page to the portal's root."""
    names: Names
    narrative: Mapping[str, Markup]
    met_at: Mapping[str, tuple[Link, ...]]
    """Competitor, casefolded -> all accounts where it is met; shared by all pages of a build."""
    lay_out: LayOut
    """Gives the boxes of a graph their places; shared by all pages of a build."""

    @property
    def plan(self) -> AccountPlan:
        """The facts."""
        return self.account.plan

    @property
    def figures(self) -> Figures:
        """The figures."""
        return self.account.figures

    @property
    def words(self) -> Language:
        """The reader's language."""
        return language(self.programme.locale)

    @property
    def currency(self) -> str:
        """The currency of the plan's amounts."""
        return self.plan.currency or self.programme.currency

    def say(self, value: Value) -> str:
        """A value as plain text in the reader's language, for drawings and headings."""
        return self.words.write(value)

    def money(self, value: Any) -> Amount | None:
        """An amount in the plan's currency; None stays unknown."""
        return None if value is None else Amount(value, self.currency)

    def findings(self, *keys: str) -> tuple[Finding, ...]:
        """The findings about the plan's top-level keys."""
        return tuple(finding for finding in self.account.findings if finding.key and finding.key[0] in keys)

    def render(self, template: str, **values: Any) -> Markup:
        """A template with values, in the reader's language."""
        return render_template(template, self.programme.locale, self.root, **values)


@dataclass(frozen=True)
class Part:
    """One part of a section: about one figure or one kind of fact."""

    slug: str
    """Its anchor, and the name of its template and figure."""
    heading: Sentence
    """Its heading."""
    html: Markup
    """Its content, without the heading."""
    search: tuple[SearchEntry, ...] = ()
    """What the search finds in it."""


def part(
    scene: Scene,
    slug: str,
    heading: Sentence,
    /,
    *,
    about: tuple[str, ...] = (),
    explains: tuple[str, ...] = (),
    search: tuple[SearchEntry, ...] = (),
    **values: Any,
) -> Part:
    """The template `sections/<slug>.html` as a part, with the findings about the plan's keys `about` and how the figures that it
    `explains` are computed under it."""
    findings = finding_views(scene.findings(*about))
    html = scene.render(f"sections/{slug}.html", findings=findings, **values)
    if explains:
        html += explained(explains, scene.programme, scene.plan, scene.as_of, scene.root)
    return Part(slug.replace("_", "-"), heading, html, search)
