"""The frame: rail, top bar, status bar, and what lies over the page (3.6, 5, 6).

It shows one place at a time and answers the keys that work everywhere. Where to go is decided in
ui.views.navigation; this file only builds and puts away.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.kit import Kit
from ui.theme.focus import FocusRing
from ui.theme.tokens import read_tokens
from ui.trail import Stop
from ui.views.place import PlaceView, tab_after
from ui.views.toast import Toast

if TYPE_CHECKING:
    from ui.views.cover import Cover
    from ui.views.rail import Rail
    from ui.widgets.dialog import Dialog

_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.InputMethod,
}


class MainWindow(QMainWindow):
    """The window. Signals say what the person asks of the frame.

    rail_pressed: an entry of the rail; touched: a key or the mouse, for the idle lock;
    asked: "lock", "hide", "larger", "smaller", "settings", "find", "help",
    "together", "back";
    closing: the window is being closed.
    may_close: asked before; it keeps what is typed and says whether the window may close.
    """

    rail_pressed = Signal(str)
    touched = Signal()
    asked = Signal(str)
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        wide, high = read_tokens()["layout"]["minClient"]
        self.setMinimumSize(wide, high)
        self.may_close: Callable[[], bool] = lambda: True
        self.view: PlaceView | None = None
        self.rail: Rail | None = None
        self.cover: Cover | None = None
        self.dialogs: list[Dialog] = []
        self._toast = Toast(self)
        self._over: QVBoxLayout | None = None
        self._top: QVBoxLayout | None = None
        self._foot: QVBoxLayout | None = None
        self.ring = FocusRing(self)
        for keys, act in (
            ("Ctrl+L", "lock"),
            ("Ctrl+H", "hide"),
            ("Ctrl++", "larger"),
            ("Ctrl+=", "larger"),
            ("Ctrl+-", "smaller"),
            ("Ctrl+,", "settings"),
            ("Ctrl+K", "find"),
            ("Ctrl+Shift+E", "together"),
            ("F1", "help"),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda what=act: self.asked.emit(what))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._watch_typing)

    # -- showing a place ------------------------------------------------------------------------

    def present(self, stop: Stop, kit: Kit) -> None:
        """Build the frame and the view of a stop; the old view is put away first."""
        self.put_away()
        view = stop.place.view(stop.screen, kit)
        self.view = view
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if kit.is_training:
            from ui.views.bars import TrainingStrip

            column.addWidget(TrainingStrip(kit))
        if stop.place.frame != "bare":
            self._over = _slot()
            column.addLayout(self._over)
        if stop.place.frame == "rail":
            column.addLayout(self._framed(view, kit, stop.place.rail), 1)
        else:
            column.addWidget(view, 1)
        if stop.place.frame == "foot":
            self._foot = _slot()
            column.addLayout(self._foot)
        self.setCentralWidget(page)
        page.show()
        view.frame_changed.connect(self.refresh_frame)
        self.refresh_frame()
        if self.cover is not None:  # made anew under it: the system turned dark
            self.cover.raise_()
        self.view.focus_first()

    def _framed(self, view: PlaceView, kit: Kit, lit: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        from ui.views.rail import Rail  # the lock has none, and is there first

        self.rail = Rail(kit, lit)
        self.rail.pressed.connect(self.rail_pressed)
        row.addWidget(self.rail)
        column = QVBoxLayout()
        column.setSpacing(0)
        self._top, self._foot = _slot(), _slot()
        column.addLayout(self._top)
        column.addWidget(view, 1)
        column.addLayout(self._foot)
        row.addLayout(column, 1)
        return row

    def refresh_frame(self) -> None:
        """Ask the view for heading, keys and foot, and show them."""
        view = self.view
        if view is None:
            return
        kit = view.kit
        name = kit.texts.say("app.name")
        is_named = bool(view.heading()) and self.cover is None
        self.setWindowTitle(f"{name} — {view.heading()}" if is_named else name)
        standing = kit.standing()
        if self._over is not None:
            from ui.views.start.lease_strip import lease_strip

            _put(self._over, lease_strip(kit, standing))
        if self.rail is not None and self._top is not None:
            self.rail.show_unsent(standing.unsent)
            from ui.views.bars import TopBar

            bar = TopBar(view, standing)
            bar.back.connect(lambda: self.asked.emit("back"))
            _put(self._top, bar)
            tab_after(list(self.rail.entries.values())[-1], bar)  # the page was made before
        if self._foot is not None:
            from ui.views.bars import StatusBar

            _put(self._foot, StatusBar(view, standing, is_alone=self.rail is None))

    def put_away(self) -> None:
        """Take the view from the screen; what it listens to ends."""
        self._over = self._top = self._foot = self.rail = None
        if self.view is not None:
            self.view.gone()
            self.view = None
            old = self.takeCentralWidget()
            if old is not None:
                old.hide()
                old.deleteLater()

    # -- over the page --------------------------------------------------------------------------

    def open_dialog(self, dialog: "Dialog") -> None:
        """Show a dialog over the page, above others that are open."""
        self.dialogs.append(dialog)
        dialog.closed.connect(lambda: self._dialog_closed(dialog))
        dialog.open_over(self)

    def _dialog_closed(self, dialog: "Dialog") -> None:
        """The keyboard goes back; to the view where what opened the dialog is no longer there."""
        self.dialogs.remove(dialog)
        here = QApplication.focusWidget()
        lost = here is None or dialog.isAncestorOf(here)
        if lost and self.view is not None and not self.dialogs:
            self.view.focus_first()

    def close_dialogs(self) -> None:
        """Close what is open, the uppermost first."""
        for dialog in reversed(list(self.dialogs)):
            dialog.close_dialog()

    def show_cover(self, kit: Kit) -> "Cover":
        """Cover everything at once, the window's title too."""
        from ui.views.cover import Cover

        self.cover = Cover(kit, self)
        self.setWindowTitle(kit.texts.say("app.name"))
        return self.cover

    def take_cover(self) -> None:
        """Uncover; the keyboard goes back into the view or the dialog."""
        if self.cover is None:
            return
        cover, self.cover = self.cover, None
        cover.hide()
        cover.deleteLater()
        self.refresh_frame()
        if self.dialogs:
            self.dialogs[-1].focusNextPrevChild(True)
        elif self.view is not None:
            self.view.focus_first()

    def say(self, words: str) -> None:
        """A word in passing, beside the rail: Settings and Lock stay within reach."""
        self._toast.say(words, self.rail.width() if self.rail is not None else 0)

    @property
    def said(self) -> str:
        """The last word said in passing."""
        return self._toast.words

    # -- touches and keys -----------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touched.emit()
        return False

    def _watch_typing(self, old: QWidget | None, new: QWidget | None) -> None:
        """Composed syllables reach the field, not the window: they too are a touch.

        Whoever comes by Tab into a page that was scrolled away sees where the keyboard is. A page
        that takes the keyboard when something of its own is ready does not get it from what lies
        over it.
        """
        over = self._uppermost()
        if over is not None and new is not None and new.window() is self and not _holds(over, new):
            (old if old is not None and _holds(over, old) else over).setFocus()
            return
        if new is not None and new.window() is self:
            _scroll_to(new)
        if old is not None:
            old.removeEventFilter(self)
        if new is not None and new.window() is self:
            new.installEventFilter(self)

    def _uppermost(self) -> "Cover | Dialog | None":
        """What lies over the page and has the keyboard to itself."""
        return self.cover or next((one for one in reversed(self.dialogs) if one.is_open), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.asked.emit("back")
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)


def _slot() -> QVBoxLayout:
    """A place in the frame whose one widget is replaced."""
    slot = QVBoxLayout()
    slot.setContentsMargins(0, 0, 0, 0)
    return slot


def _holds(over: QWidget, stop: QWidget) -> bool:
    return over is stop or over.isAncestorOf(stop)


def _scroll_to(stop: QWidget) -> None:
    """Bring a stop on screen of which nothing is to be seen in its scrolled area."""
    area: QWidget | None = stop.parentWidget()
    while area is not None:
        if isinstance(area, QScrollArea) and stop.visibleRegion().isEmpty():
            area.ensureWidgetVisible(stop)
        area = area.parentWidget()


def _put(slot: QVBoxLayout, widget: QWidget) -> None:
    old = slot.takeAt(0)
    if old is not None and (before := old.widget()) is not None:
        before.hide()
        before.deleteLater()
    slot.addWidget(widget)
