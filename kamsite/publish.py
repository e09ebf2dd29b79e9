"""Publish: a site is built beside the old one, verified, exchanged with it in one step; any failure leaves the old one.

It does not know what a site holds: only a folder, the files that must be in it, and how two folders change places.
"""

from __future__ import annotations

import ctypes
import errno
import os
import re
import secrets
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kamsite.model.sentence import Sentence

MARKER = ".kamsite-site"
"""The file that says: this folder was written by kamsite and may be replaced as a whole."""

_MARKER_TEXT = b"Written by kamsite, which replaces this folder as a whole.\n"
_RENAME_EXCHANGE = 2
_AT_WORKING_FOLDER = -100


class CannotPublishError(Exception):
    """The site cannot be published; the last good one is as it was. Its `sentence` says why and what to do."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


@dataclass
class Publication:
    """A site that is being written: fill `folder`, then `publish` or `abandon` it. It holds the lock until then."""

    site: Path
    """The folder that readers are shown."""
    folder: Path
    """The folder beside it, to be filled."""
    lock: BinaryIO
    """The open lock file."""

    def publish(self, expected: Iterable[str]) -> None:
        """Verify the new site and put it in the old one's place.

        Raises CannotPublishError, with the old site still there, when a file of `expected` (from the site's root) or
        `index.html` is missing, when any file is empty, or when the folders cannot be exchanged.
        """
        try:
            _verify(self.folder, expected)
            with _said_plainly(self.site):
                _exchange(self.folder, self.site)
        finally:
            self.abandon()

    def abandon(self) -> None:
        """Remove what is not published and let others build. Doing it twice does no harm."""
        if not self.lock.closed:
            _remove(self.folder)
            self.lock.close()


def begin_publication(site: Path) -> Publication:
    """A new, empty folder beside `site`, under a lock; what killed builds left behind is swept first.

    Raises CannotPublishError when the place cannot be written, when another build is at work there, or when `site`
    holds something that kamsite did not write.
    """
    with _said_plainly(site):
        site = site.resolve()
        site.parent.mkdir(parents=True, exist_ok=True)
        lock = _lock(site)
        try:
            _sweep(site)
            if site.exists() and not _is_ours(site):
                raise CannotPublishError(
                    Sentence(
                        "{folder} was not written by kamsite and is not replaced: remove it or choose another folder",
                        folder=str(site),
                    )
                )
            folder = site.with_name(f".{site.name}-new-{secrets.token_hex(8)}")
            folder.mkdir()
            (folder / MARKER).write_bytes(_MARKER_TEXT)
        except BaseException:
            lock.close()
            raise
    return Publication(site, folder, lock)


@contextmanager
def _said_plainly(site: Path) -> Iterator[None]:
    """Whatever the operating system refuses becomes one sentence."""
    try:
        yield
    except (OSError, RuntimeError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise CannotPublishError(
            Sentence("the site folder {folder} cannot be written: {reason}", folder=str(site), reason=reason)
        ) from error


def _lock(site: Path) -> BinaryIO:
    """The lock of a site folder: the operating system frees it when its holder dies, however it dies."""
    handle = site.with_name(f".{site.name}-lock").open("ab")
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        handle.close()
        if error.errno not in (errno.EAGAIN, errno.EACCES):
            raise
        raise CannotPublishError(
            Sentence("another build is writing {folder}: wait until it has ended", folder=str(site))
        ) from error
    return handle


def _sweep(site: Path) -> None:
    """Clean up after killed builds; a site that was between two renames goes back to its place."""
    leftover = re.compile(rf"\.{re.escape(site.name)}-(new|old)-[0-9a-f]{{16}}\Z")
    for folder in sorted(site.parent.iterdir()):
        kind = leftover.match(folder.name)
        if not kind or folder.is_symlink() or not folder.is_dir():
            continue
        if kind[1] == "old" and not site.exists():
            folder.rename(site)
        elif _is_ours(folder):
            _remove(folder)


def _remove(folder: Path) -> None:
    """Remove a folder, its marker last: what a kill leaves is still known as ours, and the next build sweeps it."""
    with suppress(OSError):
        for one in folder.iterdir():
            if one.is_dir() and not one.is_symlink():
                shutil.rmtree(one, ignore_errors=True)
            elif one.name != MARKER:
                one.unlink()
        shutil.rmtree(folder, ignore_errors=True)


def _is_ours(folder: Path) -> bool:
    return (folder / MARKER).is_file() or not any(folder.iterdir())


def _verify(folder: Path, expected: Iterable[str]) -> None:
    for path in (MARKER, "index.html", *expected):
        if not (folder / path).is_file():
            raise CannotPublishError(
                Sentence("the new site lacks {path}, so the old one stays: build again", path=path),
            )
    for parent, _, names in os.walk(folder):
        for name in names:
            if not os.stat(os.path.join(parent, name)).st_size:
                path = Path(parent, name).relative_to(folder).as_posix()
                raise CannotPublishError(
                    Sentence("{path} of the new site is empty, so the old one stays: fill or remove it", path=path),
                )


def _exchange(new: Path, site: Path) -> None:
    """Put `new` in the place of `site`; the old one is then at `new`, or swept by its name."""
    if not site.exists():
        new.rename(site)
    elif not _exchanged_at_once(new, site):
        old = site.with_name(f".{site.name}-old-{secrets.token_hex(8)}")
        site.rename(old)
        try:
            new.rename(site)
        except OSError:
            old.rename(site)
            raise
        _remove(old)


def _exchanged_at_once(one: Path, other: Path) -> bool:
    """Whether two folders changed places in one step, which Linux can do on most file systems."""
    if sys.platform != "linux":
        return False
    library = ctypes.CDLL(None, use_errno=True)
    if not hasattr(library, "renameat2"):
        return False
    names = os.fsencode(one), os.fsencode(other)
    if library.renameat2(_AT_WORKING_FOLDER, names[0], _AT_WORKING_FOLDER, names[1], _RENAME_EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP):
        return False
    raise OSError(code, os.strerror(code), str(other))
