"""The rules of the house, kept by a machine: what is where, how large, which way imports run, what a template may do."""

from __future__ import annotations

import ast
import dataclasses
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest
from jinja2 import Environment, nodes

from kamsite.enrich.figures import Figures
from kamsite.render.explanations import EXPLANATIONS

REPOSITORY = Path(__file__).resolve().parent.parent
PACKAGE = REPOSITORY / "kamsite"
TESTS = REPOSITORY / "tests"
THEME = REPOSITORY / "theme" / "kam"
MODULES = sorted(PACKAGE.rglob("*.py"))
TEMPLATES = sorted([*THEME.rglob("*.html"), *THEME.rglob("*.svg")])
LONGEST_FILE, LONGEST_FUNCTION, MEDIAN_FILE = 250, 40, 90

FIGURES = sorted(field.name for field in dataclasses.fields(Figures))
SHOWN_IN = {
    "attention": "pages/account.py",
    "departure": "sections/access.py",
    "evidence": "evidence_view.py",
    "sensitivity": "sections/segment.py",
}
"""Figures without a part of their own on the account's page, and the file of kamsite/render/ that shows them."""
NOT_ON_THE_PAGE = {"chain"}
"""Figures that `api/v1/accounts/<id>.json` alone tells so far. A figure leaves this set when the page shows it."""

TESTED_TOGETHER = (
    ("checks/", "checks/test_all.py runs every documented example of every check"),
    ("enrich/smart/", "enrich/smart/test_sentences.py: a letter is tested by the sentences it judges"),
    ("enrich/verdict.py", "a type of two fields, read by every test of a figure that uses it"),
    ("validate/reading.py", "what reader.py hands on; tests/validate/test_reader.py"),
    ("model/", "facts without behaviour of their own; validate/ fills in every field"),
    ("render/pages/", "golden/: whole pages are compared"),
    ("render/sections/", "golden/: whole pages are compared"),
    ("render/graphs/graph.py", "types only"),
    ("render/graphs/network_drawing.py", "render/graphs/test_network.py"),
    ("render/graphs/people_drawings.py", "render/sections/test_network.py"),
    ("render/explanations.py", "test_architecture.py"),
    ("render/account_rows.py", "golden/: the tables of accounts"),
    ("render/finding_view.py", "golden/"),
    ("render/inputs.py", "render/test_explained.py"),
    ("render/explanations_over_accounts.py", "render/test_explained.py"),
    ("render/key_figures.py", "render/test_headline.py"),
    ("render/library.py", "golden/"),
    ("render/state.py", "words and tones only; golden/"),
    ("render/matrix_view.py", "golden/"),
    ("render/names.py", "golden/"),
    ("render/objective_words.py", "render/sections/test_objectives.py"),
    ("render/page.py", "types only"),
    ("render/portal.py", "test_build.py and golden/"),
    ("render/scene.py", "render/test_headline.py"),
    ("render/theme.py", "test_packaging.py"),
    ("report/account_text.py", "test_cli.py: kamsite show"),
    ("report/explain.py", "test_cli.py: kamsite explain"),
    ("starter.py", "test_cli.py: kamsite new"),
    ("terminal.py", "test_cli.py"),
    ("__main__.py", "test_cli.py"),
)
"""Modules without a test file of their own name: beginning of the path -> where the test is."""


def relative(path: Path) -> str:
    """The path as the reader of a failure looks for it."""
    return path.relative_to(REPOSITORY).as_posix()


