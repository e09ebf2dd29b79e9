"""What is shipped works on its own, and what is installed is pinned."""

import os
import re
import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent

PROGRAMME = """\
company: Example Industrial
currency: EUR
team: [{id: ana-gil, name: Ana Gil}]
"""
PLAN = """\
---
name: Acme
account_manager: ana-gil
---
"""


def run(*command: str | Path, cwd: Path | None = None) -> str:
    """The output of a command that must succeed."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [str(one) for one in command], cwd=cwd, env=clean, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("hatchling", reason="the build tool is not installed here: run make test")
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder, cwd=REPOSITORY)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def programs(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of an empty environment with the wheel in it; the packages it needs are lent by ours."""
    folder = tmp_path_factory.mktemp("empty")
    venv.create(folder, symlinks=os.name != "nt")
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    run(sys.executable, "-m", "pip", "--python", programs / "python", "install", "--no-deps", "--no-index", wheel)
    packages = run(programs / "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    Path(packages, "lent.pth").write_text(sysconfig.get_path("purelib"))
    return programs


def test_the_wheel_carries_the_whole_theme_and_nothing_but_the_package(wheel: Path) -> None:
    theme = REPOSITORY / "theme"
    files = {path.relative_to(theme).as_posix() for path in theme.rglob("*") if path.is_file()}
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.removeprefix("kamsite/theme/") for name in names if name.startswith("kamsite/theme/")} == files
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == {"kamsite"}


def test_the_wheel_alone_builds_a_portal(programs: Path, tmp_path: Path) -> None:
    (tmp_path / "content" / "accounts").mkdir(parents=True)
    (tmp_path / "content" / "program.yml").write_text(PROGRAMME)
    (tmp_path / "content" / "accounts" / "acme.md").write_text(PLAN)
    (tmp_path / "mkdocs.yml").write_bytes((REPOSITORY / "mkdocs.yml").read_bytes())
    assert "site-packages" in run(programs / "python", "-c", "import kamsite; print(kamsite.__file__)", cwd=tmp_path)
    assert "Usage" in run(programs / "kamsite", "--help", cwd=tmp_path)
    run(programs / "kamsite", "build", cwd=tmp_path)
    page = (tmp_path / "site" / "accounts" / "acme" / "index.html").read_text()
    for sheet in (REPOSITORY / "theme" / "kam" / "css").iterdir():
        assert f"kam/css/{sheet.name}" in page
        assert (tmp_path / "site" / "kam" / "css" / sheet.name).is_file()


@pytest.mark.parametrize("name", ["site", "test"])
def test_what_is_installed_is_pinned_with_hashes_from_nowhere_in_particular(name: str) -> None:
    text = (REPOSITORY / "requirements" / f"{name}.txt").read_text()
    assert "://" not in text
    assert "--index" not in text
    assert "--find-links" not in text
    pins = re.findall(r"^([a-z0-9.-]+)==\S+(.*(?:\n +--hash=sha256:[0-9a-f]{64}(?: \\)?)+)", text, re.MULTILINE)
    assert len(pins) == len(re.findall(r"^[a-z]", text, re.MULTILINE))


def test_everything_that_pyproject_asks_for_is_pinned() -> None:
    settings = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())
    for name, asked in (
        ("site", settings["project"]["dependencies"] + settings["build-system"]["requires"]),
        ("test", settings["dependency-groups"]["test"]),
    ):
        pinned = re.findall(
            r"^([a-z0-9.-]+)==", (REPOSITORY / "requirements" / f"{name}.txt").read_text(), re.MULTILINE
        )
        assert {re.split(r"[<>=!~ ]", one)[0] for one in asked} <= set(pinned)
