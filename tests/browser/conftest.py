"""What a reader does in several browser tests."""

from collections.abc import Callable
from typing import Any

import pytest


@pytest.fixture
def search_for() -> Callable[[Any, str], Any]:
    """Types words into the search of a page, as a person does, and returns the results."""

    def search(tab: Any, words: str) -> Any:
        tab.wait_for_load_state("load")
        field = tab.locator("input[name=query]")
        field.click()
        # Material listens to the keys, not to the content of the field.
        field.press_sequentially(words)
        results = tab.locator(".md-search-result__item")
        results.first.wait_for()
        # Results of the first letters stand there until those of all letters come; Material names the letters in the links.
        tab.wait_for_function(
            "word => [...document.querySelectorAll('.md-search-result__item a')]"
            ".some(one => one.href.toLowerCase().includes('h=' + word))",
            arg=words.split()[0].lower(),
        )
        return results

    return search
