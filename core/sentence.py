"""How core and screens speak: a key and its values, never prose.

The words stand in resources/texts/{ko,en}.ts and are looked up by ui.texts.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeAlias

Value: TypeAlias = "str | int | Sentence"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One thing to say to a person.

    key: name of a text, dotted ("store.disk_full"); values: what fills its places, by name.
    A value may be a Sentence itself and is then put into words first.
    """

    key: str
    values: Mapping[str, "Value"] = field(default_factory=lambda: MappingProxyType({}))

    def __hash__(self) -> int:
        return hash((self.key, tuple(sorted((k, str(v)) for k, v in self.values.items()))))


def say(key: str, **values: "Value") -> Sentence:
    """Short form: say("store.disk_full", free=3)."""
    return Sentence(key, MappingProxyType(values))
