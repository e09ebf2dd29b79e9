"""What a template does with a value: the reader's language, escaped, and never silence about a name that is not there."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import jinja2
import pytest
from markupsafe import Markup

from kamsite.model.sentence import Amount, Sentence
from kamsite.render import templates
from kamsite.render.language import language
from kamsite.render.link import Link
from kamsite.render.templates import write_html


def html(value: Any, root: str = "../../") -> str:
    """The value as a page two folders below the root has it."""
    return str(Markup("{}").format(write_html(value, language("en"), root)))


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, '<span class="kam-unknown">not known</span>'),
        ("<b> & 'x'", "&lt;b&gt; &amp; &#39;x&#39;"),
        (Decimal("0"), "0"),
        (Amount(Decimal(9000), "EUR"), "EUR\u00a09,000"),
        (Sentence("{name} waits", name="<i>"), "&lt;i&gt; waits"),
        (Link("A & B", "accounts/acme/#people"), '<a href="../../accounts/acme/#people">A &amp; B</a>'),
        (Link("Here", "#people"), '<a href="#people">Here</a>'),
        (Link("X", "#x", '"hint"'), '<a href="#x" title="&#34;hint&#34;">X</a>'),
        ((Link("A", "#a"), "<b>"), '<a href="#a">A</a>, &lt;b&gt;'),
        ((), ""),
        (Markup("<p>ready</p>"), "<p>ready</p>"),
    ],
)
def test_a_value_is_written_for_its_reader(value: Any, written: str) -> None:
    assert html(value) == written


@pytest.fixture
def theme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A theme of its own for templates of a test."""
    (tmp_path / "kam").mkdir()
    monkeypatch.setattr(templates, "theme_folder", lambda: tmp_path)
    templates._environment.cache_clear()
    yield tmp_path / "kam"
    templates._environment.cache_clear()


def test_a_name_that_is_not_there_is_an_error(theme: Path) -> None:
    (theme / "a.html").write_text("{{ absent }}")
    with pytest.raises(jinja2.UndefinedError, match="absent"):
        templates.render_template("a.html", "en", "")


def test_text_is_escaped_once_and_never_read_as_a_template(theme: Path) -> None:
    (theme / "a.html").write_text('<p title="{{ word }}">{{ word }}</p>')
    rendered = templates.render_template("a.html", "en", "", word='{{ 7*7 }}"<b>')
    assert rendered == '<p title="{{ 7*7 }}&#34;&lt;b&gt;">{{ 7*7 }}&#34;&lt;b&gt;</p>'


def test_an_address_is_told_from_the_page(theme: Path) -> None:
    (theme / "a.html").write_text("{{ there|address }} {{ here|address }}")
    assert (
        templates.render_template("a.html", "en", "../../", there="segments/key/", here="#x")
        == "../../segments/key/ #x"
    )
