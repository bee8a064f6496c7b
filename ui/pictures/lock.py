"""Pictures of the lock and what stands beside it: away for long, locked, other consultants."""

import shutil
from collections.abc import Callable
from datetime import timedelta

from sqlalchemy import update

from core.office.lock_note import keep_lock_note
from core.store import lease
from core.store.laptop import LAPTOP
from ui.opening import FolderOpener
from ui.pictures.stage import Picture, Stage
from ui.pictures.store import PASSPHRASE


def _with_a_center(stage: Stage, then: Callable[[object], None] | None = None) -> None:
    """As if this laptop were enrolled somewhere."""
    office = FolderOpener(stage.folder, stage.clock).open(PASSPHRASE)
    with office.database.writing() as connection:
        connection.execute(update(LAPTOP).values(center_url="https://center.example:8443"))
    if then is not None:
        then(office.database)
    office.database.close()


def _at_the_door(stage: Stage) -> None:
    stage.go.start("unlock")
    stage.view.passphrase.setText(PASSPHRASE)
    stage.view.open_button.click()
    stage.settle()


def _away(stage: Stage) -> None:
    _with_a_center(stage)
    stage.clock.go_on(timedelta(days=31))
    _at_the_door(stage)


def _wrong_code(stage: Stage) -> None:
    """Locked by the Center; a code that does not fit was typed."""
    _with_a_center(stage, lambda database: lease.obey(database, 1, lease.LOCKED, ""))  # type: ignore[arg-type]  # a Database
    _at_the_door(stage)
    stage.view._door.answer.setText("7K2QFX9A00")
    stage.view._door.open.click()
    stage.settle()


def _others(stage: Stage) -> None:
    second = stage.folder / "people" / "2"
    second.mkdir(parents=True)
    shutil.copy(stage.folder / "keys.json", second / "keys.json")
    keep_lock_note(second, consultant="가온들", laptop="서북3조-07")
    stage.go.start("unlock")
    stage.view.others.click()


def _near_the_end(stage: Stage) -> None:
    """Days left are told on every page."""
    away = timedelta(days=23) // timedelta(milliseconds=1)
    met = stage.office.days().away
    with stage.office.database.writing() as connection:
        connection.execute(update(LAPTOP).values(center_url="https://center.example:8443"))
        connection.execute(update(lease.LEASE).values(since_ms=lease.LEASE.c.since_ms - away))
    assert stage.office.days().away == met + 23
    stage.go.show("settings")
    stage.view.settings.go_to("privacy")


PICTURES: list[Picture] = [
    Picture("01e-door-away", _away, locked=True),
    Picture("01f-door-locked", _wrong_code, locked=True),
    Picture("01g-others", _others, locked=True),
    Picture("10-settings-privacy", _near_the_end),
]
