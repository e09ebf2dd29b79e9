"""Graphs in, places out, the same every time."""

import pytest

from kamsite.render.graphs.engine import Engine
from kamsite.render.graphs.graph import Arc, Box, GraphSpec, Layout, LayoutFailure
from kamsite.render.graphs.layout import MOST_NODES, layout

BOX = Box(100, 40)


def chain(length: int, **settings) -> GraphSpec:
    return GraphSpec((BOX,) * length, tuple(Arc(n, n + 1) for n in range(length - 1)), **settings)


def test_a_chain_runs_down_with_the_asked_gap_between_ranks():
    (placed,) = layout([chain(3, rank_gap=36)])
    assert [point.x for point in placed.centres] == [50, 50, 50]
    assert [point.y for point in placed.centres] == pytest.approx([20, 96, 172], abs=0.1)
    assert (placed.width, placed.height) == pytest.approx((100, 192), abs=0.1)


def test_a_chain_may_run_to_the_right():
    (placed,) = layout([chain(2, direction="right", rank_gap=50)])
    first, second = placed.centres
    assert second.x - first.x == pytest.approx(150)
    assert first.y == pytest.approx(second.y)


def test_an_arc_runs_from_its_tails_border_to_its_heads():
    (placed,) = layout([chain(2)])
    (curve,) = placed.curves
    assert curve[0].y == pytest.approx(40, abs=1)
    assert curve[-1].y == pytest.approx(88, abs=1)
    assert len(curve) % 3 == 1


def test_two_arcs_between_the_same_boxes_are_two_curves():
    (placed,) = layout([GraphSpec((BOX, BOX), (Arc(0, 1), Arc(0, 1), Arc(1, 0)))])
    assert len(placed.curves) == 3


def test_the_same_graph_gets_the_same_places_alone_or_among_others_and_with_two_workers():
    graphs = [chain(length, engine=engine) for length in (2, 5, 9) for engine in ("dot", "neato", "sfdp")]
    once = layout(graphs)
    with Engine() as one, Engine() as two:
        assert layout(graphs, engines=[one, two]) == once
        assert [layout([graph], engines=[one])[0] for graph in graphs] == once


def test_boxes_do_not_overlap_in_a_large_graph():
    (placed,) = layout([chain(200)])
    assert isinstance(placed, Layout)
    centres = placed.centres
    for number, one in enumerate(centres):
        for other in centres[number + 1 :]:
            assert abs(one.x - other.x) >= BOX.width or abs(one.y - other.y) >= BOX.height


def test_no_boxes_take_no_room():
    assert layout([GraphSpec(())]) == [Layout(0, 0, (), ())]


def test_more_than_anybody_can_read_is_refused_with_its_numbers():
    (refused,) = layout([chain(MOST_NODES + 1)])
    assert isinstance(refused, LayoutFailure)
    assert str(refused.reason) == "601 boxes and 600 lines are too many to be read in a drawing"


def test_one_failure_leaves_the_others_alone():
    dense = GraphSpec((BOX,) * 2, (Arc(0, 1),) * 1201)
    first, second, third = layout([chain(2), dense, chain(2)])
    assert isinstance(second, LayoutFailure)
    assert first == third
