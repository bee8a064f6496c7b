"""A running sync in words: four steps, progress by group, whether one may close, trouble."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal, TypeAlias

from core.errors import NoCenter, StoreError
from core.sentence import Sentence, say
from sync.client.report import Item, Step
from ui.screens import household_words as words
from ui.screens.listeners import Listener
from ui.screens.sync.run import SyncRun
from ui.screens.sync.words import Group, group_of, grouped

StepStage: TypeAlias = Literal["done", "current", "coming"]
_STEP_OF: Mapping[Step, int] = {
    "contact": 0, "push": 1, "manifest": 2, "pull": 2, "leave": 3, "packs": 3, "done": 4,
}  # fmt: skip
STEPS = ("contact", "push", "pull", "settle")


@dataclass(frozen=True, slots=True)
class KindRow:
    """Progress of one group of records. size: bytes that arrived and all; state: sent, sending or
    waiting."""

    group: Group
    done: int
    total: int
    size: tuple[int, int]
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


def nobody(_case: str) -> None:
    """No case has a name."""


class SyncProgress:
    """What the window over the page shows of a run.

    person_of: the name by which a case is known, None where it has none.
    """

    def __init__(self, run: SyncRun, person_of: Callable[[str], str | None] = nobody) -> None:
        self.run = run
        self._person_of = cache(person_of)

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
        sizes = grouped(self.run.progress.sizes) if self.run.progress is not None else {}
        now = self._sent_now
        return tuple(
            KindRow(
                group,
                done,
                total,
                sizes.get(group, (0, 0)),
                "sent" if done == total else "sending" if group == now else "waiting",
            )
            for group, (done, total) in grouped(self._by_kind).items()
        )

    @property
    def _sent_now(self) -> Group | None:
        """The group of what is being sent; None while nothing is."""
        progress = self.run.progress
        if not self.run.is_under_way or progress is None or progress.item is None:
            return None
        return group_of(progress.item.kind)

    @property
    def share(self) -> tuple[Sentence, Sentence]:
        """The headline of the progress, and the counts beside it."""
        done, total = self.counts
        if total == 0:
            left = (self.run.waiting or 0) if self.run.progress is None else 0
            said = say("sync.share.waiting", n=left) if left else say("sync.share.nothing")
            return said, say("words.plain", a="")
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
        if progress.item is not None:
            return self._item_words(progress.item)
        if progress.step == "pull" and progress.received:
            done, total = progress.streams
            return say("sync.now.received", n=progress.received, done=done, total=total)
        return progress.sentence

    def _item_words(self, item: Item) -> Sentence:
        """Whose record of which kind is being sent."""
        parts = [words.name_words(self._person_of(item.stream)), say(group_of(item.kind).key)]
        return say("sync.now.sending", what=words.dotted(parts))

    @property
    def is_safe_to_close(self) -> bool:
        """Whether everything written has arrived; receiving may still go on."""
        if self.run.stage == "done" and self.run.report is not None:
            return self.run.report.is_safe_to_close
        return self.run.progress is not None and self.run.progress.is_safe_to_close

    @property
    def safety(self) -> Sentence:
        """The first of the two facts: whether the laptop may be closed."""
        if self.is_safe_to_close:
            return say("sync.safe")
        return say("sync.not_yet_safe" if self.run.is_under_way else "sync.not_safe")

    @property
    def is_up_to_date(self) -> bool:
        """Whether everything new at the Center is here; apart from whether all was sent."""
        if self.run.stage == "done" and self.run.report is not None:
            return self.run.report.is_up_to_date
        return self.run.progress is not None and self.run.progress.step in {"packs", "done"}

    @property
    def news(self) -> Sentence:
        """The second fact: whether everything is up to date here."""
        if self.is_up_to_date:
            return say("sync.new")
        progress = self.run.progress
        if progress is None or progress.step in {"contact", "push", "manifest"}:
            return say("sync.not_yet_asked" if self.run.is_under_way else "sync.not_new")
        return say("sync.not_yet_new" if self.run.is_under_way else "sync.not_new")

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
