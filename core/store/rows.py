"""Rows of the list tables, by the case they belong to."""

from collections import defaultdict
from datetime import date
from typing import Any, TypeAlias

from sqlalchemy import Connection, RowMapping

ByStream: TypeAlias = defaultdict[str, list[RowMapping]]


def by_stream(connection: Connection, wanted: Any) -> ByStream:
    """Rows of a select that has the column `stream`; of a case without any: none."""
    found: ByStream = defaultdict(list)
    for row in connection.execute(wanted).mappings():
        found[row["stream"]].append(row)
    return found


def day_in(text: str | None) -> date | None:
    """A day as the lists keep it."""
    return date.fromisoformat(text) if text else None
