"""Puts the client together and runs it: one window, one consultant's folder."""

import logging
import sys
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from core.clock import SEOUL, Clock, RealClock
from ui.away.system import system_away
from ui.background import Background
from ui.kit import Go, Kit, Standing
from ui.last_resort import catch_the_rest, keep_log
from ui.opening import warm_up
from ui.refresh import Refresh
from ui.texts import Texts
from ui.theme.icons import ICONS
from ui.theme.look import wear
from ui.views.main_window import MainWindow
from ui.views.navigation import Navigation
from ui.views.start.starting import first_folder, give_receipts, receipts_left
from ui.views.start.starting import first_place as first_place
from ui.widgets.button import button
from ui.widgets.words import Words
from ui.wishes import read_wishes

if TYPE_CHECKING:
    from ui.widgets.dialog import Dialog

_SIZE = (1366, 688)
_PAINTED = 60
"""Milliseconds after which the first place is on screen, and other work no longer holds it up."""


def usual_folder() -> Path:
    """Where this person's file lies when nothing else is said."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(place) / "welfare-net-field"


def make_application(argv: list[str] | None = None) -> QApplication:
    """The one QApplication, with name and icon."""
    app = QApplication(argv or sys.argv[:1])
    app.setApplicationName("welfare-net-field")
    app.setWindowIcon(QIcon(str(ICONS / "product-mark.svg")))
    return app


def make_client(
    app: QApplication, folder: Path, clock: Clock, *, is_training: bool = False
) -> Navigation:
    """Window, kit and navigation over `folder`, dressed as the person wishes; nothing shown yet."""
    wishes = read_wishes(folder)
    wear(app, wishes)
    window = MainWindow()
    window.resize(*_SIZE)

    def kit_of(go: Go) -> Kit:
        kit = Kit(
            texts=Texts(wishes.language),
            background=Background(window),
            clock=clock,
            refresh=Refresh(),
            go=go,
            wishes=wishes,
            folder=folder,
            standing=lambda: standing_of(kit),
            is_training=is_training,
        )
        return kit

    return Navigation(window, kit_of)


def standing_of(kit: Kit) -> Standing:
    """What the frame shows about the whole; nothing while the office is closed."""
    if not kit.is_open:
        return Standing()
    from core.store.laptop import last_contact

    contact = last_contact(kit.office.database)
    edition, until = kit.office.pack_in_use()
    return Standing(
        unsent=kit.office.count_waiting(),
        edition=edition,
        figures_until=until,
        center_at=datetime.fromtimestamp(contact.server_ms / 1000, SEOUL) if contact else None,
        days=kit.office.days(),
    )


def run(
    folder: Path | None = None,
    *,
    is_training: bool = False,
    clock: Clock | None = None,
    shown: Callable[[Navigation], None] | None = None,
) -> int:
    """Run the client until its window is closed; the exit code.

    shown: called once when the first place is on screen (measurements, a guided day).
    """
    app = make_application()
    root, clock = folder or usual_folder(), clock or RealClock()
    keep_log(root)
    place = first_folder(root)
    client = make_client(app, place, clock, is_training=is_training)
    catch_the_rest(lambda what: client.dialog(broken_dialog(client.kit, what)))
    client.start(first_place(place, clock))
    client.frame.show()
    client.follow(system_away(client.frame))
    warm = partial(client.kit.background.start, warm_up, done=_read, failed=_unread)
    QTimer.singleShot(_PAINTED, client, warm)
    if left := receipts_left(root):
        tell = partial(give_receipts, left)
        client.kit.background.start(tell, done=_read, failed=_unread, apart=True)
    if shown is not None:
        shown(client)
    return app.exec()


def _read(_nothing: None) -> None:
    """What opening needs is in memory."""


def _unread(error: Exception) -> None:
    """It will be read again, and told of, when the person opens; a receipt at the next start."""
    logging.getLogger("welfare-net-field").warning("start: %s", type(error).__name__)


def broken_dialog(kit: Kit, what: str) -> "Dialog":
    """The last word when something broke: what is safe, what to do, the place for the log."""
    from ui.widgets.dialog import Dialog

    say = kit.texts.say
    dialog = Dialog(say("broken.title"), width=620)
    dialog.body.addWidget(Words(say("broken.text"), wrap=True))
    dialog.body.addWidget(Words(say("broken.place", what=what), "caption", "text-3", wrap=True))
    close = button(say("broken.go_on"), "primary")
    close.clicked.connect(dialog.close_dialog)
    dialog.foot.addStretch(1)
    dialog.foot.addWidget(close)
    dialog.set_primary(close)
    return dialog
