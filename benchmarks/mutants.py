"""Mutants: a module's source with one small thing changed that a test should notice.

What is changed: comparisons and their bounds, arithmetic, ``and`` / ``or`` / ``not``, the condition of an
``if`` or a filter, numbers, True and False, ``min`` / ``max``, ``any`` / ``all``, what is returned. What is
left alone: texts, annotations, decorators, what is raised, names of types, and the ``strict`` of a ``zip``,
which like an assertion changes nothing while the program is right.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.MatMult: ast.Add,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
_NAMES = {"min": "max", "max": "min", "any": "all", "all": "any"}


@dataclass(frozen=True)
class Mutant:
    """One change of a module."""

    node: int
    """Which of the module's syntax nodes is changed, in the order of ``ast.walk``."""
    way: int
    """Which of the node's changes it is."""
    line: int
    before: str
    after: str


def mutants_of(source: str) -> list[Mutant]:
    """Every mutant of a module, in a fixed order."""
    tree = ast.parse(source)
    kept = _left_alone(tree)
    return [
        Mutant(n, way, node.lineno, ast.unparse(node), ast.unparse(changed))
        for n, node in enumerate(ast.walk(tree))
        if id(node) not in kept and isinstance(node, ast.expr | ast.stmt)
        for way, changed in enumerate(_changes(node))
    ]


def mutated(source: str, mutant: Mutant) -> str:
    """The module's source with the mutant in it."""
    tree = ast.parse(source)
    target = next(node for n, node in enumerate(ast.walk(tree)) if n == mutant.node)
    changed = list(_changes(target))[mutant.way]
    return ast.unparse(ast.fix_missing_locations(_Replace(target, changed).visit(tree)))


class _Replace(ast.NodeTransformer):
    def __init__(self, target: ast.AST, by: ast.AST) -> None:
        self._target, self._by = target, by

    def visit(self, node: ast.AST) -> ast.AST:
        return self._by if node is self._target else self.generic_visit(node)


def _changes(node: ast.AST) -> Iterator[ast.AST]:
    """What a node may be changed to."""
    match node:
        case ast.Compare(ops=ops):
            for n, operator in enumerate(ops):
                others = [*ops[:n], _COMPARISONS[type(operator)](), *ops[n + 1 :]]
                yield _with(node, ops=others)
        case ast.BinOp(op=op) if type(op) in _OPERATORS:
            yield _with(node, op=_OPERATORS[type(op)]())
        case ast.AugAssign(op=op) if type(op) in _OPERATORS:
            yield _with(node, op=_OPERATORS[type(op)]())
        case ast.BoolOp(op=op):
            yield _with(node, op=ast.Or() if isinstance(op, ast.And) else ast.And())
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
            yield operand
        case ast.Constant(value=bool(value)):
            yield _with(node, value=not value)
        case ast.Constant(value=int(value)):
            yield _with(node, value=value + 1)
        case ast.Constant(value=float(value)):
            yield _with(node, value=2 * value or 1.0)
        case ast.Name(id=name, ctx=ast.Load()) if name in _NAMES:
            yield _with(node, id=_NAMES[name])
        case ast.If() | ast.IfExp() | ast.While():
            yield _with(node, test=ast.UnaryOp(ast.Not(), node.test))
        case ast.Return(value=value) if value is not None and not _is_none(value):
            yield _with(node, value=ast.Constant(None))
        case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            for n, loop in enumerate(node.generators):
                if loop.ifs:
                    every = [*node.generators[:n], _with(loop, ifs=[]), *node.generators[n + 1 :]]
                    yield _with(node, generators=every)


def _with(node: ast.AST, **fields: object) -> ast.AST:
    changed = copy.copy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    return changed


def _is_none(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


def _left_alone(tree: ast.Module) -> set[int]:
    """The nodes in annotations, decorators and raised errors, and those that only types and tools read."""
    kept: list[ast.AST | None] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            kept += node.decorator_list
        if isinstance(node, ast.FunctionDef):
            kept.append(node.returns)
        if isinstance(node, ast.arg | ast.AnnAssign):
            kept.append(node.annotation)
        if isinstance(node, ast.Raise):
            kept.append(node)
        if isinstance(node, ast.keyword) and node.arg == "strict":
            kept.append(node)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            kept.append(node)
    kept += [n for n in tree.body if isinstance(n, ast.Assign) and isinstance(n.value, ast.Subscript)]
    return {id(inner) for node in kept if node for inner in ast.walk(node)}
