"""The end of a visit and the Center: an urgent crisis is sent at once, nothing else is."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core.people.consent import ConsentKind
from tests.helpers.builders import a_case, a_consent, a_visit
from tests.ui.conftest import Gone
from ui.kit import Kit
from ui.screens.visit.screen import VisitScreen
from ui.views.finish import finish_dialog


@pytest.mark.parametrize(("level", "is_sent"), [("urgent", True), ("crisis", False)])
def test_an_urgent_crisis_starts_a_sync_by_itself(
    open_kit: Kit, qtbot: QtBot, gone: Gone, level: str, is_sent: bool
) -> None:
    office = open_kit.office
    case = a_case(office)
    visit = a_visit(office, case)
    consents = [a_consent(office, kind) for kind in (ConsentKind.GENERAL, ConsentKind.SENSITIVE)]
    office.open_visit(visit, consents)
    screen = VisitScreen(office, open_kit.background, open_kit.clock, visit, open_kit.refresh.tell)
    dialog = finish_dialog(screen, open_kit)
    qtbot.addWidget(dialog)
    dialog.level.choose(level)  # type: ignore[attr-defined]  # a FinishDialog
    primary = [one for one in dialog.findChildren(QPushButton) if one.property("kind") == "primary"]
    primary[-1].click()
    qtbot.waitUntil(lambda: ("today", {}) in gone.shown)
    assert (open_kit.sync is not None) is is_sent
    if is_sent:  # offline: calmly failed, nothing lost
        qtbot.waitUntil(lambda: open_kit.sync.stage == "failed")
        assert office.count_waiting() > 0
