"""The form of a visit: every section in one page, the current question with words to say."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from core.casework.case_file import Place
from core.casework.questions import QuestionKind
from ui.kit import Kit
from ui.screens.visit.form import CONSENT
from ui.screens.visit.screen import VisitScreen
from ui.theme.tokens import layout
from ui.views.consent.consents import ConsentPanel
from ui.views.visit.asking import AskingCard
from ui.views.visit.faces import Faces
from ui.views.visit.section import QuestionRow, SectionPanel
from ui.widgets.answer_row import answer_words
from ui.widgets.button import button
from ui.widgets.parts import PartsPage
from ui.widgets.words import Words

_NEAR_TOP = 90
"""A section counts as reached when its heading is so near to the top, in px."""

_MOUSE_AGAIN = 30
"""While the mouse is held nothing may move under it; looked at again after so many ms."""


class FormPage(QWidget):
    """asked: what a button wants; typed_in: a key in a field; section_seen: scrolled to."""

    asked = Signal(str, object)
    typed_in = Signal()
    section_seen = Signal(str)

    def __init__(self, screen: VisitScreen, kit: Kit) -> None:
        super().__init__()
        self._screen, self._kit = screen, kit
        self._faces, self._words = Faces(kit.texts), answer_words(kit.texts)
        self._asking = AskingCard(kit)
        self._asking.taken.connect(self._take)
        self._asking.hide()
        self._asked_about: Place | None = None
        self.panels: dict[str, SectionPanel] = {}
        self.consents: ConsentPanel | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        margin = layout("pagePadding")
        self.page = PartsPage(screen.sections, lambda: screen.section, self._make, margin)
        self.page.built.connect(self._show_asking)
        self.page.scrolled.connect(self._scrolled)
        column.addWidget(self.page, 1)
        column.addWidget(self._build_foot())
        self._entering = QTimer(self)
        self._entering.setSingleShot(True)
        self._entering.timeout.connect(self._enter)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def _make(self, code: str, parent: QWidget) -> QWidget:
        """A section, when it is first needed."""
        if code == CONSENT:
            self.consents = ConsentPanel(self._screen, self._kit)
            self.consents.asked.connect(lambda kind: self.asked.emit("consent", kind))
            return self.consents
        panel = SectionPanel(code, self._kit, self._screen, self._faces, self._words, parent)
        panel.made.connect(self._wire)
        panel.asked.connect(self.asked)
        self.panels[code] = panel
        panel.show_again()
        return panel

    def _build_foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        margin = layout("pagePadding")
        row.setContentsMargins(margin, 6, margin, 10)
        row.setSpacing(8)
        self.before = button("", "quiet", icon="chevron-left")
        self.before.clicked.connect(lambda: self._step(-1))
        row.addWidget(self.before)
        row.addStretch(1)
        row.addWidget(Words(self._kit.texts.say("visit.blank_is_fine"), "small", "text-3"))
        self.person = button("")
        self.person.clicked.connect(lambda: self.asked.emit("next_member", None))
        row.addWidget(self.person)
        self.following = button("", icon="chevron-right", after=True)
        self.following.clicked.connect(lambda: self._step(1))
        row.addWidget(self.following)
        return foot

    # -- showing --------------------------------------------------------------------------------

    def show_again(self) -> None:
        """Everything as it stands; the current row stays where it is on screen."""
        with self.page.holding(self._row_of(self._screen.typing.current)):
            for panel in tuple(self.panels.values()):  # a field that goes lets Tab build the rest
                panel.show_again()
            if self.consents is not None:
                self.consents.show_again()
            self._show_asking()
            self._show_foot()

    def _show_asking(self) -> None:
        """The words to say stand under the current row, where there are any."""
        place = self._screen.typing.current
        row = self._row_of(place)
        if place == self._asked_about:
            return
        self._asked_about = place if row is not None else None
        question = row.line.question if row is not None else None
        if row is None or question is None or not self._faces.wording.ask(question.id):
            self._asking.hide()
            return
        said, here = self._faces.asked(question), row.place
        parent = row.parentWidget()
        rows = parent.layout() if parent is not None else None
        assert isinstance(rows, QVBoxLayout)
        rows.removeWidget(self._asking)  # first, so that the place behind the row is counted right
        rows.insertWidget(rows.indexOf(row) + 1, self._asking)
        self._asking.ask(
            said,
            question.calculator,
            self._screen.typing.unit,
            lambda pay, days: self._screen.reckon_days(here, pay, days),
        )
        self._asking.show()

    def _take(self, text: str) -> None:
        """The calculator's result becomes the answer."""
        if self._asked_about is not None:
            self._screen.commit(self._asked_about, text)

    def _show_foot(self) -> None:
        say, codes = self._kit.texts.say, self._screen.sections
        at = codes.index(self._screen.section)
        self.before.setVisible(at > 0)
        self.following.setVisible(at + 1 < len(codes))
        if at > 0:
            self.before.setText(say(f"visit.section.{codes[at - 1]}"))
        if at + 1 < len(codes):
            self.following.setText(say(f"visit.section.{codes[at + 1]}"))
        name = self._screen.next_member_name
        self.person.setVisible(name is not None)
        if name is not None:
            self.person.setText(say("visit.next_member", name=name or say("visit.nameless")))

    # -- rows -----------------------------------------------------------------------------------

    def _wire(self, row: QuestionRow) -> None:
        screen = self._screen
        row.state_chosen.connect(lambda state: screen.press(row.place, state))
        row.typed.connect(lambda text: self._typed(row, text))
        row.committed.connect(lambda text: self._committed(row, text))
        row.source_chosen.connect(lambda source: screen.choose_source(row.place, source))
        row.doubt_settled.connect(lambda code: screen.settle_doubt(row.place, code))
        row.kept.connect(lambda: screen.confirm(row.place))

    def _typed(self, row: QuestionRow, text: str) -> None:
        self._screen.typed(row.place, text)
        self.typed_in.emit()

    def _committed(self, row: QuestionRow, text: str) -> None:
        if row.line.question.kind is QuestionKind.CODE:
            self._screen.choose(row.place, text)
        else:
            self._screen.commit(row.place, text)

    def _row_of(self, place: Place | None) -> QuestionRow | None:
        if place is None:
            return None
        for panel in self.panels.values():
            for row in panel.all_rows():
                if row.place == place and row.isVisibleTo(self):
                    return row
        return None

    def focus_place(self, place: Place) -> bool:
        """Give a question the keyboard; False while it is not on screen."""
        self.page.need(self._screen.question(place).section)
        row = self._row_of(place)
        if row is None:
            return False
        if place in self._screen.typing.drafts:
            row.focus_value()  # through the state first would count as leaving the field
        else:
            row.focus_first()
        self._bring(row)
        return True

    def _bring(self, row: QuestionRow) -> None:
        """On screen with its words below it."""
        section = row.line.question.section
        self.page.settle()
        if row.visibleRegion().isEmpty():
            self.page.show_part(section)
        self.page.bring(row, section, 150)

    def bring(self, widget: QWidget) -> None:
        """Scroll until a field of the form is on screen."""
        if self.page.page.isAncestorOf(widget):
            self.page.ensureWidgetVisible(widget, 0, 60)

    def commit(self) -> None:
        """Finish what is being typed."""
        row = _row_above(QApplication.focusWidget())
        if row is not None:
            row.commit()

    def let_go(self) -> None:
        """Take the keyboard out of a row whose question is about to be somebody else's."""
        here = QApplication.focusWidget()
        if here is not None and _row_above(here) is not None:
            here.clearFocus()

    # -- moving ---------------------------------------------------------------------------------

    def focus_section(self, code: str) -> None:
        """Begin a section: its first question gets the keyboard."""
        self.page.show_part(code)
        panel = self.panels.get(code)
        rows = [row for row in panel.all_rows() if row.isVisibleTo(self)] if panel else []
        if rows:
            rows[0].focus_first()
        else:
            self.page.need(CONSENT)
            if self.consents is not None:
                self.consents.focus_first()
        self.page.show_part(code)

    def _step(self, by: int) -> None:
        codes = self._screen.sections
        self.asked.emit("section", codes[codes.index(self._screen.section) + by])

    def _scrolled(self, value: int) -> None:
        """The list at the left follows the scrolling."""
        row = self._row_of(self._screen.typing.current)
        if row is not None and not row.visibleRegion().isEmpty():
            self.section_seen.emit(row.line.question.section)
            return
        parts = self.page.parts
        there = [code for code in self._screen.sections if code in parts]
        reached = [code for code in there if parts[code].y() <= value + _NEAR_TOP]
        for code in reached[-1:] or there[:1]:
            self.section_seen.emit(code)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isAncestorOf(new) and not self._asking.isAncestorOf(new):
            self._entering.start(0)

    def _enter(self) -> None:
        """The question with the keyboard becomes current, once the mouse is let go."""
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._entering.start(_MOUSE_AGAIN)
            return
        row = _row_above(QApplication.focusWidget())
        if row is not None and self.isAncestorOf(row):
            self._screen.enter(row.place)


def _row_above(widget: QWidget | None) -> QuestionRow | None:
    while widget is not None and not isinstance(widget, QuestionRow):
        widget = widget.parentWidget()
    return widget
