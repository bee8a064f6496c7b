"""Rows of a table that say the same: found once, so that what follows is made once for all."""

from collections.abc import Sequence
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from core.law.engine.columns import Answers, Codes, EachColumn

Places: TypeAlias = NDArray[np.int64]
"""One whole number for each row, 0 or more."""

_MOST_CODES = 2**31


class Alike:
    """Rows told apart by columns, one column after the other."""

    def __init__(self, count: int) -> None:
        self._code: Places = np.zeros(count, dtype=np.int64)
        self._most = 1

    def tell(self, column: Places, most: int | None = None) -> None:
        """Tells apart rows with different numbers. most: all of them are below it."""
        if most is None:
            _, column = np.unique(column, return_inverse=True)
            most = int(column.max()) + 1
        if most == 1:
            return
        if self._most * most > _MOST_CODES:
            _, self._code = np.unique(self._code, return_inverse=True)
            self._most = int(self._code.max()) + 1
        self._code = self._code * most + column
        self._most *= most

    def groups(self) -> list[Places]:
        """The rows, those alike together."""
        if self._most == 1:
            return [np.arange(len(self._code))]
        order = np.argsort(self._code, kind="stable")
        code = self._code[order]
        return np.split(order, np.flatnonzero(code[1:] != code[:-1]) + 1)


def numbers_of(value: Any, count: int) -> tuple[Places, Sequence[Any]]:
    """A value by row as places among the different ones, and these."""
    if isinstance(value, Answers):
        return value.yes.astype(np.int64), (False, True)
    if isinstance(value, Codes):
        return value.places.astype(np.int64), value.names
    if isinstance(value, EachColumn):
        different: dict[Any, int] = {}
        places = [different.setdefault(it, len(different)) for it in value.plain()]
        return np.array(places, dtype=np.int64), tuple(different)
    return np.zeros(count, dtype=np.int64), (value,)
