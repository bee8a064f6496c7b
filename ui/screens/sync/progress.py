"""A running sync in words: four steps, progress by group, whether one may close, trouble."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from core.errors import NoCenter, StoreError
from core.sentence import Sentence, say
from sync.client.report import Step
from ui.screens.listeners import Listener
from ui.screens.sync.run import SyncRun
from ui.screens.sync.words import Group, grouped

StepStage: TypeAlias = Literal["done", "current", "coming"]
_STEP_OF: Mapping[Step, int] = {
    "contact": 0, "push": 1, "manifest": 2, "pull": 2, "leave": 3, "packs": 3, "done": 4,
}  # fmt: skip
STEPS = ("contact", "push", "pull", "settle")


@dataclass(frozen=True, slots=True)
class KindRow:
    """Progress of one group of records. state: sent, sending or waiting."""

    group: Group
    done: int
    total: int
    state: Literal["sent", "sending", "waiting"]


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a sync stopped. kind: range when trying again is the next step, danger when a person
    at the Center has to help; may_try: whether a button offers to go on."""

    kind: Literal["range", "danger"]
    icon: str
    title: Sentence
    text: Sentence
    may_try: bool


class SyncProgress:
    """What the window over the page shows of a run."""

    def __init__(self, run: SyncRun) -> None:
        self.run = run

    def changed(self, listener: Listener) -> Callable[[], None]:
        """Be told of every step and of the end; returns what ends it."""
        return self.run.changed(listener)

    @property
    def steps(self) -> tuple[tuple[Sentence, StepStage], ...]:
        """The four steps and how far each is."""
        here = self._here
        return tuple(
            (say(f"sync.line.{name}"), "done" if at < here else _current(at, here))
            for at, name in enumerate(STEPS)
        )

    @property
    def _here(self) -> int:
        if self.run.stage == "done":
            return len(STEPS)
        return _STEP_OF[self.run.progress.step] if self.run.progress else 0

    @property
    def counts(self) -> tuple[int, int]:
        """Records that arrived, and all that are to arrive."""
        pairs = self._by_kind.values()
        return sum(done for done, _ in pairs), sum(total for _, total in pairs)

    @property
    def _by_kind(self) -> Mapping[str, tuple[int, int]]:
        if self.run.progress is not None and self.run.progress.by_kind:
            return self.run.progress.by_kind
        return {}

    @property
    def rows(self) -> tuple[KindRow, ...]:
        """Progress by group of records; nothing while nothing is to be sent."""
        found: list[KindRow] = []
        sending = False
        for group, (done, total) in grouped(self._by_kind).items():
            if done == total:
                found.append(KindRow(group, done, total, "sent"))
                continue
            is_now = self.run.is_under_way and not sending
            found.append(KindRow(group, done, total, "sending" if is_now else "waiting"))
            sending = True
        return tuple(found)

    @property
    def share(self) -> tuple[Sentence, Sentence]:
        """The headline of the progress, and the counts beside it."""
        done, total = self.counts
        if total == 0:
            left = self.run.waiting if self.run.progress is None else 0
            words = say("sync.share.waiting", n=left) if left else say("sync.share.nothing")
            return words, say("words.plain", a="")
        return say("sync.share", percent=100 * done // total), say(
            "sync.share.counts", n=total, done=done
        )

    @property
    def now(self) -> Sentence:
        """What happens at this moment."""
        if self.run.stage == "stopping":
            return say("sync.now.stopping")
        if self.run.stage == "paused":
            return self._paused
        progress = self.run.progress
        if progress is None:
            return say("sync.step.contact")
        if progress.step == "pull" and progress.received:
            return say("sync.now.received", n=progress.received)
        return progress.sentence

    @property
    def is_safe_to_close(self) -> bool:
        """Whether everything written has arrived; receiving may still go on."""
        if self.run.stage == "done" and self.run.report is not None:
            return self.run.report.is_safe_to_close
        return self.run.progress is not None and self.run.progress.is_safe_to_close

    @property
    def safety(self) -> Sentence:
        """Whether the laptop may be closed."""
        return say("sync.safe" if self.is_safe_to_close else "sync.not_yet_safe")

    @property
    def _paused(self) -> Sentence:
        """How far it came before the pause."""
        done, total = self.counts
        return say("sync.paused", n=total, done=done) if total else say("sync.paused_before")

    @property
    def _cut(self) -> tuple[str, Sentence]:
        """Where the connection ended: before anything was sent, in the middle, or after it."""
        done, total = self.counts
        if self.is_safe_to_close:
            return "unplug", say("sync.trouble.cut_receiving")
        if done:
            return "unplug", say("sync.trouble.cut", n=total, done=done)
        return "cloud-off", say("sync.trouble.offline")

    @property
    def trouble(self) -> Trouble | None:
        """Why the last run stopped, None while it did not."""
        error = self.run.error
        if error is None:
            return None
        if isinstance(error, NoCenter):
            icon, title = self._cut
            return Trouble("range", icon, title, error.sentence, True)
        if isinstance(error, StoreError):
            return Trouble("danger", "hard-drive", _store_trouble(), error.sentence, True)
        title = say("sync.trouble.revoked" if self.run.must_lock else "sync.trouble.stopped")
        icon = "lock" if self.run.must_lock else "circle-alert"
        return Trouble("danger", icon, title, error.sentence, not self.run.must_lock)


def _current(at: int, here: int) -> StepStage:
    return "current" if at == here else "coming"


def _store_trouble() -> Sentence:
    return say("sync.trouble.store")
