"""The network part: its sentences, its table with the same facts as the drawings, what is folded up and what is left out."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from kamsite.model.sentence import Sentence
from kamsite.model.stakeholder import Contact, Influence, Position, Stakeholder
from kamsite.render.graphs.graph import LayoutFailure
from kamsite.render.graphs.layout import LayOut, layout
from kamsite.render.graphs.network import MOST_PEOPLE
from kamsite.render.scene import Part
from kamsite.render.sections.network import FOLD_FROM, network
from tests.render.scenes import scene, text_of

BOSS = Stakeholder(id="boss", name="Eva Sanz", roles=("decider",), title="Director")


def made(*people: Stakeholder, lay_out: LayOut = layout) -> Part:
    """The part of a plan with these people."""
    found = network(replace(scene(stakeholders=people), lay_out=lay_out))
    assert found
    return found


def said(*people: Stakeholder) -> str:
    """What a reader reads of it."""
    return text_of(made(*people))


def under(name: str, reports_to: str = "boss", **facts: object) -> Stakeholder:
    """Somebody with a manager."""
    return Stakeholder(id=name, name=name.title(), reports_to=reports_to, **facts)  # type: ignore[arg-type]


def row_of(found: Part, anchor: str) -> str:
    """The text of a person's row."""
    row = re.search(rf'<tr id="{anchor}">(.*?)</tr>', found.html, re.S)
    assert row
    return " ".join(re.sub(r"<[^>]*>", " ", row[1]).replace("\u00a0", " ").split())


def test_people_ties_density_groups_and_isolates_are_one_sentence() -> None:
    """Two ties of the six that four people can have; zoe is a group of her own."""
    found = said(BOSS, under("jon"), under("pia"), Stakeholder(id="zoe", name="Zoe"))
    assert "4 people with 2 ties, 33.3 % of all that are possible, in 2 groups that nothing ties together." in found
    assert "Tied to nobody: Zoe ." in found
    assert "Single points of failure, without any one of whom the network falls apart: Eva Sanz ." in found
    assert (
        "Brokers, through whom most ways between two others lead: Eva Sanz . A broker shortens ways; a single point"
        in found
    )


def test_one_person_and_people_without_ties_are_no_network() -> None:
    nothing = "nothing is known yet of who reports to whom or who influences whom."
    assert f"1 person; {nothing}" in said(BOSS)
    two = said(BOSS, Stakeholder(id="zoe", name="Zoe"))
    assert f"2 people; {nothing}" in two
    assert "How to read the drawings" not in two
    assert "Tied to nobody" not in two, "that is everybody, and said"


def test_where_everybody_has_left_that_is_said() -> None:
    assert "Everybody who was named has left or moved." in said(replace(BOSS, status="left"))


def test_of_many_single_points_the_most_central_are_named_and_the_others_counted() -> None:
    """In a chain of twelve, ten stand between others; those in the middle come first."""
    found = said(BOSS, *(under(f"p{n}", f"p{n - 1}" if n else "boss") for n in range(11)))
    assert re.search(r"falls apart: P5 , P4 , .* and 2 more\.", found) or re.search(
        r"falls apart: P4 , P5 , .* and 2 more\.", found
    )


def test_a_row_has_everything_that_the_drawings_show() -> None:
    jon = under(
        "jon",
        title="Buyer",
        roles=("buyer",),
        power=5,
        interest=2,
        position=Position(current="contact", ideal="supporter"),
        influences=(Influence(who="boss", strength=4), Influence(who="pia", kind="conflict")),
        contacts=(Contact(with_="ana", last_contact=date(2026, 11, 2)),),
    )
    found = made(BOSS, jon, under("pia"))
    expected = (
        "Jon Buyer Buyer Eva Sanz Eva Sanz (4) conflict with Pia 5 2 Keep satisfied Contact → Supporter ana 2 Nov 2026"
    )
    assert row_of(found, "i-jon") == expected
    assert "conflict with Jon" in row_of(found, "i-pia"), "a conflict is one of both, whoever names it"


def test_a_position_without_an_ideal_or_at_it_is_one_word_and_an_unknown_one_is_said() -> None:
    people = (
        BOSS,
        under("at", position=Position(current="partner", ideal="partner")),
        under("new", position=Position(ideal="supporter")),
    )
    found = made(*people)
    assert "not known nobody of ours" in row_of(found, "i-boss")
    assert "Partner nobody of ours" in row_of(found, "i-at")
    assert "not known → Supporter nobody of ours" in row_of(found, "i-new")


