from datetime import date

from kamsite.enrich.position_gaps import position_gaps
from kamsite.model.programme import Programme
from kamsite.model.stakeholder import Position, RelationalAction, Stakeholder
from tests.enrich.people import PROGRAMME, plan_of


def person(name, current, ideal, power=None, **facts):
    return Stakeholder(id=name, power=power, position=Position(current=current, ideal=ideal), **facts)


def gaps(*people, programme=PROGRAMME):
    return position_gaps(plan_of(*people), programme)


def test_the_gap_is_counted_in_steps_of_the_scale_and_weighted_by_power():
    """contact, supporter, advocate: two steps, for somebody of power 5 they weigh 10."""
    (found,) = gaps(person("eva", "contact", "advocate", 5))
    assert (found.current, found.ideal, found.gap, found.weighted_gap) == ("contact", "advocate", 2, 10)


def test_a_relation_better_than_it_has_to_be_has_a_negative_gap():
    (found,) = gaps(person("eva", "partner", "supporter", 2))
    assert (found.gap, found.weighted_gap) == (-2, -4)


def test_without_a_position_on_the_scale_the_gap_is_unknown_and_without_power_its_weight():
    unknown = [gaps(person("eva", None, "partner", 3)), gaps(person("eva", "friend", "partner", 3))]
    assert [(one.gap, one.weighted_gap) for (one,) in unknown] == [(None, None), (None, None)]
    (found,) = gaps(person("eva", "contact", "partner"))
    assert (found.gap, found.weighted_gap) == (3, None)


def test_the_programme_has_its_own_scale():
    scale = Programme(company="Us", relationship_positions=("cold", "warm"))
    (found,) = gaps(person("eva", "cold", "warm", 4), programme=scale)
    assert found.weighted_gap == 4


def test_the_greatest_weighted_gap_comes_first_and_the_unknown_last():
    found = gaps(
        person("a", None, "partner", 5),
        person("b", "contact", "partner"),
        person("c", "contact", "supporter", 5),
        person("d", "contact", "partner", 2),
        person("e", "partner", "partner", 5),
    )
    assert [one.stakeholder for one in found] == ["d", "c", "e", "b", "a"]


def test_who_left_or_has_no_position_has_no_gap():
    assert gaps(person("eva", "contact", "partner", status="left"), Stakeholder(id="jon")) == ()


def test_a_gap_has_a_plan_while_a_step_of_it_is_still_to_be_done():
    def entry(name, status):
        return RelationalAction(id=name, what="Visit", when=date(2026, 1, 1), status=status)

    steps = (entry("RP1", "done"), entry("RP2", "dropped"), entry("RP3", "blocked"))
    first, second, third = gaps(
        person("eva", "contact", "partner", 5, plan=steps),
        person("jon", "contact", "partner", 4, plan=steps[:2]),
        person("pia", "contact", "partner", 3),
    )
    assert (first.has_plan, first.open_steps, first.done_steps) == (True, ("RP3",), ("RP1",))
    assert (second.has_plan, second.open_steps, second.done_steps) == (False, (), ("RP1",))
    assert (third.has_plan, third.open_steps, third.done_steps) == (False, (), ())
