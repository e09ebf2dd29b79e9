"""A YAML error is told in an author's words, at the author's place."""

import pytest

from kamsite.load.document import parse_yaml

BELONGS_NOWHERE = "this line belongs to nothing above it: the first key is indented further, or ... ends the text"
CASES = [
    ("name: Foo: bar\n", 1, 10, "a value with ': ' in it needs quotes"),
    ("a: {b: c: d}\n", 1, 9, "a value with ': ' in it needs quotes"),
    ("a: 1\n\tb: 2\n", 2, 1, "a tab stands where only spaces may indent a line"),
    ("a:\n\t- x\n", 2, 1, "a tab stands where only spaces may indent a line"),
    ('a: "never closed\nb: 2\n', 1, 4, "the quote that opens here is never closed"),
    ("a: [1, 2\nb: 3\n", 1, 4, "the [ that opens here is not closed by ]"),
    ("a: {x: 1\nb: 3\n", 1, 4, "the { that opens here is not closed by }"),
    ("a: 1\nb\n", 2, 1, "a key needs a colon and a space behind it"),
    ("a: @home\n", 1, 4, "a value cannot begin with @ unless it is quoted"),
    ("a: 'it's'\n", 1, 8, "text stands behind the closing quote"),
    ("a:\n  - x\n b: 2\n", 3, 2, "the indentation of this line fits none of the lines above"),
    ("  a: 1\nb: 2\n", 2, 1, BELONGS_NOWHERE),
    ("a: 1\n...\nb: 2\n", 3, 1, BELONGS_NOWHERE),
    ("a: - b\n", 1, 4, "a list item must begin on a line of its own, below its key"),
    ("a:\n  - b\n  c: 1\n", 3, 3, "a list item, with '- ' before it, is expected here"),
    ('a: "C:\\data"\n', 1, 7, "a backslash in double quotes begins an escape, and this one is unknown"),
    ("a: [x, y]]\n", 1, 10, "] closes nothing"),
    ("a: [x, , y]\n", 1, 8, "a value is expected before ,"),
    ("a: * x\n", 1, 4, "a value cannot begin with * or & unless it is quoted"),
    ("a: |x\n  y\n", 1, 4, "behind | or > the text must begin on the next line"),
]


@pytest.mark.parametrize(("text", "line", "column", "message"), CASES)
def test_the_words_and_the_place(text, line, column, message):
    (finding,) = parse_yaml(text.encode(), "content/program.yml").findings
    assert finding.check == "yaml-syntax"
    assert (str(finding.message), finding.line, finding.column) == (message, line, column)


def test_a_sure_way_out_is_a_hint():
    (finding,) = parse_yaml(b"name: Foo: bar\n", "content/program.yml").findings
    assert str(finding.hint) == "put the value in quotes"
