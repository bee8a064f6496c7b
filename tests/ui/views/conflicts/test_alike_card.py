"""Cases that may be one household, on Today and on the sync page."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core.casework.wording import load_wording
from core.office.office import Office
from core.store import streams
from core.store.registers import KeptHead
from core.store.streams import PulledFrame, PulledRow
from tests.helpers.builders import a_case, a_person
from tests.ui.conftest import Gone
from ui.kit import Kit
from ui.screens.case.page import CaseScreen
from ui.views.case.cards import between_records
from ui.views.conflicts.alike import alike_card, told_cards


def asked(office: Office, case: str, other: str) -> None:
    body = {"about": "duplicate", "case": case, "other": other, "why": ["person", "address"],
            "cids": [], "by": "center", "at": 0, "note": None}  # fmt: skip
    head = KeptHead("center.1.1", "app", body, (), 0, "center", None)
    row = PulledRow("notice", "n", "value", 1, (head,))
    streams.absorb(office.database, PulledFrame("user", "user", 1, 1, [row]))


def words_of(card: object) -> dict[str, QPushButton]:
    return {one.text(): one for one in card.findChildren(QPushButton)}  # type: ignore[attr-defined]


def test_both_are_looked_at_and_one_says_that_they_are_one_household(
    open_kit: Kit, office: Office, gone: Gone, qtbot: QtBot
) -> None:
    assert list(told_cards(open_kit)) == []
    older, younger = a_case(office, a_person("가온들")), a_case(office, a_person("나래뜰"))
    asked(office, younger, older)
    card = alike_card(open_kit)
    assert card is not None
    qtbot.addWidget(card)
    acts = words_of(card)
    assert list(acts) == ["사례 1 보기", "사례 2 보기", "같은 가구", "다른 가구"]
    assert "이름과 생년월일이 같음, 주소가 같음" in acts["같은 가구"].accessibleName()
    acts["사례 2 보기"].click()
    assert gone.shown == [("case", {"case": older})]
    acts["같은 가구"].click()
    assert gone.said == ["정하신 것을 적었습니다."]
    assert alike_card(open_kit) is None
    screen = CaseScreen(office, open_kit.clock, younger)
    (shown,) = between_records(screen, load_wording("ko"), open_kit)
    qtbot.addWidget(shown)
    words_of(shown)["그 사례 보기"].click()
    assert gone.shown[-1] == ("case", {"case": older})


def test_who_has_not_the_younger_case_only_looks(
    open_kit: Kit, office: Office, qtbot: QtBot
) -> None:
    older = a_case(office, a_person("가온들"))
    asked(office, "elsewhere", older)
    card = alike_card(open_kit)
    assert card is not None
    qtbot.addWidget(card)
    assert list(words_of(card)) == ["사례 1 보기"]
