"""The verbs of the staff as given in the console: the same functions, by somebody with a role."""

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection

from core.errors import Mistake
from core.sentence import say
from sync.center.base import Base
from sync.center.console.accounts import Account
from sync.center.console.rights import may_do
from sync.center.keys import CenterKeys
from sync.center.staff import Staff

T = TypeVar("T")


class NotAllowed(Mistake):
    """The role of this account does not go so far; nothing was done."""


class ConsoleStaff(Staff):
    """Every verb asks first whether the role may give it. place: from where it is given."""

    def __init__(self, base: Base, keys: CenterKeys, account: Account, place: str) -> None:
        super().__init__(base, keys, account.name, place)
        self.role = account.role

    def act(self, what: str, about: str | None, work: Callable[[Connection], T]) -> T:
        """Raises NotAllowed."""
        self.check(what)
        return super().act(what, about, work)

    def check(self, verb: str) -> None:
        """Raises NotAllowed for a verb that is not this role's."""
        if not may_do(self.role, verb):
            raise NotAllowed(say("center.staff_may_not"))
