"""An answer: what was said to one question, in which state, and how it is known.

States and their meaning for the calculator: docs/spec/records.md section 4. The JSON form is the
value of a `fact` change (docs/spec/records.md section 9).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, TypeAlias

from core.errors import Mistake
from core.sentence import say

Value: TypeAlias = int | bool | str | tuple[Any, ...] | None
"""Won and counts as int, yes/no as bool, codes and dates (ISO) as text, lists as tuples."""

Span: TypeAlias = tuple[int, int | None]
"""Lowest and highest possible amount; highest None: no upper bound."""


class State(StrEnum):
    """The seven answer states. Only GIVEN and NONE carry something for the calculator."""

    NOT_ASKED = "not_asked"
    GIVEN = "given"
    NONE = "none"
    UNKNOWN = "unknown"
    LATER = "later"
    REFUSED = "refused"
    NOT_APPLICABLE = "not_applicable"


class Source(StrEnum):
    """How an answer is known."""

    SAID = "said"
    PAPER_SEEN = "paper_seen"
    ESTIMATED = "estimated"
    OFFICE = "office"


class Period(StrEnum):
    """The period in which an amount was asked; the stored amount is in the fact's own unit."""

    MONTH = "month"
    YEAR = "year"
    ONCE = "once"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer.

    value: what was given (None unless the state is GIVEN) · between: a range instead of a value,
    whole won or whole units · seen: date of the paper or of the statement.
    """

    state: State
    value: Value = None
    between: Span | None = None
    period: Period | None = None
    source: Source | None = None
    seen: date | None = None

    def __post_init__(self) -> None:
        """Raises Mistake when value or range do not fit the state, or hold what cannot be."""
        has_content = self.value is not None or self.between is not None
        if has_content != (self.state is State.GIVEN):
            raise Mistake(say("answer.value_needs_given", state=self.state.value))
        if self.value is not None and self.between is not None:
            raise Mistake(say("answer.value_or_range"))
        if isinstance(self.value, float):
            raise Mistake(say("record.float"))
        if self.between is not None:
            low, high = self.between
            if high is not None and high < low:
                raise Mistake(say("amount.low_above_high"))

    @property
    def is_settled(self) -> bool:
        """Whether the calculator gets something from it."""
        return self.state in (State.GIVEN, State.NONE)

    def known(self, source: Source, seen: date | None) -> "Answer":
        """The same answer, with how it is known."""
        return replace(self, source=source, seen=seen)

    def to_json(self) -> dict[str, Any]:
        """Value of a fact change. "value" or "between" stands only in a given answer."""
        body: dict[str, Any] = {
            "state": self.state.value,
            "period": self.period.value if self.period else None,
            "source": self.source.value if self.source else None,
            "seen": self.seen.isoformat() if self.seen else None,
        }
        if self.between is not None:
            body["between"] = list(self.between)
        elif self.value is not None:
            body["value"] = list(self.value) if isinstance(self.value, tuple) else self.value
        return body

    @classmethod
    def from_json(cls, body: Mapping[str, Any] | None) -> "Answer":
        """Raises Mistake when the object is no answer."""
        if not isinstance(body, Mapping):
            raise Mistake(say("answer.unreadable"))
        try:
            value, between, seen = body.get("value"), body.get("between"), body.get("seen")
            return cls(
                State(body["state"]),
                value=tuple(value) if isinstance(value, list) else value,
                between=(between[0], between[1]) if between is not None else None,
                period=Period(body["period"]) if body.get("period") else None,
                source=Source(body["source"]) if body.get("source") else None,
                seen=date.fromisoformat(seen) if seen else None,
            )
        except (KeyError, ValueError, TypeError, IndexError) as wrong:
            raise Mistake(say("answer.unreadable")) from wrong


NOT_ASKED = Answer(State.NOT_ASKED)
"""What stands before anybody asked."""


def given(value: Value, source: Source = Source.SAID, seen: date | None = None) -> Answer:
    """A given answer in short form."""
    return Answer(State.GIVEN, value=value, source=source, seen=seen)


def given_between(low: int, high: int | None, source: Source = Source.SAID) -> Answer:
    """A given range in short form; high None means no upper bound."""
    return Answer(State.GIVEN, between=(low, high), source=source)


def without(state: State) -> Answer:
    """An answer that carries only its state."""
    return Answer(state)
