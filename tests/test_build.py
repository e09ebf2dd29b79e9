"""The whole way at once: careless and hostile input ends in a finding at its place, and never runs on a page."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from kamsite.build import Built, build, read
from kamsite.render.graphs.engine import Engine
from tests.projects import FIXTURES, PLAN, new_project, plan_path

DAY = date(2026, 11, 23)
HOSTILE = "<img src=x onerror=alert(1)>{{7*7}}</script></title>"
EVERY_FIELD = (FIXTURES / "every_field.md").read_text(encoding="utf-8")
TEXT_KEYS = (
    "name|title|text|why|source|note|advantage|counter|strategy|hard_to_imitate|what|measure|achievable|"
    "value_proposition|differentiator|industry|region"
)


class Elements(HTMLParser):
    """The elements of a page, the text that a reader sees, and every attribute."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: list[tuple[str, str]] = []
        self.text = ""
        self.feed(str(html))  # Markup would escape what the parser cuts out of it.

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember it."""
        self.names.add(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_data(self, data: str) -> None:
        """Remember it."""
        self.text += data


def hostile(plan: str, text: str = HOSTILE) -> str:
    """The plan with every text of its front matter replaced, and the narrative likewise; numbers in names keep ids apart."""
    quoted = "'" + text.replace("'", "''") + "'"
    head, body = plan.split("\n---\n", 1)
    head = re.sub(rf"(?<=[ {{]){'(' + TEXT_KEYS + ')'}: (?![{{\[])[^,}}\n]+", rf"\1: {_literal(quoted)}", head)
    head = re.sub(rf"^({TEXT_KEYS}): (?![{{\[]).+$", rf"\1: {_literal(quoted)}", head, flags=re.M)
    for words in ("A plain challenge", "A plain strength", "A plain threat", "Uptime before price", "Reorganisation"):
        head = head.replace(words, quoted)
    head = head.replace("decisions: [Pilot]", f"decisions: [{quoted}]").replace("tags: [metals]", f"tags: [{quoted}]")
    return f"{head}\n---\n{text}\n\n{body}\n\n# {text}\n\n[a](javascript:alert(1))\n\n<script>alert(1)</script>\n"


def _literal(text: str) -> str:
    return text.replace("\\", "\\\\")


def page_of(built: Built, path: str) -> str:
    """The HTML of a page."""
    assert built.portal, [str(finding.message) for finding in built.findings]
    return next(page.html for page in built.portal.pages if page.path == path)


def project_of_every_field(folder: Path, text: str) -> Path:
    """A project whose plan has this text in every text field; the group it belongs to is there, too."""
    return new_project(folder, acme=hostile(EVERY_FIELD, text), grupo_maresme=PLAN)


def test_every_text_field_of_the_hostile_plan_is_hostile() -> None:
    """The test of the tests: no text that the fixture has is left."""
    head = hostile(EVERY_FIELD, "X").split("\n---\n", 1)[0]
    found = re.findall(rf"\b(?:{TEXT_KEYS}): ([^,}}\n]+)", head)
    assert len(found) > 100
    assert {one for one in found if one != "'X'"} == set()


def test_markup_and_template_language_in_every_text_field_are_text(tmp_path: Path) -> None:
    built = build(project_of_every_field(tmp_path, HOSTILE), DAY)
    page = Elements(page_of(built, "accounts/acme/"))
    assert page.names & {"img", "script", "iframe", "object"} == set()
    assert HOSTILE in page.text
    assert "49" not in re.sub(r"{{7\*7}}", "", page.text).replace("4.9", "").split()
    assert [name for name, _ in page.attributes if name.startswith("on")] == []
    assert [value for name, value in page.attributes if name in ("href", "src") and "javascript" in value] == []


def test_no_other_page_of_the_portal_is_less_careful(tmp_path: Path) -> None:
    built = build(project_of_every_field(tmp_path, HOSTILE), DAY)
    assert built.portal
    for page in built.portal.pages:
        elements = Elements(page.html)
        assert elements.names & {"img", "script"} == set(), page.path
        assert [name for name, _ in elements.attributes if name.startswith("on")] == [], page.path


@pytest.mark.parametrize(
    "text",
    [
        "<b>bold</b> & <TABLE><TR><TD>",
        'a"]; b [label="c',
        "\\N \\G \\l {x|y|<p>z}",
        "%s %(x)s {0} {name}",
        "'; DROP TABLE accounts; --",
    ],
)
def test_markup_of_graphs_and_patterns_in_names_is_text(tmp_path: Path, text: str) -> None:
    built = build(project_of_every_field(tmp_path, text), DAY)
    shown = " ".join(Elements(page_of(built, "accounts/acme/")).text.split())
    assert text in shown


def test_a_website_that_is_no_web_address_does_not_become_a_link(tmp_path: Path) -> None:
    plan = EVERY_FIELD.replace("website: https://example.com", "website: 'javascript:alert(1)'")
    built = build(new_project(tmp_path, acme=plan, grupo_maresme=PLAN), DAY, is_tolerant=True)
    assert "javascript:" not in "".join(value for _, value in Elements(page_of(built, "accounts/acme/")).attributes)


BAD_FILES: dict[str, Callable[[Path], object]] = {
    "empty-file": lambda path: path.write_bytes(b""),
    "no-front-matter": lambda path: path.write_text("# Acme\n"),
    "unclosed": lambda path: path.write_text("---\nname: Acme\naccount_manager: ana\n"),
    "latin-1": lambda path: path.write_bytes("---\nname: Añil\n---\n".encode("latin-1")),
    "utf-16": lambda path: path.write_text(PLAN, encoding="utf-16"),
    "nul": lambda path: path.write_text(PLAN.replace("Steel", "\0")),
    "bidi": lambda path: path.write_text(PLAN.replace("Steel", "\u202e"), encoding="utf-8"),
    "alias": lambda path: path.write_text(PLAN.replace("Acme Steel", "&a Acme\ntags: [*a]")),
    "tag": lambda path: path.write_text(PLAN.replace("Acme Steel", "!!python/object:os.system x")),
    "duplicate": lambda path: path.write_text(PLAN.replace("status: active", "name: Again")),
    "long-line": lambda path: path.write_text(PLAN.replace("Acme Steel", "x" * 10_000_000)),
    "deep": lambda path: path.write_text(PLAN.replace("Acme Steel", "[" * 5000)),
    "a-list": lambda path: path.write_text("---\n- a\n---\n"),
    "bad-date": lambda path: path.write_text(PLAN.replace("status: active", "next_review: 2026-02-30")),
    "outside": lambda path: path.write_text(PLAN.replace("status: active", "parent_account: ../../etc/passwd")),
    "link": lambda path: path.symlink_to("/dev/zero"),
    "folder": lambda path: path.mkdir(),
}


@pytest.mark.parametrize("case", BAD_FILES)
def test_one_bad_file_is_one_finding_at_its_place_and_stops_no_other(tmp_path: Path, case: str) -> None:
    project = new_project(tmp_path, good=PLAN)
    BAD_FILES[case](plan_path(project, "bad"))
    built = build(project, DAY)
    errors = [finding for finding in built.findings if finding.severity == "error"]
    assert {finding.path for finding in errors} == {"content/accounts/bad.md"}
    assert len(errors) in (1, 2), [str(one.message) for one in errors]
    assert all(finding.line >= 1 and finding.column >= 1 and len(str(finding.message)) < 1000 for finding in errors)
    assert built.portal is None, "a build with an unreadable plan hands on no portal"
    preview = build(project, DAY, is_tolerant=True)
    assert "Acme Steel" in page_of(preview, "accounts/good/")


@pytest.mark.parametrize("name", ["Acme_Steel", "acme--steel", "ñandú", "-acme"])
def test_a_file_whose_name_is_no_id_is_refused(tmp_path: Path, name: str) -> None:
    project = new_project(tmp_path)
    plan_path(project, name).write_text(PLAN)
    assert [finding.path for finding in read(project).findings] == [f"content/accounts/{name}.md"]


def test_two_plans_that_differ_in_case_only_are_refused(tmp_path: Path) -> None:
    project = new_project(tmp_path, acme=PLAN)
    plan_path(project, "ACME").write_text(PLAN)
    if len(list((project / "content" / "accounts").iterdir())) == 1:
        pytest.skip("this file system does not tell them apart")
    assert "content/accounts/ACME.md" in {finding.path for finding in read(project).findings}


def test_a_broken_plan_has_a_page_with_its_errors_in_a_preview(tmp_path: Path) -> None:
    project = new_project(tmp_path, good=PLAN)
    plan_path(project, "bad").write_text(PLAN.replace("Acme Steel", f"'{HOSTILE}'").replace("status:", "stats:"))
    html = page_of(build(project, DAY, is_tolerant=True), "accounts/bad/")
    assert "stats" in html
    assert "did you mean" in html
    assert Elements(html).names & {"img", "script"} == set()


@pytest.mark.parametrize("content", [None, "company: [", "", "- a", "company: A\ncompany: B\n"])
def test_without_a_programme_a_build_makes_nothing_and_a_preview_one_page_that_says_why(
    tmp_path: Path, content: str | None
) -> None:
    project = new_project(tmp_path, acme=PLAN)
    programme = project / "content" / "program.yml"
    programme.unlink() if content is None else programme.write_text(content)
    built = build(project, DAY)
    assert built.portal is None
    assert built.programme_is_broken
    preview = build(project, DAY, is_tolerant=True).portal
    assert preview is not None
    assert [page.path for page in preview.pages] == [""]
    assert {finding.path for finding in built.findings} == {"content/program.yml"}


def test_no_plans_make_a_portal_without_accounts(tmp_path: Path) -> None:
    built = build(new_project(tmp_path), DAY)
    assert built.count_of_plans == 0
    assert built.findings == ()
    assert page_of(built, "accounts/")


def test_a_programme_without_segments_calls_no_account_open(tmp_path: Path) -> None:
    project = new_project(tmp_path, acme_steel=PLAN)
    programme = project / "content" / "program.yml"
    text = re.sub(r"^segments:\n(?:[ #].*\n)*", "", programme.read_text(), flags=re.MULTILINE)
    programme.write_text(text)
    assert "segments:" not in text
    built = build(project, DAY)
    assert built.portal
    html = {page.path: page.html for page in built.portal.pages}
    assert "The programme sets no segments yet." in html["segments/"]
    assert "Segment open" not in html[""] + html["accounts/acme-steel/"] + html["accounts/"]


def test_the_same_plans_and_day_make_the_same_bytes(tmp_path: Path) -> None:
    project = project_of_every_field(tmp_path, "Text")
    assert build(project, DAY).portal == build(project, DAY).portal


TIES = "stakeholders: [{id: a, name: Eva Sanz, influences: [b]}, {id: b, name: Jon Etxe, reports_to: a}]\n---\n"


class NoEngine(Engine):
    """Graphviz is not installed."""

    def __init__(self) -> None:
        super().__init__()
        self._is_missing = True


class CrashingEngine(Engine):
    """The process ends in the middle of every layout."""

    def _ask(self, request: dict[str, Any]) -> tuple[dict[str, Any] | None, bool]:
        assert self._process
        self._process.kill()
        self._process.wait()
        return super()._ask(request)


class SlowEngine(Engine):
    """The time limit is over before the layout begins."""

    def __init__(self) -> None:
        super().__init__(seconds=30)

    def _ask(self, request: dict[str, Any]) -> tuple[dict[str, Any] | None, bool]:
        self._seconds = 0
        dense = ";".join(f"n{a} -> n{b}" for a in range(120) for b in range(a + 1, 120))
        return super()._ask({**request, "dot": f"digraph {{{dense}}}"})


@pytest.mark.parametrize(
    ("engine", "reason"),
    [(NoEngine, "(pygraphviz) is not installed"), (CrashingEngine, "stopped"), (SlowEngine, "longer")],
)
def test_a_drawing_that_could_not_be_made_is_told_in_its_place_and_as_a_warning_of_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, engine: type[Engine], reason: str
) -> None:
    monkeypatch.setattr("kamsite.render.portal.Engine", engine)
    built = build(new_project(tmp_path, acme=PLAN.replace("---\nA", TIES + "A"), grupo=PLAN), DAY)
    page = " ".join(Elements(page_of(built, "accounts/acme/")).text.split())
    assert page.count("Not drawn: the layout") == 2
    assert page.count("The table of people below has the same facts.") == 2
    assert {"Eva Sanz", "Jon Etxe"} <= set(re.findall(r"Eva Sanz|Jon Etxe", page))
    (finding,) = [one for one in built.findings if one.check == "drawing-left-out"]
    assert str(finding.message).startswith("2 drawings of the people are left out: the layout")
    assert reason in str(finding.message)
    assert (finding.severity, finding.path, finding.account) == ("warning", "content/accounts/acme.md", "acme")


def test_a_drawing_that_could_be_made_is_told_nowhere(tmp_path: Path) -> None:
    built = build(new_project(tmp_path, acme=PLAN.replace("---\nA", TIES + "A")), DAY)
    assert "Not drawn" not in page_of(built, "accounts/acme/")
    assert "kam-network--influence-map" in page_of(built, "accounts/acme/")
    assert [one for one in built.findings if one.check == "drawing-left-out"] == []


def test_every_page_has_its_own_address_and_its_anchors_are_unique(tmp_path: Path) -> None:
    portal = build(project_of_every_field(tmp_path, "Text"), DAY).portal
    assert portal
    paths = [page.path for page in portal.pages]
    assert len(paths) == len(set(paths))
    for page in portal.pages:
        ids = [value for name, value in Elements(page.html).attributes if name == "id"]
        assert sorted(ids) == sorted(set(ids)), page.path


def test_every_link_within_the_portal_leads_somewhere(tmp_path: Path) -> None:
    """Addresses of other pages are relative; what they lead to is a page and, where named, an anchor on it."""
    portal = build(project_of_every_field(tmp_path, "Text"), DAY).portal
    assert portal
    parsed = {page.path: Elements(page.html) for page in portal.pages}
    ids = {path: {value for name, value in one.attributes if name == "id"} for path, one in parsed.items()}
    files = {asset.path for asset in portal.assets}
    astray = []
    for path, elements in parsed.items():
        for href in [value for name, value in elements.attributes if name == "href"]:
            if re.match(r"[a-z]+:", href):
                continue
            address, _, anchor = href.partition("#")
            up = address.count("../")
            folders = path.rstrip("/").split("/") if path else []
            goal = (
                "/".join([*folders[: len(folders) - up], address.replace("../", "")]).lstrip("/") if address else path
            )
            if goal not in files and (goal not in ids or (anchor and anchor not in ids[goal])):
                astray.append(f"{path} -> {href}")
    assert astray == []
