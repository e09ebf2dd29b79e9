"""What a robot measured is read line by line; a broken line is told and the others are kept."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamsite.load.measurements import load_measurements, parse_measurements

PATH = "content/measurements/acme.csv"


def test_rows_come_with_their_places():
    (row,) = parse_measurements(b"date,kpi,value\r\n2026-08-31,uptime,97.4\r\n", PATH).rows
    assert (row.date, row.kpi, row.value) == ("2026-08-31", "uptime", "97.4")
    assert [(mark.line, mark.column, mark.end_column) for mark in row.marks] == [(2, 1, 11), (2, 12, 18), (2, 19, 23)]


@pytest.mark.parametrize(
    ("content", "check", "line"),
    [
        (b"", "empty-file", 1),
        (b"kpi,date,value\n", "wrong-csv-header", 1),
        (b"date,kpi,value\n2026-08-31,uptime\n", "wrong-csv-row", 2),
        (b"date,kpi,value\n\n2026-08-31,uptime,1,2\n", "wrong-csv-row", 3),
        (b'date,kpi,value\n2026-08-31,"uptime,1\n', "wrong-csv-row", 2),
        (b"date,kpi,value\n\xff\n", "not-utf-8", 2),
        (b"date,kpi,value\n2026-08-31,a\x00,1\n", "forbidden-character", 2),
    ],
)
def test_what_is_broken_is_told_with_its_line(content, check, line):
    file = parse_measurements(content, PATH)
    assert [(one.check, one.line, one.account) for one in file.findings] == [(check, line, "acme")]


def test_an_account_without_measurements_has_none(tmp_path: Path):
    file = load_measurements(tmp_path, "acme")
    assert (file.rows, file.findings) == ((), ())


@given(st.binary(max_size=200))
def test_arbitrary_bytes_never_raise(content):
    for one in (content, b"date,kpi,value\n" + content):
        file = parse_measurements(one, PATH)
        assert file.rows or file.findings or one.startswith((b"date,kpi,value", b"\xef\xbb\xbfdate"))
