from kamsite.enrich.reference import reference
from kamsite.model.challenge import Challenge


def test_an_item_is_named_by_its_id():
    assert reference(Challenge(id="C1", text="Energy"), "challenges", 0) == "C1"


def test_an_item_without_an_id_is_named_by_its_place():
    assert reference(Challenge(text="Energy"), "challenges", 3) == "challenges[3]"
    assert reference(Challenge(text="Energy"), "tactics", 0, "actions", 2) == "tactics[0].actions[2]"
