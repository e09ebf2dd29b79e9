"""Only regular files inside the project are read."""

import os
from pathlib import Path

import pytest

from kamsite.load.file import LARGEST_FILE, project_path, read_file
from kamsite.model.finding import Finding


def check(root: Path, path: str) -> str:
    found = read_file(root, Path(path))
    assert isinstance(found, Finding)
    return found.check


def test_a_regular_file_is_read(tmp_path: Path):
    (tmp_path / "a.md").write_bytes(b"hello")
    assert read_file(tmp_path, Path("a.md")) == b"hello"


def test_a_link_is_not_followed(tmp_path: Path):
    (tmp_path / "secret").write_text("x")
    (tmp_path / "a.md").symlink_to(tmp_path / "secret")
    assert check(tmp_path, "a.md") == "symbolic-link"


def test_a_link_to_a_folder_is_not_followed(tmp_path: Path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "a.md").write_text("x")
    (tmp_path / "content").symlink_to(tmp_path / "elsewhere")
    assert check(tmp_path, "content/a.md") == "symbolic-link"


def test_no_path_leads_out_of_the_project(tmp_path: Path):
    assert check(tmp_path / "project", "../secret") == "outside-project"
    assert check(tmp_path / "project", "/etc/passwd") == "outside-project"


def test_folders_and_pipes_are_no_files(tmp_path: Path):
    (tmp_path / "folder.md").mkdir()
    assert check(tmp_path, "folder.md") == "not-a-file"
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.md")
        assert check(tmp_path, "pipe.md") == "not-a-file"


@pytest.mark.parametrize(("size", "is_read"), [(LARGEST_FILE, True), (LARGEST_FILE + 1, False)])
def test_256_kilobytes_are_the_limit(tmp_path: Path, size, is_read):
    (tmp_path / "a.md").write_bytes(b"x" * size)
    assert isinstance(read_file(tmp_path, Path("a.md")), bytes) is is_read


def test_a_path_can_be_printed_whatever_its_name_holds(tmp_path: Path):
    assert project_path(tmp_path, Path("a\nb\udcff.md")) == "a\N{REPLACEMENT CHARACTER}b?.md"
