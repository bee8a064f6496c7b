"""The sync on screen, over a real Center: window, pause, close and go on, receipt, switched off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.casework.visit import Plan
from core.clock import FixedClock
from core.office.lock_note import read_lock_note
from core.watch import Watch
from tests.helpers.builders import a_case
from tests.helpers.faulty import Fault
from tests.ui.conftest import Gone
from tests.ui.offices import another_record, finish
from tests.ui.syncing import Enrolled, an_enrolled_laptop
from ui.kit import Kit
from ui.meanwhile.courtesy import PAUSE
from ui.screens.sync.receipt import SyncScreen
from ui.screens.sync.run import SyncRun
from ui.views.sync.dialog import (
    SyncDialog,
    revoked_dialog,
    start_sync,
    sync_of,
    sync_quietly,
)
from ui.views.sync.mark import SyncMark
from ui.views.sync.page import SyncView
from ui.widgets.words import Words

LOST: list[Fault] = ["lost before"] * 40


@pytest.fixture
def laptop(tmp_path: Path, clock: FixedClock, kit: Kit) -> Iterator[Enrolled]:
    """An enrolled laptop, open in the kit; its sync goes over a wire that can be held."""
    made = an_enrolled_laptop(tmp_path / "field", clock)
    kit.office = made.office
    sync_of(kit)._engine = made.engine
    yield made
    kit.background.close()
    made.office.database.close()
    made.center.close()


def run_of(kit: Kit) -> SyncRun:
    run: SyncRun = kit.sync
    return run


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """What a dialog opens over."""
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1280, 640)
    with qtbot.waitActive(page):
        page.show()
    return page


def window_of(gone: Gone, page: QWidget) -> SyncDialog:
    dialog = gone.dialogs[-1]
    assert isinstance(dialog, SyncDialog)
    dialog.open_over(page)
    return dialog


def words_on(widget: QWidget) -> list[str]:
    return [words.text() for words in widget.findChildren(Words) if not words.isHidden()]


def page_of(kit: Kit, qtbot: QtBot) -> SyncView:
    view = SyncView(SyncScreen(run_of(kit), kit.office, kit.clock), kit)
    qtbot.addWidget(view)
    view.resize(1282, 560)
    view.show()
    return view


def test_a_good_end_gives_way_to_the_page_with_the_receipt(
    kit: Kit, qtbot: QtBot, gone: Gone, page: QWidget, laptop: Enrolled, clock: FixedClock
) -> None:
    case = laptop.receive_case()
    heard: list[frozenset[str]] = []
    kit.refresh.listen(heard.append)
    start_sync(kit)
    dialog = window_of(gone, page)
    qtbot.waitUntil(lambda: run_of(kit).stage == "done")
    assert gone.shown == [("sync", {})]
    assert not dialog.is_open
    assert len(heard) == 1
    assert {"sent", "today", case} <= heard[0]
    assert "sync" not in heard[0]
    assert gone.said == []
    assert [line.case for line in kit.office.cases()] == [case]
    assert read_lock_note(kit.folder).last_full_sync == clock.now().isoformat(timespec="seconds")


def test_closing_the_window_lets_the_sync_go_on(
    kit: Kit, qtbot: QtBot, gone: Gone, page: QWidget, laptop: Enrolled
) -> None:
    laptop.receive_case()
    start_sync(kit)
    dialog = window_of(gone, page)
    assert dialog.leave.text() == "창 닫고 계속 보내기"
    dialog.leave.click()
    qtbot.waitUntil(lambda: run_of(kit).stage == "done")
    assert gone.shown == []
    assert gone.said == ["동기화를 마쳤습니다"]


def test_pause_stops_at_a_safe_place_and_go_on_ends_it(
    kit: Kit, qtbot: QtBot, gone: Gone, page: QWidget, laptop: Enrolled
) -> None:
    laptop.receive_case()
    a_case(laptop.office)
    pressed: list[SyncDialog] = []

    def hold(count: int) -> None:
        """The third question waits until somebody has pressed pause."""
        if count == 3 and not pressed:
            while not isinstance(watch := run_of(kit)._watch, Watch):
                pass  # the lane may be quicker than who started it
            while not watch.is_asked_to_stop:
                pass

    laptop.asked.before = hold
    start_sync(kit)
    dialog = window_of(gone, page)
    qtbot.waitUntil(lambda: dialog.pause.isEnabled())
    dialog.pause.click()
    pressed.append(dialog)
    qtbot.waitUntil(lambda: run_of(kit).stage == "paused")
    assert not dialog.go_on.isHidden()
    assert dialog.pause.isHidden()
    assert dialog.go_on.hasFocus() or dialog.leave.hasFocus()
    dialog.go_on.click()
    qtbot.waitUntil(lambda: run_of(kit).stage == "done")
    assert kit.office.count_waiting() == 0


def test_a_lost_line_stands_in_the_window_with_the_next_step(
    kit: Kit, qtbot: QtBot, gone: Gone, page: QWidget, laptop: Enrolled
) -> None:
    a_case(laptop.office)
    laptop.wire.play(LOST)
    start_sync(kit)
    dialog = window_of(gone, page)
    qtbot.waitUntil(lambda: run_of(kit).stage == "failed")
    assert any("센터에 닿지 않았습니다" in words for words in words_on(dialog))
    assert dialog.go_on.text() == "이어 보내기"
    assert not dialog.go_on.isHidden()
    assert dialog.leave.text() == "닫기"


def test_a_laptop_switched_off_locks_and_says_why_over_the_lock(
    kit: Kit, qtbot: QtBot, gone: Gone, laptop: Enrolled
) -> None:
    a_case(laptop.office)
    laptop.center.staff.revoke(laptop.office.enrolment.laptop)
    sync_quietly(kit)
    qtbot.waitUntil(lambda: run_of(kit).stage == "failed")
    assert gone.asked == ["lock"]
    qtbot.addWidget(gone.dialogs[-1])
    assert any("지워지지 않습니다" in words for words in words_on(gone.dialogs[-1]))
    assert kit.office.count_waiting() == 2
    qtbot.addWidget(revoked_dialog(kit, run_of(kit)))


def test_a_sync_of_another_office_changes_nothing_here(
    kit: Kit, qtbot: QtBot, gone: Gone, laptop: Enrolled
) -> None:
    """Locked while it ran: its end tells nobody."""
    run = run_of(kit)
    heard: list[frozenset[str]] = []
    kit.refresh.listen(heard.append)
    sync_quietly(kit)
    kit.sync = None
    qtbot.waitUntil(lambda: run.stage == "done")
    assert (heard, gone.said, gone.shown) == ([], [], [])


def test_the_page_shows_the_receipt_the_centers_time_and_what_differs(
    kit: Kit, qtbot: QtBot, gone: Gone, laptop: Enrolled, clock: FixedClock
) -> None:
    case, other = laptop.receive_case(), laptop.receive_case()
    sync_quietly(kit)
    qtbot.waitUntil(lambda: run_of(kit).stage == "done")
    visit = laptop.office.plan_visit(case, Plan(clock.today())).made
    finish(laptop.office, visit, clock)
    fresh = laptop.receive_case()
    sync_quietly(kit)
    qtbot.waitUntil(lambda: run_of(kit).stage == "done" and kit.office.count_waiting() == 0)
    place = {"district": "nowon", "dong": "견본동", "registered": None, "actual": None}
    another_record(laptop.office, other, "case", other, "place", place)
    view = page_of(kit, qtbot)
    found = words_on(view)
    assert any(words.startswith("오늘 쓴 기록") and "보관" in words for words in found)
    assert "오늘 10:20에 센터가 받음" in found
    assert "겹친 기록 1건" in found
    assert "새로 받은 사례 1건" in found
    for act in view.findChildren(QPushButton):
        if act.text() in {"사례 보기", "비교하기"}:
            act.click()
    assert ("case", {"case": fresh}) in gone.shown
    assert any(values == {"case": other} for _, values in gone.shown)


def test_the_page_is_read_again_after_a_quiet_sync(
    kit: Kit, qtbot: QtBot, laptop: Enrolled
) -> None:
    a_case(laptop.office)
    view = page_of(kit, qtbot)
    assert any("기다림 2" in words for words in words_on(view))
    sync_quietly(kit)
    qtbot.waitUntil(lambda: any("기다림 0" in words for words in words_on(view)))


def test_the_last_trouble_stands_on_the_page_too(kit: Kit, qtbot: QtBot, laptop: Enrolled) -> None:
    a_case(laptop.office)
    laptop.wire.play(LOST)
    sync_quietly(kit)
    qtbot.waitUntil(lambda: run_of(kit).stage == "failed")
    assert any("센터에 닿지 않았습니다" in words for words in words_on(page_of(kit, qtbot)))


def test_a_sync_that_brought_nothing_makes_no_screen_read_again(
    kit: Kit, qtbot: QtBot, laptop: Enrolled
) -> None:
    sync_quietly(kit)
    qtbot.waitUntil(lambda: run_of(kit).stage == "done")
    heard: list[frozenset[str]] = []
    kit.refresh.listen(heard.append)
    sync_quietly(kit)
    qtbot.waitUntil(lambda: run_of(kit).stage == "done" and bool(heard))
    assert heard == [frozenset({"sent"})]


def test_own_work_that_comes_back_makes_no_screen_read_again(
    kit: Kit, qtbot: QtBot, laptop: Enrolled
) -> None:
    case = laptop.receive_case()
    sync_quietly(kit)
    qtbot.waitUntil(lambda: run_of(kit).stage == "done")
    laptop.office.write_note(case, "집주인이 전화했습니다.")
    heard: list[frozenset[str]] = []
    kit.refresh.listen(heard.append)
    sync_quietly(kit)
    qtbot.waitUntil(lambda: run_of(kit).stage == "done" and bool(heard))
    assert sum(run_of(kit).report.received.values()) > 0  # type: ignore[union-attr]
    assert heard == [frozenset({"sent"})]


def test_screens_read_again_in_a_pause_of_typing(kit: Kit, qtbot: QtBot, laptop: Enrolled) -> None:
    laptop.receive_case()
    now = [100.0]
    courtesy = kit.background.courtesy
    courtesy._clock = lambda: now[0]
    courtesy.touched()
    heard: list[frozenset[str]] = []
    kit.refresh.listen(heard.append)
    sync_quietly(kit)
    qtbot.waitUntil(lambda: run_of(kit).stage == "done")
    assert heard == []
    now[0] += PAUSE
    qtbot.waitUntil(lambda: len(heard) == 1)


def test_what_came_before_the_line_broke_is_told_too(
    kit: Kit, qtbot: QtBot, laptop: Enrolled
) -> None:
    given = {laptop.receive_case() for _ in range(4)}
    a_case(laptop.office)
    script: list[Fault] = ["ok"] * 4
    laptop.wire.play([*script, "cut", *LOST])
    heard: list[frozenset[str]] = []
    kit.refresh.listen(heard.append)
    sync_quietly(kit)
    qtbot.waitUntil(lambda: run_of(kit).stage == "failed" and bool(heard))
    came = given & {line.case for line in kit.office.cases()}
    assert came
    assert heard[-1] & given == came


def test_giving_up_closes_the_window_and_keeps_what_waits(
    kit: Kit, qtbot: QtBot, gone: Gone, page: QWidget, laptop: Enrolled
) -> None:
    a_case(laptop.office)
    pressed: list[int] = []

    def hold(count: int) -> None:
        """The first question waits until somebody has given up."""
        while not pressed:
            pass

    laptop.asked.before = hold
    start_sync(kit)
    dialog = window_of(gone, page)
    dialog.give_up.click()
    pressed.append(1)
    qtbot.waitUntil(lambda: run_of(kit).stage == "ready")
    assert not dialog.is_open
    assert gone.said == ["보내기를 그만두었습니다. 남은 기록은 다음에 보냅니다."]
    laptop.asked.before = lambda _count: None
    start_sync(kit)
    qtbot.waitUntil(lambda: run_of(kit).stage == "done")
    assert kit.office.count_waiting() == 0


def test_two_facts_are_told_apart(
    kit: Kit, qtbot: QtBot, gone: Gone, page: QWidget, laptop: Enrolled
) -> None:
    """All is sent and one may close, while what is new at the Center has not come."""
    laptop.receive_case()
    a_case(laptop.office)
    script: list[Fault] = ["ok"] * 4
    laptop.wire.play([*script, *LOST])
    start_sync(kit)
    dialog = window_of(gone, page)
    qtbot.waitUntil(lambda: run_of(kit).stage == "failed")
    assert dialog.safety.text() == "쓴 기록을 모두 보냈습니다. 닫아도 됩니다."
    assert dialog.news.text() == "센터의 새 기록은 아직 다 받지 않았습니다."


def test_the_mark_in_the_window_follows_without_a_word(
    kit: Kit, qtbot: QtBot, gone: Gone, laptop: Enrolled
) -> None:
    a_case(laptop.office)
    mark = SyncMark(kit, 2)
    qtbot.addWidget(mark)
    seen = [mark.words.text()]
    run_of(kit).changed(lambda: seen.append(mark.words.text()))
    laptop.wire.play(LOST)
    run_of(kit).start(kit.background, by_itself=True)
    qtbot.waitUntil(lambda: run_of(kit).stage == "failed")
    assert mark.words.text() == "센터와 연결 없음 · 보낼 기록 2건"
    laptop.wire.play([])
    run_of(kit).start(kit.background, by_itself=True)
    qtbot.waitUntil(lambda: run_of(kit).stage == "done")
    assert mark.words.text() == "모두 보냈습니다"
    assert mark.accessibleName() == "모두 보냈습니다"
    assert {"보낼 기록 2건", "센터에 연결하는 중"} <= set(seen)
    assert (gone.said, gone.dialogs) == ([], [])
