"""File: the bytes of a regular file inside the project, and nothing else: no link, no device, no way out."""

from __future__ import annotations

import os
import stat
from pathlib import Path, PurePath

from kamsite.load.problem import problem
from kamsite.model.finding import Finding
from kamsite.model.sentence import Sentence

LARGEST_FILE = 256 * 1024
"""A plan, programme or measurements file may have this many bytes."""
_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def project_path(root: Path, path: Path) -> str:
    """A file's path from the project's folder with `/`, safe to print whatever bytes its name holds."""
    relative: PurePath = path.relative_to(root) if path.is_absolute() and path.is_relative_to(root) else path
    text = relative.as_posix().encode("utf-8", "replace").decode("utf-8")
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text)


def read_file(root: Path, path: Path) -> bytes | Finding:
    """The content of a regular file of at most LARGEST_FILE bytes inside `root`, or the Finding that says why not."""
    shown = project_path(root, path)
    full = path if path.is_absolute() else root / path
    if ".." in full.parts[len(root.parts) :] or not full.is_relative_to(root):
        return problem("outside-project", shown, Sentence("the file lies outside the project and is not read"))
    try:
        if any(stat.S_ISLNK(os.lstat(part).st_mode) for part in _parts_below(root, full)):
            return problem(
                "symbolic-link", shown, Sentence("a symbolic link is not followed; a plain file is expected")
            )
        return _read_regular(full, shown)
    except FileNotFoundError:
        return problem("missing-file", shown, Sentence("there is no such file"))
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__
        return problem("unreadable-file", shown, Sentence("the file cannot be read: {reason}", reason=reason))


def _parts_below(root: Path, full: Path) -> list[Path]:
    depth = len(full.parts) - len(root.parts)
    return [full, *full.parents[: max(depth - 1, 0)]]


def _read_regular(full: Path, shown: str) -> bytes | Finding:
    if not stat.S_ISREG(os.lstat(full).st_mode):
        return problem("not-a-file", shown, Sentence("this is no regular file"))
    # The file is asked again once it is open: between the two questions somebody may have put a link in its place.
    descriptor = os.open(full, _FLAGS)
    with open(descriptor, "rb") as stream:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return problem("not-a-file", shown, Sentence("this is no regular file"))
        content = stream.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        return too_large(shown)
    return content


def too_large(shown: str) -> Finding:
    """The Finding for a file of more than LARGEST_FILE bytes."""
    return problem("file-too-large", shown, Sentence("the file has more than {limit} KB", limit=LARGEST_FILE // 1024))
