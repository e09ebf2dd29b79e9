"""The last good site survives whatever happens to a build."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kamsite import publish
from kamsite.publish import MARKER, CannotPublishError, begin_publication

WRITE_VERSIONS = """
import itertools, sys
from pathlib import Path
from kamsite.publish import begin_publication

print("ready", flush=True)
for version in itertools.count():
    new = begin_publication(Path(sys.argv[1]))
    for number in range(40):
        (new.folder / f"{number}.html").write_text(f"version {version}")
    (new.folder / "index.html").write_text(f"version {version}")
    new.publish([f"{number}.html" for number in range(40)])
"""


def write_site(site: Path, words: str) -> None:
    new = begin_publication(site)
    (new.folder / "index.html").write_text(words)
    new.publish([])


def words_of(site: Path) -> str:
    return (site / "index.html").read_text()


def neighbours(site: Path) -> list[str]:
    return sorted(one.name for one in site.parent.iterdir() if one != site and not one.name.endswith("-lock"))


def test_a_site_is_written_where_there_was_nothing(tmp_path: Path) -> None:
    site = tmp_path / "deep" / "site"
    write_site(site, "first")
    assert words_of(site) == "first"
    assert neighbours(site) == []


def test_a_site_is_written_into_an_empty_folder(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    write_site(site, "first")
    assert words_of(site) == "first"


def test_a_new_site_takes_the_place_of_the_old_one_as_a_whole(tmp_path: Path) -> None:
    site = tmp_path / "site"
    write_site(site, "first")
    (site / "old-page.html").write_text("gone with the next build")
    write_site(site, "second")
    assert sorted(one.name for one in site.iterdir()) == [MARKER, "index.html"]
    assert words_of(site) == "second"
    assert neighbours(site) == []


def test_two_renames_serve_where_the_system_cannot_exchange_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publish, "_exchanged_at_once", lambda one, other: False)
    site = tmp_path / "site"
    write_site(site, "first")
    write_site(site, "second")
    assert words_of(site) == "second"
    assert neighbours(site) == []


def test_a_build_killed_between_the_two_renames_gets_its_old_site_back(tmp_path: Path) -> None:
    site = tmp_path / "site"
    write_site(site, "first")
    site.rename(tmp_path / ".site-old-0123456789abcdef")
    begin_publication(site).abandon()
    assert words_of(site) == "first"
    assert neighbours(site) == []


def test_a_folder_that_kamsite_did_not_write_is_never_replaced(tmp_path: Path) -> None:
    site = tmp_path / "thesis"
    site.mkdir()
    (site / "chapter.txt").write_text("ten years of work")
    with pytest.raises(CannotPublishError, match="was not written by kamsite"):
        begin_publication(site)
    assert (site / "chapter.txt").read_text() == "ten years of work"
    assert neighbours(site) == []


def test_a_link_to_the_site_folder_stays_a_link(tmp_path: Path) -> None:
    real = tmp_path / "www" / "real"
    write_site(real, "first")
    link = tmp_path / "site"
    link.symlink_to(real)
    write_site(link, "second")
    assert link.is_symlink()
    assert words_of(real) == "second"


@pytest.mark.parametrize("place", ["a-file/site", "a-file", "/proc/site", "/", "nul\0l"])
def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path: Path, place: str) -> None:
    (tmp_path / "a-file").write_text("not a folder")
    with pytest.raises(CannotPublishError, match=r"cannot be written|was not written by kamsite"):
        begin_publication(tmp_path / place)


def test_an_unfinished_site_is_not_published(tmp_path: Path) -> None:
    site = tmp_path / "site"
    write_site(site, "first")
    new = begin_publication(site)
    (new.folder / "index.html").write_text("second")
    with pytest.raises(CannotPublishError, match=r"lacks accounts/acme/index\.html"):
        new.publish(["accounts/acme/index.html"])
    assert words_of(site) == "first"
    assert neighbours(site) == []


def test_a_site_with_an_empty_file_is_not_published(tmp_path: Path) -> None:
    """That is how a full disk looks to a program that does not check."""
    site = tmp_path / "site"
    write_site(site, "first")
    new = begin_publication(site)
    (new.folder / "index.html").write_text("second")
    (new.folder / "search.json").touch()
    with pytest.raises(CannotPublishError, match=r"search\.json of the new site is empty"):
        new.publish([])
    assert words_of(site) == "first"


def test_two_builds_do_not_write_one_site_at_a_time(tmp_path: Path) -> None:
    site = tmp_path / "site"
    first = begin_publication(site)
    with pytest.raises(CannotPublishError, match="another build is writing"):
        begin_publication(site)
    first.abandon()
    write_site(site, "second")
    assert words_of(site) == "second"


def test_leftovers_are_swept_and_what_only_looks_like_one_is_left(tmp_path: Path) -> None:
    site = tmp_path / "site"
    leftover = tmp_path / ".site-new-0123456789abcdef"
    leftover.mkdir()
    (leftover / MARKER).write_text("killed")
    foreign = tmp_path / ".site-new-fedcba9876543210"
    foreign.mkdir()
    (foreign / "letter.txt").write_text("mine")
    other = tmp_path / ".site-new-home"
    other.mkdir()
    write_site(site, "first")
    assert neighbours(site) == [foreign.name, other.name]


def test_a_leftover_killed_while_it_was_removed_is_still_swept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = tmp_path / "site"
    write_site(site, "first")
    monkeypatch.setattr(publish.shutil, "rmtree", lambda folder, ignore_errors: None)
    write_site(site, "second")
    monkeypatch.undo()
    (leftover,) = neighbours(site)
    assert [one.name for one in (tmp_path / leftover).iterdir()] == [MARKER]
    write_site(site, "third")
    assert neighbours(site) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_killed_build_leaves_one_whole_site_of_one_version(tmp_path: Path) -> None:
    """Twelve builders that publish without end are killed at random moments; all files of the site agree each time."""
    site = tmp_path / "site"
    chance = random.Random(7)
    for _ in range(12):
        builder = subprocess.Popen(
            [sys.executable, "-c", WRITE_VERSIONS, str(site)],
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
        )
        assert builder.stdout
        builder.stdout.readline()
        time.sleep(chance.uniform(0.02, 0.15))
        builder.send_signal(signal.SIGKILL)
        builder.wait(timeout=10)
        builder.stdout.close()
        if site.exists():
            assert len({page.read_text() for page in site.glob("*.html")}) == 1
            assert len(list(site.glob("*.html"))) == 41
    assert site.exists()
    write_site(site, "after all")
    assert words_of(site) == "after all"
    assert neighbours(site) == []
