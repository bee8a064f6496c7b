"""The papers of a case on screen (09, 09b): as they will be, with choices, and how they leave."""

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

from core.casework.papers.kinds import PaperAct, PaperKind
from core.errors import WelfareNetError
from core.sentence import say
from ui.kit import Kit
from ui.paper.draw import pdf_bytes, pictures, save_pdf
from ui.paper.pages import Pages
from ui.paper.printing import Printing, SystemPrinting, print_pages
from ui.places import exists
from ui.screens.dates import day_words
from ui.screens.paper.screen import PaperScreen
from ui.texts import Texts
from ui.theme.tokens import layout
from ui.views.paper.choices import PaperChoices
from ui.views.place import PlaceView, tab_after
from ui.widgets.answer_state import Option, Segments
from ui.widgets.button import button
from ui.widgets.card import frame
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon_mark import IconMark
from ui.widgets.key_hints import KeyHint
from ui.widgets.words import Words

_SHEET = 860
"""Height of a page on screen in px: about as large as on paper."""


class PaperView(PlaceView):
    """The pages at the left, the choices at the right, below what to do with them.

    ask_place: gives the file to write, or None; printing: the printers. Both can be handed in.
    """

    def __init__(self, screen: PaperScreen, kit: Kit) -> None:
        super().__init__(kit)
        self._screen = screen
        self.ask_place: Callable[[str], Path | None] = self._ask
        self.printing: Printing = SystemPrinting()
        self._texts = {kit.texts.language: kit.texts}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._kinds())
        column.addLayout(self._middle(), 1)
        column.addWidget(self._foot())
        self._is_telling = False
        self._ends: list[Callable[[], None]] = [
            screen.changed(self.show_screen),
            kit.refresh.listen(self._heard),
        ]
        self.show_screen()
        self._make()

    def heading(self) -> str:
        return self.kit.texts.say("paper.place")

    def second(self) -> str:
        names = dict(self._screen.readers)
        return self.kit.texts.say("person.name", name=next(iter(names.values()))) if names else ""

    def back_words(self) -> str:
        return self.kit.texts.say("paper.back")

    def keys(self) -> list[KeyHint]:
        say = self.kit.texts.say
        return [
            KeyHint(("Enter",), say("paper.keep")),
            KeyHint(("Ctrl+Shift+E",), say("frame.keys.together")),
            KeyHint(("Esc",), say("paper.back")),
        ]

    def focus_first(self) -> None:
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def gone(self) -> None:
        for end in self._ends:
            end()

    def _make(self) -> None:
        screen = self._screen
        self.kit.background.start(
            lambda _watch: screen.work(), done=screen.took, failed=self._failed
        )

    def _heard(self, topics: frozenset[str]) -> None:
        """What a sync brings changes the paper; our own entry of the log does not."""
        if not self._is_telling and topics & {self._screen.case, "sync"}:
            self._make()

    # --- building --------------------------------------------------------------------------

    def _kinds(self) -> QWidget:
        say = self.kit.texts.say
        top = QWidget()
        row = QHBoxLayout(top)
        row.setContentsMargins(layout("pagePadding"), 12, layout("pagePadding"), 4)
        options = [Option(kind.value, say(f"paper.kind.{kind.value}")) for kind in PaperKind]
        self.kinds = Segments(say("paper.which"), options)
        self.kinds.show_code(self._screen.kind.value)
        self.kinds.chosen.connect(self._choose_kind)
        row.addWidget(self.kinds)
        row.addStretch(1)
        return top

    def _middle(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(layout("pagePadding"), 8, layout("pagePadding"), 12)
        row.setSpacing(layout("gutter"))
        self._sheet = QScrollArea()
        self._sheet.setWidgetResizable(True)
        self._sheet.setAccessibleName(self.kit.texts.say("paper.pages"))
        self._sheet.setProperty("ring", "field")
        row.addWidget(self._sheet, 1)
        self.choices = PaperChoices(self._screen, self.kit)
        self.choices.moved.connect(self._moved)
        row.addWidget(self.choices)
        return row

    def _foot(self) -> QWidget:
        say = self.kit.texts.say
        foot = frame("foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(layout("pagePadding"), 10, layout("pagePadding"), 10)
        row.setSpacing(8)
        row.addWidget(IconMark("printer", "text-2", 18))
        self.said = Words(say("paper.no_printer"), "small", "text-2", wrap=True)
        row.addWidget(self.said, 1)
        self.show_it = button(say("paper.show_it"))
        self.show_it.clicked.connect(self._together)
        self.copy = button(say("paper.copy"), icon="clipboard-list")
        self.copy.clicked.connect(self.copy_text)
        self.print = button(say("paper.print"), icon="printer")
        self.print.clicked.connect(self.print_paper)
        self.save = button(say("paper.save"))
        self.save.clicked.connect(self.save_paper)
        self.keep = button(say("paper.keep"), "primary", icon="save")
        self.keep.clicked.connect(self.keep_paper)
        for act in (self.show_it, self.copy, self.save, self.print, self.keep):
            row.addWidget(act)
        return foot

    # --- showing ---------------------------------------------------------------------------

    def show_screen(self) -> None:
        """The pages, or that they are being made; what was said last."""
        screen, texts = self._screen, self.kit.texts
        self.choices.show_screen()
        tab_after(self._sheet, self.choices)
        paper = screen.paper
        said = screen.said
        self.said.setText(texts.of(said) if said is not None else texts.say("paper.no_printer"))
        self.show_it.setVisible(screen.kind is PaperKind.HOUSEHOLD and exists("client_view"))
        self.copy.setVisible(screen.kind is PaperKind.NOTE)
        for act in (self.copy, self.save, self.print, self.keep):
            act.setEnabled(paper is not None)
        pages = self.pages()
        if pages is None:
            words = texts.say("paper.making") if said is None else texts.of(said)
            self._sheet.setWidget(EmptyState("printer", words, "", []))
            return
        self._sheet.setWidget(self._stack(pages))
        self.frame_changed.emit()
        here = QApplication.focusWidget()
        if here is None or not self.isAncestorOf(here):
            self.focus_first()  # the button could not take the keyboard while there was no paper

    def pages(self) -> Pages | None:
        """The paper set in pages, in its own language and size; None while it is being made."""
        paper = self._screen.paper
        if paper is None:
            return None
        return Pages(paper, self._paper_texts(), self._screen.print_size)

    def _paper_texts(self) -> Texts:
        language = self._screen.language
        if language not in self._texts:
            self._texts[language] = Texts(language)
        return self._texts[language]

    def _stack(self, pages: Pages) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setSpacing(12)
        listed = pictures(pages, _SHEET, self.devicePixelRatioF())
        for number, image in enumerate(listed, start=1):
            label = QLabel()
            label.setPixmap(QPixmap.fromImage(image))
            spoken = self.kit.texts.say("paper.page", number=number, of=len(listed))
            label.setAccessibleName(spoken)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)
        return holder

    # --- acts ------------------------------------------------------------------------------

    def _choose_kind(self, kind: str) -> None:
        """A choice taken back leaves the paper that is shown."""
        if kind:
            self._screen.choose_kind(kind)
        self.kinds.show_code(self._screen.kind.value)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, WelfareNetError):
            raise error
        self._screen.failed(error.sentence)

    def _logged(self, act: PaperAct) -> bool:
        """Written to the history first; without that nothing leaves the program."""
        try:
            self._moved(self._screen.about_to(act))
        except WelfareNetError as error:
            self._screen.failed(error.sentence)
            return False
        return True

    def _moved(self, changes: object) -> None:
        topics = getattr(changes, "topics", None)
        if topics:
            self._is_telling = True
            self.kit.refresh.tell(topics)
            self._is_telling = False

    def keep_paper(self) -> None:
        """The PDF into the encrypted case, to be printed at the Center or sent by post."""
        screen = self._screen
        if screen.paper is None:
            return
        day = day_words(self.kit.clock.today(), weekday=False)
        words = self.kit.texts.say(f"paper.kind.{screen.kind.value}")
        title = self.kit.texts.say("paper.kept_title", what=words, day=day)
        body = pdf_bytes(screen.paper, self._paper_texts(), screen.print_size)
        try:
            self._moved(screen.keep(title, body))
        except WelfareNetError as error:
            screen.failed(error.sentence)

    def save_paper(self) -> None:
        """Ask where, write to the history, then write the PDF."""
        paper = self._screen.paper
        if paper is None:
            return
        path = self.ask_place(self._screen.file_name)
        if path is None or not self._logged(PaperAct.SAVED):
            return
        try:
            save_pdf(pdf_bytes(paper, self._paper_texts(), self._screen.print_size), path)
        except OSError:
            self._screen.failed(say("paper.not_kept"))
        else:
            self._screen.done(PaperAct.SAVED)

    def print_paper(self) -> None:
        """Through the system's dialog; without a printer say what to do instead."""
        pages = self.pages()
        if pages is None:
            return
        if not self.printing.has_printer():
            self._screen.failed(say("paper.printer_absent"))
            return
        printer = self.printing.ask(self, self._screen.file_name)
        if printer is None or not self._logged(PaperAct.PRINTED):
            return
        if print_pages(pages, printer):
            self._screen.done(PaperAct.PRINTED)
        else:
            self._screen.failed(say("paper.printer_silent"))

    def copy_text(self) -> None:
        """The note as text, to paste into the office's own system."""
        text = self._screen.text(self._paper_texts().of)
        if text and self._logged(PaperAct.COPIED):
            QApplication.clipboard().setText(text)
            self._screen.done(PaperAct.COPIED)

    def _together(self) -> None:
        values = {"case": self._screen.case}
        if self._screen.visit is not None:
            values["visit"] = self._screen.visit
        self.kit.go.show("client_view", **values)

    def _ask(self, name: str) -> Path | None:
        """The usual dialog; the proposed name holds no name of anybody."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.kit.texts.say("paper.where"), str(Path.home() / name), "PDF (*.pdf)"
        )
        return Path(chosen) if chosen else None
