"""Where a programme is applied for: `forms/apply.yaml` of the pack."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import yaml

from core.errors import PackError
from core.sentence import say

SHIPPED: Final = Path(__file__).parents[3] / "resources" / "pack" / "forms" / "apply.yaml"
_FIELDS: Final = {"at", "place", "standing", "source"}


@dataclass(frozen=True, slots=True)
class ApplyAt:
    """One programme. names: of the place by language, empty for the community center."""

    names: Mapping[str, str]
    source: str

    @property
    def is_dong(self) -> bool:
        """Whether the community center takes the application."""
        return not self.names


@lru_cache(maxsize=4)
def load_apply(path: Path = SHIPPED) -> Mapping[str, ApplyAt]:
    """Where programmes are applied for, by programme. Raises PackError naming the flawed one."""
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        return {name: _place(name, entry) for name, entry in content["programmes"].items()}
    except (OSError, yaml.YAMLError, KeyError, TypeError, AttributeError) as wrong:
        raise PackError(say("form.unreadable")) from wrong


def _place(name: str, entry: Mapping[str, Any]) -> ApplyAt:
    """The community center has no name of its own here; another place has one in each language."""
    try:
        names = entry.get("place") or {}
        wanted = {"dong": set(), "elsewhere": {"ko", "en"}}[entry["at"]]
        is_whole = set(names) == wanted and not set(entry) - _FIELDS and bool(entry["source"])
    except (KeyError, TypeError, AttributeError) as wrong:
        raise _flaw(name) from wrong
    if not is_whole:
        raise _flaw(name)
    return ApplyAt(names, entry["source"])


def _flaw(name: str) -> PackError:
    return PackError(say("law.file.shape", place=f"forms/{SHIPPED.name} {name}"))
