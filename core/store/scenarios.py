"""What-if cases kept under a name: of this laptop alone, gone with the case."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from core.record.change import canonical
from core.store.lists import decoded
from core.store.tables import Scenario, table_of

TABLE = table_of(Scenario)


@dataclass(frozen=True, slots=True)
class KeptScenario:
    """One row. body: what core.casework.scenarios reads and writes; at_ms: when it was kept."""

    id: str
    name: str
    body: Mapping[str, Any]
    at_ms: int


def keep(connection: Connection, stream: str, scenario: KeptScenario) -> None:
    """Write it, in the place of the one with the same id."""
    values = {
        "stream": stream,
        "name": scenario.name,
        "body": canonical(scenario.body),
        "at_ms": scenario.at_ms,
    }
    put = insert(TABLE).values(id=scenario.id, **values)
    connection.execute(put.on_conflict_do_update(index_elements=["id"], set_=values))


def of_case(connection: Connection, stream: str) -> tuple[KeptScenario, ...]:
    """All of one case, the oldest first."""
    found = connection.execute(
        select(TABLE).where(TABLE.c.stream == stream).order_by(TABLE.c.at_ms, TABLE.c.id)
    ).mappings()
    return tuple(
        KeptScenario(row["id"], row["name"], decoded(row["body"]), row["at_ms"]) for row in found
    )


def drop(connection: Connection, stream: str, scenario: str) -> None:
    """Forget one; what is not there stays away."""
    connection.execute(delete(TABLE).where(TABLE.c.stream == stream, TABLE.c.id == scenario))
