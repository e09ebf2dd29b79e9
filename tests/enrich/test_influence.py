from fractions import Fraction

from kamsite.enrich.influence import Conflict, influence
from kamsite.model.stakeholder import Influence, Stakeholder
from tests.enrich.people import plan_of


def person(name, reports_to=None, **strengths):
    ties = tuple(Influence(who=who, strength=strength) for who, strength in strengths.items())
    return Stakeholder(id=name, reports_to=reports_to, influences=ties)


def rival(name, who, strength=None):
    return Stakeholder(id=name, influences=(Influence(who=who, kind="conflict", strength=strength),))


def test_the_person_who_counts_for_more_than_the_chart_says_comes_first():
    """Formal: boss leads 2 of 3 led, eva 1 of 3. Informal: eva 1 of 6, pia 5 of 6.

    Differences: boss 0 - 2/3, eva 1/6 - 1/3, pia 5/6 - 0.
    """
    found = influence(plan_of(person("boss"), person("eva", "boss", boss=None), person("pia", "eva", boss=5)))
    assert [(one.stakeholder, one.difference) for one in found.weights] == [
        ("pia", Fraction(5, 6)),
        ("boss", Fraction(-2, 3)),
        ("eva", Fraction(-1, 6)),
    ]
    pia, boss, eva = found.weights
    assert (pia.formal_rank, pia.formal_weight, pia.informal_rank, pia.informal_weight) == (3, 0, 1, 5)
    assert (boss.formal_rank, boss.formal_weight, boss.informal_rank, boss.informal_weight) == (1, 2, None, 0)
    assert (eva.formal_rank, eva.formal_weight, eva.informal_rank, eva.informal_weight) == (2, 1, 2, 1)


def test_without_a_chart_or_without_influences_there_is_no_difference():
    assert influence(plan_of(person("eva", boss=3), person("boss"))).weights[0].difference is None
    assert influence(plan_of(person("eva", "boss"), person("boss"))).weights[0].difference is None


def test_an_influence_named_twice_counts_once_and_one_on_somebody_who_left_not_at_all():
    ties = (Influence(who="jon", strength=2), Influence(who="jon", strength=4), Influence(who="old", strength=5))
    eva = Stakeholder(id="eva", influences=ties)
    found = influence(plan_of(eva, Stakeholder(id="jon"), Stakeholder(id="old", status="left")))
    assert found.weights[0].informal_weight == 4


def test_a_conflict_is_counted_once_and_gives_no_weight():
    found = influence(plan_of(rival("eva", "jon", 2), rival("jon", "eva", 4), rival("pia", "eva")))
    assert found.conflicts == (Conflict(("eva", "jon"), 4), Conflict(("eva", "pia"), None))
    assert {one.informal_weight for one in found.weights} == {0}


def test_a_conflict_with_oneself_or_with_somebody_who_left_is_none():
    found = influence(plan_of(rival("eva", "eva"), rival("jon", "old"), Stakeholder(id="old", status="left")))
    assert found.conflicts == ()