def tree(path: Path) -> ast.Module:
    """The file's syntax."""
    return ast.parse(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("figure", FIGURES)
def test_a_figure_has_one_name_on_every_floor(figure: str) -> None:
    assert (PACKAGE / "enrich" / f"{figure}.py").is_file()
    assert (TESTS / "enrich" / f"test_{figure}.py").is_file()
    assert [one.figure for one in EXPLANATIONS].count(figure) == 1


@pytest.mark.parametrize("figure", FIGURES)
def test_a_figure_is_shown_where_its_name_says(figure: str) -> None:
    module = PACKAGE / "render" / "sections" / f"{figure}.py"
    template = THEME / "sections" / f"{figure}.html"
    elsewhere = figure in SHOWN_IN or figure in NOT_ON_THE_PAGE
    assert elsewhere == (not module.is_file()), "a part of its own, or listed in one of the two lists above"
    assert module.is_file() == template.is_file()


@pytest.mark.parametrize(("figure", "place"), sorted(SHOWN_IN.items()))
def test_a_figure_within_another_part_is_shown_there(figure: str, place: str) -> None:
    assert f"figures.{figure}" in (PACKAGE / "render" / place).read_text(encoding="utf-8")


def test_the_list_of_figures_that_no_page_shows_is_honest() -> None:
    shown = "".join(path.read_text(encoding="utf-8") for path in (PACKAGE / "render").rglob("*.py"))
    assert [figure for figure in NOT_ON_THE_PAGE if f"figures.{figure}" in shown] == []


def test_every_explanation_is_of_a_figure() -> None:
    assert {one.figure for one in EXPLANATIONS} - set(FIGURES) == set()


def test_every_section_has_a_template_and_every_template_a_section() -> None:
    modules = {path.stem for path in (PACKAGE / "render" / "sections").glob("*.py")} - {"__init__"}
    assert modules == {path.stem for path in (THEME / "sections").glob("*.html")}


def test_no_file_is_long() -> None:
    lengths = {relative(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert {path: length for path, length in lengths.items() if length > LONGEST_FILE} == {}
    assert median(lengths.values()) < MEDIAN_FILE


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method of a file."""
    yield from (node for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def test_no_function_is_long() -> None:
    long = [
        f"{relative(path)}: {function.name}"
        for path in MODULES
        for function in functions(path)
        if (function.end_lineno or 0) - function.lineno >= LONGEST_FUNCTION
    ]
    assert long == []


def without_docstring(node: ast.AST, name: str) -> Iterator[str]:
    """The public definitions in a module or class that say nothing about themselves."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and not child.name.startswith("_"):
            if not ast.get_docstring(child):
                yield f"{name}.{child.name}"
            if isinstance(child, ast.ClassDef):
                yield from without_docstring(child, f"{name}.{child.name}")


def test_every_public_name_says_what_it_means() -> None:
    missing = [relative(path) for path in MODULES if not ast.get_docstring(tree(path)) and path.read_text().strip()]
    missing += [name for path in MODULES for name in without_docstring(tree(path), relative(path))]
    assert missing == []


def test_packages_hold_no_code() -> None:
    """Only the package's own `__init__.py` says something: its version."""
    inits = [path for path in MODULES if path.name == "__init__.py" and path.parent != PACKAGE]
    assert [relative(path) for path in inits if len(tree(path).body) > 1] == []


def test_there_is_no_drawer_for_everything() -> None:
    drawers = {"utils.py", "util.py", "helpers.py", "common.py", "misc.py"}
    assert [relative(path) for path in [*MODULES, *TESTS.rglob("*.py")] if path.name in drawers] == []


def test_only_the_door_asks_the_clock() -> None:
    """A figure depends on what was written and on the day it is told; how long a command took is no figure."""
    doors = {"day.py", "cli.py", "terminal.py", "mkdocs_plugin.py"}
    clock = re.compile(r"\b(date\.today|datetime\.(now|utcnow|today)|time\.(time|localtime|monotonic|perf_counter))\b")
    asking = [
        relative(path) for path in MODULES if path.name not in doors and clock.search(path.read_text(encoding="utf-8"))
    ]
    assert asking == []


def test_the_package_fetches_nothing() -> None:
    """Nothing below the site engine talks to a network."""
    network = {"socket", "urllib.request", "http.client", "requests", "httpx", "ftplib", "smtplib"}
    imported = [
        f"{relative(path)}: {name}"
        for path in MODULES
        for node in ast.walk(tree(path))
        for name in (
            [one.name for one in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
        if name in network
    ]
    assert imported == []


@pytest.mark.parametrize("template", TEMPLATES, ids=relative)
def test_a_template_computes_nothing(template: Path) -> None:
    """It neither calculates nor sorts nor knows a threshold, and escapes whatever it writes."""
    parsed = Environment(autoescape=True).parse(template.read_text(encoding="utf-8"))
    arithmetic = (nodes.Add, nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Mod, nodes.Pow)
    assert [(node.lineno, type(node).__name__) for node in parsed.find_all(arithmetic)] == []
    assert {node.name for node in parsed.find_all(nodes.Filter)} <= {"address", "text"}
    assert [
        operand.op for operand in parsed.find_all(nodes.Operand) if operand.op in ("lt", "lteq", "gt", "gteq")
    ] == []
    numbers = (int, float)
    assert [
        operand.expr.value
        for operand in parsed.find_all(nodes.Operand)
        if isinstance(operand.expr, nodes.Const) and type(operand.expr.value) in numbers
    ] == []
    assert [node.lineno for node in parsed.find_all((nodes.MarkSafe, nodes.ScopedEvalContextModifier))] == []


def test_the_theme_loads_nothing_from_other_hosts() -> None:
    """Names of XML namespaces are no addresses; everything else that names a host would be asked by a browser."""
    namespaces = re.compile(r"http://www\.w3\.org/[\w/]+")
    loading = re.compile(r"""https?://|@import|["'(]//\w|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon""")
    found = [
        relative(path)
        for path in sorted(THEME.rglob("*"))
        if path.suffix in {".css", ".js", ".html", ".svg"}
        and loading.search(namespaces.sub("", path.read_text(encoding="utf-8")))
    ]
    assert found == []


def test_imports_run_one_way() -> None:
    """The contracts of pyproject.toml, by import-linter."""
    program = shutil.which("lint-imports", path=str(Path(sys.executable).parent)) or shutil.which("lint-imports")
    if program is None:
        pytest.skip("import-linter is not installed: run make test")
    done = subprocess.run([program, "--no-cache"], cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_module_has_its_test() -> None:
    names = [path.relative_to(PACKAGE) for path in MODULES if path.name != "__init__.py"]
    without = [
        name.as_posix()
        for name in names
        if not (TESTS / name.parent / f"test_{name.name}").is_file()
        and not name.as_posix().startswith(tuple(place for place, _ in TESTED_TOGETHER))
    ]
    assert without == []


def test_tests_are_in_the_folders_of_what_they_test() -> None:
    own = {"browser", "fixtures", "golden", "__pycache__"}
    folders = {path.relative_to(TESTS) for path in TESTS.rglob("*") if path.is_dir()}
    astray = [one.as_posix() for one in folders if one.parts[0] not in own and "__pycache__" not in one.parts]
    assert [one for one in astray if not (PACKAGE / one).is_dir()] == []
