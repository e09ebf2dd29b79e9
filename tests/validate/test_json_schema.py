"""The JSON Schema for editors accepts what the validator accepts."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from kamsite.load.document import parse_plan, parse_yaml
from kamsite.load.scalar import resolve
from kamsite.model.document import Node
from kamsite.validate.json_schema import plan_json_schema, plan_schema, programme_json_schema, programme_schema

from .written import PROGRAMME

FIXTURES = Path(__file__).parent.parent / "fixtures"


def plain(node: Node) -> object:
    """A node as an editor that knows YAML 1.2 sees it."""
    if isinstance(node, dict):
        return {key: plain(value) for key, value in node.items()}
    if isinstance(node, list):
        return [plain(value) for value in node]
    value = resolve(node)
    return float(value) if isinstance(value, Decimal) else value


def errors(front: str) -> list[str]:
    document = parse_plan(f"---\nname: x\naccount_manager: y\n{front}\n---\n".encode(), "content/accounts/a.md")
    return [error.validator for error in Draft202012Validator(plan_schema()).iter_errors(plain(document.data))]


@pytest.mark.parametrize("schema", [plan_schema(), programme_schema()], ids=["plan", "programme"])
def test_the_schemas_are_schemas(schema):
    assert list(Draft202012Validator(Draft202012Validator.META_SCHEMA).iter_errors(schema)) == []


def test_the_plan_with_every_field_conforms():
    document = parse_plan((FIXTURES / "every_field.md").read_bytes(), "content/accounts/a.md")
    assert list(Draft202012Validator(plan_schema()).iter_errors(plain(document.data))) == []


@pytest.mark.parametrize("content", [(FIXTURES / "every_field_program.yml").read_bytes(), PROGRAMME.encode()])
def test_programmes_conform(content):
    read = plain(parse_yaml(content, "content/program.yml").data)
    assert read
    assert list(Draft202012Validator(programme_schema()).iter_errors(read)) == []


@pytest.mark.parametrize(
    "front",
    ["foo: 1", "status: actve", "stakeholders: [{id: a, power: 9}]", "stakeholders: [{name: a}]", "currency: euro"],
)
def test_what_the_validator_refuses_the_schema_refuses(front):
    assert errors(front)


def test_short_forms_and_nulls_conform():
    assert errors("challenges: [a, {text: b}]\nsegment_scores: {c: 7, d: {score: 3}}\nindustry: ~\nstakeholders:") == []


def test_keys_are_explained_where_one_writes():
    assert plan_schema()["properties"]["account_manager"]["description"] == "Who of ours answers for the plan."


def test_the_text_is_json():
    assert json.loads(plan_json_schema()) == plan_schema()
    assert json.loads(programme_json_schema()) == programme_schema()
