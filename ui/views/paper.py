"""The household's sheet on screen (09): as it will be on paper, and where to keep it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.errors import WelfareNetError
from ui.kit import Kit
from ui.paper.draw import keep_pdf, picture
from ui.screens.paper import PaperScreen
from ui.theme.tokens import layout
from ui.views.place import PlaceView
from ui.widgets.answer_state import Option, Segments
from ui.widgets.button import button
from ui.widgets.card import Card, Notice
from ui.widgets.empty_state import EmptyState
from ui.widgets.key_hints import KeyHint
from ui.widgets.words import Words

_SHEET = 860
PURPOSES = ("household", "application", "center")
"""Why a sheet is made: stated each time, kept in the history (안전성 확보조치 기준 제12조)."""


class PaperView(PlaceView):
    """The sheet at the left, what to do with it at the right.

    ask_place: gives the file to write, or None; the usual dialog of the program.
    """

    def __init__(self, screen: PaperScreen, kit: Kit) -> None:
        super().__init__(kit)
        self._screen = screen
        self.ask_place: Callable[[str], Path | None] = self._ask
        row = QHBoxLayout(self)
        row.setContentsMargins(layout("pagePadding"), 16, layout("pagePadding"), 16)
        row.setSpacing(layout("gutter"))
        self._sheet = QScrollArea()
        self._sheet.setWidgetResizable(True)
        self._sheet.setAccessibleName(kit.texts.say("paper.title"))
        self._sheet.setProperty("ring", "field")
        row.addWidget(self._sheet, 1)
        row.addWidget(self._side())
        self._ends: list[Callable[[], None]] = [screen.changed(self.show_screen)]
        self.show_screen()
        kit.background.start(lambda _watch: screen.work(), done=screen.took, failed=self._failed)

    def heading(self) -> str:
        return self.kit.texts.say("paper.title")

    def second(self) -> str:
        sheet = self._screen.sheet
        return self.kit.texts.of(sheet.name) if sheet else ""

    def back_words(self) -> str:
        return self.kit.texts.say("paper.back")

    def keys(self) -> list[KeyHint]:
        say = self.kit.texts.say
        return [KeyHint(("Enter",), say("paper.keep")), KeyHint(("Esc",), say("paper.back"))]

    def focus_first(self) -> None:
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def gone(self) -> None:
        for end in self._ends:
            end()

    def _side(self) -> QWidget:
        say = self.kit.texts.say
        card = Card(say("paper.what_for"), icon="printer")
        card.setFixedWidth(360)
        options = [Option(name, say(f"paper.what_for.{name}")) for name in PURPOSES]
        self.purpose = Segments(say("paper.what_for"), options)
        self.purpose.show_code(PURPOSES[0])
        card.body.addWidget(self.purpose, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(Words(say("paper.logged"), "small", "text-2", wrap=True))
        self.keep = button(say("paper.keep"), "primary", icon="printer")
        self.keep.clicked.connect(self.keep_sheet)
        card.body.addWidget(self.keep)
        self.said = Notice("info", say("paper.no_printer"))
        card.body.addWidget(self.said)
        card.body.addStretch(1)
        return card

    def show_screen(self) -> None:
        """The sheet, or that it is being made; what was said last."""
        texts = self.kit.texts
        sheet = self._screen.sheet
        self.keep.setEnabled(sheet is not None)
        if self._screen.said is not None:
            self.said.show_text(texts.of(self._screen.said))
        if sheet is None:
            self._sheet.setWidget(EmptyState("printer", texts.say("paper.making"), "", []))
            return
        holder = QWidget()
        column = QVBoxLayout(holder)
        label = QLabel()
        image = picture(sheet, texts, _SHEET, self.devicePixelRatioF())
        label.setPixmap(QPixmap.fromImage(image))
        column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._sheet.setWidget(holder)
        self.frame_changed.emit()
        here = QApplication.focusWidget()
        if here is None or not self.isAncestorOf(here):
            self.focus_first()  # the button could not take the keyboard while there was no sheet

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, WelfareNetError):
            raise error
        self.said.show_text(self.kit.texts.of(error.sentence))

    def keep_sheet(self) -> None:
        """Ask where, write to the history, then write the file."""
        sheet = self._screen.sheet
        if sheet is None:
            return
        path = self.ask_place(f"{sheet.number}.pdf")
        if path is None:
            return
        self._screen.about_to_keep(self.purpose.code or PURPOSES[0])
        try:
            keep_pdf(sheet, self.kit.texts, path)
        except OSError:
            self._screen.failed()
        else:
            self._screen.kept()

    def _ask(self, name: str) -> Path | None:
        """The usual dialog; the proposed name holds no name of anybody."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.kit.texts.say("paper.where"), str(Path.home() / name), "PDF (*.pdf)"
        )
        return Path(chosen) if chosen else None
