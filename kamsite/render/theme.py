"""Where the theme lies: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def theme_folder() -> Path:
    """The folder that holds everything visual; its own files are below `kam/`."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "theme"
    return inside if inside.is_dir() else package.parent / "theme"
