"""The error families. Each has one place where it is caught (docs/decisions/0008-errors.md).

Every error that can reach a person carries a Sentence: what is wrong, where, what to do.
"""

from core.sentence import Sentence


class WelfareNetError(Exception):
    """Base of all errors this program raises on purpose.

    sentence: what the person at the screen is told.
    """

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence.key, dict(sentence.values))
        self.sentence = sentence


class Mistake(WelfareNetError):
    """The person at the screen can put it right; caught in the view that asked.

    field: path of the fact or the name of the field it is about, or None.
    """

    def __init__(self, sentence: Sentence, field: str | None = None) -> None:
        super().__init__(sentence)
        self.field = field


class LawError(WelfareNetError):
    """Rules or figures do not fit together; caught at start-up, shown per programme on screen."""


class TwoRulesInForce(LawError):
    """Two rules or two figures of one name claim the same day."""


class RulesInACircle(LawError):
    """Rules that need one another's results."""


class NothingAnswersTo(LawError):
    """A rule asks for a name that is no fact, figure or rule."""


class NoFigureFor(LawError):
    """A figure has no value on the day asked."""


class NotCovered(LawError):
    """Nobody has written this provision, or its figures for this day are not known."""


class StoreError(WelfareNetError):
    """The laptop's file; caught in main.py and on the unlock screen, DiskFull where one writes."""


class WrongPassphrase(StoreError):
    """The passphrase does not open the key file. Nothing is erased."""


class KeyFileMissing(StoreError):
    """The database is there, its keys are not."""


class NewerThanThisProgram(StoreError):
    """The database was written by a newer program version."""


class DamagedFile(StoreError):
    """The database file cannot be read."""


class DiskFull(StoreError):
    """There is no room to write; what was written before is safe."""


class AlreadyOpen(StoreError):
    """Another window of this program holds the file."""


class PackError(WelfareNetError):
    """A pack was refused; the one in use stays."""


class BadSignature(PackError):
    """Not signed by the Center, or altered since."""


class OlderPack(PackError):
    """Its serial is not above the installed one's."""


class NeedsNewerProgram(PackError):
    """Its min_app is above this program's version."""


class SyncError(WelfareNetError):
    """Sync stopped; nothing is lost. Caught in ui.screens.sync."""


class NoCenter(SyncError):
    """No connection or no answer; trying again is harmless."""


class WrongCenter(SyncError):
    """Whoever answers at this address is not the Center of this laptop; nothing was said to it."""


class NotUnderstood(SyncError):
    """The other side said something that is not of this protocol; nothing was taken in."""


class SignInNeeded(SyncError):
    """The Center does not accept this laptop's signature now."""


class LaptopRevoked(SyncError):
    """The Center has switched this laptop off: lock, keep the outbox."""


class LaptopWiped(SyncError):
    """The Center has ordered it: the keys are gone. Whoever owns the file closes and erases it."""


class ProgramTooOld(SyncError):
    """The Center no longer serves this version; pushing still works."""


class CenterTooOld(SyncError):
    """This program speaks a newer protocol than the Center; everything waits here."""


class CopiedLaptop(SyncError):
    """Another laptop has used this laptop's numbers (fork): stamped again by itself."""


class CenterRestored(SyncError):
    """The Center expects an older number (gap): sent again by itself."""


class ReceiptDiffers(SyncError):
    """Laptop and Center count differently; shown, never smoothed over."""
