"""How each argument enters a formula: added or taken away. Read off the formula's own text."""

import ast
import inspect
import textwrap
from functools import cache
from typing import Final, Literal, TypeAlias

from core.law.engine.plan import Step
from core.law.engine.rule import Formula, Rule

Sign: TypeAlias = Literal["+", "-"]

_PLUS: Final[Sign] = "+"


def signs_of(step: Step) -> tuple[Sign, ...]:
    """One sign for each need of a step; what gathers adds."""
    source = step.term.source
    if isinstance(source, Rule) and source.formula is not None:
        found = _signs(source.formula)
        return tuple(found.get(need, _PLUS) for need in source.needs)
    return (_PLUS,) * len(step.needs)


@cache
def _signs(formula: Formula) -> dict[str, Sign]:
    tree = ast.parse(textwrap.dedent(inspect.getsource(formula)))
    found: dict[str, Sign] = {}
    for statement in ast.walk(tree):
        if isinstance(statement, (ast.Return, ast.Assign)) and statement.value is not None:
            _walk(statement.value, found, taken_away=False)
    return found


def _walk(node: ast.AST, found: dict[str, Sign], *, taken_away: bool) -> None:
    """Notes a name's sign where it is first read; turned behind a minus and in all_but_share."""
    if isinstance(node, ast.Name):
        found.setdefault(node.id, "-" if taken_away else "+")
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Sub):
        _walk(node.left, found, taken_away=taken_away)
        _walk(node.right, found, taken_away=not taken_away)
    elif isinstance(node, ast.Compare):
        return
    else:
        for part in ast.iter_child_nodes(node):
            _walk(part, found, taken_away=taken_away)
