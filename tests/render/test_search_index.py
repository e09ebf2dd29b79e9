"""What Material's search is given."""

from kamsite.render.page import Page, Portal, SearchEntry
from kamsite.render.search_index import search_index


def index_of(*entries: SearchEntry) -> list[dict[str, str]]:
    page = Page(path="accounts/acme/", title="Acme & Co", description="An account.", html="", search=entries)
    return search_index(Portal(title="Portal", locale="en", pages=(page,)))


def test_an_entry_leads_to_its_place_on_the_page() -> None:
    whole, person = (
        SearchEntry(anchor="", title="Acme", text=""),
        SearchEntry(anchor="marta", title="Marta", text="CFO"),
    )
    assert index_of(whole, person) == [
        {"location": "accounts/acme/", "title": "Acme", "text": ""},
        {"location": "accounts/acme/#marta", "title": "Marta", "text": "CFO"},
    ]


def test_a_page_without_an_entry_for_the_whole_of_it_gets_one() -> None:
    """Material shows the first entry of a page as the page, and would show a person as the page."""
    entries = index_of(SearchEntry(anchor="marta", title="Marta", text="CFO"))
    assert entries[0] == {"location": "accounts/acme/", "title": "Acme &amp; Co", "text": "An account."}
    assert len(entries) == 2


def test_a_page_that_holds_nothing_to_find_is_not_found() -> None:
    assert index_of() == []


def test_words_are_shown_as_written_and_found_as_typed() -> None:
    (entry,) = index_of(SearchEntry(anchor="", title="<b>O'Neill</b>", text='say "AT&T"'))
    assert entry["title"] == "&lt;b&gt;O'Neill&lt;/b&gt;"
    assert entry["text"] == 'say "AT&amp;T"'


def test_a_word_with_accents_is_found_without_them_too() -> None:
    (entry,) = index_of(SearchEntry(anchor="", title="Tomás Kovač", text="Dirección técnica. Tomás"))
    assert entry["title"] == "Tomás Kovač"
    assert entry["text"] == "Dirección técnica. Tomás Tomas Kovac Direccion tecnica"
