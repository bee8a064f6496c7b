"""Wire: one request, one reply, or a SyncError. What every wire has in common."""

from typing import Protocol

from core.errors import (
    CenterTooOld,
    LaptopRevoked,
    Mistake,
    NoCenter,
    NotUnderstood,
    ProgramTooOld,
    SignInNeeded,
    WelfareNetError,
)
from core.sentence import Sentence, say
from core.watch import Watch
from sync.protocol import messages as m
from sync.protocol.messages import Message, Problem, Reply, Request


class Wire(Protocol):
    """How one question reaches the Center."""

    def ask(self, request: Request, watch: Watch, access: str | None = None) -> Reply:
        """The Center's reply; a refusal is a reply too (Problem).

        access: the token, where the wire does not sign in by itself. Raises NoCenter (asking
        again is harmless), WrongCenter, NotUnderstood; Stopped when the watch says so.
        """
        ...

    def close(self) -> None:
        """Let go of the connection."""
        ...


class Broken(NoCenter):
    """A connection stood, and broke or fell silent: perhaps too much was sent at once."""


class NotNow(NoCenter):
    """The Center asks for patience. after: seconds, or None when it did not say."""

    def __init__(self, sentence: Sentence, after: int | None = None) -> None:
        super().__init__(sentence)
        self.after = after


class SwitchedOff(LaptopRevoked):
    """The Center serves this laptop no more. order: what it is told to do, None when nothing."""

    def __init__(self, sentence: Sentence, order: m.SignedOrder | None) -> None:
        super().__init__(sentence)
        self.order = order


REPLIES: dict[type[Message], type[Message]] = {
    m.Greet: m.Greeting,
    m.Enrol: m.Enrolled,
    m.RenewRecovery: m.Kept,
    m.AskTime: m.TimeNow,
    m.Token: m.Granted,
    m.AskHealth: m.Healthy,
    m.Manifest: m.Streams,
    m.Push: m.Pushed,
    m.Holding: m.Compared,
    m.AskOrder: m.Ordered,
    m.OrderReceipt: m.Kept,
    m.Custody: m.InCustody,
}
"""What answers what, where the answer is one JSON message."""


def refusal(problem: Problem) -> WelfareNetError:
    """The error that a refusal amounts to when nobody knows better."""
    match problem.name:
        case "laptop-revoked":
            return SwitchedOff(say("sync.laptop_revoked"), problem.order)
        case "laptop-locked":
            return SwitchedOff(say("sync.laptop_locked"), problem.order)
        case "program-too-old":
            return ProgramTooOld(say("sync.program_too_old"))
        case "center-too-old":
            return CenterTooOld(say("sync.center_too_old"))
        case "sign-in":
            return SignInNeeded(say("sync.sign_in_needed"))
        case "try-again":
            return NotNow(say("sync.center_busy"), problem.retry_after)
        case "too-many":
            return NotNow(say("sync.too_many_tries"), problem.retry_after)
        case "code-used":
            return Mistake(say("sync.code_used"), "code")
        case _:
            return NotUnderstood(say("sync.refused", code=problem.name, status=problem.status))
