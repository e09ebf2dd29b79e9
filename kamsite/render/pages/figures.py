"""The page "How figures are computed": every figure with its meaning, formula and source."""

from __future__ import annotations

from kamsite.model.sentence import Sentence
from kamsite.render.explanations import EXPLANATIONS
from kamsite.render.explanations_over_accounts import OVER_ACCOUNTS
from kamsite.render.inputs import INPUTS, settings
from kamsite.render.library import Library
from kamsite.render.page import Heading, Page
from kamsite.render.pages.frame import page


def figures_page(library: Library) -> Page:
    """The page."""
    everything = (*EXPLANATIONS, *OVER_ACCOUNTS)
    return page(
        "figures/",
        "figures",
        library.programme.locale,
        title=Sentence("How figures are computed"),
        description=Sentence("Every figure of this portal with its meaning, formula and source."),
        nav=Sentence("Figures"),
        headings=tuple(Heading(text=library.words.write(one.name), anchor=one.figure) for one in everything),
        explanations=tuple((one, INPUTS[one.figure], settings(one.figure, library.programme)) for one in everything),
        in_json={one.figure for one in EXPLANATIONS},
        dimensions=library.programme.dimensions,
        company=library.programme.company,
    )
