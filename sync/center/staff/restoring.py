"""The verb after the Center was restored from a copy."""

from sqlalchemy import Connection, update

from sync.center.sql.statements import at
from sync.center.staff.erasing import EraseVerbs
from sync.center.tables import STREAM


class RestoreVerbs(EraseVerbs):
    """Beginning anew."""

    def begin_anew(self) -> tuple[str, ...]:
        """After the Center was restored from a copy: every stream begins anew.

        What was lost is given other versions when it comes again, so no laptop may go on from the
        version it knows: each takes all of its streams in from the beginning at its next sync.
        Cases that were erased since the copy was made are erased again; returns them.
        """

        def work(connection: Connection) -> None:
            self.lock(connection)
            connection.execute(
                update(STREAM).where(at(self.base, STREAM)).values(epoch=STREAM.c.epoch + 1)
            )

        self.act("begin-anew", None, work)
        return self.erase_again()
