"""Pictures of the lock and what stands beside it: away for long, locked, other consultants."""

import shutil
from dataclasses import replace
from datetime import datetime, timedelta

from core.clock import wall_ms
from core.office.laptop.guard import LaptopGuard
from core.office.lock_note import keep_lock_note
from core.office.office import Office
from core.office.opening import create
from core.store.erasing import erase
from core.store.key.wraps import Cost
from core.store.laptop import keep_contact
from ui.pictures.stage import Picture, Stage
from ui.pictures.store import PASSPHRASE, an_enrolment


def _enrolled(stage: Stage, met: datetime) -> Office:
    """An empty laptop of the same consultant, enrolled at a Center and last there at `met`."""
    erase(stage.folder)
    who = replace(an_enrolment(), center_url="https://center.example:8443")
    office = create(stage.folder, PASSPHRASE, who, stage.clock, Cost(memory=64, passes=1))
    at = int(met.timestamp() * 1000)
    keep_contact(office.database, at, wall_ms(stage.clock), 0)
    return office


def _at_the_door(stage: Stage) -> None:
    stage.go.start("unlock")
    stage.view.passphrase.setText(PASSPHRASE)
    stage.view.open_button.click()
    stage.settle()


def _away(stage: Stage) -> None:
    _enrolled(stage, stage.clock.now() - timedelta(days=31)).lock()
    _at_the_door(stage)


def _wrong_code(stage: Stage) -> None:
    """Locked by the Center; a code that does not fit was typed."""
    office = _enrolled(stage, stage.clock.now())
    LaptopGuard(office.database, stage.clock).lock(1, "")
    office.lock()
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
    stage.go.opened(_enrolled(stage, stage.clock.now() - timedelta(days=23)))
    stage.go.show("settings")
    stage.view.settings.go_to("privacy")


PICTURES: list[Picture] = [
    Picture("01e-door-away", _away, locked=True),
    Picture("01f-door-locked", _wrong_code, locked=True),
    Picture("01g-others", _others, locked=True),
    Picture("10-settings-privacy", _near_the_end, locked=True),
]
