"""Pictures of a case: family, member, notes, dangers, visits and their correction, history."""

from datetime import timedelta

from PySide6.QtWidgets import QPushButton

from core.casework.genogram.closeness import pair_of
from core.office.visits import Attempt, Finish
from core.people.answer import State, given, without
from ui.pictures.stage import Picture, Stage
from ui.views.case.correction import CorrectionDialog
from ui.views.case.page import CaseView
from ui.views.case.writing import WritingDialog

CASE = "01"


def _case(stage: Stage, tab: str = "overview") -> CaseView:
    stage.go.show("case", case=stage.case(CASE))
    view: CaseView = stage.view
    view.tabs.bar.setCurrentIndex(next(n for n in range(9) if view.tabs.code_at(n) == tab))
    stage.settle()
    return view


def _genogram(stage: Stage) -> None:
    """The son was moved aside; who is close to whom was said."""
    case = stage.case(CASE)
    head, son, child = (who.id for who in stage.office.case(case).household.members)
    told = {(head, son): "conflict", (son, child): "distant", (head, child): "close"}
    stage.office.say_closeness(case, {pair_of(*pair): given(code) for pair, code in told.items()})
    view = _case(stage)
    assert view.family.genogram is not None
    view.family.genogram.show_current(son)
    view.family.genogram.setFocus()


def _closeness(stage: Stage) -> None:
    _genogram(stage)
    stage.view.family.asked.emit()


def _table(stage: Stage) -> None:
    _case(stage).family.turned.emit("table")


def _support(stage: Stage) -> None:
    _case(stage).family.turned.emit("support")


def _member(stage: Stage) -> None:
    view = _case(stage)
    view.family.opened.emit(stage.office.case(stage.case(CASE)).household.members[1].id)


def _note(stage: Stage) -> None:
    view = _case(stage)
    view.head.asked.emit("note")
    dialog = stage.window.dialogs[-1]
    assert isinstance(dialog, WritingDialog)
    dialog.show_text("아드님 번호 800502-1000000 이라고 하셨음. 집주인과 통화했음.")


def _danger(stage: Stage) -> None:
    stage.office.set_caution(stage.case(CASE), "마당에 큰 개가 있음")
    _case(stage)
    stage.view.mind()


def _visited(stage: Stage) -> str:
    """The visit of today took place; the son's pay was told and afterwards put right."""
    office, case, visit = stage.office, stage.case(CASE), stage.visit(CASE)
    son = office.case(case).household.members[1].id
    office.open_visit(visit)
    office.answer(visit, son, "income.daily_wage", given(1_200_000))
    office.answer(visit, son, "work", given("daily"))
    office.answer(visit, "household", "one_parent", without(State.NONE))
    stage.clock.go_on(timedelta(minutes=52))
    stage.go.idle.touched()  # the clock jumped, the person was there
    office.finish_visit(visit, Finish(Attempt(10), summary="아드님 소득을 확인했습니다."))
    stage.clock.go_on(timedelta(minutes=2))
    return son


def _visits(stage: Stage) -> None:
    _visited(stage)
    _case(stage, "visits")


def _correct(stage: Stage) -> None:
    _visited(stage)
    view = _case(stage, "visits")
    word = stage.kit.texts.say("correct.act")
    acts = [one for one in view.findChildren(QPushButton) if one.text() == word]
    acts[-1].click()
    dialog = stage.window.dialogs[-1]
    assert isinstance(dialog, CorrectionDialog)
    dialog.reason.setPlainText("통장을 다시 보니 110만원이었습니다.")


def _correct_list(stage: Stage) -> None:
    """The debts told in the visit are put right, with one more."""
    office, visit = stage.office, stage.visit(CASE)
    office.open_visit(visit)
    office.answer(visit, "household", "debts", given(True))
    debt = office.add_row(visit, "debt").made
    office.answer(visit, debt, "kind", given("bank"))
    office.answer(visit, debt, "balance", given(3_000_000))
    stage.clock.go_on(timedelta(minutes=52))
    stage.go.idle.touched()  # the clock jumped, the person was there
    office.finish_visit(visit, Finish(Attempt(10)))
    view = _case(stage, "visits")
    word = stage.kit.texts.say("correct.act")
    next(one for one in view.findChildren(QPushButton) if one.text() == word).click()
    dialog = stage.window.dialogs[-1]
    assert isinstance(dialog, CorrectionDialog)
    dialog.reason.setPlainText("약정서를 다시 보니 250만원이었습니다.")


def _received(stage: Stage) -> None:
    """The benefits told as received are put right."""
    office, visit = stage.office, stage.visit(CASE)
    office.open_visit(visit)
    head = office.case(stage.case(CASE)).household.members[0].id
    pension = {"programme": "basic_pension", "member": head}
    office.answer(visit, "household", "receiving", given((pension,)))
    stage.clock.go_on(timedelta(minutes=52))
    stage.go.idle.touched()
    office.finish_visit(visit, Finish(Attempt(10)))
    view = _case(stage, "visits")
    word = stage.kit.texts.say("correct.act")
    next(one for one in view.findChildren(QPushButton) if one.text() == word).click()


def _changes(stage: Stage) -> None:
    case, son = stage.case(CASE), _visited(stage)
    visit = stage.visit(CASE)
    stage.office.correct_answer(
        visit, son, "income.daily_wage", given(1_100_000), "통장을 다시 보니 110만원이었습니다."
    )
    stage.office.write_note(case, "집주인이 이달 말까지 내라고 함.")
    stage.office.set_caution(case, "마당에 큰 개가 있음")
    stage.office.log_access(case, "telephone")
    _case(stage, "changes")


PICTURES: list[Picture] = [
    Picture("03-case-genogram", _genogram),
    Picture("03-case-table", _table),
    Picture("03-case-support", _support),
    Picture("03-case-member", _member),
    Picture("03-case-note", _note),
    Picture("03-case-danger", _danger),
    Picture("03-case-visits", _visits),
    Picture("03-case-correct", _correct),
    Picture("03-case-correct-list", _correct_list),
    Picture("03-case-correct-received", _received),
    Picture("03-case-closeness", _closeness),
    Picture("03-case-changes", _changes),
]
