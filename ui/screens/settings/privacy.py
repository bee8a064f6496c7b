"""Settings, privacy: the Center met last, days left, unsent work taken out, what lies outside."""

from datetime import datetime
from pathlib import Path
from typing import Protocol

from core.clock import SEOUL
from core.sentence import Sentence, say
from core.store.center.lease import Days
from core.store.laptop import LastContact
from ui.screens.dates import clock_words, day_words

OUTSIDE = ("keys", "lock", "sealed", "log")
"""Files beside the encrypted one, each with what it holds; a test holds them against the folder."""


class PrivacyOffice(Protocol):
    """What it asks of the office."""

    def days(self) -> Days: ...

    def last_contact(self) -> LastContact | None: ...

    def sealed_count(self) -> int: ...

    def take_out(self, to: Path) -> int: ...


class PrivacyScreen:
    """What is told; nothing is kept here."""

    def __init__(self, office: PrivacyOffice) -> None:
        self._office = office
        self._days = office.days()
        self.sealed = office.sealed_count()

    def contact(self) -> Sentence:
        """When the Center was met last."""
        return contact_words(self._office.last_contact())

    def left(self) -> Sentence:
        """For how long the laptop may be read without meeting it."""
        return left_words(self._days)

    def why_left(self) -> Sentence:
        """What happens then, and what does not."""
        if not self._days.is_counted:
            return say("settings.privacy.left.no_center")
        return say("settings.privacy.left.why", n=self._days.limit)

    def rescue(self) -> Sentence:
        """What could be taken out."""
        if self.sealed:
            return say("settings.privacy.rescue.why", n=self.sealed)
        return say("settings.privacy.rescue.none")

    def take_out(self, to: Path) -> Sentence:
        """Write the package; what is said then. Raises Mistake, DiskFull."""
        return say("rescue.done", n=self._office.take_out(to))

    def outside(self) -> tuple[Sentence, ...]:
        """What stands outside the encrypted file, a line each."""
        return tuple(say(f"settings.privacy.outside.{name}") for name in OUTSIDE)


def contact_words(contact: LastContact | None) -> Sentence:
    """When the Center was met last, in words."""
    if contact is None:
        return say("settings.laptop.never")
    at = datetime.fromtimestamp(contact.server_ms / 1000, SEOUL)
    return say(
        "settings.laptop.reached", day=day_words(at.date(), weekday=False), at=clock_words(at)
    )


def left_words(days: Days) -> Sentence:
    """Days left, in words."""
    if not days.is_counted:
        return say("settings.laptop.without_end")
    return say("settings.laptop.left", n=days.left)