def test_of_many_people_who_decides_and_who_is_known_is_read_at_once_and_the_others_are_folded() -> None:
    """The table is complete: all rows are there, in two tables."""
    known = under("known", contacts=(Contact(with_="ana"),))
    gone = under("gone", contacts=(Contact(with_="ana"),), status="left")
    people = (*(under(f"p{n}") for n in range(FOLD_FROM - 3)), known, gone, BOSS)
    found = made(*people)
    shown, folded = found.html.split("more people</summary>")
    order = re.findall(r'<tr id="i-([a-z0-9]+)"', shown)
    assert order == ["boss", "known"]
    assert re.findall(r'<tr id="i-([a-z0-9]+)"', folded) == [*(f"p{n}" for n in range(FOLD_FROM - 3)), "gone"]
    assert f"{FOLD_FROM - 2} more people" in text_of(found)


def test_few_people_are_one_table_in_the_plans_order() -> None:
    found = made(under("jon"), BOSS)
    assert re.findall(r'<tr id="i-([a-z]+)"', found.html) == ["jon", "boss"]
    assert "more people" not in found.html


def test_of_many_people_nobody_of_whom_decides_or_is_known_none_is_folded() -> None:
    found = made(*(under(f"p{n}", "p0" if n else "") for n in range(FOLD_FROM)))
    assert "more people" not in found.html


def test_centralities_are_told_to_two_decimals() -> None:
    """A star of three: the middle is on the one way between the others, who are one and two steps away."""
    found = said(BOSS, under("jon"), under("pia"))
    assert "Eva Sanz 2 1.00 1.00 the network falls apart" in found
    assert "Jon 1 0.00 0.67" in found


def test_the_legend_has_every_sign_of_the_drawings() -> None:
    found = made(BOSS, under("jon"))
    for look in ("covered", "uncovered", "placeholder", "decisive"):
        assert f'class="kam-node kam-node--{look}"' in found.html
    for look in ("thin", "medium", "thick"):
        assert f"kam-tie--influence kam-tie--{look}" in found.html
    assert 'class="kam-tie kam-tie--conflict"' in found.html


def test_a_drawing_that_could_not_be_laid_out_says_why_and_where_the_facts_are() -> None:
    failed = LayoutFailure(Sentence("the engine is on strike"))
    found = made(BOSS, under("jon"), lay_out=lambda graphs: [failed] * len(graphs))
    assert "Who reports to whom Not drawn: the engine is on strike. The table of people below has the same" in text_of(
        found
    )
    assert "Who influences whom" not in found.html, "there is no influence to be drawn"
    assert "How to read the drawings" not in found.html, "there is none"


def test_what_is_too_large_to_be_read_is_told_in_the_same_way() -> None:
    failed = LayoutFailure(Sentence("too many"), is_too_large=True)
    found = made(BOSS, under("jon"), lay_out=lambda graphs: [failed] * len(graphs))
    assert "Not drawn: too many. The table of people below has the same facts." in text_of(found)


def test_of_a_dense_network_the_drawing_says_what_it_left_out_and_the_table_has_everything() -> None:
    """Forty people, everybody of whom influences everybody else."""
    names = [f"p{n}" for n in range(40)]
    everybody = (
        Stakeholder(id=one, influences=tuple(Influence(who=other) for other in names if other != one)) for one in names
    )
    found = made(*everybody)
    assert "The drawing shows 100 of 1,560 ties" in text_of(found)
    assert row_of(found, "i-p7").count("p") >= 39


def test_of_two_hundred_people_the_drawings_show_the_deciders_with_their_neighbours_and_the_tables_have_all() -> None:
    """Nine levels of reports, three hundred influences; every twentieth decides."""
    people = [
        Stakeholder(
            id=f"p{n}",
            name=f"Person {n}",
            reports_to=f"p{(n - 1) // 2}" if n else None,
            roles=("decider",) if n % 20 == 0 else (),
            influences=tuple(Influence(who=f"p{(n * 7 + step) % 200}") for step in (1, 2)[: 1 + n % 2]),
        )
        for n in range(200)
    ]
    found = made(*(one for one in people))
    chart, influence = found.html.split("<svg")[1:3]
    for drawing in (chart, influence):
        shown = set(re.findall(r'data-person="(p\d+)"', drawing))
        assert {f"p{n}" for n in range(0, 200, 20)} <= shown
        assert len(shown) <= MOST_PEOPLE
    assert len(set(re.findall(r'<tr id="i-(p\d+)"', found.html))) == 200
    assert text_of(found).count("of 200 people: the deciders and approvers, and who stands next to them.") == 2
