"""A matter as a line: its badge, and where its page treats it."""

from __future__ import annotations

from datetime import date

import pytest

from kamsite.enrich.attention import ORDER, Kind, Matter
from kamsite.model.sentence import Sentence
from kamsite.render.pages.attention_view import KIND, attention_view, attention_views


def test_every_kind_of_matter_has_a_badge() -> None:
    assert set(KIND) == set(ORDER)


@pytest.mark.parametrize("kind", ["silent-decider", "missed-position", "sole-access"])
def test_a_matter_of_a_person_warns_and_leads_to_the_person(kind: Kind) -> None:
    matter = Matter(kind, "marta", Sentence("Something"), date(2026, 11, 1), "ana")
    (here,) = attention_views([matter])
    assert (here.state.tone, here.sentence.href, here.since) == ("warn", "#i-marta", date(2026, 11, 1))
    assert attention_view(matter, "acme", "Acme").sentence.href == "accounts/acme/#i-marta"
