"""Work of a former consultant that the Center holds: the owner of the case takes it in or not."""

from core.casework.actions import append_act
from core.casework.case_file import CaseFile
from core.errors import Mistake
from core.office.base import Base, Changes
from core.sentence import say
from core.store.leaving import offered
from core.store.leaving.offered import LateWork, Offer


class HeldWork(Base):
    """Verbs about what is offered. They work without a network: the answer is a record like all."""

    def offers(self) -> tuple[tuple[Offer, CaseFile], ...]:
        """What waits for an answer, oldest first, with the case as it stands."""
        return tuple((offer, self._file(offer.case)[0]) for offer in self._offers())

    def late_work(self) -> tuple[tuple[LateWork, CaseFile], ...]:
        """What a former consultant wrote and the Center let in, until it is put aside."""
        with self.database.reading() as connection:
            found = offered.late_work(connection)
        return tuple((one, self._file(one.case)[0]) for one in found)

    def _offers(self) -> tuple[Offer, ...]:
        with self.database.reading() as connection:
            return offered.offers(connection)

    def decide_offer(self, offer: str, *, take: bool) -> Changes:
        """Take it in or decline it; the Center does so when the answer has arrived.

        Raises Mistake when it waits no more.
        """
        found = next((one for one in self._offers() if one.id == offer), None)
        if found is None:
            raise Mistake(say("office.no_such_offer"))
        act = append_act(offered.DECISION, offer, {"take": take, "note": None})
        return self._write(found.case, [act])
