"""Every formula is written in the words of the algebra: its syntax tree is walked and checked."""

import ast
import inspect
import textwrap

import pytest

from core.law.engine.algebra import Amount
from core.law.engine.rule import Rule, rule
from core.law.rules import RULES

FORBIDDEN = (
    ast.If,
    ast.IfExp,
    ast.BoolOp,
    ast.While,
    ast.For,
    ast.ListComp,
    ast.GeneratorExp,
    ast.Lambda,
    ast.Import,
    ast.ImportFrom,
    ast.Try,
    ast.Global,
    ast.Div,
    ast.FloorDiv,
    ast.Mod,
    ast.Pow,
    ast.Not,
    ast.Eq,
    ast.NotEq,
    ast.In,
    ast.NotIn,
    ast.Is,
    ast.IsNot,
    ast.Attribute,
    ast.Subscript,
)


def flaws(formula: Rule) -> list[str]:
    assert formula.formula is not None
    (function,) = ast.parse(textwrap.dedent(inspect.getsource(formula.formula))).body
    assert isinstance(function, ast.FunctionDef)
    found = []
    for statement in function.body:
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
            continue  # the docstring
        for node in ast.walk(statement):
            if isinstance(node, FORBIDDEN):
                found.append(type(node).__name__)
            if isinstance(node, ast.Compare) and len(node.ops) > 1:
                found.append("chained comparison")
            if isinstance(node, ast.Constant) and not _is_plain(node.value):
                found.append(f"constant {node.value!r}")
    return found


def _is_plain(value: object) -> bool:
    """0, 1, yes, no and codes; every other number is a figure of the pack."""
    return isinstance(value, (str, bool)) or (type(value) is int and value in (0, 1))


def formulas() -> list[tuple[str, Rule]]:
    return [
        (f"{folder}.{name}", version)
        for folder, names in RULES.items()
        for name, versions in names.items()
        for version in versions
        if isinstance(version, Rule) and version.formula is not None
    ]


@pytest.mark.parametrize(("name", "formula"), formulas(), ids=[name for name, _ in formulas()])
def test_a_formula_keeps_to_the_words(name: str, formula: Rule) -> None:
    assert flaws(formula) == []


@rule(law="nowhere")
def with_if(income: Amount) -> Amount:
    if income > 0:
        return income
    return 0


@rule(law="nowhere")
def with_a_figure(income: Amount) -> Amount:
    return income - 40_000


@rule(law="nowhere")
def with_and(income: Amount) -> bool:
    return bool(income > 0 and income < 1)


@rule(law="nowhere")
def with_division(income: Amount) -> Amount:
    return income // 12  # type: ignore[operator] # what the test is about


@pytest.mark.parametrize(
    ("formula", "flaw"),
    [
        (with_if, "If"),
        (with_a_figure, "constant 40000"),
        (with_and, "BoolOp"),
        (with_division, "FloorDiv"),
    ],
)
def test_other_words_are_noticed(formula: Rule, flaw: str) -> None:
    assert flaw in flaws(formula)
