"""The calculator of the office: which pack an estimate is made with."""

from datetime import date
from typing import TYPE_CHECKING

from core.errors import PackError
from core.law.pack import Contents, read_contents, read_pack, shipped_contents
from core.office.base import Base
from core.store import packs

if TYPE_CHECKING:
    from core.law.estimate import Estimator


class Reckoning(Base):
    """Estimators by pack, made when first needed and kept until the lock."""

    def estimator(self, visit: str | None = None) -> "Estimator":
        """The calculator with the newest pack; of a visit, with the pack that it began with.

        Ask for it in the lane: reading a pack takes longer than a key stroke may wait.
        """
        if visit is None:
            return self._estimator_of(packs.newest_serial(self.database))
        return self._estimator_of(packs.serial_of_visit(self.database, visit))

    def estimator_before(self) -> "Estimator | None":
        """The calculator with the pack that counted before the newest one, where one is kept."""
        newest = packs.newest_serial(self.database)
        kept = (*packs.serials(self.database), shipped_contents().serial)
        older = [serial for serial in kept if serial < newest]
        return self._estimator_of(max(older)) if older else None

    def pack_in_use(self) -> tuple[str, date]:
        """Edition and last day of the newest pack; cheap enough for the main thread."""
        serial = packs.newest_serial(self.database)
        made = self._estimators.get(serial)
        contents = made.pack.contents if made is not None else self._contents_of(serial)
        return contents.edition, contents.valid_until

    def _estimator_of(self, serial: int) -> "Estimator":
        if serial not in self._estimators:
            self._estimators[serial] = self._made(serial)
        return self._estimators[serial]

    def _made(self, serial: int) -> "Estimator":
        """With this pack, or the newest older one that the rules of this program can use.

        A pack is checked when it is kept; only a new program can find one that no longer fits, and
        it brings a pack of its own. The edition stands in every estimate.
        """
        from core.law.judging.fitting import estimator_with, shipped_estimator

        own = shipped_contents().serial
        wanted = [
            kept
            for kept in packs.serials(self.database)
            if kept != own and (kept == serial or own < kept < serial)
        ]
        for kept in wanted if serial != own else ():
            try:
                return estimator_with(read_pack(packs.files_of(self.database, kept) or {}))
            except PackError:
                continue
        return shipped_estimator()

    def _contents_of(self, serial: int) -> Contents:
        """pack.json of a pack kept here or come with the program; read once."""
        if serial == shipped_contents().serial:
            return shipped_contents()
        if serial not in self._contents:
            files = packs.files_of(self.database, serial) or {}
            self._contents[serial] = read_contents(files.get("pack.json", b""))
        return self._contents[serial]
