"""Held work of a colleague: shown whole, taken in or not with one press, without a network."""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.casework.wording import load_wording
from core.office.office import Office
from core.people.answer import given
from core.store import streams
from core.store.outbox import next_batch
from core.store.registers import KeptHead
from core.store.streams import PulledFrame, PulledRow
from core.watch import Watch
from tests.helpers.builders import a_case
from tests.helpers.laptops import decoded
from tests.ui.conftest import Gone
from ui.kit import Kit
from ui.screens.case.changes.history import HistoryScreen
from ui.texts import Texts
from ui.views.offers.card import offers_card
from ui.widgets.words import Words


@pytest.fixture
def case(office: Office) -> str:
    """A case for which one offer waits: an answer, a note, a member and a paper's entry."""
    made = a_case(office)
    records = [
        {"kind": "fact", "row": "household/home.deposit", "group": "value", "op": "set",
         "value": given(8_000_000).to_json(), "wall": 1},
        {"kind": "note", "row": "n1", "group": "value", "op": "app",
         "value": {"text": "이웃이 문을 열어 줌", "about": None}, "wall": 1},
        {"kind": "member", "row": "m9", "group": "who", "op": "new",
         "value": {"name": "다솜찬", "birth_date": given("1990-01-02").to_json(),
                   "sex": {"state": "not_asked"}}, "wall": 1},
        {"kind": "visit_report", "row": "r1", "group": "value", "op": "app", "value": {},
         "wall": 1},
    ]  # fmt: skip
    body = {
        "case": made, "state": "open", "from": "consultant-9", "name": "나래솔", "cids": [],
        "at": 1_795_302_000_000, "records": records,
    }  # fmt: skip
    head = KeptHead("center.1.1", "set", body, (), 0, "center", None)
    row = PulledRow("offer", "o1", "value", 1, (head,))
    streams.absorb(office.database, PulledFrame("user", "user", 1, 1, [row]))
    return made


def words(card: QWidget) -> list[str]:
    return [one.text() for one in card.findChildren(Words)]


def test_all_of_it_is_shown_before_it_is_decided(open_kit: Kit, case: str, qtbot: QtBot) -> None:
    card = offers_card(open_kit)
    assert card is not None
    qtbot.addWidget(card)
    said = "\n".join(words(card))
    assert "나래솔 님이 쓴" in said
    assert "보증금·전세금: 800만원" in said
    assert "메모·할 일: 이웃이 문을 열어 줌" in said
    assert "다솜찬" in said
    assert "1990" in said
    assert "방문" in said


@pytest.mark.parametrize(("number", "take"), [(1, False), (2, True)])
def test_one_press_writes_the_answer_and_the_card_is_gone(
    open_kit: Kit, office: Office, case: str, gone: Gone, qtbot: QtBot, number: int, take: bool
) -> None:
    card = offers_card(open_kit)
    assert card is not None
    qtbot.addWidget(card)
    card.findChildren(QPushButton)[number].click()
    change = decoded(next_batch(office.database, 100, 10**6).changes[-1].body)
    assert (change["t"], change["r"], change["v"]["take"]) == ("held_decision", "o1", take)
    assert offers_card(open_kit) is None
    assert len(gone.said) == 1
    card.findChildren(QPushButton)[number].click()
    assert gone.said[-1].startswith("이미 정했거나")


def test_the_case_is_one_press_away(open_kit: Kit, case: str, gone: Gone, qtbot: QtBot) -> None:
    card = offers_card(open_kit)
    assert card is not None
    qtbot.addWidget(card)
    card.findChildren(QPushButton)[0].click()
    assert gone.shown == [("case", {"case": case})]


def test_an_offer_that_was_decided_elsewhere_is_no_longer_shown(
    open_kit: Kit, office: Office, case: str
) -> None:
    body = {"case": case, "state": "passed"}
    head = KeptHead("center.1.2", "set", body, (), 0, "center", None)
    row = PulledRow("offer", "o1", "value", 2, (head,))
    streams.absorb(office.database, PulledFrame("user", "user", 1, 2, [row]))
    assert offers_card(open_kit) is None


def test_the_history_tells_the_answer(office: Office, case: str, texts: Texts) -> None:
    office.decide_offer("o1", take=True)
    screen = HistoryScreen(office, office.clock, case, "ko")
    screen.take(screen.read(Watch()))
    lines, _ = screen.lines(load_wording("ko"))
    said = [(texts.of(line.item), texts.of(line.after) if line.after else "") for line in lines]
    assert ("담당이 바뀐 뒤에 온 기록", "받아들임") in said
    assert "held_decision" in {one.code for one in screen.sections()}


def test_work_that_was_let_in_is_told_until_it_is_put_aside(
    open_kit: Kit, office: Office, gone: Gone, qtbot: QtBot
) -> None:
    made = a_case(office)
    body = {"about": "late", "case": made, "cids": ["L9.1.1", "L9.1.2"], "by": "consultant-9",
            "at": 1_795_302_000_000, "note": "나래솔"}  # fmt: skip
    head = KeptHead("center.1.3", "app", body, (), 0, "center", None)
    row = PulledRow("notice", "n3", "value", 3, (head,))
    streams.absorb(office.database, PulledFrame("user", "user", 1, 3, [row]))
    card = offers_card(open_kit)
    assert card is not None
    qtbot.addWidget(card)
    assert "나래솔 님이" in words(card)[-1]
    look, seen = card.findChildren(QPushButton)
    look.click()
    assert gone.shown == [("case", {"case": made})]
    seen.click()
    assert offers_card(open_kit) is None
