"""A hint names the one word that was probably meant, and none rather than a wrong one."""

import pytest

from kamsite.validate.similar import begun, meant_key, similar


@pytest.mark.parametrize(
    ("word", "candidates", "meant"),
    [
        ("jon-etx", ["jon-etxe", "marta"], "jon-etxe"),
        ("Marc_Vila", ["marc-vila"], "marc-vila"),
        ("acount_manager", ["account_manager", "account_team"], "account_manager"),
        ("goal", ["objectives", "name"], None),
        ("", ["a"], None),
        ("x" * 100_000, ["a"], None),
        ("a", [], None),
    ],
)
def test_similar(word, candidates, meant):
    assert similar(word, candidates) == meant


@pytest.mark.parametrize(
    ("key", "taken", "meant"),
    [
        ("sponsor", [], "executive_sponsor"),
        ("sponsor", ["executive_sponsor"], "executive_sponsor"),
        ("nmae", ["name"], "name"),
        ("under", [], "below"),
        ("over", [], None),
        # A word of two fields is a guess, a part of a word is none, and a short word says too little.
        ("account", [], None),
        ("spons", [], None),
        ("of", [], None),
    ],
)
def test_meant_key(key, taken, meant):
    fields = ["name", "executive_sponsor", "account_manager", "account_team", "below", "share_of_wallet"]
    assert meant_key(key, fields, taken) == meant


@pytest.mark.parametrize(
    ("word", "candidates", "meant"),
    [
        ("ines", ["ines-robledo", "marc-vila"], "ines-robledo"),
        ("Ines", ["ines-robledo"], "ines-robledo"),
        ("marc_v", ["marc-vila", "marc-pons"], "marc-vila"),
        ("marc", ["marc-vila", "marc-pons"], None),
        ("robledo", ["ines-robledo"], None),
        ("i", ["ines-robledo"], None),
        ("", ["ines-robledo"], None),
        ("x" * 100_000, ["x" * 100_001], None),
    ],
)
def test_begun(word, candidates, meant):
    """A first name alone is a person only where nobody else has it."""
    assert begun(word, candidates) == meant
