"""Columns: the algebra over many households at once. Brings numpy; import it where it is used."""

from core.law.engine.columns import words
from core.law.engine.columns.column import (
    Answers,
    Codes,
    EachColumn,
    Mixed,
    Numbers,
    YesNoArray,
    column_of,
    cut,
)
from core.law.engine.columns.room import MOST, Whole

__all__ = [
    "MOST",
    "Answers",
    "Codes",
    "EachColumn",
    "Mixed",
    "Numbers",
    "Whole",
    "YesNoArray",
    "column_of",
    "cut",
    "words",
]
