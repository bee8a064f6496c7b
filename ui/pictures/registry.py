"""Every picture there is. How to add one: ui/pictures/__init__.py."""

from collections.abc import Callable

from core.office.lock_note import keep_lock_note
from ui.opening import FolderOpener
from ui.pictures import case, day, documents, estimate, needs, settings, visit, what_if
from ui.pictures.paper import papers
from ui.pictures.stage import Picture, Stage
from ui.pictures.start import lock as at_lock
from ui.pictures.store import NOW, PASSPHRASE
from ui.pictures.sync import conflicts
from ui.screens.enrol import EnrolScreen, StepName
from ui.views.unsaved import UnsavedDialog


def _unlock(stage: Stage) -> None:
    keep_lock_note(
        stage.folder,
        counted_on=NOW.date().isoformat(),
        visits_today=3,
        first_at="10:00",
        unsent=0,
    )
    stage.go.start("unlock")


def _unlock_hangul(stage: Stage) -> None:
    _unlock(stage)
    stage.view.passphrase.setText("그림")
    stage.view.passphrase.typed.emit("그림")


def _unlock_waiting(stage: Stage) -> None:
    """The disk is full: answers of before the lock are not written yet."""
    _unlock(stage)
    stage.kit.visits.behind_lock = FolderOpener(stage.folder, stage.clock).open(PASSPHRASE)
    stage.kit.visits.listeners.tell()


def _closing_unsaved(stage: Stage) -> None:
    stage.go.dialog(UnsavedDialog(stage.kit))


def _cover(stage: Stage) -> None:
    stage.go.hide()


def _enrol(step: StepName) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.go.start("enrol")
        stop = stage.go.apart
        assert stop is not None
        screen: EnrolScreen = stop.screen
        screen.go_to(step)

    return show


PICTURES: list[Picture] = [
    Picture("01-unlock", _unlock, locked=True),
    Picture("01b-unlock-hangul", _unlock_hangul, locked=True),
    Picture("01c-unlock-waiting", _unlock_waiting, locked=True),
    Picture("01d-closing-unsaved", _closing_unsaved),
    *at_lock.PICTURES,
    Picture("10a-enrol-code", _enrol("code"), locked=True),
    Picture("10a-enrol-passphrase", _enrol("passphrase"), locked=True),
    Picture("10b-enrol-look", _enrol("look"), locked=True),
    Picture("13-cover", _cover),
    *day.PICTURES,
    *case.PICTURES,
    *conflicts.PICTURES,
    *estimate.PICTURES,
    *what_if.PICTURES,
    *needs.PICTURES,
    *papers.PICTURES,
    *visit.PICTURES,
    *settings.PICTURES,
    *documents.PICTURES,
]
