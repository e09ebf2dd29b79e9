"""The shape is what the dataclasses say, and the fixture with every field has indeed every field."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kamsite.load.document import parse_plan, parse_yaml
from kamsite.model.document import Node
from kamsite.model.plan import AccountPlan
from kamsite.model.programme import Programme
from kamsite.validate.shape import Leaf, ListOf, MapOf, Noun, Shape, shape_of

FIXTURES = Path(__file__).parent.parent / "fixtures"


def test_a_key_has_no_underscore_at_its_end():
    trigger = shape_of(AccountPlan).fields["plan_b"].shape.item.fields["trigger"].shape
    assert trigger.fields["for"].name == "for_"


def test_what_comes_from_the_file_is_no_key():
    assert not {"id", "path", "narrative"} & set(shape_of(AccountPlan).fields)


def test_an_inherited_default_of_none_does_not_make_an_id_optional():
    stakeholder = shape_of(AccountPlan).fields["stakeholders"].shape.item
    assert stakeholder.fields["id"].is_required
    assert not shape_of(AccountPlan).fields["objectives"].shape.item.fields["id"].is_required


def test_several_literals_are_one_choice():
    severity = shape_of(Programme).fields["checks"].shape.item.fields["severity"].shape
    assert severity.choices == ("error", "warning", "advice", "off")


def test_an_annotation_that_nobody_can_read_is_an_error_at_once():
    from dataclasses import dataclass

    @dataclass
    class Wrong:
        field: bytes

    with pytest.raises(TypeError):
        shape_of(Wrong)


def fields(noun: Noun) -> Iterator[tuple[str, str]]:
    for field in noun.fields.values():
        yield noun.name, field.key
        yield from inner_fields(field.shape)


def inner_fields(shape: Shape) -> Iterator[tuple[str, str]]:
    if isinstance(shape, ListOf | MapOf):
        yield from inner_fields(shape.item)
    elif isinstance(shape, Noun):
        yield from fields(shape)


def written(shape: Shape, node: Node) -> Iterator[tuple[str, str]]:
    """Every field of every noun that a node gives a value to."""
    if isinstance(shape, Leaf) or isinstance(node, str):
        return
    if isinstance(shape, ListOf):
        for item in node:
            yield from written(shape.item, item)
    elif isinstance(shape, MapOf):
        for value in node.values():
            yield from written(shape.item, value)
    else:
        for key, value in node.items():
            if key in shape.fields:
                yield shape.name, key
                yield from written(shape.fields[key].shape, value)
            elif shape.remaining:
                yield shape.name, shape.remaining.key


@pytest.mark.parametrize(
    ("model", "file"),
    [(AccountPlan, "every_field.md"), (Programme, "every_field_program.yml")],
    ids=["plan", "programme"],
)
def test_the_fixture_has_every_field_of_the_model(model, file):
    parse = parse_plan if file.endswith(".md") else parse_yaml
    document = parse((FIXTURES / file).read_bytes(), file)
    shape = shape_of(model)
    assert set(fields(shape)) - set(written(shape, dict(document.data))) == set()
