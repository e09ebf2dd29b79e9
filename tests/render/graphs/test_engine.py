"""A crash, a runaway or a missing engine is a failure with a reason, and the next graph has a worker again."""

import os
import signal
import sys

import pytest

from kamsite.render.graphs.engine import CRASHED, NO_ENGINE, REFUSED, TOO_SLOW, Engine
from kamsite.render.graphs.graph import LayoutFailure

SMALL = "digraph {n0 -> n1 [key=e0]}"
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="signals and memory limits are POSIX")


def slow_graph() -> str:
    """A dense graph over which `dot` broods for many seconds."""
    arcs = (f"n{a} -> n{b} [key=e{a}_{b}]" for a in range(120) for b in range(a + 1, 120))
    return f"digraph {{{';'.join(arcs)}}}"


def test_one_worker_serves_many_graphs():
    with Engine() as engine:
        assert isinstance(engine.place(SMALL, "dot"), dict)
        process = engine._process
        assert isinstance(engine.place(SMALL, "dot"), dict)
        assert engine._process is process


def test_a_runaway_is_ended_at_its_time_limit_and_the_next_graph_is_laid_out():
    with Engine(seconds=0.5) as engine:
        assert engine.place(slow_graph(), "dot") == LayoutFailure(TOO_SLOW)
        assert isinstance(engine.place(SMALL, "dot"), dict)


@posix_only
def test_a_worker_that_died_is_replaced():
    with Engine() as engine:
        engine.place(SMALL, "dot")
        os.kill(engine._process.pid, signal.SIGSEGV)
        first, second = engine.place(SMALL, "dot"), engine.place(SMALL, "dot")
        assert first == LayoutFailure(CRASHED) or isinstance(first, dict)
        assert isinstance(second, dict)


@posix_only
def test_a_worker_that_runs_out_of_memory_hurts_nobody():
    with Engine(seconds=60, megabytes=400) as engine:
        assert isinstance(engine.place(slow_graph().replace("120", "400"), "dot"), (dict, LayoutFailure))
        assert isinstance(engine.place(SMALL, "dot"), dict)


def test_a_graph_that_cannot_be_read_is_refused():
    with Engine() as engine:
        assert engine.place("digraph {", "dot") == LayoutFailure(REFUSED)


def test_a_missing_engine_is_said_and_not_tried_again(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with Engine() as engine:
        assert engine.place(SMALL, "dot") == LayoutFailure(NO_ENGINE)
        assert engine._process is None


@posix_only
def test_an_engine_that_cannot_start_is_said():
    with Engine(megabytes=1) as engine:
        assert engine.place(SMALL, "dot") == LayoutFailure(NO_ENGINE)


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="reads the environment in /proc")
def test_the_worker_gets_an_environment_without_anything_of_ours(monkeypatch):
    monkeypatch.setenv("SECRET_OF_THE_BUILD", "1")
    with Engine() as engine:
        engine.place(SMALL, "dot")
        with open(f"/proc/{engine._process.pid}/environ", "rb") as file:
            names = {entry.split(b"=")[0] for entry in file.read().split(b"\0") if entry}
    assert names == {b"PYTHONPATH", b"PYTHONHASHSEED"}


def test_nothing_is_left_running():
    with Engine() as engine:
        engine.place(SMALL, "dot")
        process = engine._process
    assert process.poll() is not None
