"""What of a conflict differs, field by field, and the value that comes of choosing among them.

A group merges whole, so that no row appears that nobody entered; when a person decides, fields of
it that stand for themselves (a telephone beside a caution) are chosen one by one.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias

from core.casework.actions import LIST_FIELDS
from core.casework.case_file import Conflict
from core.people.person import TIE, WHO
from core.record.kinds import ROW_GROUP

Value: TypeAlias = Mapping[str, Any] | None

WHOLE: Final = ""
"""Stands for all of a group, where it is one thing."""

FIELDS: Final[Mapping[tuple[str, str], tuple[str, ...]]] = {
    ("member", "who"): ("name", *WHO),
    ("member", "tie"): TIE,
    ("case", "contact"): ("telephone", "caution", "preferred"),
    **{(kind, "value"): fields for kind, fields in LIST_FIELDS.items()},
}
"""Fields of a group that stand for themselves."""

TEXTS: Final = frozenset({
    ("case", "contact", "caution"), ("case", "contact", "preferred"),
})  # fmt: skip
"""Free texts: both may stand one after the other."""

_WITH: Final[Mapping[str, tuple[str, ...]]] = {"counted": ("counted_why",)}
"""What is taken along with a field."""


def fields_of(conflict: Conflict) -> tuple[str, ...]:
    """Fields in which the sides differ; (WHOLE,) where the group is one thing, or differs in
    nothing that stands for itself."""
    if conflict.group == ROW_GROUP:
        return (WHOLE,)
    known = FIELDS.get((conflict.kind, conflict.group), ())
    return tuple(field for field in known if differs(conflict.values, field)) or (WHOLE,)


def differs(values: Sequence[Value], field: str) -> bool:
    """Whether the values do not all say the same of a field."""
    first, *rest = ((value or {}).get(field) for value in values)
    return any(one != first for one in rest)


def is_text(conflict: Conflict, field: str) -> bool:
    """Whether both texts may stand."""
    return (conflict.kind, conflict.group, field) in TEXTS


def taken(values: Sequence[Value], chosen: Mapping[str, int | Value | str]) -> Value:
    """The value that stands after the choice.

    chosen: by field the number of the side that is taken, or what is written anew (of WHOLE the
    whole value). What the sides do not differ in stays; what no field names comes from the side
    that the first of them was taken from, else from the last.
    """
    whole = chosen.get(WHOLE)
    if isinstance(whole, int):
        return values[whole]
    if whole is not None:
        assert not isinstance(whole, str)
        return whole
    first = next((one for one in chosen.values() if isinstance(one, int)), len(values) - 1)
    made = dict(values[first] or {})
    for field, one in chosen.items():
        if not isinstance(one, int):
            made[field] = one
            continue
        for name in (field, *_WITH.get(field, ())):
            made[name] = (values[one] or {}).get(name)
    return made


def joined(texts: Sequence[str | None]) -> str:
    """Free texts one after the other, each once."""
    return "\n".join(dict.fromkeys(text.strip() for text in texts if text and text.strip()))
