"""The documentation says what is so: paths, commands and links exist, generated pages are fresh, the template can be read."""

import re
import runpy
import shlex
from collections.abc import Iterator
from dataclasses import fields as dataclass_fields
from pathlib import Path

import click
import pytest

from kamsite.checks.all import CHECKS
from kamsite.load.document import load_yaml, parse_plan
from kamsite.model.item import Item
from kamsite.model.plan import AccountPlan
from kamsite.validate.explain import EXPLAINED
from kamsite.validate.plan import validate_plan
from kamsite.validate.programme import validate_programme
from kamsite.validate.shape import Leaf, ListOf, MapOf, Noun, Shape, shape_of

REPOSITORY = Path(__file__).resolve().parent.parent
PAGES = ("README.md", *sorted(f"docs/{one.name}" for one in (REPOSITORY / "docs").glob("*.md")))
MADE = (".venv/", "site/", "api/")
"""What the commands make, and what a built site holds."""
OF_THE_READER = ("content/accounts/acme-steel.md", "content/accounts/ID.md", "content/measurements/<id>.csv")
"""Files that stand for those of the reader."""

FENCED = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
SPAN = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\(([^)\s]+)\)")
PATH = re.compile(r"\.?[\w<>-]+(/[\w.<>-]+)*(/|\.(py|md|yml|toml|csv|png))")
IN_A_TEXT = re.compile(r"(?:content|docs|kamsite|tests|theme)/[\w./<>-]*[\w/]")


def text_of(page: str) -> str:
    return (REPOSITORY / page).read_text(encoding="utf-8")


def prose(page: str) -> str:
    """A page without its fenced blocks."""
    return FENCED.sub("", text_of(page))


def template() -> str:
    """The template with every field: the longest YAML block of the authors' guide."""
    blocks = [text for language, text in FENCED.findall(text_of("docs/authors-guide.md")) if language == "yaml"]
    return max(blocks, key=len)


def slug(heading: str) -> str:
    """The anchor that GitHub gives a heading."""
    return re.sub(r"[^\w -]", "", heading.strip().lower()).replace(" ", "-")


def anchors(page: str) -> set[str]:
    found: set[str] = set()
    for heading in re.findall(r"^#+ (.*)$", prose(page), re.MULTILINE):
        anchor = slug(heading)
        number = sum(1 for one in found if re.fullmatch(rf"{re.escape(anchor)}(-\d+)?", one))
        found.add(f"{anchor}-{number}" if number else anchor)
    return found


@pytest.mark.parametrize("page", PAGES)
def test_every_path_named_exists(page: str) -> None:
    named = {span for span in SPAN.findall(prose(page)) if PATH.fullmatch(span) and ("/" in span or span[0] != ".")}
    for _, block in FENCED.findall(text_of(page)):
        named |= set(IN_A_TEXT.findall(block))
    missing = [
        path for path in sorted(named) if not path.startswith(MADE) and path not in OF_THE_READER and not is_there(path)
    ]
    assert missing == []


def is_there(path: str) -> bool:
    # House rules name files that must not exist anywhere.
    if path in ("utils.py", "__init__.py"):
        return True
    return (REPOSITORY / path).is_dir() if path.endswith("/") else (REPOSITORY / path).exists()


