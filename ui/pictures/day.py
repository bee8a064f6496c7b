"""Pictures of the day around the visits: Today, cases, the case, sync; made by real verbs."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtWidgets import QPushButton

from core.casework import actions
from core.casework.visit import Plan
from core.office.visits import Attempt, Finish
from core.people.answer import State, given, without
from core.record.kinds import HOUSEHOLD
from core.sentence import say
from core.store import laptop, outbox, registers, streams
from core.store.registers import KeptHead
from core.store.streams import PulledFrame, PulledRow
from core.watch import Stopped, Watch
from sync.client.report import Item, Progress, Report
from sync.protocol.user_stream import CENTER
from ui.background import Said
from ui.pictures.stage import Picture, Stage
from ui.pictures.store import NOW
from ui.screens.sync.engine import OfficeEngine
from ui.screens.sync.progress import SyncProgress
from ui.screens.sync.run import SyncRun
from ui.views.case.dialogs import PlanDialog
from ui.views.finder.overlay import FinderDialog
from ui.views.sync.dialog import SyncDialog, start_sync

MET = 10

WIDE = (1920, 1000)
"""The client area of a wide window (02-today-wide)."""


def _at(stage: Stage, hour: int, minute: int) -> None:
    stage.clock.at = NOW.replace(hour=hour, minute=minute)
    stage.go.idle.touched()  # the clock jumped, the person was there
    stage.go.foresight.touched()


def _connected(stage: Stage, hour: int, minute: int) -> None:
    _at(stage, hour, minute)
    ms = _ms(stage.clock.now())
    laptop.keep_contact(stage.office.database, ms, ms, 0)


def _ms(at: datetime) -> int:
    return int(at.timestamp() * 1000)


def _visited(stage: Stage, key: str, began: tuple[int, int], ended: tuple[int, int]) -> None:
    """A whole visit: opened, some answers, finished."""
    visit = stage.visit(key)
    _at(stage, *began)
    stage.office.open_visit(visit)
    stage.office.answer(visit, HOUSEHOLD, "home.deposit", given(40_000_000))
    stage.office.answer(visit, HOUSEHOLD, "debts", without(State.LATER))
    _at(stage, *ended)
    finish = Finish(Attempt(MET), crisis_level="watch", summary="기초연금 결과를 설명드렸습니다.")
    stage.office.finish_visit(visit, finish)


def _left_open(stage: Stage, key: str) -> None:
    """A visit of four days ago that was opened and not finished."""
    stage.clock.at = NOW - timedelta(days=4)
    case = stage.case(key)
    made = stage.office.plan_visit(case, Plan(stage.clock.today(), purpose="지출을 여쭙니다."))
    stage.office.open_visit(made.made, danger="살림이 끊겼다고 하십니다.")
    stage.office.type_draft(made.made, f"{HOUSEHOLD}/home.deposit", "1억")
    stage.clock.at = NOW


def _today(stage: Stage) -> None:
    """Half past one: one visit done, two to come, four records waiting."""
    _left_open(stage, "05")
    _connected(stage, 8, 50)
    _visited(stage, "02", (10, 0), (11, 8))
    _at(stage, 13, 24)
    stage.go.show("today")


def _today_first(stage: Stage) -> None:
    stage.go.show("today")


def _today_empty(stage: Stage) -> None:
    stage.clock.at = NOW + timedelta(days=25)
    stage.go.idle.touched()
    ms = _ms(NOW)
    laptop.keep_contact(stage.office.database, ms, ms, 3 * 86_400_000)
    stage.go.show("today")


def _missed(stage: Stage) -> None:
    stage.go.show("today")
    stage.view.frames[0].miss.click()


def _cases(stage: Stage) -> None:
    _differ(stage)
    stage.go.show("cases")


def _cases_none(stage: Stage) -> None:
    stage.go.show("cases")
    stage.settle()
    stage.view.seek.setText("도시락배달")
    stage.view.seek.typed.emit("도시락배달")


def _differ(stage: Stage) -> None:
    """Another record of the deposit and of the telephone came from the Center."""
    case = stage.case("01")
    place = ("fact", f"{HOUSEHOLD}/home.deposit", "value")
    second_head(stage, case, place, given(8_000_000).to_json())
    contact = {"telephone": "010-0000-0014", "caution": None, "preferred": None}
    second_head(stage, case, ("case", case, "contact"), contact)


def second_head(
    stage: Stage, case: str, place: tuple[str, str, str], value: dict[str, Any] | None
) -> None:
    """Another record of a group came from the Center; None: it removed the row."""
    with stage.office.database.reading() as connection:
        before = registers.load(connection, (case, *place)).heads
    wall = _ms(NOW - timedelta(hours=20))
    op = "set" if value is not None else "del"
    new = KeptHead(f"center.1.{90_000 + len(place[1])}", op, value, (), wall, CENTER, None)
    version = streams.positions(stage.office.database)[case].version + 1
    row = PulledRow(*place, version, (*before, new))
    streams.absorb(stage.office.database, PulledFrame(case, "case", 1, version, [row]))


def _today_full(stage: Stage) -> None:
    """Things promised, a consent about to end, benefits foreseen, new cases."""
    _today(stage)
    office = stage.office
    office.add_todo(stage.case("01"), "전기 회사에 체납 나누어 내기 물어보기", NOW.date())
    soon = NOW.date() + timedelta(days=3)
    general = next(one for one in office.case(stage.case("02")).consents if one.is_given)
    again = replace(general, id=actions.new_id(), at=NOW, until=soon)
    office.give_consent(stage.case("02"), again)
    for case in office.unforeseen():
        office.foresee(case)
    stage.kit.refresh.tell({"today"})


def _today_wide(stage: Stage) -> None:
    stage.window.resize(*WIDE)
    _today_full(stage)


def _today_by_hand(stage: Stage) -> None:
    _today(stage)
    stage.settle()
    stage.view.frames[2].shifted.emit(-1)


def _cases_due(stage: Stage) -> None:
    _today_full(stage)
    stage.go.show("cases", which="due")


def _rescreen(stage: Stage) -> None:
    """The training caseload, today and on the first of January."""
    stage.go.show("rescreen", against="january")
    while stage.view.rescreen.is_running:
        stage.settle()


def _finder(stage: Stage) -> None:
    _today(stage)
    stage.go.show("find")


def _finder_typed(text: str) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.office.write_note(
            stage.case("02"), "가온들 님 댁 아래층에 사심. 견본동 통장이 알려 줌"
        )
        stage.office.add_todo(stage.case("05"), "견본동 주민센터에 전화", NOW.date())
        _finder(stage)
        dialog = stage.window.dialogs[-1]
        assert isinstance(dialog, FinderDialog)
        dialog.field.setText(text)
        dialog.field.typed.emit(text)

    return show


def _case(stage: Stage) -> None:
    stage.go.show("case", case=stage.case("01"))


def _case_differing(stage: Stage) -> None:
    _differ(stage)
    reason = "월세가 석 달 밀려 이달 말 나가야 합니다."
    stage.office.set_crisis_level(stage.case("01"), "crisis", reason)
    stage.go.show("case", case=stage.case("01"))


def _case_new(stage: Stage) -> None:
    stage.go.show("case", case=stage.case("03"))


def _plan(stage: Stage) -> None:
    stage.go.show("case", case=stage.case("04"))
    stage.view.head.asked.emit("plan")
    dialog = stage.window.dialogs[-1]
    assert isinstance(dialog, PlanDialog)
    dialog.fields["day"].setText("11월 27일")
    dialog.fields["day"].typed.emit("11월 27일")


def _withdraw(stage: Stage) -> None:
    _case(stage)
    word = stage.kit.texts.say("case.act.withdraw")
    acts = stage.window.findChildren(QPushButton)
    next(act for act in acts if act.isVisible() and act.text() == word).click()


class _StillEngine:
    """Says one word of progress, for a picture of a sync under way."""

    def __init__(self, counting: OfficeEngine, progress: Progress) -> None:
        self._progress = progress
        self.receipt, self.close = counting.receipt, counting.close
        self.waiting, self.take_changed = counting.waiting, counting.take_changed
        self.run_files = counting.run_files

    def run(self, watch: Watch, heard: Callable[[Progress], None], **_beginning: bool) -> Report:
        """Says it and goes no further."""
        heard(self._progress)
        watch.say(self._progress.sentence, self._progress.share)
        raise Stopped


class _StillLane:
    """Lets the work say how far it is and never ends it."""

    def start(self, work: Callable[[Watch], Report], *, said: Said, **_ends: Any) -> Watch:
        """As ui.background.Background.start, on the spot and without an end."""
        watch = Watch(said)
        with suppress(Stopped):
            work(watch)
        return watch


def _syncing(stage: Stage) -> None:
    _today(stage)
    by_kind = {
        "visit": (1, 1), "visit_attempt": (1, 1), "visit_report": (1, 1), "fact": (9, 12),
        "member": (3, 3), "consent": (2, 2), "note": (0, 1), "estimate": (0, 1),
    }  # fmt: skip
    sizes = {
        "visit": (3_100, 3_100), "visit_attempt": (900, 900), "visit_report": (80_400, 80_400),
        "fact": (21_400, 29_800), "member": (1_900, 1_900), "consent": (6_200, 6_200),
        "note": (0, 700), "estimate": (0, 12_300),
    }  # fmt: skip
    progress = Progress(
        "push",
        say("sync.step.push"),
        0.8,
        by_kind,
        sizes=sizes,
        item=Item(stage.case("01"), "fact"),
    )
    run = SyncRun(
        _StillEngine(OfficeEngine(stage.office.database, stage.clock), progress), stage.clock
    )
    stage.kit.sync = run
    run.start(_StillLane())
    stage.go.dialog(SyncDialog(SyncProgress(run, stage.office.person_of), stage.kit))


def _offline(stage: Stage) -> None:
    """This laptop knows no Center: the words for one that cannot be reached."""
    _today(stage)
    start_sync(stage.kit)


def _receipt(stage: Stage) -> None:
    """Two visits finished; the first is at the Center but for one held record; one differs."""
    _today(stage)
    _differ(stage)
    _at(stage, 14, 0)
    database = stage.office.database
    waiting = outbox.next_batch(database, 1000, 1 << 20)
    last = waiting.first + len(waiting.changes) - 1
    held = outbox.Judged(last - 1, "held:no-access")
    outbox.acknowledge(database, last, [held], _ms(stage.clock.now()))
    _visited(stage, "01", (14, 10), (15, 2))
    _connected(stage, 18, 9)
    stage.go.show("sync")


PICTURES: list[Picture] = [
    Picture("02-today", _today),
    Picture("02b-today-first", _today_first),
    Picture("02c-today-empty", _today_empty),
    Picture("02d-missed", _missed),
    Picture("02-today-full", _today_full),
    Picture("02-today-wide", _today_wide),
    Picture("02i-by-hand", _today_by_hand),
    Picture("02e-finder", _finder),
    Picture("02f-finder-found", _finder_typed("가온")),
    Picture("02g-finder-place", _finder_typed("견본")),
    Picture("02h-finder-none", _finder_typed("없는말")),
    Picture("03-case", _case),
    Picture("03b-case-new", _case_new),
    Picture("03c-case-differing", _case_differing),
    Picture("03d-plan", _plan),
    Picture("03e-withdraw", _withdraw),
    Picture("03f-cases", _cases),
    Picture("03g-cases-none", _cases_none),
    Picture("03h-cases-due", _cases_due),
    Picture("03i-rescreen", _rescreen),
    Picture("08-sync", _syncing),
    Picture("08a-sync-offline", _offline),
    Picture("08b-sync-result", _receipt),
]
