"""Explained: under each part of an account's page, how its figures are computed - formula, inputs, settings, source."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from markupsafe import Markup

from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme
from kamsite.render.explanations import EXPLANATIONS, Explanation
from kamsite.render.explanations_over_accounts import OVER_ACCOUNTS
from kamsite.render.inputs import INPUTS, settings
from kamsite.render.language import language
from kamsite.render.link import Link, figure_path
from kamsite.render.templates import render_template

_BY_FIGURE = {one.figure: one for one in (*EXPLANATIONS, *OVER_ACCOUNTS)}


@dataclass(frozen=True)
class ExplainedView:
    """One figure, explained where it stands."""

    explanation: Explanation
    """Its meaning, formula and source."""
    inputs: tuple[str, ...]
    """The keys of the plan that it is computed from."""
    settings: str | None
    """The programme's settings that it uses, in the reader's language."""
    more: Link
    """Leads to the page of all explanations; its text is the figure's name."""


def explained(figures: Iterable[str], programme: Programme, plan: AccountPlan | None, as_of: date, root: str) -> Markup:
    """The explanation of these figures, folded up, as HTML; over all accounts there is no plan."""
    words = language(programme.locale)
    rows = []
    for figure in figures:
        setting = settings(figure, programme, plan)
        rows.append((figure, words.write(setting) if setting else None))
    return _block(tuple(rows), as_of, programme.locale, root)


@lru_cache(maxsize=256)
def _block(rows: tuple[tuple[str, str | None], ...], as_of: date, locale: str, root: str) -> Markup:
    """The same words stand on every account's page, so that they are written only once."""
    views = [
        ExplainedView(_BY_FIGURE[figure], INPUTS[figure], setting, Link(_BY_FIGURE[figure].name, figure_path(figure)))
        for figure, setting in rows
    ]
    return render_template("parts/explained.html", locale, root, explained=views, as_of=as_of)
