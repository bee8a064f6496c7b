"""What every worker must know of the others' visitors: nonces that were used, codes guessed."""

import uuid

from sqlalchemy import Connection, delete, func, insert, select
from sqlalchemy.dialects.postgresql import insert as pg_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from sync.center.base import Base
from sync.center.schema.attempts import NONCE, WRONG_CODE
from sync.center.sql.statements import at
from sync.center.tables import CENTER


def use_nonce(base: Base, connection: Connection, laptop: str, nonce: str, life_ms: int) -> bool:
    """Note that the laptop has signed this nonce. False: it had, at whatever worker.

    life_ms: how long a nonce is taken; older ones of the laptop are forgotten.
    """
    now = base.now()
    connection.execute(
        delete(NONCE).where(
            at(base, NONCE), NONCE.c.laptop_id == laptop, NONCE.c.used_at < now - life_ms
        )
    )
    make = sqlite_insert if base.is_sqlite else pg_insert
    made = connection.execute(
        make(NONCE)
        .values(center_id=base.center, laptop_id=laptop, nonce=nonce, used_at=now)
        .on_conflict_do_nothing()
        .returning(NONCE.c.nonce)
    )
    return made.first() is not None


def wrong_codes(base: Base, connection: Connection, since: int) -> int:
    """How many wrong codes were tried after that time; older tries are forgotten.

    The Center's row is locked: nobody tries another code until this try has ended.
    """
    connection.execute(select(CENTER.c.center_id).where(at(base, CENTER)).with_for_update())
    connection.execute(
        delete(WRONG_CODE).where(at(base, WRONG_CODE), WRONG_CODE.c.tried_at <= since)
    )
    count: int = connection.execute(
        select(func.count()).select_from(WRONG_CODE).where(at(base, WRONG_CODE))
    ).scalar_one()
    return count


def note_wrong_code(base: Base, connection: Connection) -> None:
    """Somebody tried a code that is none."""
    connection.execute(
        insert(WRONG_CODE).values(
            center_id=base.center, try_id=str(uuid.uuid4()), tried_at=base.now()
        )
    )
