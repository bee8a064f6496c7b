"""The consent gate: before the first answer is kept (SCREENS 4, records.md 7)."""

from collections.abc import Callable
from dataclasses import replace

from core.clock import Clock
from core.errors import Mistake
from core.people.consent import Channel, Consent, ConsentKind
from core.people.household import Household
from core.sentence import Sentence, say
from ui.screens.listeners import Listeners
from ui.screens.visit.consents import ConsentForm, statement


class GateScreen:
    """Three ways on, nothing chosen in advance.

    begin: told the consents, or the reason where a life is in danger · reckon: only reckoning,
    nothing is kept. said: what is missing, after the button was pressed.
    """

    def __init__(
        self,
        household: Household,
        clock: Clock,
        begin: Callable[[list[Consent], str | None], None],
        reckon: Callable[[], None],
    ) -> None:
        self.household, self._clock = household, clock
        self._begin, self._reckon = begin, reckon
        self.general = ConsentForm(ConsentKind.GENERAL)
        self.sensitive: bool | None = None
        self.asks_sensitive_later = False
        self.said: Sentence | None = None
        self.wrong: str | None = None
        self.listeners = Listeners()

    def choose_general(self, *, is_given: bool) -> None:
        self.general.is_given = is_given
        self._changed()

    def choose_sensitive(self, answer: str) -> None:
        """`given`, `refused` or `later`."""
        self.sensitive = None if answer == "later" else answer == "given"
        self.asks_sensitive_later = answer == "later"
        self.general.signature = None  # what was signed said something else
        self._changed()

    def choose_giver(self, giver: str) -> None:
        """Id of a member, or consent_words.OTHER."""
        self.general.giver = giver
        self._changed()

    def choose_channel(self, channel: str) -> None:
        self.general.channel = Channel(channel)
        self._changed()

    def write_other(self, name: str, relation: str) -> None:
        """Who consents instead: name and relation; no listener is told, the field shows it."""
        self.general.other_name, self.general.other_relation = name, relation

    def statements(self) -> tuple[Sentence, ...]:
        """What is read out and signed: for both kinds where both are given."""
        day = self._clock.today()
        lines = statement(self.general, day)
        if not self.sensitive:
            return lines
        sensitive = replace(self.general, kind=ConsentKind.SENSITIVE)
        return (lines[0], statement(sensitive, day)[0], *lines[1:])

    def write_witness(self, name: str) -> None:
        self.general.witness = name

    @property
    def is_refused(self) -> bool:
        """The household does not consent: only reckoning is left, or danger to life."""
        return self.general.is_given is False

    def consents(self) -> list[Consent]:
        """What would be kept. Raises Mistake naming what is missing."""
        now = self._clock.now()
        general = self.general.consent(self.household, now)
        if not general.is_given:
            raise Mistake(say("gate.refused"), "is_given")
        if self.sensitive is None:
            return [general]
        form = replace(self.general, kind=ConsentKind.SENSITIVE, is_given=self.sensitive)
        return [general, form.consent(self.household, now)]

    def start(self) -> None:
        """Consent taken: begin to write. What is missing is said instead."""
        try:
            consents = self.consents()
        except Mistake as missing:
            self.said, self.wrong = missing.sentence, missing.field
            self.listeners.tell()
            return
        self._begin(consents, None)

    def start_in_danger(self, reason: str) -> None:
        """Danger to life: help first; the reason is logged."""
        if not reason.strip():
            self.said, self.wrong = say("consent.danger_needs_reason"), "danger"
            self.listeners.tell()
            return
        self._begin([], reason.strip())

    def only_reckon(self) -> None:
        """Nothing is written; the estimate stands on the screen only."""
        self._reckon()

    def _changed(self) -> None:
        self.said = self.wrong = None
        self.listeners.tell()
