"""The quiet mark of the sync in the window: what waits, whether it is going on, what went wrong."""

from dataclasses import dataclass

from core.errors import NoCenter
from core.sentence import Sentence, say
from ui.screens import household_words as words
from ui.screens.sync.progress import SyncProgress
from ui.screens.sync.run import SyncRun


@dataclass(frozen=True, slots=True)
class Mark:
    """icon and tone: names of both; being offline is the usual state and has no colour."""

    icon: str
    tone: str
    said: Sentence


def mark_of(run: SyncRun | None, unsent: int) -> Mark:
    """The mark at this moment. unsent: records the Center does not have."""
    if run is not None and run.is_under_way:
        return Mark("refresh-cw", "text-2", _going_on(run))
    waits = say("frame.unsent", n=unsent)
    if run is not None and run.stage == "failed":
        if not isinstance(run.error, NoCenter):
            return Mark("circle-alert", "danger", say("sync.mark.trouble"))
        offline = say("sync.mark.offline")
        return Mark("cloud-off", "text-2", words.dotted([offline, waits] if unsent else [offline]))
    if unsent:
        return Mark("cloud-upload", "text-2", waits)
    return Mark("check-check", "text-2", say("frame.all_sent"))


def _going_on(run: SyncRun) -> Sentence:
    progress = SyncProgress(run)
    done, total = progress.counts
    if run.progress is None:
        return say("sync.mark.connecting")
    if progress.is_safe_to_close or not total:
        return say("sync.mark.receiving")
    return say("sync.mark.sending", done=done, total=total)
