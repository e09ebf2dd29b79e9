"""Messages between the build and its worker."""

import io
import os
import subprocess
import sys

from kamsite.render.graphs.worker import answer, receive, send


def test_a_message_is_its_length_in_four_bytes_and_json():
    pipe = io.BytesIO()
    send(pipe, {"a": 1})
    assert pipe.getvalue() == b'\x00\x00\x00\x08{"a": 1}'
    pipe.seek(0)
    assert receive(pipe) == {"a": 1}


def test_the_end_of_the_pipe_is_no_message():
    assert receive(io.BytesIO(b"")) is None
    assert receive(io.BytesIO(b"\x00\x00")) is None


def test_a_message_that_breaks_off_is_no_message():
    assert receive(io.BytesIO(b'\x00\x00\x00\x08{"a"')) is None


def test_places_come_back_by_name():
    said = answer({"dot": "digraph {n0 [fixedsize=true width=1 height=1]; n0 -> n1 [key=e0]}", "engine": "dot"})
    assert set(said) == {"box", "nodes", "edges"}
    assert set(said["nodes"]) == {"n0", "n1"}
    assert set(said["edges"]) == {"e0"}


def test_what_graphviz_cannot_read_is_an_error_and_not_the_end():
    assert "error" in answer({"dot": "digraph {", "engine": "dot"})
    assert "error" in answer({"dot": "digraph {a}", "engine": "no-such-method"})


def test_the_worker_loads_nothing_else_of_the_package():
    program = "import sys, kamsite.render.graphs.worker; print(*(name for name in sys.modules if 'kamsite' in name))"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.split() == ["kamsite", "kamsite.render", "kamsite.render.graphs", "kamsite.render.graphs.worker"]
