"""Engine: keeps a worker process for many layouts, ends it at its time limit and starts a new one after a crash."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import threading
from types import TracebackType
from typing import Any, BinaryIO, cast

from kamsite.model.sentence import Sentence
from kamsite.render.graphs.graph import LayoutFailure
from kamsite.render.graphs.worker import receive, send

SECONDS_PER_GRAPH = 5
"""After this a layout is given up."""
SECONDS_TO_START = 30
"""After this a worker that does not say it is ready is given up."""
MEGABYTES = 1024
"""What a worker may take, all included."""
DEPENDS_ON_CHANCE = ("sfdp",)
"""These draw random numbers and go on from the last one: a new process gives the same graph the same places again."""

NO_ENGINE = Sentence("the layout engine (pygraphviz) is not installed or cannot start")
TOO_SLOW = Sentence("the layout took longer than its time limit")
CRASHED = Sentence("the layout engine stopped unexpectedly")
REFUSED = Sentence("the layout engine could not place the boxes")


class Engine:
    """One worker process; a context manager that ends it. Not to be shared between threads."""

    def __init__(self, seconds: float = SECONDS_PER_GRAPH, megabytes: int = MEGABYTES) -> None:
        self._seconds = seconds
        self._megabytes = megabytes
        self._process: subprocess.Popen[bytes] | None = None
        self._has_worked = False
        self._is_missing = importlib.util.find_spec("pygraphviz") is None

    def __enter__(self) -> Engine:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def place(self, dot: str, method: str) -> dict[str, Any] | LayoutFailure:
        """What Graphviz says of a graph in DOT, laid out by one of its methods; never an exception."""
        if not self._is_running() or (method in DEPENDS_ON_CHANCE and self._has_worked):
            self._start()
        if self._process is None:
            return LayoutFailure(NO_ENGINE)
        self._has_worked = True
        said, is_late = self._ask({"dot": dot, "engine": method})
        if said is None:
            self.close()
            return LayoutFailure(TOO_SLOW if is_late else CRASHED)
        return LayoutFailure(REFUSED) if "error" in said else said

    def close(self) -> None:
        """Ends the worker, if there is one."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            _close(stream)

    def _is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def _start(self) -> None:
        self.close()
        self._has_worked = False
        if self._is_missing:
            return
        limits = [str(self._megabytes), str(int(self._seconds) + 1)]
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "kamsite.render.graphs.worker", *limits],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(),
                close_fds=True,
            )
        except OSError:
            return
        said, _ = self._listen(SECONDS_TO_START)
        if said is None or not said.get("ready"):
            # It will not be there for the next graph either; one long wait is enough for a build.
            self._is_missing = True
            self.close()

    def _ask(self, request: dict[str, Any]) -> tuple[dict[str, Any] | None, bool]:
        assert self._process is not None
        try:
            send(cast("BinaryIO", self._process.stdin), request)
        except OSError:
            return None, False
        return self._listen(self._seconds)

    def _listen(self, seconds: float) -> tuple[dict[str, Any] | None, bool]:
        """The worker's next message, or None when it ends or is ended; and whether it was too late.

        A timer ends the process, which ends the reading: pipes cannot be waited for with a time limit on every system.
        """
        assert self._process is not None
        is_late = threading.Event()
        timer = threading.Timer(seconds, _end_late, [self._process, is_late])
        timer.daemon = True
        timer.start()
        try:
            return receive(cast("BinaryIO", self._process.stdout)), is_late.is_set()
        except (OSError, ValueError):
            return None, is_late.is_set()
        finally:
            timer.cancel()


def _end_late(process: subprocess.Popen[bytes], is_late: threading.Event) -> None:
    is_late.set()
    process.kill()


def _environment() -> dict[str, str]:
    """Nothing of ours but where Python finds its modules; Windows cannot start a process without its folder."""
    found = {"PYTHONPATH": os.pathsep.join(os.path.abspath(folder) for folder in sys.path), "PYTHONHASHSEED": "0"}
    return found | {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}


def _close(stream: Any) -> None:
    if stream is not None:
        try:
            stream.close()
        except OSError:
            return
