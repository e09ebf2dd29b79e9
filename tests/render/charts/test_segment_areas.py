"""Of overlapping rectangles the first counts, as with the programme's segments."""

from kamsite.render.charts.scale import Scale
from kamsite.render.charts.segment_areas import SegmentArea, borders, segment_cells, segment_names

X, Y = Scale(0, 100, 0, 1000), Scale(0, 100, 1000, 0)
AREAS = (SegmentArea("Strategic", left=50, bottom=70), SegmentArea("Key", left=60, bottom=40), SegmentArea("Standard"))


def test_the_cells_cover_the_plot_once():
    cells = segment_cells(AREAS, X, Y)
    assert sum(cell.bar.width * cell.bar.height for cell in cells) == 1_000_000


def test_the_first_area_that_holds_a_place_has_it():
    size = dict.fromkeys(("Strategic", "Key", "Standard"), 0.0)
    for cell in segment_cells(AREAS, X, Y):
        size[cell.name] += cell.bar.width * cell.bar.height
    assert size == {"Strategic": 500 * 300, "Key": 400 * 300, "Standard": 1_000_000 - 150_000 - 120_000}


def test_only_the_first_segments_cells_are_marked_as_first():
    assert {cell.name for cell in segment_cells(AREAS, X, Y) if cell.is_first} == {"Strategic"}


def test_borders_run_between_different_segments_alone():
    two = segment_cells((SegmentArea("High", bottom=50), SegmentArea("Low")), X, Y)
    (line,) = borders(two)
    assert (line.x1, line.y1, line.x2, line.y2) == (0, 500, 1000, 500)


def test_what_no_area_holds_has_no_cell():
    (cell,) = segment_cells((SegmentArea("Part", right=50),), X, Y)
    assert cell.bar.width == 500


def test_a_name_stands_in_a_corner_that_nothing_covers():
    cells = segment_cells((SegmentArea("All"),), X, Y)
    (free,) = segment_names(cells, 12, [])
    assert (free.x, free.y) == (6, 18)
    (moved,) = segment_names(cells, 12, [(0, 0, 60, 60)])
    assert moved.y > 900


def test_no_areas_no_names():
    assert segment_names(segment_cells((), X, Y), 12, []) == ()
