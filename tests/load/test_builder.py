"""YAML becomes mappings, lists and Scalars with places; what a plan does not need of YAML is refused at its place."""

import time

import pytest

from kamsite.load.document import parse_plan


def read(front: str):
    return parse_plan(f"---\n{front}\n---\n".encode(), "content/accounts/acme.md")


def places(front: str) -> list[tuple[str, int, int]]:
    return [(finding.check, finding.line, finding.column) for finding in read(front).findings]


def test_text_arrives_as_it_is_written():
    data = read("a: no\nb: 12:30\nc: 2026-01-15\nd: 1.10\ne: 007\nf: 'yes'").data
    assert data == {"a": "no", "b": "12:30", "c": "2026-01-15", "d": "1.10", "e": "007", "f": "yes"}


def test_quotes_are_remembered():
    data = read("a: 5\nb: '5'\nc: \"5\"\nd: |\n  5").data
    assert [data[key].is_plain for key in "abcd"] == [True, False, False, False]


def test_every_key_and_value_has_its_place():
    document = read("a: [x, {b: 1}]\nc:\n  - d: 2")
    mark = {route: (place.line, place.column, place.end_column) for route, place in document.values.items()}
    assert mark[("a",)] == (2, 4, 15)
    assert mark[("a", 0)] == (2, 5, 6)
    assert mark[("a", 1)] == (2, 8, 14)
    assert mark[("a", 1, "b")] == (2, 12, 13)
    assert mark[("c", 0, "d")] == (4, 8, 9)
    assert document.keys[("c", 0, "d")].column == 5
    assert len(document.keys) == 4


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        ("a: 1\nb: 2\na: 3", [("duplicate-key", 4, 1)]),
        ("x: {a: 1, a: 2}", [("duplicate-key", 2, 11)]),
        # The same letter, composed and decomposed.
        ("\u00e9: 1\ne\u0301: 2", [("duplicate-key", 3, 1)]),
        ("a: *b", [("yaml-alias", 2, 4)]),
        ("a: [1, *b]", [("yaml-alias", 2, 8)]),
        ("*b : 1", [("yaml-alias", 2, 1)]),
        ("a: &b 1", [("yaml-anchor", 2, 4)]),
        ("a: &b [1]", [("yaml-anchor", 2, 4)]),
        ("a: !!python/name:os.system x", [("yaml-tag", 2, 4)]),
        ("a: !x {b: 1}", [("yaml-tag", 2, 4)]),
        ("a: {<<: {b: 1}}", [("yaml-merge-key", 2, 5)]),
        ("? [a, b]\n: {c: 1}\nd: 2", [("complex-key", 2, 3)]),
        ("? {a: [b]}\n: 1", [("complex-key", 2, 3)]),
        ("~: 1", [("empty-key", 2, 1)]),
        ("a: 1\n--- \nb: 2", []),
        ("a: 1\n--- x", [("second-document", 3, 1)]),
        ('a: "x\\u202ey"', [("forbidden-character", 2, 4)]),
        ('a: "\\0"', [("forbidden-character", 2, 4)]),
        ("a: " + "x" * 20_001, [("text-too-long", 2, 4)]),
    ],
)
def test_what_a_plan_does_not_need_is_refused_where_it_stands(front, expected):
    assert places(front) == expected


def test_what_follows_a_refused_key_is_still_read():
    assert read("a: 1\na: {b: [c, {d: e}]}\nf: 2").data == {"a": "1", "f": "2"}


def test_all_refusals_are_told_at_once_up_to_a_limit():
    assert places("a: *x\nb: &y 1\nc: !z 1") == [("yaml-alias", 2, 4), ("yaml-anchor", 3, 4), ("yaml-tag", 4, 4)]
    assert len(places("\n".join(f"k{number}: *x" for number in range(500)))) == 50


def test_a_refusal_carries_the_route_of_its_place():
    (finding,) = read("a:\n  - b: 1\n    c: [x, *y]").findings
    assert finding.key == ("a", 0, "c", 1)


def test_sixteen_levels_are_read_and_seventeen_are_not():
    # The front matter itself is the first level.
    assert places("a: " + "[" * 15 + "]" * 15) == []
    assert places("a: " + "[" * 16 + "]" * 16) == [("too-deep", 2, 19)]


def test_depth_is_bounded_inside_what_is_passed_over():
    assert "too-deep" in [check for check, _, _ in places("a: 1\na: " + "[" * 100)]


def test_twenty_thousand_nodes_are_the_limit():
    assert places("a: [" + "x, " * 19_990 + "]") == []
    assert [check for check, _, _ in places("a: [" + "x, " * 20_001 + "]")] == ["too-many-nodes"]


@pytest.mark.parametrize(
    "front",
    [
        "a: " + "[" * 60_000,
        "{" * 60_000,
        "- " * 60_000,
        "a: &a [x]\n" + "\n".join(f"b{n}: &b{n} [{', '.join(['*a'] * 9)}]" for n in range(9)),
        "a: &a {x: 1}\n" + "\n".join(f"b{n}: &b{n} {{<<: [{', '.join(['*a'] * 9)}]}}" for n in range(9)),
        "a: " + "'" * 100_000,
        "? " * 60_000,
    ],
)
def test_bombs_are_refused_in_no_time(front):
    start = time.process_time()
    assert read(front).findings
    assert time.process_time() - start < 30  # A bomb that went off would take minutes.
