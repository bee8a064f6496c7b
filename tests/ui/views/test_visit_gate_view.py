"""The gate and the dialogs of a visit on screen."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.people.signature import Signature
from tests.helpers.builders import a_case, a_visit
from tests.helpers.typing import type_text
from tests.ui.conftest import Gone
from tests.ui.visit_views import (
    PAY,
    SIZE,
    begun,
    focused,
    row_of,
    shown_visit,
    stage_of,
    words_on,
)
from tests.ui.visiting import SAVINGS, a_family, of
from ui.kit import Kit
from ui.views.consent.gate import DangerDialog
from ui.views.consent.sign import SignatureDialog
from ui.views.finish import FinishDialog
from ui.views.visit.dialogs import MemberDialog
from ui.views.visit.place import VisitView
from ui.widgets.signature import SignaturePicture
from ui.widgets.words import Words


@pytest.fixture
def view(open_kit: Kit, qtbot: QtBot) -> VisitView:
    return shown_visit(open_kit, qtbot, begun(open_kit.office))


@pytest.fixture
def gated(open_kit: Kit, qtbot: QtBot) -> VisitView:
    office = open_kit.office
    return shown_visit(open_kit, qtbot, a_visit(office, a_case(office, *a_family())))


def test_the_gate_has_the_keyboard_and_nothing_chosen(gated: VisitView) -> None:
    assert gated.gate is not None
    assert gated.gate.general.isAncestorOf(focused())
    assert gated.gate.general.code == gated.gate.sensitive.code == ""
    assert "아직 남기지 않음" in words_on(gated.bar)


def test_the_gate_by_keyboard_opens_the_form(gated: VisitView, qtbot: QtBot) -> None:
    gate = gated.gate
    assert gate is not None
    QTest.keyClick(focused(), Qt.Key.Key_1)
    gate.giver.who.activated.emit(0)
    gate.giver.how.choose("paper")
    gate.sensitive.choose("given")
    gate.start.click()
    assert gated.form is not None
    qtbot.waitUntil(lambda: len(gated.kit.office.case(gated.visit.file.id).consents) == 2)
    assert gated.form.isAncestorOf(focused())


def signed(gated: VisitView) -> Signature | None:
    return gated.visit.gate.general.signature


def test_signing_at_the_gate(gated: VisitView, gone: Gone) -> None:
    gate = gated.gate
    assert gate is not None
    gate.general.choose("yes")
    gate.giver.who.activated.emit(0)
    gate.giver.how.choose("signature")
    gate.giver.sign.click()
    dialog = gone.dialogs[-1]
    assert isinstance(dialog, SignatureDialog)
    said = [label.text() for label in dialog.findChildren(Words)]
    assert "적는 것: 이름, 가족, 소득, 재산, 사시는 집" in said
    dialog.pad.resize(560, 190)
    for x, y in ((30, 90), (300, 60)):
        QTest.mouseClick(dialog.pad, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    dialog.done.click()
    assert signed(gated) is not None
    assert gate.giver.findChild(SignaturePicture) is not None
    gate.giver.who.activated.emit(1)
    assert signed(gated) is None
    dialog.deleteLater()


def test_the_documents_are_one_press_away_in_the_visit(view: VisitView, gone: Gone) -> None:
    assert view.form is not None
    view.form.page.show_part("consent")
    press = view.form.findChild(QPushButton, "papers")
    assert press is not None
    press.click()
    assert gone.shown[-1] == ("documents", {"case": view.visit.file.id})


def test_only_reckoning_is_said_in_the_place_of_saved_at(gated: VisitView) -> None:
    assert gated.gate is not None
    gated.gate.reckon.click()
    assert "셈만 하기 · 남기지 않음" in words_on(gated.bar)
    assert "consent" not in gated.visit.sections
    assert gated.form is not None
    assert gated.form.isAncestorOf(focused())


def test_danger_to_life_asks_for_a_reason_first(gated: VisitView, gone: Gone) -> None:
    assert gated.gate is not None
    gated.gate.first.click()
    dialog = gone.dialogs[-1]
    assert isinstance(dialog, DangerDialog)
    dialog.go.click()
    assert stage_of(gated) == "gate"
    dialog.reason.setPlainText("쓰러져 계셨습니다.")
    dialog.go.click()
    assert stage_of(gated) == "open"


def test_finishing_writes_the_report_and_goes_to_today(
    view: VisitView, gone: Gone, qtbot: QtBot
) -> None:
    office, case = view.kit.office, view.visit.file.id
    view.visit.commit(SAVINGS, "240")
    view.bar.asked.emit("finish")
    dialog = gone.dialogs[-1]
    assert isinstance(dialog, FinishDialog)
    type_text(dialog.summary, "dosirak")
    dialog.level.choose("watch")
    dialog.save.click()
    qtbot.waitUntil(lambda: ("today", {}) in gone.shown, timeout=10_000)
    (report,) = office.case(case).entries_of("visit_report")
    assert report.value["summary"] == "dosirak"
    assert report.value["crisis"]["level"] == "watch"
    assert stage_of(view) == "over"
    assert "이 방문은 마쳤습니다" in words_on(view)


def test_closing_the_finish_keeps_what_was_typed(view: VisitView, gone: Gone) -> None:
    view.bar.asked.emit("finish")
    first = gone.dialogs[-1]
    assert isinstance(first, FinishDialog)
    type_text(first.summary, "abc")
    first.close_dialog()
    view.bar.asked.emit("finish")
    second = gone.dialogs[-1]
    assert isinstance(second, FinishDialog)
    assert second.summary.toPlainText() == "abc"


def size_of(view: VisitView) -> int:
    return len(view.visit.sheet.household.members)


def test_a_member_is_added_by_the_dialog(view: VisitView, gone: Gone, qtbot: QtBot) -> None:
    assert view.form is not None
    view.form.asked.emit("add_member", None)
    dialog = gone.dialogs[-1]
    assert isinstance(dialog, MemberDialog)
    dialog.save.click()
    assert size_of(view) == 2
    dialog.name.setText("다솜찬")
    dialog.birth.setText("2011-06-15")
    dialog.relation.show_code("grandchild")
    dialog.save.click()
    assert size_of(view) == 3
    case = view.visit.file.id
    qtbot.waitUntil(lambda: len(view.kit.office.case(case).household.members) == 3)
    assert view.visit.member == view.visit.sheet.household.members[2].id


def test_every_stop_of_tab_has_a_name(view: VisitView) -> None:
    nameless = [
        type(widget).__name__
        for widget in view.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(view)
        and not (widget.accessibleName() or getattr(widget, "text", lambda: "")())
    ]
    assert nameless == []


def test_leaving_and_coming_back_shows_the_same_screen_anew(
    view: VisitView, open_kit: Kit, qtbot: QtBot
) -> None:
    """Language, theme and size throw the view away; the screen stays."""
    view.visit.go_to(of(view.visit, 1, PAY))
    view.gone()
    second = VisitView(view.visit, open_kit)
    qtbot.addWidget(second, before_close_func=VisitView.gone)
    second.resize(*SIZE)
    with qtbot.waitActive(second):
        second.show()
    second.focus_first()
    assert row_of(second, of(second.visit, 1, PAY)).isAncestorOf(focused())
