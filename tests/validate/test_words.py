"""Messages call every noun by its name."""

from kamsite.model.plan import AccountPlan
from kamsite.validate.words import UNKNOWN_REFERENCE, WORDS, words_for

from .test_shape import fields, shape_of


def test_references_to_one_noun_or_to_nouns_of_one_name_are_told_by_it():
    assert words_for(("Stakeholder",)).check == "unknown-stakeholder"
    assert words_for(("Action", "ResponseAction", "RelationalAction")).check == "unknown-action"
    assert words_for(("SwotItem", "Challenge")) is UNKNOWN_REFERENCE


def test_every_noun_that_must_have_an_id_has_words():
    for name, key in fields(shape_of(AccountPlan)):
        if key == "id" and name in ("Stakeholder", "Competitor", "BusinessUnit"):
            assert name in WORDS
