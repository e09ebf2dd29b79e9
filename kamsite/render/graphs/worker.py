"""Worker: lays out graphs in a process of its own, so that a crash or a runaway of Graphviz cannot hurt the build.

Run as `python -m kamsite.render.graphs.worker MEGABYTES SECONDS`. It says `{"ready": true}` when the engine is loaded,
then answers every request on its standard input with one answer on its standard output, until the input ends. A message
is four bytes of length, most significant first, and JSON: `{"dot", "engine"}` in; `{"box", "nodes", "edges"}`
(Graphviz' own texts) or `{"error"}` out. It imports nothing else of kamsite, so that it starts quickly.
"""

from __future__ import annotations

import contextlib
import json
import os
import struct
import sys
from typing import Any, BinaryIO

LENGTH = struct.Struct(">I")
"""How a message's length is written."""


def send(stream: BinaryIO, message: dict[str, Any]) -> None:
    """Writes one message."""
    body = json.dumps(message).encode()
    stream.write(LENGTH.pack(len(body)) + body)
    stream.flush()


def receive(stream: BinaryIO) -> dict[str, Any] | None:
    """Reads one message; None when the other side is gone."""
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack(head)
    body = stream.read(length)
    return json.loads(body) if len(body) == length else None


def main() -> None:
    """Answers until the input ends."""
    megabytes, seconds = (int(argument) for argument in sys.argv[1:3])
    requests, answers = sys.stdin.buffer, _private_output()
    limit_memory(megabytes)
    try:
        import pygraphviz  # noqa: F401 - loading the library takes most of the start; better before the first graph.
    except ImportError as error:
        send(answers, {"ready": False, "error": str(error)})
        return
    send(answers, {"ready": True})
    while (request := receive(requests)) is not None:
        limit_time(seconds)
        send(answers, answer(request))


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """The layout of one request, or the error that stood in its way."""
    import pygraphviz

    try:
        with pygraphviz.AGraph(string=request["dot"]) as graph:
            graph.layout(request["engine"])
            edges = {key: graph.get_edge(tail, head, key) for tail, head, key in graph.edges(keys=True)}
            return {
                "box": graph.graph_attr["bb"],
                "nodes": {str(node): node.attr["pos"] for node in graph.nodes()},
                "edges": {key: edge.attr["pos"] for key, edge in edges.items()},
            }
    except Exception as error:
        # Whatever the engine objects to becomes an answer: the build shows a table in the drawing's place.
        return {"error": f"{type(error).__name__}: {error}"}


def limit_memory(megabytes: int) -> None:
    """No more than this for the whole process, where the system can limit it (not on Windows)."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))


def limit_time(seconds: int) -> None:
    """No more than this from now on, where the system can limit it: ends a runaway even after the build was killed."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        ceiling = resource.getrlimit(resource.RLIMIT_CPU)[1]
        resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + seconds + 1, ceiling))


def _private_output() -> BinaryIO:
    """The pipe to the build; whatever Graphviz prints goes nowhere, so that it cannot break the messages."""
    pipe = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    return pipe


if __name__ == "__main__":
    main()
