"""Names that lead to pages over all accounts; an id that nobody knows stands for itself."""

from __future__ import annotations

from kamsite.model.competitor import Competitor
from kamsite.model.programme import Offering
from kamsite.render.link import Link
from kamsite.render.names import Names
from tests.enrich.plans import plan, programme

NAMES = Names(
    programme(offerings=(Offering(id="drives", name="Drives"),)),
    plan(competitors=(Competitor(id="Voltarc", name="Voltarc"),)),
)


def test_an_offering_leads_to_its_page() -> None:
    assert NAMES.offering_link("drives") == Link("Drives", "offerings/drives/")
    assert NAMES.offering_link("nothing") == "nothing"


def test_a_competitor_leads_to_its_page() -> None:
    assert NAMES.competitor_page("Voltarc") == Link("Voltarc", "competitors/voltarc/")
    assert NAMES.competitor_page("nobody") == "nobody"
