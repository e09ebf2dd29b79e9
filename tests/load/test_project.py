"""The plans of a project are found by their names; whatever only looks like a plan is told."""

from pathlib import Path

import pytest

from kamsite.load.project import find_measurements, find_plans


@pytest.fixture
def accounts(tmp_path: Path) -> Path:
    folder = tmp_path / "content" / "accounts"
    folder.mkdir(parents=True)
    return folder


def found(root: Path) -> tuple[list[str], list[tuple[str, str]]]:
    paths, findings = find_plans(root)
    return [path.stem for path in paths], [(Path(one.path).name, one.check) for one in findings]


def test_plans_come_sorted_and_other_files_are_left_alone(accounts: Path, tmp_path: Path):
    for name in ("b.md", "a-1.md", ".hidden.md", "notes.txt", ".gitkeep"):
        (accounts / name).touch()
    assert found(tmp_path) == (["a-1", "b"], [])


def test_a_project_without_plans_has_none(tmp_path: Path):
    assert find_plans(tmp_path) == ((), ())


@pytest.mark.parametrize(
    ("name", "check"),
    [
        ("A Name.md", "malformed-account-id"),
        ("-a.md", "malformed-account-id"),
        ("a--b.md", "malformed-account-id"),
        ("ñandú.md", "malformed-account-id"),
        ("x" * 65 + ".md", "malformed-account-id"),
        ("acme\n.md", "malformed-account-id"),
        ("acme.markdown", "malformed-account-id"),
        ("con.md", "reserved-account-id"),
        ("lpt1.md", "reserved-account-id"),
        ("index.md", "reserved-account-id"),
    ],
)
def test_a_name_that_is_no_id_is_told_and_left_out(accounts: Path, tmp_path: Path, name, check):
    (accounts / name).touch()
    ids, findings = found(tmp_path)
    assert ids == []
    assert [slug for _, slug in findings] == [check]


def test_the_name_that_the_site_keeps_for_itself_is_told_with_its_reason(accounts: Path, tmp_path: Path):
    """The list of all accounts is the page `index` of their folder."""
    (accounts / "index.md").touch()
    (one,) = find_plans(tmp_path)[1]
    assert (one.path, one.severity) == ("content/accounts/index.md", "error")
    assert str(one.message) == "the site keeps this name for the list of all accounts; choose another id"


def test_names_that_differ_only_in_case_clash(accounts: Path, tmp_path: Path):
    (accounts / "acme.md").touch()
    (accounts / "Acme.md").touch()
    if len(list(accounts.iterdir())) == 2:
        assert found(tmp_path) == (["acme"], [("Acme.md", "account-id-clash")])


def test_links_and_folders_are_told(accounts: Path, tmp_path: Path):
    (tmp_path / "secret").touch()
    (accounts / "link.md").symlink_to(tmp_path / "secret")
    (accounts / "more").mkdir()
    assert found(tmp_path) == ([], [("link.md", "symbolic-link"), ("more", "subfolder")])


def test_measurements_belong_to_a_plan(tmp_path: Path):
    folder = tmp_path / "content" / "measurements"
    folder.mkdir(parents=True)
    (folder / "acme.csv").touch()
    (folder / "other.csv").touch()
    findings = find_measurements(tmp_path, frozenset({"acme"}))
    assert [(one.account, one.check) for one in findings] == [("other", "measurements-without-plan")]
    assert [one.severity for one in findings] == ["warning"]
