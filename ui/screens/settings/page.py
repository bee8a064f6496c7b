"""Settings: which part is open, and what is told of this laptop and its figures (SCREENS 10)."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol, TypeAlias, get_args

from core.clock import Clock
from core.office.laptop.care import Holding
from core.sentence import Sentence, say
from core.store.center.lease import Days
from core.store.laptop import Enrolment, LastContact
from ui.screens.dates import full_day_words
from ui.screens.listeners import Listeners
from ui.screens.settings.privacy import contact_words, left_words

Part: TypeAlias = Literal["display", "keys", "lock", "sync", "privacy", "help", "program"]
PARTS: tuple[Part, ...] = get_args(Part)
_MEGA = 1_000_000


class SettingsOffice(Protocol):
    """What the settings ask of the office."""

    @property
    def enrolment(self) -> Enrolment: ...

    def last_contact(self) -> LastContact | None: ...

    def holding(self) -> Holding: ...

    def days(self) -> Days: ...

    def pack_in_use(self) -> tuple[str, date]: ...

    def is_pack_shipped(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Told:
    """One line of a card. icon: before the value, "" for none; tone: a colour token."""

    name: Sentence
    value: Sentence
    icon: str = ""
    tone: str = "text"


class SettingsScreen:
    """part: the part on screen."""

    def __init__(self, office: SettingsOffice, clock: Clock) -> None:
        self._office, self._clock = office, clock
        self.part: Part = "display"
        self.listeners = Listeners()
        self.read_again()

    def read_again(self) -> None:
        """Ask the office anew: something was sent or received."""
        self._held = self._office.holding()
        self.listeners.tell()

    def go_to(self, part: Part) -> None:
        """Open a part."""
        self.part = part
        self.listeners.tell()

    @property
    def unsent(self) -> int:
        """Records the Center has not acknowledged."""
        return self._held.unsent

    def laptop(self) -> tuple[Told, ...]:
        """This laptop: name, owner, last contact, what it holds, encryption."""
        enrolled = self._office.enrolment
        held, days = self._held, self._office.days()
        size = str(max(1, round(held.size / _MEGA)))
        lies_here = say("settings.laptop.held", n=held.cases, size=size)
        return (
            Told(say("settings.laptop.name"), say("settings.as_is", text=enrolled.laptop_name)),
            Told(
                say("settings.laptop.owner"), say("settings.as_is", text=enrolled.consultant_name)
            ),
            Told(say("settings.laptop.contact"), contact_words(self._office.last_contact())),
            Told(
                say("settings.laptop.without"),
                left_words(days),
                tone="range" if days.is_near else "text",
            ),
            Told(say("settings.laptop.cases"), lies_here),
            Told(say("settings.laptop.sealed"), say("settings.on"), "circle-check", "ok"),
        )

    def figures(self) -> tuple[Told, ...]:
        """The figures in use: edition, who vouches for them, last day."""
        edition, until = self._office.pack_in_use()
        is_over = until < self._clock.today()
        vouched = "settings.figures.shipped"
        icon, tone = "info", "text-2"
        if not self._office.is_pack_shipped():
            vouched, icon, tone = "settings.figures.signed", "circle-check", "ok"
        end = say("settings.figures.over" if is_over else "settings.figures.until")
        return (
            Told(say("settings.figures.edition"), say("settings.edition", text=edition)),
            Told(say("settings.figures.signature"), say(vouched), icon, tone),
            Told(
                say("settings.figures.valid"),
                say("settings.day", day=full_day_words(until), end=end),
                "clock-alert" if is_over else "",
                "range" if is_over else "text",
            ),
        )
