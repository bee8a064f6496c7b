"""Rules over known values only, in half the time, or a third as one function for a whole plan.

A formula is taken as it is written and its words are replaced by what they mean for known values
(`when` by a choice, `both` by `and`), so nothing asks whether a value is open. What rests on an
open value keeps its own formula. The values are the very same as those of reckon.py.
"""

import ast
import inspect
import re
import textwrap
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, Final, TypeAlias

from core.law.engine.algebra import Table
from core.law.engine.gather import Gather, all_of, any_of, count_of, largest_of, sum_of
from core.law.engine.plan import FactPlace, Plan, Slot, Step
from core.law.engine.reckon import OPEN, is_open
from core.law.engine.rule import Formula, Rule

MOST_RUNS: Final = 64
"""Functions kept for one plan, one for each set of open facts; then they are made anew."""

WORTH_IT: Final = 400
"""From so many households on: to make one function takes as long as it saves on some hundreds."""

Run: TypeAlias = Callable[[list[Any]], list[Any]]


class QuickPlan:
    """Reckons households of one shape whose facts are known, or open where it hardly matters."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._runs: dict[tuple[Slot, ...], Run] = {}
        self._asked: dict[tuple[Slot, ...], int] = {}
        self._open_figures = tuple(slot for slot in plan.figures if is_open(plan.start[slot]))
        self._facts = tuple(plan.facts.items())

    def values(self, facts: Mapping[FactPlace, object]) -> tuple[list[Any], bool]:
        """The values of all slots as reckon() gives them, and whether any fact is open."""
        values = self.plan.start.copy()
        open_facts = []
        for place, slot in self._facts:
            value = values[slot] = facts[place]
            if type(value) in OPEN:
                open_facts.append(slot)
        return self._run(tuple(open_facts))(values), bool(open_facts)

    def _run(self, open_facts: tuple[Slot, ...]) -> Run:
        """Step by step at first; as one function when enough households asked for it."""
        asked = self._asked[open_facts] = self._asked.get(open_facts, 0) + 1
        if asked == 1 or asked == WORTH_IT:
            if len(self._asked) > MOST_RUNS:
                self._runs.clear()
                self._asked = {open_facts: asked}
            make = _step_by_step if asked < WORTH_IT else _function
            open_slots = {*self._open_figures, *open_facts}
            self._runs[open_facts] = make(self.plan, open_slots)
        return self._runs[open_facts]


def _step_by_step(plan: Plan, open_slots: set[Slot]) -> Run:
    """Every step by the quickest formula there is for it."""
    steps = []
    touched = set(open_slots)
    for step in plan.steps:
        formula: Formula | None = None
        if touched.isdisjoint(step.needs):
            formula = _alone(_of_step(step), len(step.needs))
        else:
            touched.add(step.out)
        steps.append((formula or step.formula, step.get, step.out))

    def run(values: list[Any]) -> list[Any]:
        for formula, get, out in steps:
            values[out] = formula(*get(values))
        return values

    return run


def _function(plan: Plan, open_slots: set[Slot]) -> Run:
    """One function from the facts in their slots to the values of all slots."""
    called: dict[str, object] = {}
    touched = set(open_slots)
    lines = ["def run(v):"]
    for step in plan.steps:
        given = [_name(plan, need) for need in step.needs]
        text = None
        if touched.isdisjoint(step.needs):
            text = _text(_of_step(step), step.out, given)
        else:
            touched.add(step.out)
        if text is None:
            called[f"f{step.out}"] = step.formula
            text = [f"s{step.out} = f{step.out}({', '.join(given)})"]
        lines += [f" {line}" for line in text]
    lines.append(f" return [{', '.join(_name(plan, slot) for slot in range(len(plan.start)))}]")
    return _made(lines, called)


def _made(lines: Sequence[str], called: Mapping[str, object]) -> Callable[..., Any]:
    names = {**_OBJECTS, **called}
    exec(compile("\n".join(lines), "rules", "exec"), names)  # noqa: S102 - our own formulas
    run: Callable[..., Any] = names["run"]  # type: ignore[assignment] # made just now
    return run


@cache
def _alone(source: object, count: int) -> Formula | None:
    """A formula for known values by itself. source: of a rule, or how items are joined."""
    given = [f"a{place}" for place in range(count)]
    text = _text(source, 0, given)
    if text is None:
        return None
    return _made([f"def run({', '.join(given)}):", *(f" {it}" for it in text), " return s0"], {})


def _of_step(step: Step) -> object:
    """What a step is written in: a formula, or how items are joined; None for anything else."""
    source = step.term.source
    if isinstance(source, Gather):
        return source.join
    return source.formula if isinstance(source, Rule) else None


def _name(plan: Plan, slot: Slot) -> str:
    return f"s{slot}" if slot in plan.step_of else f"v[{slot}]"


def _text(source: Any, out: Slot, given: Sequence[str]) -> list[str] | None:
    """Lines of Python that leave the value in s<out>; None where the formula has to be called."""
    if source is None:
        return None
    if source in _JOINS:
        return [f"s{out} = {_JOINS[source](given[1:])}"]
    written = _written(source)
    if written is None:
        return None

    def put(found: re.Match[str]) -> str:
        return given[int(found[1])] if found[1] else f"t{out}_{found[2]}"

    return [_PLACE.sub(put, line).replace("return", f"s{out} =", 1) for line in written]


_JOINS: Final[Mapping[Any, Callable[[Sequence[str]], str]]] = {
    sum_of("", law="").join: lambda items: " + ".join(("0", *items)),
    count_of("", law="").join: lambda items: " + ".join(("0", *items)),
    any_of("", law="").join: lambda items: " or ".join(items) or "False",
    all_of("", law="").join: lambda items: " and ".join(items) or "True",
    largest_of("", law="").join: lambda items: f"max(0, {', '.join(items)})" if items else "0",
}

# -- a formula as text ------

_PLACE: Final = re.compile(r"\b__given(\d+)__\b|\b__own_(\w+?)__\b")

_OBJECTS: Final[dict[str, object]] = {}
"""What formulas call, under a name of its own."""


@cache
def _written(formula: Formula) -> tuple[str, ...] | None:
    """The lines of a formula, with marks for its arguments and its own names."""
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(formula)))
    except (OSError, SyntaxError):  # its text did not come with the program
        return None
    function = tree.body[0]
    if not isinstance(function, ast.FunctionDef):
        return None
    body = [it for it in function.body if not isinstance(it, ast.Expr)]  # what it says of itself
    *first, last = body
    if not isinstance(last, ast.Return) or not all(isinstance(it, ast.Assign) for it in first):
        return None
    plainly = _Plainly(function, formula.__globals__)
    return tuple(ast.unparse(ast.fix_missing_locations(plainly.visit(it))) for it in body)


class _Plainly(ast.NodeTransformer):
    """Words of the algebra as Python says them; every name marked for what it is."""

    def __init__(self, function: ast.FunctionDef, names: Mapping[str, object]) -> None:
        self._places = {it.arg: place for place, it in enumerate(function.args.args)}
        self._names = names

    def visit_Call(self, node: ast.Call) -> ast.expr:
        way = _WAYS.get(node.func.id) if isinstance(node.func, ast.Name) else None
        self.generic_visit(node)
        is_plain = not node.keywords and not any(isinstance(it, ast.Starred) for it in node.args)
        return way(node.args) if way is not None and node.args and is_plain else node

    def visit_Name(self, node: ast.Name) -> ast.Name:
        if node.id in self._places:
            return ast.Name(f"__given{self._places[node.id]}__", node.ctx)
        if node.id in self._names:
            called = _WORDS.get(node.id, self._names[node.id])
            name = f"g{id(called)}"
            _OBJECTS[name] = called
            return ast.Name(name, node.ctx)
        return ast.Name(f"__own_{node.id}__", node.ctx)


def _joined_by(sign: ast.boolop) -> Callable[[list[ast.expr]], ast.expr]:
    return lambda given: ast.BoolOp(sign, given) if len(given) > 1 else given[0]


def _among(given: list[ast.expr]) -> ast.expr:
    return ast.Compare(given[0], [ast.In()], [ast.Tuple(given[1:], ast.Load())])


_WAYS: Final[Mapping[str, Callable[[list[ast.expr]], ast.expr]]] = {
    "when": lambda given: ast.IfExp(*given),
    "both": _joined_by(ast.And()),
    "either": _joined_by(ast.Or()),
    "negate": lambda given: ast.UnaryOp(ast.Not(), given[0]),
    "is_one_of": _among,
    "share": lambda given: ast.BinOp(given[0], ast.Mult(), given[1]),
    "all_but_share": lambda given: ast.BinOp(
        given[0], ast.Mult(), ast.BinOp(ast.Constant(1), ast.Sub(), given[1])
    ),
}


def _not_below_zero(value: Any) -> Any:
    return max(value, 0)


def _at(table: Table, *keys: Any) -> object:
    return table.cells[keys]


def _down(unit: int) -> Formula:
    def down(value: Any) -> object:
        if type(value) is int:
            return value // unit * unit
        return value.num // (unit * value.over) * unit

    return down


def _up(unit: int) -> Formula:
    def up(value: Any) -> object:
        if type(value) is int:
            return -(-value // unit) * unit
        return -(-value.num // (unit * value.over)) * unit

    return up


def _half_up(unit: int) -> Formula:
    def half_up(value: Any) -> object:
        num, over = (value, unit) if type(value) is int else (value.num, value.over * unit)
        return (2 * num + over) // (2 * over) * unit

    return half_up


_WORDS: Final[Mapping[str, object]] = {
    "lesser_of": min,
    "greater_of": max,
    "not_below_zero": _not_below_zero,
    "at": _at,
    "down_to_won": _down(1),
    "up_to_won": _up(1),
    "half_up_to_won": _half_up(1),
    "down_to_ten_won": _down(10),
    "up_to_ten_won": _up(10),
    "half_up_to_ten_won": _half_up(10),
}
