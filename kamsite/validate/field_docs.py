"""Field docs: the docstring under each field of a dataclass, which Python itself forgets and the source still knows."""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Mapping
from functools import cache
from itertools import pairwise


@cache
def field_docs(model: type) -> Mapping[str, str]:
    """Field name -> docstring, of the class and those it inherits from; a field without one is missing."""
    docs: dict[str, str] = {}
    for one in reversed(model.__mro__):
        docs.update(_docs_by_class(one.__module__).get(one.__name__, {}) if one is not object else {})
    return docs


@cache
def _docs_by_class(module: str) -> Mapping[str, Mapping[str, str]]:
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    return {node.name: _docs(node.body) for node in tree.body if isinstance(node, ast.ClassDef)}


def _docs(body: list[ast.stmt]) -> dict[str, str]:
    docs = {}
    for field, text in pairwise(body):
        if not (isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)):
            continue
        if isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant) and isinstance(text.value.value, str):
            docs[field.target.id] = inspect.cleandoc(text.value.value)
    return docs
