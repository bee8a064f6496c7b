"""Rules: one provision, one function. Argument names are the dependencies.

    @rule(law="기초연금법 제3조", of="person")
    def is_old_enough(age: Amount, lowest_age: Amount) -> YesNo:
        return age >= lowest_age

A name is local to its programme folder; another folder's term is written `basic_pension__amount`.
A new version of a provision is a new function with the same `name=`; each says from when and
until when it holds.
"""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

Entity: TypeAlias = Literal["household", "person", "vehicle", "obligor"]
Formula: TypeAlias = Callable[..., object]


@dataclass(frozen=True, eq=False)
class Rule:
    """One version of one provision.

    needs: names of the facts, figures and rules it reads, in the order of its arguments.
    formula: None where nobody has written the provision yet (see `not_covered`).
    """

    name: str
    of: Entity
    law: str
    needs: tuple[str, ...]
    formula: Formula | None
    since: date | None = None
    until: date | None = None

    def __call__(self, *values: object) -> object:
        """Reckons this rule alone. Raises TypeError where nobody has written it."""
        if self.formula is None:
            raise TypeError(f"{self.name} is not covered")
        return self.formula(*values)

    def holds_on(self, day: date) -> bool:
        """In force on that day, both ends included."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )

    def meets(self, other: "Rule") -> bool:
        """There is a day on which both are in force."""
        return (self.since is None or other.until is None or self.since <= other.until) and (
            other.since is None or self.until is None or other.since <= self.until
        )


def rule(
    *,
    law: str,
    of: Entity = "household",
    since: date | None = None,
    until: date | None = None,
    name: str | None = None,
) -> Callable[[Formula], Rule]:
    """Makes a rule of a formula. Raises TypeError for arguments with defaults or stars."""

    def made(formula: Formula) -> Rule:
        parameters = inspect.signature(formula).parameters.values()
        for parameter in parameters:
            if (
                parameter.kind is not parameter.POSITIONAL_OR_KEYWORD
                or parameter.default is not parameter.empty
            ):
                raise TypeError(f"{formula.__name__}: {parameter.name} must be a plain argument")
        needs = tuple(parameter.name for parameter in parameters)
        return Rule(name or formula.__name__, of, law, needs, formula, since, until)

    return made


def not_covered(
    *,
    law: str,
    name: str,
    of: Entity = "household",
    since: date | None = None,
    until: date | None = None,
) -> Rule:
    """Stands in for a version nobody has written: what needs it is not covered, never guessed."""
    return Rule(name, of, law, (), None, since, until)
