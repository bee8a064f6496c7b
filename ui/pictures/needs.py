"""Pictures of needs, crisis, the isolation checklist and the Seoul standards."""

from datetime import timedelta

from core.casework.actions import new_id
from core.casework.needs.need import Need
from core.people.answer import State
from ui.pictures.stage import Picture, Stage
from ui.pictures.visit import VISIT, told
from ui.screens.needs.place import NeedsPlace

_LAST_TIME = {
    "safety": 1, "health": 2, "daily_life": 2, "family": 1, "social_ties": 2, "economy": 3,
    "education": 0, "employment": 2, "living": 3,
}  # fmt: skip
_THIS_TIME = {
    "safety": (1, ""), "health": (3, "아드님 허리, 치료 미룸"), "daily_life": (2, "점심 거름"),
    "family": (1, ""), "social_ties": (2, "이웃 왕래 없음"), "economy": (3, "월세 3개월 체납"),
    "education": (1, "고입 준비"), "employment": (3, ""), "living": (4, "퇴거 요구, 곰팡이"),
}  # fmt: skip


def _place(stage: Stage) -> NeedsPlace:
    place: NeedsPlace = stage.view.place
    return place


def _opened(stage: Stage, leaf: str = "needs") -> NeedsPlace:
    """From a visit that goes on; nineteen days ago the needs were judged before."""
    case = stage.case(VISIT)
    stage.clock.go_on(-timedelta(days=19))
    last = [Need(new_id(), domain, score=score) for domain, score in _LAST_TIME.items()]
    stage.office.judge_needs(case, last)
    stage.clock.go_on(timedelta(days=19))
    told(stage)
    stage.go.show("needs", case=case, visit=stage.visit(VISIT), leaf=leaf)
    stage.settle()
    return _place(stage)


def _judged(stage: Stage) -> NeedsPlace:
    place = _opened(stage)
    screen = place.needs
    for domain, (score, reason) in _THIS_TIME.items():
        screen.judge(domain, score)
        screen.commit_reason(domain, reason, None)
    screen.say_state("law", State.LATER)
    screen.toggle_item("living", "eviction")
    screen.toggle_item("living", "hygiene")
    screen.set_priority("living", 1)
    screen.choose_level(None)
    screen.domain = "living"
    screen.listeners.tell()
    stage.settle()
    return place


def _needs(stage: Stage) -> None:
    _judged(stage)


def _table(stage: Stage) -> None:
    _judged(stage)
    stage.view.glance.turn()


def _urgent(stage: Stage) -> None:
    place = _judged(stage)
    place.needs.choose_level("urgent")
    stage.settle()


def _isolation(stage: Stage) -> None:
    place = _opened(stage, "isolation")
    screen = place.needs
    answers = {
        "lonely_1": 3,
        "lonely_2": 2,
        "isolated_1": 1,
        "hygiene": 0,
        "meals": 0,
        "suicidal": 1,
    }
    for item, value in answers.items():
        screen.answer(screen.checklist.item(item), value, "확인")
    stage.settle()


def _standards(stage: Stage) -> None:
    _opened(stage, "standards")


PICTURES: list[Picture] = [
    Picture("07-needs-crisis", _needs),
    Picture("07-needs-table", _table),
    Picture("07-needs-urgent", _urgent),
    Picture("07a-isolation", _isolation),
    Picture("07b-seoul-standards", _standards),
]
