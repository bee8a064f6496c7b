"""Verbs about people and laptops."""

import secrets
import uuid

from nacl.exceptions import CryptoError
from sqlalchemy import Connection

from core.errors import Mistake
from core.sentence import say
from sync.center.sql import people
from sync.center.staff.acting import Acting
from sync.protocol.proof import SECRET_BYTES, EnrolCode, fingerprint, spell

CODE_MS = 15 * 60 * 1000


class LaptopVerbs(Acting):
    """Consultants, enrolment codes, recovery, switching off."""

    def add_consultant(self, user: str, name: str) -> None:
        """A person who will get laptops and cases.

        Raises Mistake when the id is empty, too long or taken.
        """
        if not user or len(user) > 100 or any(sign.isspace() for sign in user):
            raise Mistake(say("center.bad_consultant", user=user), "user")

        def work(connection: Connection) -> None:
            self.lock(connection)
            if people.consultant(self.base, connection, user) is not None:
                raise Mistake(say("center.consultant_there", user=user), "user")
            stream = str(uuid.uuid4())
            people.open_stream(self.base, connection, stream, "user")
            people.keep_consultant(self.base, connection, people.Consultant(user, name, stream))

        self.act("add-consultant", user, work)

    def enrol_code(self, user: str) -> str:
        """A code for one laptop of this person, good for 15 minutes. Raises Mistake."""
        secret = spell(secrets.token_bytes(SECRET_BYTES))

        def work(connection: Connection) -> None:
            self.consultant(connection, user)
            expires = self.base.now() + CODE_MS
            hashed = people.code_hash(self.base, secret)
            people.keep_code(self.base, connection, hashed, user, expires)

        self.act("enrol-code", user, work)
        return str(EnrolCode(secret, fingerprint(self.keys.authority)))

    def revoke(self, laptop: str) -> None:
        """Switch a laptop off: it locks at the next contact and keeps its outbox.

        Raises Mistake when there is no such laptop.
        """

        def work(connection: Connection) -> None:
            if not people.touch(self.base, connection, laptop, state=people.REVOKED):
                raise Mistake(say("center.no_laptop", laptop=laptop), "laptop")

        self.act("revoke", laptop, work)

    def recovery_code(self, laptop: str) -> str:
        """The recovery code, to be read out after checking the person; a new one is asked for.

        Raises Mistake when there is no such laptop or its box does not open.
        """

        def work(connection: Connection) -> str:
            box = people.recovery_box(self.base, connection, laptop)
            if box is None:
                raise Mistake(say("center.no_laptop", laptop=laptop), "laptop")
            people.touch(self.base, connection, laptop, renew_recovery=True)
            try:
                return self.keys.open_recovery(box)
            except (CryptoError, UnicodeDecodeError) as wrong:
                raise Mistake(say("center.no_recovery", laptop=laptop), "laptop") from wrong

        return self.act("recovery-code", laptop, work)
