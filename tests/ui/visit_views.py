"""A visit on screen for tests of views: a real office, the real lane, real widgets."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.office.office import Office
from core.people.consent import ConsentKind
from core.people.person import Person
from tests.helpers.builders import a_case, a_consent, a_visit
from tests.ui.visiting import a_family, of
from ui.kit import Kit
from ui.screens.visit.screen import VisitScreen
from ui.views.visit.place import VisitView
from ui.views.visit.section import QuestionRow
from ui.widgets.line_edit import LineEdit
from ui.widgets.words import Words

PAY = "income.daily_wage"
SIZE = (1366, 640)


def begun(office: Office, *people: Person) -> str:
    """A visit of a household that has given its general and sensitive consent."""
    case = a_case(office, *(people or a_family()))
    for kind in (ConsentKind.GENERAL, ConsentKind.SENSITIVE):
        office.give_consent(case, a_consent(office, kind))
    return a_visit(office, case)


def shown_visit(kit: Kit, qtbot: QtBot, visit: str, size: tuple[int, int] = SIZE) -> VisitView:
    screen = VisitScreen(kit.office, kit.background, kit.clock, visit, kit.refresh.tell)
    kit.visits.keep(screen)
    view = VisitView(screen, kit)
    qtbot.addWidget(view, before_close_func=VisitView.gone)
    view.resize(*size)
    with qtbot.waitActive(view):
        view.show()
    view.focus_first()
    return view


def row_of(view: VisitView, place: tuple[str, str]) -> QuestionRow:
    for row in view.findChildren(QuestionRow):
        if row.place == place and row.isVisibleTo(view):
            return row
    raise AssertionError(f"no row of {place[1]} on screen")


def field_of(row: QuestionRow) -> LineEdit:
    return next(field for field in row.findChildren(LineEdit) if field.isVisibleTo(row))


def words_on(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(Words) if one.isVisible()]


def focused() -> QWidget:
    """What has the keyboard."""
    here = QApplication.focusWidget()
    assert here is not None
    return here


def stage_of(view: VisitView) -> str:
    return view.visit.stage


def open_pay(view: VisitView) -> QuestionRow:
    """The son's day wage, pressed "given", its field with the keyboard."""
    view.visit.go_to(of(view.visit, 1, PAY))
    row = row_of(view, of(view.visit, 1, PAY))
    QTest.keyClick(focused(), Qt.Key.Key_1)
    return row
