"""Away from this consultant's file: handed back, wiped by the Center, to somebody else's lock."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import Mistake, WelfareNetError
from core.sentence import say
from core.store.key.key_file import KeyFile
from ui.trail import Trail
from ui.wishes import read_wishes

if TYPE_CHECKING:
    from ui.views.navigation import Navigation

FIRST_RUN, LOCKED = "enrol", "unlock"


def hand_back(go: "Navigation", passphrase: str, failed: Callable[[Exception], None]) -> None:
    """Erase this laptop and begin at the first run; `failed` is told why not."""
    kit, office = go.kit, go.kit.office
    if not kit.visits.are_settled:
        failed(Mistake(say("settings.back.waiting")))
        return

    def erase(_done: None) -> None:
        """In the lane behind what is under way; a locked or closing program erases nothing."""
        if go.leave_for_good():
            go.locking.erase(passphrase, partial(_erased, go), partial(_not_erased, go))
            go.start(FIRST_RUN)

    kit.background.start(
        lambda _watch: office.check_hand_back(passphrase), done=erase, failed=failed
    )


def wipe(go: "Navigation") -> None:
    """The Center has ordered it and the keys are gone: erase the rest in the lane, begin anew."""
    if go.leave_for_good():
        go.locking.wipe(partial(_wiped, go), partial(_not_erased, go))
        go.start(FIRST_RUN)


def choose(go: "Navigation", folder: Path) -> None:
    """Somebody else's lock, dressed as they wish; the first run where there are no keys yet."""
    kit = go.kit
    if kit.is_open:
        return
    if kit.visits.behind_lock is not None:
        go.toast(kit.texts.say("unlock.unsaved"))
        return
    is_there = KeyFile(folder, kit.clock).is_there
    kit.folder = folder
    go.trail = Trail()
    go.wish(read_wishes(folder) if is_there else kit.wishes)
    go.start(LOCKED if is_there else FIRST_RUN)


def _erased(go: "Navigation", _nothing: None) -> None:
    go.toast(go.kit.texts.say("settings.back.done"))


def _wiped(go: "Navigation", _nothing: None) -> None:
    go.toast(go.kit.texts.say("sync.laptop_wiped"))


def _not_erased(go: "Navigation", error: Exception) -> None:
    """Something was written meanwhile: the lock stands there, nothing is lost. Or the system
    held on to a file: the next start ends what was begun."""
    if isinstance(error, WelfareNetError):
        go.start(LOCKED)
        go.toast(go.kit.texts.of(error.sentence))
    elif isinstance(error, OSError):
        go.toast(go.kit.texts.say("settings.back.half"))
    else:
        raise error
