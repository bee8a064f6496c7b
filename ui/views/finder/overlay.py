"""The finder over the page: one types, arrows choose, Enter goes there, Esc closes."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from core.watch import Watch
from ui.kit import Kit
from ui.places import PLACES, RAIL
from ui.screens.finder.screen import FinderRow, FinderScreen, Names
from ui.screens.household_words import DISTRICTS
from ui.texts import Texts
from ui.theme.look import look
from ui.views.finder.rows import ROW, FinderDelegate, FinderModel
from ui.widgets.dialog import Dialog
from ui.widgets.key_hints import KeyHint, KeyHints
from ui.widgets.line_edit import LineEdit
from ui.widgets.words import Words

_WIDTH = 720
_ROWS = 6
_STEPS: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _ROWS,
    Qt.Key.Key_PageUp: -_ROWS,
}


class SeekField(LineEdit):
    """A field whose arrows choose in the list below it. stepped: by how many finds."""

    stepped = Signal(int)
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        if step is not None:
            self.stepped.emit(step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class FinderDialog(Dialog):
    """The keyboard stays in the field; the chosen find is told with it to assistive technology."""

    def __init__(self, screen: FinderScreen, kit: Kit) -> None:
        super().__init__(kit.texts.say("finder.title"), width=_WIDTH)
        self._screen, self._kit = screen, kit
        self._asked: Watch | None = None
        say = kit.texts.say
        self.field = SeekField(say("finder.title"))
        self.field.setPlaceholderText(say("finder.hint"))
        self.field.typed.connect(self._ask)
        self.field.stepped.connect(self._step)
        self.field.entered.connect(lambda: self._go_to(self.list.currentIndex()))
        self.body.addWidget(self.field)
        self.said = Words("", "small", "text-2", wrap=True)
        self.body.addWidget(self.said)
        self.body.addWidget(self._list())
        hints = [
            KeyHint(("↑", "↓"), say("today.keys.choose")),
            KeyHint(("Enter",), say("finder.keys.go")),
            KeyHint(("Esc",), say("frame.close")),
        ]
        self.foot.addWidget(KeyHints(hints))
        self.set_first(self.field)
        self._end = screen.changed(self.show_screen)
        self.closed.connect(self._closed)
        self.show_screen()

    def _list(self) -> QWidget:
        self.model = FinderModel(self._kit.texts, self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(FinderDelegate(self.model, self.list))
        self.list.setAccessibleName(self._kit.texts.say("finder.list"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setCursor(Qt.CursorShape.PointingHandCursor)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setFixedHeight(
            _ROWS * (round((look().px("body") + look().px("small")) * 1.45) + 14)
        )
        self.list.clicked.connect(self._go_to)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        return box

    # -- asking ---------------------------------------------------------------------------------

    def _ask(self, text: str) -> None:
        """Ask in the background; a question nobody waits for any more is not begun."""
        if self._asked is not None:
            self._asked.ask_to_stop()
        work = self._screen.ask(text)
        self._asked = self._kit.background.start(work, done=self._screen.take, failed=self._failed)

    @staticmethod
    def _failed(error: Exception) -> None:
        raise error

    def show_screen(self) -> None:
        """The finds, the first of them chosen; what is said where there is none."""
        self.model.show_rows(self._screen.rows)
        self._choose(self.model.step(-1, 1))
        self.said.setText(self._words())
        self.said.setVisible(bool(self.said.text()))

    def _words(self) -> str:
        say = self._kit.texts.say
        if not self._screen.rows:
            return say("finder.none", text=self._screen.text.strip())
        return say("finder.more") if self._screen.are_more else ""

    # -- choosing -------------------------------------------------------------------------------

    def _step(self, by: int) -> None:
        self._choose(self.model.step(self.list.currentIndex().row(), by))

    def _choose(self, place: int) -> None:
        index = self.model.index(place, 0) if place >= 0 else QModelIndex()
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        self.field.setAccessibleDescription(self.model.spoken(place) if place >= 0 else "")

    def _go_to(self, index: QModelIndex) -> None:
        row: FinderRow | None = index.data(ROW) if index.isValid() else None
        if row is None:
            return
        self.close_dialog()
        self._kit.go.show(row.place, **row.values)

    def _closed(self) -> None:
        self._end()
        if self._asked is not None:
            self._asked.ask_to_stop()


def names_in(texts: Texts) -> Names:
    """The names of districts and places in one language."""
    rail = [name for name, _ in RAIL if name in PLACES]
    return Names(
        {texts.say(f"district.{code}").casefold(): code for code in DISTRICTS},
        {texts.say(f"frame.rail.{name}"): name for name in (*rail, "settings")},
    )


def open_finder(kit: Kit) -> None:
    """Open the finder over the page; nothing while the office is closed."""
    if kit.is_open:
        screen = FinderScreen(kit.office, kit.clock, names_in(kit.texts))
        kit.go.dialog(FinderDialog(screen, kit))
