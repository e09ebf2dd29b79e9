"""A plan file becomes a Document, and whatever its bytes are, reading it ends in a Document."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamsite.load.document import load_plan, load_yaml, parse_plan, parse_yaml

PATH = "content/accounts/acme.md"


def checks(content: bytes) -> list[str]:
    return [finding.check for finding in parse_plan(content, PATH).findings]


def test_front_matter_and_body_are_told_apart():
    document = parse_plan(b"---\nname: Acme\n---\n# Notes\ntext\n", PATH)
    assert document.data == {"name": "Acme"}
    assert (document.body, document.body_line) == ("# Notes\ntext\n", 4)
    assert document.findings == ()


def test_a_byte_order_mark_and_windows_line_ends_change_nothing():
    plain = parse_plan("---\nname: Peña\ntags: [a]\n---\nbody\n".encode(), PATH)
    windows = parse_plan("\ufeff---\r\nname: Peña\r\ntags: [a]\r\n---\r\nbody\r\n".encode(), PATH)
    assert (windows.data, windows.body, dict(windows.values)) == (plain.data, plain.body, dict(plain.values))


def test_columns_count_characters_also_behind_accents_and_emoji():
    document = parse_plan('---\nx: {ñandú: "añó 😀", b: c}\n---\n'.encode(), PATH)
    mark = document.values[("x", "b")]
    # 4 characters up to the brace, 5 letters, 2, a text of 5 in 2 quotes, 2, and "b: ".
    assert (mark.line, mark.column, mark.end_column) == (2, 24, 25)


def test_a_finding_names_the_account_and_shows_the_line():
    (finding,) = parse_plan(b"---\nname: A: B\n---\n", PATH).findings
    assert (finding.account, finding.path, finding.excerpt) == ("acme", PATH, "name: A: B")


@pytest.mark.parametrize(
    ("content", "check"),
    [
        (b"", "empty-file"),
        (b"\xef\xbb\xbf \r\n", "empty-file"),
        (b"# Only a narrative\n", "missing-front-matter"),
        (b"\n---\nname: x\n---\n", "missing-front-matter"),
        (b"---\nname: x\n", "unclosed-front-matter"),
        (b"---\n- a\n- b\n---\n", "not-a-mapping"),
        (b"---\njust text\n---\n", "not-a-mapping"),
        ("---\nname: Peña\n---\n".encode("latin-1"), "not-utf-8"),
        ("---\nname: x\n---\n".encode("utf-16"), "not-utf-8"),
        (b"---\nname: a\x00b\n---\n", "forbidden-character"),
        (b"---\nname: a\rb\n---\n", "forbidden-character"),
        ("---\nname: a\u202eb\n---\n".encode(), "forbidden-character"),
        ("---\nname: a\n---\nbody \u2066\n".encode(), "forbidden-character"),
        ("---\nname: a\ufffe\n---\n".encode(), "forbidden-character"),
        (b"---\nname: " + b"x" * 10_000_000 + b"\n---\n", "file-too-large"),
    ],
)
def test_a_file_that_is_no_plan_says_what_is_wrong(content, check):
    assert checks(content) == [check]


def test_the_place_of_a_wrong_byte_is_counted_in_characters():
    (finding,) = parse_plan("---\nname: ñ".encode() + b"\xf1\n---\n", PATH).findings
    assert (finding.line, finding.column) == (2, 8)


def test_no_front_matter_is_an_empty_mapping_not_a_crash():
    assert parse_plan(b"---\n---\n", PATH).data == {}
    assert parse_plan(b"---\n# only a comment\n---\n", PATH).data == {}


def test_a_programme_is_the_whole_file():
    document = parse_yaml(b"# comment\ncompany: Us\n", "content/program.yml")
    assert document.data == {"company": "Us"}
    assert document.values[("company",)].line == 2


def test_a_missing_file_is_a_finding(tmp_path: Path):
    assert [finding.check for finding in load_yaml(tmp_path, Path("content/program.yml")).findings] == ["missing-file"]


def test_a_plan_is_read_from_its_file(tmp_path: Path):
    folder = tmp_path / "content" / "accounts"
    folder.mkdir(parents=True)
    (folder / "acme.md").write_text("---\nname: Acme\n---\n")
    for path in (Path(PATH), folder / "acme.md"):
        document = load_plan(tmp_path, path)
        assert (document.path, document.data) == (PATH, {"name": "Acme"})


PIECES = """a b:_ :_ -_ _ [ ] { } , &x *x !t_ ' " \\ | > ?_ <<:_ # % é 1e9 ~""".replace("_", " ").split(" ")
YAML_LIKE = st.lists(
    st.sampled_from([*PIECES, " ", "b: ", "- ", "\n", "\t", "---\n", "...\n", "\u2028", "\x00", "\ufeff", "\r\n"]),
    max_size=40,
).map("".join)
TEXT = st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass"))


@given(st.one_of(st.binary(max_size=300), YAML_LIKE.map(str.encode), TEXT))
def test_arbitrary_bytes_are_read_or_refused_and_never_raise(content):
    for document in (
        parse_plan(content, PATH),
        parse_plan(b"---\n" + content + b"\n---\n", PATH),
        parse_yaml(content, "content/program.yml"),
    ):
        for finding in document.findings:
            assert str(finding.message)
            assert finding.line >= 1
            assert finding.column >= 1
        assert set(document.keys) <= set(document.values)
