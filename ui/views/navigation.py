"""Where to go: places, back, dialogs, lock, cover, wishes. The Go of every view."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from ui.away.idle import COVER_TRUSTED, Idle
from ui.away.port import Away
from ui.kit import Kit
from ui.locking import Locking
from ui.places import OVERLAYS, PLACES, unit_wished
from ui.texts import Texts
from ui.theme.look import wear
from ui.trail import Stop, Trail
from ui.views.main_window import MainWindow
from ui.views.start import elsewhere
from ui.views.sync.automatic import AutomaticSync
from ui.views.today.foresight import Foresight
from ui.widgets.button import button
from ui.widgets.words import Words
from ui.wishes import Wishes, keep_wishes

if TYPE_CHECKING:
    from ui.widgets.dialog import Dialog

HOME = "today"
LOCKED = "unlock"
TOGETHER = "client_view"
_WHILE_COVERED = frozenset({"lock", "hide"})
_WHILE_TOGETHER = frozenset({"lock", "hide", "larger", "smaller", "help"})
_ALWAYS = _WHILE_TOGETHER | {"back", "settings", "find", "together"}
_EVERY_SECOND = 1000


class Navigation(QObject):
    """Holds the trail and the window; makes the kit.

    kit_of: makes the kit, given the Go of its views.
    """

    def __init__(self, window: MainWindow, kit_of: "Callable[[Navigation], Kit]") -> None:
        super().__init__(window)
        self.frame = window
        self.trail = Trail()
        self.apart: Stop | None = None
        self.kit = kit_of(self)
        self.idle = Idle(self.kit.clock)
        self.locking = Locking(self.kit, self)
        self.foresight = Foresight(self.kit, self)
        self.automatic = AutomaticSync(self.kit, self)
        self._warning: Dialog | None = None
        self._may_lose = False
        self._covered_at = 0.0
        self._seconds = QTimer(self)
        self._seconds.setInterval(_EVERY_SECOND)
        self._seconds.timeout.connect(self.tick)
        window.rail_pressed.connect(self._rail)
        window.touched.connect(self._touched)
        window.asked.connect(self._asked)
        window.may_close = self._may_close
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
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

    def dialog(self, dialog: "Dialog") -> None:
        """Open a dialog over the page."""
        self.frame.open_dialog(dialog)

    def toast(self, words: str) -> None:
        """Say something in passing; not while the household looks or the screen is covered."""
        if self.frame.cover is None and not self.is_together:
            self.frame.say(words)

    def lock(self) -> None:
        """Close the office; nothing of a household stays on screen or in the screens."""
        self._leave()
        self._seconds.stop()
        self.frame.close_dialogs()
        self.frame.take_cover()
        self.trail.forget_screens()
        self.foresight.locked()
        self.automatic.locked()
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
        self.foresight.opened()
        self.automatic.opened()
        self.idle.lock_after = timedelta(minutes=self.kit.wishes.lock_minutes)
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
        is_other_unit = wishes.money_unit != self.kit.wishes.money_unit
        self.kit.wishes = wishes
        self.idle.lock_after = timedelta(minutes=wishes.lock_minutes)
        if is_other_unit:
            self._tell_unit()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        wear(app, wishes)
        chosen = self.frame.focusWidget()
        name = chosen.objectName() if chosen is not None else ""
        self.frame.close_dialogs()
        self._again()
        self._focus_again(name)

    def hand_back(self, passphrase: str, failed: Callable[[Exception], None]) -> None:
        """Erase this laptop and begin at the first run; `failed` is told why not."""
        elsewhere.hand_back(self, passphrase, failed)

    def wiped(self) -> None:
        """The keys are gone by the Center's order: erase the rest, begin at the first run."""
        elsewhere.wipe(self)

    def choose(self, folder: Path) -> None:
        """Somebody else's lock, or the first run of one more consultant."""
        elsewhere.choose(self, folder)

    def leave_for_good(self) -> bool:
        """Nothing of the office is shown any more; whether one was open, to be erased now."""
        if not self.kit.is_open:
            return False
        self._leave()
        self._seconds.stop()
        self.frame.close_dialogs()
        self.trail = Trail()
        self.foresight.locked()
        self.automatic.locked()
        return True

    # -- the frame ------------------------------------------------------------------------------

    def follow(self, away: Away) -> None:
        """Lock when the system says that nobody sits here any more; it hears when that is done."""
        away.went.connect(lambda _way: self._gone_away(away))

    def _gone_away(self, away: Away) -> None:
        self._lock_if_open()
        self.kit.background.start(
            lambda _watch: None, done=lambda _done: away.locked(), failed=_raise, certain=True
        )

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
        from ui.widgets.dialog import Dialog

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
        self.foresight.touched()
        self.kit.background.courtesy.touched()
        if self._warning is not None:
            self._warning.close_dialog()

    def _show_apart(self, name: str) -> None:
        """Lock and first run stand outside the trail."""
        place = PLACES[name]
        self.apart = Stop(place, {}, place.screen(self.kit, {}))
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
        for dialog in self.frame.dialogs:
            dialog.leaving()

    def _focus_again(self, name: str) -> None:
        """The keyboard stays where the wish was made, though its widget was made anew."""
        if name and self.frame.view is not None:
            found = self.frame.view.findChild(QWidget, name)
            if found is not None:
                found.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_unit(self) -> None:
        """The visits on the way show their amounts in the unit wished for."""
        for stop in self.trail.stops:
            if stop.screen is not None and stop.place.name == "visit":
                stop.screen.choose_unit(unit_wished(self.kit))

    def _system_changed(self) -> None:
        """The computer went dark or light: only who follows it is dressed anew."""
        if self.kit.wishes.theme == "system":
            self.wish(self.kit.wishes)

    def _rail(self, name: str) -> None:
        if name == "lock":
            self.lock()
        else:
            self.show(name)

    def _asked(self, what: str) -> None:
        acts: dict[str, Callable[[], None]] = {
            "lock": self._lock_if_open,
            "hide": self.hide,
            "back": self.back,
            "larger": lambda: self.wish(self.kit.wishes.larger(1)),
            "smaller": lambda: self.wish(self.kit.wishes.larger(-1)),
            "settings": self._show_settings,
            "find": self._find,
            "help": self._show_help,
            "together": self._together,
        }
        if what in self._allowed():
            acts[what]()

    def _allowed(self) -> frozenset[str]:
        """What may be asked of the frame now: nothing reaches round the cover or out of what the
        household looks at, but to lock and to hide."""
        if self.frame.cover is not None:
            return _WHILE_COVERED
        if self.is_together:
            return _WHILE_TOGETHER
        return _ALWAYS

    @property
    def is_together(self) -> bool:
        """Whether the household looks at the screen."""
        here = self.trail.here
        return self.apart is None and here is not None and here.place.name == TOGETHER

    def _together(self) -> None:
        """The household's own view of the case on screen; at the lock and in a dialog: nothing."""
        here, view = self.trail.here, self.frame.view
        if not self.kit.is_open or self.apart is not None or self.frame.dialogs:
            return
        if here is None or view is None or view.together():
            return
        ids = {name: here.values[name] for name in ("case", "visit") if name in here.values}
        if "case" in ids:
            self.show(TOGETHER, **ids)
        else:
            self.toast(self.kit.texts.say("together.no_case"))

    def _lock_if_open(self) -> None:
        if self.kit.is_open:
            self.lock()

    def _show_settings(self) -> None:
        if self.kit.is_open and self.frame.cover is None and not self.frame.dialogs:
            self.show("settings")

    def _find(self) -> None:
        """Not over the lock, the cover, another dialog, or what the household looks at."""
        here = self.trail.here
        is_apart = self.apart is not None or here is None or here.place.frame == "bare"
        is_free = self.frame.cover is None and not self.frame.dialogs
        if self.kit.is_open and not is_apart and is_free:
            self.show("find")

    def _show_help(self) -> None:
        from ui.views.help.overlay import help_dialog

        stop = self.apart or self.trail.here
        if self.frame.view is not None and stop is not None and not self.frame.dialogs:
            self.dialog(help_dialog(self.frame.view, stop.place.name))

    def _may_close(self) -> bool:
        """Whether all is on the disk, or the person has said to close nevertheless; else ask."""
        self._leave()
        if self._may_lose or self.locking.is_all_written():
            return True
        from ui.views.unsaved import UnsavedDialog

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
        self.foresight.locked()
        self.automatic.locked()
        self.frame.close_dialogs()
        self.frame.put_away()
        self.locking.end()


def _raise(error: Exception) -> None:
    raise error
