"""Every field of the model says what it means."""

import pytest

from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme
from kamsite.model.stakeholder import Stakeholder
from kamsite.validate.field_docs import field_docs
from kamsite.validate.shape import shape_of

from .test_shape import fields


def test_docstrings_of_parents_are_known_and_own_ones_win():
    docs = field_docs(Stakeholder)
    assert docs["id"] == "A short name for the person; it stays when the title changes."
    assert docs["source"] == "Where it is from: a person, a report, a meeting."


@pytest.mark.parametrize("model", [AccountPlan, Programme])
def test_every_field_has_a_docstring(model):
    models = {}

    def collect(shape):
        inner = getattr(shape, "item", None)
        if inner is not None:
            collect(inner)
        elif hasattr(shape, "fields"):
            models[shape.name] = shape
            for field in shape.fields.values():
                collect(field.shape)

    collect(shape_of(model))
    assert set(models) == {name for name, _ in fields(shape_of(model))}
    for noun in models.values():
        docs = field_docs(noun.model)
        assert [field.name for field in noun.fields.values() if not docs.get(field.name)] == []
