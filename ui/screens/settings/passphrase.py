"""Another passphrase: the present one, a new one twice; nothing is kept here."""

from typing import Protocol

from core.errors import Mistake, WelfareNetError, WrongPassphrase
from core.sentence import Sentence, say
from core.store.key.strength import strength_of
from ui.screens.listeners import Listeners


class PassphraseOffice(Protocol):
    """What changes it; may take a second."""

    def change_passphrase(self, passphrase: str, present: str | None = None) -> None: ...


class PassphraseChange:
    """said: what was refused, or that it is done; wrong: the field it is about."""

    def __init__(self, office: PassphraseOffice) -> None:
        self._office = office
        self.said: Sentence | None = None
        self.wrong: str | None = None
        self.is_done = False
        self.is_busy = False
        self.listeners = Listeners()

    def strength(self, passphrase: str) -> Sentence | None:
        """How strong it is, in words; None while nothing is typed."""
        return strength_of(passphrase).why if passphrase else None

    def is_strong_enough(self, passphrase: str) -> bool:
        """Whether it may be taken."""
        return strength_of(passphrase).is_enough

    def may_begin(self, present: str, new: str, again: str) -> bool:
        """Look at what was typed; what is wrong is said. True: `change` may run."""
        self.said, self.wrong, self.is_done = None, None, False
        if not present:
            self.said, self.wrong = say("settings.passphrase.present_missing"), "present"
        elif not self.is_strong_enough(new):
            self.said, self.wrong = strength_of(new).why, "new"
        elif new != again:
            self.said, self.wrong = say("enrol.differ"), "again"
        self.is_busy = self.said is None
        self.listeners.tell()
        return self.is_busy

    def change(self, present: str, new: str) -> None:
        """The work, for the background. Raises WrongPassphrase, Mistake, DiskFull."""
        self._office.change_passphrase(new, present)

    def changed(self) -> None:
        """It is done: only the new one opens from now on."""
        self.is_busy, self.is_done = False, True
        self.said = say("settings.passphrase.done")
        self.listeners.tell()

    def failed(self, error: Exception) -> None:
        """Why not; the old passphrase holds. Raises what is no word for people."""
        self.is_busy = False
        if not isinstance(error, WelfareNetError):
            raise error
        self.said = error.sentence
        self.wrong = "present" if isinstance(error, WrongPassphrase) else None
        if isinstance(error, Mistake):
            self.wrong = "new"
        self.listeners.tell()