@pytest.mark.parametrize("page", PAGES)
def test_every_link_within_the_project_leads_somewhere(page: str) -> None:
    for target in LINK.findall(prose(page)):
        if re.match(r"https?:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (REPOSITORY / page).parent / path if path else REPOSITORY / page
        assert file.exists(), target
        assert not anchor or anchor in anchors(file.relative_to(REPOSITORY).as_posix()), target


def commands(page: str) -> Iterator[list[str]]:
    """Every call of make or kamsite that the page shows, in words."""
    shown = SPAN.findall(prose(page))
    for _, block in FENCED.findall(text_of(page)):
        shown += [
            line.split("   ")[0].removeprefix("Usage:").strip().removeprefix("Example: ") for line in block.split("\n")
        ]
    for line in shown:
        if re.match(r"(make|kamsite|\.venv/bin/kamsite) [a-z-]", line):
            yield shlex.split(line)


@pytest.mark.parametrize("page", PAGES)
def test_every_command_named_exists(page: str) -> None:
    from kamsite.cli import kamsite

    targets = re.findall(r"^([a-z]+):.*## ", text_of("Makefile"), re.MULTILINE)
    for program, name, *arguments in commands(page):
        if program == "make":
            assert name in targets
            continue
        command = kamsite.commands[name]
        options = {option for one in command.params if isinstance(one, click.Option) for option in one.opts}
        assert {one for one in arguments if one.startswith("--")} <= options, (name, arguments)
        if name == "explain" and arguments and arguments[0].islower():
            assert arguments[0] in {*(one.name for one in CHECKS), *EXPLAINED}


def test_the_pages_show_commands_at_all() -> None:
    assert len(list(commands("README.md"))) > 5
    assert len(list(commands("docs/commands.md"))) > 5


@pytest.mark.parametrize("name", ["fields.md", "commands.md"])
def test_generated_pages_are_fresh(name: str) -> None:
    generated = runpy.run_path(str(REPOSITORY / "docs" / "generate.py"))["generated_pages"]()
    assert text_of(f"docs/{name}") == generated[name], "run make docs"


def test_the_reference_is_what_the_command_prints() -> None:
    from click.testing import CliRunner

    from kamsite.cli import kamsite

    printed = CliRunner().invoke(kamsite, ["schema", "--format", "markdown"])
    assert printed.output == text_of("docs/fields.md")


def test_the_template_can_be_read_with_the_demo_programme() -> None:
    programme, wrong = validate_programme(load_yaml(REPOSITORY, REPOSITORY / "content" / "program.yml"))
    assert wrong == ()
    plan, findings = validate_plan(
        parse_plan(template().encode(), "content/accounts/solberg-paper.md"),
        programme,
        plan_ids={one.stem for one in (REPOSITORY / "content" / "accounts").glob("*.md")},
        check_names={check.name for check in CHECKS},
    )
    assert [f"{one.line}: {one.message}" for one in findings] == []
    assert plan is not None


COMMON = {field.name for field in dataclass_fields(Item)}
"""Keys that any item may have; the template shows them on one."""


def keys_of(shape: Shape) -> Iterator[tuple[str, str]]:
    """Every key of every noun, as (noun, key)."""
    if isinstance(shape, ListOf | MapOf):
        yield from keys_of(shape.item)
    elif isinstance(shape, Noun):
        for field in shape.fields.values():
            yield shape.name, field.key
            yield from keys_of(field.shape)


def written(shape: Shape, node: object) -> Iterator[tuple[str, str]]:
    """Every key of every noun that a node gives a value to."""
    if isinstance(shape, ListOf) and isinstance(node, list):
        for item in node:
            yield from written(shape.item, item)
    elif isinstance(shape, MapOf) and isinstance(node, dict):
        for value in node.values():
            yield from written(shape.item, value)
    elif isinstance(shape, Noun) and isinstance(node, dict):
        for key, value in node.items():
            yield shape.name, key
            yield from written(shape.fields[key].shape, value)


def keys_in(content: bytes) -> set[tuple[str, str]]:
    return set(written(shape_of(AccountPlan), dict(parse_plan(content, "plan.md").data)))


def test_the_template_has_every_field() -> None:
    shown = keys_in(template().encode())
    asked = set(keys_of(shape_of(AccountPlan)))
    assert {one for one in asked if one[1] not in COMMON} - shown == set()
    assert {key for _, key in shown} >= COMMON


def test_the_template_has_what_the_plan_with_every_field_has() -> None:
    every_field = (REPOSITORY / "tests" / "fixtures" / "every_field.md").read_bytes()
    missing = keys_in(every_field) - keys_in(template().encode())
    assert {one for one in missing if one[1] not in COMMON} == set()


def choices(shape: Shape) -> Iterator[str]:
    if isinstance(shape, Leaf):
        yield from shape.choices
        yield from shape.refers.words if shape.refers else ()
    elif isinstance(shape, Noun):
        for field in shape.fields.values():
            yield from choices(field.shape)
    else:
        yield from choices(shape.item)


def test_the_template_names_every_word_to_choose_from() -> None:
    words = set(re.findall(r"[a-z]+(?:-[a-z]+)*", template()))
    assert set(choices(shape_of(AccountPlan))) - words == set()


def test_the_short_example_is_a_plan() -> None:
    short = min((text for kind, text in FENCED.findall(text_of("docs/authors-guide.md")) if kind == "yaml"), key=len)
    assert validate_plan(parse_plan(short.encode(), "content/accounts/acme-steel.md"))[1] == ()


def test_every_figure_has_an_entry_in_the_glossary() -> None:
    from kamsite.enrich.figures import Figures

    entries = re.findall(r"^### `(\w+)`\n\S", text_of("docs/glossary.md"), re.MULTILINE)
    assert sorted(entries) == sorted(field.name for field in dataclass_fields(Figures))


def test_the_words_of_the_glossary_are_in_order() -> None:
    words = text_of("docs/glossary.md").split("## Figures")[0]
    found = [word.replace("_", " ").lower() for word in re.findall(r"^### (.*)$", words, re.MULTILINE)]
    assert found == sorted(found)
