"""Nothing that an author wrote can reach Graphviz."""

from kamsite.render.graphs.dot_source import dot_source
from kamsite.render.graphs.graph import Arc, Box, GraphSpec


def test_boxes_are_numbered_and_have_their_size_in_inches():
    source = dot_source(GraphSpec((Box(144, 36), Box(72, 72)), (Arc(0, 1, weight=3),)))
    assert "n0 [height=0.5000 width=2.0000]" in source
    assert "n0 -> n1 [constraint=true key=e0 weight=3]" in source


def test_an_arc_that_ranks_nobody_says_so():
    assert "constraint=false" in dot_source(GraphSpec((Box(1, 1), Box(1, 1)), (Arc(0, 1, ranks=False),)))


def test_there_is_no_label_font_image_or_address():
    source = dot_source(GraphSpec((Box(1, 1),)))
    assert 'label=""' in source
    for word in ("font", "image", "URL", "href", "<"):
        assert word not in source


def test_the_direction_is_the_graphs():
    assert "rankdir=LR" in dot_source(GraphSpec((Box(1, 1),), direction="right"))
    assert "rankdir=TB" in dot_source(GraphSpec((Box(1, 1),), direction="down"))
