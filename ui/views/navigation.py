"""Where to go: places, back, dialogs, lock, cover, wishes. The Go of every view."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from ui.idle import COVER_TRUSTED, Idle
from ui.kit import Kit
from ui.locking import Locking
from ui.places import OVERLAYS, PLACES
from ui.texts import Texts
from ui.theme.look import dress
from ui.trail import Stop, Trail
from ui.views.main_window import MainWindow
from ui.views.unsaved import UnsavedDialog
from ui.widgets.button import button
from ui.widgets.dialog import Dialog
from ui.widgets.words import Words
from ui.wishes import Wishes, keep_wishes

HOME = "today"
LOCKED = "unlock"
_EVERY_SECOND = 1000


class Navigation(QObject):
    """Holds the trail and the window; makes the kit.

    kit_of: makes the kit, given the Go of its views.
    """

    def __init__(self, window: MainWindow, kit_of: "Callable[[Navigation], Kit]") -> None:
        super().__init__(window)
        self.frame = window
        self.trail = Trail()
        self.kit = kit_of(self)
        self.idle = Idle(self.kit.clock)
        self.locking = Locking(self.kit, self)
        self._warning: Dialog | None = None
        self._wishes: Dialog | None = None
        self._may_lose = False
        self._covered_at = 0.0
        self._seconds = QTimer(self)
        self._seconds.setInterval(_EVERY_SECOND)
        self._seconds.timeout.connect(self.tick)
        window.rail_pressed.connect(self._rail)
        window.touched.connect(self._touched)
        window.asked.connect(self._asked)
        window.may_close = self._may_close
        window.closing.connect(self._closing)

    # -- Go -------------------------------------------------------------------------------------

    def show(self, name: str, **values: str) -> None:
        """Show a place or open an overlay. Raises KeyError for a name that is neither."""
        if name in OVERLAYS:
            OVERLAYS[name](self.kit)
            return
        self._leave()
        self.trail.go(Stop(PLACES[name], values))
        self._present()

    def back(self) -> None:
        """One step back."""
        self._leave()
        if self.trail.back():
            self._present()

    def dialog(self, dialog: Dialog) -> None:
        """Open a dialog over the page."""
        self.frame.open_dialog(dialog)

    def toast(self, words: str) -> None:
        """Say something in passing."""
        self.frame.say(words)

    def lock(self) -> None:
        """Close the office; nothing of a household stays on screen or in the screens."""
        self._leave()
        self._seconds.stop()
        self.frame.close_dialogs()
        self.frame.take_cover()
        self.trail.forget_screens()
        if self.kit.is_open:
            self.locking.lock()
        self._show_apart(LOCKED)

    def hide(self) -> None:
        """Cover the screen; pressed again, go back, after two minutes by the passphrase."""
        if not self.kit.is_open:
            return
        if self.frame.cover is None:
            self._leave()
            self._covered_at = self.kit.clock.monotonic()
            self.frame.show_cover(self.kit).uncover.connect(self.hide)
            return
        away = self.kit.clock.monotonic() - self._covered_at
        if away > COVER_TRUSTED.total_seconds():
            self.lock()
        else:
            self.frame.take_cover()

    def opened(self, office: Any) -> None:
        """Go on where the lock fell, or begin at today."""
        self.kit.office = office
        self.locking.opened()
        self.idle.touched()
        self._seconds.start()
        if self.trail.here is None:
            self.trail.go(Stop(PLACES[HOME], {}))
        self._present()

    def wish(self, wishes: Wishes) -> None:
        """Wear and keep other wishes: the views are made anew from the same screens."""
        self._leave()
        keep_wishes(self.kit.folder, wishes)
        if wishes.language != self.kit.wishes.language:
            self.kit.texts = Texts(wishes.language)
        self.kit.wishes = wishes
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        dress(app, wishes.theme, wishes.size)
        chosen = self.frame.focusWidget()
        name = chosen.objectName() if chosen is not None else ""
        was_open = self._wishes is not None and self._wishes.is_open
        self.frame.close_dialogs()
        self._again()
        if was_open:
            self._open_wishes(name)

    # -- the frame ------------------------------------------------------------------------------

    def start(self, name: str) -> None:
        """The first place of all: the lock or the first run."""
        self._show_apart(name)

    def tick(self) -> None:
        """Once a second while the office is open: warn, or lock."""
        due = self.idle.due()
        if due == "lock":
            self.lock()
        elif due == "warn" and self._warning is None:
            self._warn()
        elif due == "warn" and self._warning is not None:
            self._warning_words.setText(self.kit.texts.say("idle.text", n=self.idle.left))

    def _warn(self) -> None:
        say = self.kit.texts.say
        dialog = Dialog(say("idle.title"), width=520)
        self._warning_words = Words(say("idle.text", n=self.idle.left), wrap=True)
        dialog.body.addWidget(self._warning_words)
        stay = button(say("idle.stay"), "primary")
        stay.clicked.connect(dialog.close_dialog)
        dialog.foot.addStretch(1)
        dialog.foot.addWidget(stay)
        dialog.set_primary(stay)
        dialog.set_first(stay)
        dialog.closed.connect(self._warned)
        self._warning = dialog
        self.dialog(dialog)

    def _warned(self) -> None:
        self._warning = None

    def _touched(self) -> None:
        self.idle.touched()
        if self._warning is not None:
            self._warning.close_dialog()

    def _show_apart(self, name: str) -> None:
        """Lock and first run stand outside the trail."""
        place = PLACES[name]
        self.apart: Stop | None = Stop(place, {}, place.screen(self.kit, {}))
        self.frame.present(self.apart, self.kit)

    def _present(self) -> None:
        self.apart = None
        stop = self.trail.here
        if stop is None:
            return
        if stop.screen is None:
            stop.screen = stop.place.screen(self.kit, stop.values)
        self.kit.visits.let_go([one.screen for one in self.trail.stops])
        self.frame.present(stop, self.kit)

    def _again(self) -> None:
        """The same place, its view made anew."""
        if self.apart is not None:
            self.frame.present(self.apart, self.kit)
        else:
            self._present()

    def _leave(self) -> None:
        if self.frame.view is not None:
            self.frame.view.leaving()

    def _open_wishes(self, focus: str = "") -> None:
        from ui.views.wishes import wishes_dialog

        dialog = wishes_dialog(self.kit)
        self._wishes = dialog
        self.dialog(dialog)
        for tile in dialog.findChildren(QObject, focus) if focus else ():
            if hasattr(tile, "setFocus"):
                tile.setFocus()

    def _rail(self, name: str) -> None:
        if name == "lock":
            self.lock()
        elif name == "wishes":
            self._open_wishes()
        else:
            self.show(name)

    def _asked(self, what: str) -> None:
        acts: dict[str, Callable[[], None]] = {
            "lock": self._lock_if_open,
            "hide": self.hide,
            "back": self.back,
            "larger": lambda: self.wish(self.kit.wishes.larger(1)),
            "smaller": lambda: self.wish(self.kit.wishes.larger(-1)),
            "keys": self._show_keys,
        }
        acts[what]()

    def _lock_if_open(self) -> None:
        if self.kit.is_open:
            self.lock()

    def _show_keys(self) -> None:
        from ui.views.key_list import key_list

        if self.frame.view is not None and not self.frame.dialogs:
            self.dialog(key_list(self.frame.view))

    def _may_close(self) -> bool:
        """Whether all is on the disk, or the person has said to close nevertheless; else ask."""
        self._leave()
        if self._may_lose or self.locking.is_all_written():
            return True
        if not any(isinstance(one, UnsavedDialog) for one in self.frame.dialogs):
            dialog = UnsavedDialog(self.kit)
            dialog.close_nevertheless.connect(self._close_nevertheless)
            self.dialog(dialog)
        return False

    def _close_nevertheless(self) -> None:
        self._may_lose = True
        self.frame.close()

    def _closing(self) -> None:
        self._seconds.stop()
        self.frame.put_away()
        self.locking.end()
