"""The first run: code, passphrase, text and theme, receive (SCREENS 10, 10b).

Steps 2 and 3 can be done without internet; the file is made when both the enrolment and the
passphrase are there.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, Protocol, TypeAlias, get_args

from core.errors import Mistake, WelfareNetError
from core.sentence import Sentence, say
from core.store.key.strength import strength_of
from core.watch import Watch

StepName: TypeAlias = Literal["code", "passphrase", "look", "receive"]
STEPS: tuple[StepName, ...] = get_args(StepName)


@dataclass(frozen=True, slots=True)
class Names:
    """What the Center calls this laptop and its consultant."""

    laptop: str
    consultant: str


class FirstRun(Protocol):
    """What the first run needs of sync.client and the office; every call may take long."""

    def enrol(self, address: str, code: str, laptop: str, watch: Watch) -> Names:
        """First contact with the Center; laptop: what this laptop is to be called.

        Raises Mistake for a code that is none or used up, SyncError.
        """

    def make(self, passphrase: str) -> Any:
        """Keys and file, the enrolment in it; the office. Raises StoreError, Mistake."""

    def receive(self, office: Any, watch: Watch) -> None:
        """The first data. Raises SyncError; harmless to repeat."""


class EnrolScreen:
    """Where the first run stands.

    step: the one on screen; names: once enrolled; office: once the file is made; said: what went
    wrong; is_busy: work is under way; progress: its last word and share.
    """

    def __init__(self, first_run: FirstRun, address: str = "", laptop: str = "") -> None:
        self._first_run = first_run
        self._listeners: list[Callable[[], None]] = []
        self._passphrase = ""
        self.step: StepName = "code"
        self.address, self.code, self.laptop = address, "", laptop
        self.names: Names | None = None
        self.office: Any = None
        self.said: Sentence | None = None
        self.field: str | None = None
        self.is_busy = False
        self.is_received = False
        self.progress: tuple[Sentence, float | None] | None = None

    def changed(self, listener: Callable[[], None]) -> None:
        """Be told when something shown has changed."""
        self._listeners.append(listener)

    def _tell(self) -> None:
        for listener in list(self._listeners):
            listener()

    # -- what is shown --------------------------------------------------------------------------

    def stage_of(self, step: StepName) -> Literal["done", "current", "coming"]:
        """How far a step is."""
        if step == self.step:
            return "current"
        done = {
            "code": self.names is not None,
            "passphrase": bool(self._passphrase) or self.office is not None,
            "look": STEPS.index(self.step) > STEPS.index("look"),
            "receive": self.is_received,
        }
        return "done" if done[step] else "coming"

    def hint_of(self, step: StepName) -> Sentence:
        """The line under a step's name."""
        if step == "code" and self.names is not None:
            return say("enrol.step.code.done", laptop=self.names.laptop)
        return say(f"enrol.step.{step}.hint")

    def strength(self, passphrase: str) -> Sentence | None:
        """How strong the passphrase is, in words; None while nothing is typed."""
        return strength_of(passphrase).why if passphrase else None

    def is_strong_enough(self, passphrase: str) -> bool:
        """Whether it may be taken."""
        return strength_of(passphrase).is_enough

    # -- going on -------------------------------------------------------------------------------

    def go_to(self, step: StepName) -> None:
        """Show a step; nothing typed is lost."""
        self.step, self.said, self.field = step, None, None
        self._tell()

    def back(self) -> None:
        """The step before."""
        at = STEPS.index(self.step)
        if at > 0:
            self.go_to(STEPS[at - 1])

    def enrol(self, address: str, code: str, laptop: str) -> Callable[[Watch], Names]:
        """The work of step 1; for the background."""
        self.address, self.code, self.laptop = address.strip(), code.strip(), laptop.strip()
        self._busy()
        return lambda watch: self._first_run.enrol(self.address, self.code, self.laptop, watch)

    def enrolled(self, names: Names) -> None:
        """The Center knows this laptop now."""
        self.names, self.is_busy = names, False
        self.go_to("passphrase" if self.office is None and not self._passphrase else "receive")

    def take_passphrase(self, passphrase: str, again: str) -> bool:
        """Step 2: take it, or say what is wrong with it. True: on to the next step."""
        self.said, self.field = None, None
        if not self.is_strong_enough(passphrase):
            self.said, self.field = strength_of(passphrase).why, "passphrase"
        elif passphrase != again:
            self.said, self.field = say("enrol.differ"), "again"
        if self.said is not None:
            self._tell()
            return False
        self._passphrase = passphrase
        self.go_to("look")
        return True

    def make_and_receive(self) -> Callable[[Watch], Any]:
        """The work of step 4: make the file if it is not there, then receive; can be repeated."""
        self._busy()

        def work(watch: Watch) -> Any:
            if self.office is None:
                self.office = self._first_run.make(self._passphrase)
                self._passphrase = ""
            self._first_run.receive(self.office, watch)
            return self.office

        return work

    @property
    def may_receive(self) -> bool:
        """Whether enrolment and passphrase are both there."""
        return self.names is not None and (bool(self._passphrase) or self.office is not None)

    def received(self) -> None:
        """All is here."""
        self.is_busy, self.is_received = False, True
        self._tell()

    def failed(self, error: Exception) -> None:
        """Say why it did not work; what was done stays done. Raises what is no word for people."""
        self.is_busy = False
        if not isinstance(error, WelfareNetError):
            raise error
        self.said = error.sentence
        self.field = error.field if isinstance(error, Mistake) else None
        self._tell()

    def hear(self, sentence: Sentence, share: float | None) -> None:
        """Progress of the work."""
        self.progress = (sentence, share)
        self._tell()

    def _busy(self) -> None:
        self.said, self.is_busy, self.progress = None, True, None
        self._tell()
