"""A hint names the one word that was probably meant, and none rather than a wrong one."""

import pytest

from kamsite.validate.similar import similar


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
