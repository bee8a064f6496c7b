"""Verbs about the state of a laptop: locked, opened again, lost, retired; the code by telephone."""

from sqlalchemy import Connection

from core.errors import Mistake
from core.record.spoken import as_heard, spoken_answer
from core.sentence import say
from sync.center.laptops import issuing
from sync.center.laptops.command_key import CommandKey
from sync.center.sql import people
from sync.center.staff.acting import Acting
from sync.protocol.laptop.orders import LOCK, UNLOCK, WIPE, Lease, Order

MOST_DAYS = 3650


class LaptopStateVerbs(Acting):
    """Each verb changes the state and signs the order in one transaction, logged with who."""

    def lock_laptop(self, laptop: str) -> Order:
        """Nothing can be read on it from its next contact on; unsent work is handed over then.

        Raises Mistake when there is no such laptop or it is not in use.
        """
        states = (people.ACTIVE,)
        return self._order("lock-laptop", laptop, states, people.LOCKED, LOCK)

    def unlock_laptop(self, laptop: str) -> Order:
        """It may be read again from its next contact on; a wipe not yet carried out is taken back.

        For an active one the order is given again. Raises Mistake when there is no such laptop, or
        it was erased or switched off.
        """
        states = (people.LOCKED, people.LOST, people.ACTIVE)
        return self._order("unlock-laptop", laptop, states, people.ACTIVE, UNLOCK)

    def lost_laptop(self, laptop: str) -> Order:
        """It is gone: everything on it is erased at its next contact, unsent work too.

        What it held: sync.center.laptops.reports.holding. Raises Mistake when there is no such
        laptop or it was erased before.
        """
        states = (people.ACTIVE, people.LOCKED, people.REVOKED)
        return self._order("lost-laptop", laptop, states, people.LOST, WIPE)

    def retire_laptop(self, laptop: str) -> Order:
        """Its consultant has left: unsent work is handed over, then everything is erased.

        It counts as locked until its receipt is here. Raises Mistake when there is no such laptop
        or it is not in use.
        """
        states = (people.ACTIVE, people.LOCKED)
        return self._order("retire-laptop", laptop, states, people.LOCKED, WIPE, keeps_unsent=True)

    def telephone_code(self, laptop: str, number: str) -> str:
        """The answer to the number that a laptop shows when reading is locked, to be read out
        after checking the person. It opens that laptop for some days (`lease`), once.

        Raises Mistake when there is no such laptop, it was lost, erased or switched off, or the
        number is none.
        """
        heard = as_heard(number)
        if heard is None:
            raise Mistake(say("center.bad_number", number=number), "number")

        def work(connection: Connection) -> str:
            known = self._laptop(connection, laptop)
            if known.state not in (people.ACTIVE, people.LOCKED):
                raise self._cannot(known)
            secret = self.keys.spoken_secret(known.public_key)
            day = self.base.clock.today().toordinal()
            return spoken_answer(secret, laptop, heard, day)

        return self.act("telephone-code", laptop, work)

    def set_lease(self, warn_days: int, lock_days: int, code_days: int) -> Lease:
        """For how long laptops may stay away, told to each at its next contact.

        Raises Mistake unless 1 <= warn_days <= lock_days and 1 <= code_days.
        """
        days = Lease(warn_days, lock_days, code_days)
        fits = 1 <= warn_days <= lock_days <= MOST_DAYS and 1 <= code_days <= MOST_DAYS
        if not fits:
            raise Mistake(say("center.bad_lease"), "days")
        about = f"{warn_days}/{lock_days}/{code_days}"
        self.act("set-lease", about, lambda c: issuing.keep_lease(self.base, c, days))
        return days

    def _order(
        self,
        verb: str,
        laptop: str,
        states: tuple[str, ...],
        state: str,
        kind: str,
        *,
        keeps_unsent: bool = False,
    ) -> Order:
        key = CommandKey(self.keys.folder, self.base.center)

        def work(connection: Connection) -> Order:
            known = self._laptop(connection, laptop)
            if known.state not in states:
                raise self._cannot(known)
            people.touch(self.base, connection, laptop, state=state)
            return issuing.issue(
                self.base, connection, key, laptop, kind, self.by, keeps_unsent=keeps_unsent
            )

        return self.act(verb, laptop, work)

    def _laptop(self, connection: Connection, laptop: str) -> people.KnownLaptop:
        found = people.laptop(self.base, connection, laptop, locked=True)
        if found is None:
            raise Mistake(say("center.no_laptop", laptop=laptop), "laptop")
        return found

    def _cannot(self, known: people.KnownLaptop) -> Mistake:
        state = say(f"center.laptop_state.{known.state}")
        return Mistake(say("center.laptop_cannot", laptop=known.laptop, state=state), "laptop")
