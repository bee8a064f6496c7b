"""The access log: who opened, printed or revealed what, when and why; each entry seals the last.

Five facts (peers S14); tamper-evident: an entry carries the hash of the one before it, so that a
missing or altered entry shows.
"""

from typing import Any

from sqlalchemy import Connection, select, update

from core.casework import actions
from core.casework.actions import Act
from core.clock import Clock
from core.record.seals import seal_of
from core.store.database import as_apply
from core.store.laptop import LAPTOP


def access_act(connection: Connection, clock: Clock, case: str, what: str, why: str | None) -> Act:
    """The act that writes one entry, chained to the newest; belongs into the same transaction."""
    kept = connection.execute(select(LAPTOP.c.chain, LAPTOP.c.consultant)).one()
    entry: dict[str, Any] = {
        "who": kept.consultant,
        "when": clock.now().isoformat(),
        "case": case,
        "what": what,
        "why": why,
        "before": kept.chain,
    }
    entry["seal"] = seal_of(entry)
    with as_apply(connection):
        connection.execute(update(LAPTOP).values(chain=entry["seal"]))
    return actions.append_act("access", actions.new_id(), entry)
