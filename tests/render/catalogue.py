"""Collects every message that readers of the portal can meet: from the code by its syntax, from the templates by theirs."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from jinja2 import Environment, nodes

ROOT = Path(__file__).resolve().parents[2]
UNTRANSLATED = ("load", "validate")
"""Their errors are printed to authors at the terminal, and stay English for now."""
SPEAKERS = ("Sentence", "message", "_")
"""What makes a message of its first string, and a plural of its second."""
TRANSLATORS = ("language.py", "templates.py", "sentence.py")
"""Files that carry messages from one place to another and make none of their own, but for plain words."""

Messages = dict[str, str | None]
"""English pattern -> its plural; None for most."""

Function = ast.FunctionDef | ast.Module


def messages() -> Messages:
    """Every message of the code and of the templates."""
    return {**from_code(), **from_templates()}


def from_templates() -> Messages:
    """Strings given to `_` in the theme's templates."""
    found: Messages = {}
    for path in sorted((ROOT / "theme" / "kam").rglob("*.*")):
        if path.suffix not in (".html", ".svg"):
            continue
        for call in Environment().parse(path.read_text(encoding="utf-8")).find_all(nodes.Call):
            if isinstance(call.node, nodes.Name) and call.node.name == "_":
                first = call.args[0]
                assert isinstance(first, nodes.Const), f"{path.name}, line {call.lineno}: `_` takes a string"
                found[first.value] = None
    return found


def from_code() -> Messages:
    """Strings that become the pattern of a Sentence, or are looked up as words."""
    files = {
        path: ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted((ROOT / "kamsite").rglob("*.py"))
        if path.relative_to(ROOT / "kamsite").parts[0] not in UNTRANSLATED
    }
    code = Code(tuple(files.values()))
    found: Messages = {}
    for path, module in files.items():
        for function, call in calls(module):
            if name_of(call) not in SPEAKERS or not call.args:
                continue
            if path.name in TRANSLATORS and not is_string(call.args[0]):
                continue
            plural = call.args[1].value if len(call.args) > 1 and isinstance(call.args[1], ast.Constant) else None
            for pattern in code.strings(call.args[0], function):
                found[pattern] = str(plural) if plural else None
    # The suffixes of money are chosen by its size: they reach `message` through a loop.
    return found | {"bn": None, "m": None, "k": None}


class Code:
    """Finds the strings that an expression can be, following names to assignments, loops and callers."""

    def __init__(self, modules: tuple[ast.Module, ...]) -> None:
        self.modules = modules

    @cached_property
    def callers(self) -> dict[str, list[tuple[Function, ast.Call]]]:
        """Name of a function -> where it is called, and in what."""
        found: dict[str, list[tuple[Function, ast.Call]]] = {}
        for module in self.modules:
            for function, call in calls(module):
                found.setdefault(name_of(call), []).append((function, call))
        return found

    def strings(self, value: ast.expr, function: Function) -> Iterator[str]:
        """Every string that the expression can be; an AssertionError where that cannot be told."""
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            yield from [value.value] if value.value else []
        elif isinstance(value, ast.IfExp):
            yield from self.strings(value.body, function)
            yield from self.strings(value.orelse, function)
        elif isinstance(value, ast.Name):
            found = list(self.named(value.id, function))
            assert found, f"line {value.lineno}: where {value.id} is from cannot be followed"
            yield from found
        else:
            raise AssertionError(f"line {value.lineno}: {ast.unparse(value)} is no string that can be followed")

    def named(self, name: str, function: Function) -> Iterator[str]:
        """The strings that a name of this function can stand for."""
        for node in ast.walk(function):
            if isinstance(node, ast.Assign) and any(
                isinstance(one, ast.Name) and one.id == name for one in node.targets
            ):
                yield from self.strings(node.value, function)
            elif isinstance(node, (ast.comprehension, ast.For)) and isinstance(node.target, ast.Tuple):
                names = [one.id if isinstance(one, ast.Name) else "" for one in node.target.elts]
                if name in names and isinstance(node.iter, ast.Tuple):
                    for row in node.iter.elts:
                        assert isinstance(row, ast.Tuple)
                        yield from self.strings(row.elts[names.index(name)], function)
        arguments = [one.arg for one in function.args.args] if isinstance(function, ast.FunctionDef) else []
        if name in arguments and isinstance(function, ast.FunctionDef):
            for caller, call in self.callers.get(function.name, []):
                yield from self.strings(call.args[arguments.index(name)], caller)


def calls(module: ast.Module) -> Iterator[tuple[Function, ast.Call]]:
    """Every call, with the innermost function that it stands in."""
    pending: list[tuple[Function, ast.AST]] = [(module, module)]
    while pending:
        function, node = pending.pop()
        if isinstance(node, ast.Call):
            yield function, node
        inner = node if isinstance(node, ast.FunctionDef) else function
        pending += [(inner, child) for child in ast.iter_child_nodes(node)]


def name_of(call: ast.Call) -> str:
    """The called function's or method's own name."""
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def is_string(value: ast.expr) -> bool:
    """Whether a string is written out there."""
    return isinstance(value, ast.Constant) and isinstance(value.value, str)
