"""The address of a page that is made of an id: one that every file system can hold, and no other id's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kamsite.load.project import RESERVED_NAMES
from kamsite.render.link import LONGEST_FOLDER, competitor_path, offering_path, person_path, segment_path


def test_a_competitor_has_one_page_whatever_its_capitals() -> None:
    assert competitor_path("Voltarc") == competitor_path("voltarc") == "competitors/voltarc/"


@pytest.mark.parametrize("path", [competitor_path, offering_path, person_path, segment_path])
@pytest.mark.parametrize("name", ["con", "NUL", "com1", "Lpt9", "index", "Index"])
def test_a_name_that_windows_or_the_site_keeps_for_itself_becomes_no_folder(
    path: Callable[[str], str], name: str
) -> None:
    folder = path(name).split("/")[1]
    assert folder not in RESERVED_NAMES
    assert folder == f"{name.lower()}~"


def test_an_id_of_any_length_is_a_folder_of_bounded_length_and_its_own() -> None:
    first, second = (competitor_path("a" * 300 + end).split("/")[1] for end in ("b", "c"))
    assert len(first) <= LONGEST_FOLDER
    assert first != second
    assert competitor_path("a" * 300 + "B").split("/")[1] == first


def test_an_id_of_64_characters_is_left_as_it_is() -> None:
    assert offering_path("a" * 64) == f"offerings/{'a' * 64}/"


def test_ids_of_our_people_and_of_segments_are_folders_as_they_are() -> None:
    assert person_path("ana-gil") == "people/ana-gil/"
    assert segment_path("key_1") == "segments/key_1/"
