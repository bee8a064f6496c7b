"""The list of programmes, and the rules of every folder."""

from collections.abc import Mapping
from typing import Final

from core.law.engine.gather import Versions, collect
from core.law.programme import Programme
from core.law.rules.household import ties

RULES: Final[Mapping[str, Versions]] = {
    "household": collect((ties,)),
}
"""Rules by folder and name."""

PROGRAMMES: Final[tuple[Programme, ...]] = ()
"""Every programme reckoned, in the order of household.md 5.7."""
