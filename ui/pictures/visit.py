"""Pictures of a visit: gate, form, estimate, finish."""

from ui.pictures.day import second_head
from ui.pictures.stage import Picture, Stage
from ui.screens.visit.screen import VisitScreen

VISIT = "01"
FIRST_VISIT = "03"


def _screen(stage: Stage) -> VisitScreen:
    screen: VisitScreen = stage.view.visit
    return screen


def _open(stage: Stage, key: str = VISIT) -> VisitScreen:
    stage.go.show("visit", case=stage.case(key), visit=stage.visit(key))
    stage.settle()
    return _screen(stage)


def _gate(stage: Stage) -> None:
    _open(stage, FIRST_VISIT)


def told(stage: Stage) -> VisitScreen:
    """The household of the design's pictures: the earlier answers confirmed, the son's pay open."""
    screen = _open(stage)
    for section in (*screen.form.sections, *screen.form.sections):  # one answer asks for the next
        for _, target in list(screen.reader.targets(section)):
            screen.confirm_all(section, target)
    people = screen.sheet.household.members
    for person in people:
        screen.none_for_the_rest("income", person.id)
    son = people[1].id
    for fact, state in (
        ("income.unemployment", "later"),
        ("income.private_transfer_regular", "unknown"),
        ("income.other_public", "refused"),
    ):
        screen.press((son, fact), state)
    screen.press(("household", "property.financial"), "refused")
    stage.settle()
    return screen


def _income(stage: Stage) -> None:
    screen = told(stage)
    son = screen.sheet.household.members[1].id
    screen.go_to((son, "income.daily_wage"))
    _reckon(stage)


def _reckon(stage: Stage) -> None:
    stage.view.following.reckon()
    stage.settle()


def _housing(stage: Stage) -> None:
    screen = told(stage)
    screen.press(("household", "debts"), "given")
    debt = screen.sheet.rows_of("debt")[0].id
    screen.choose((debt, "kind"), "bank")
    screen.press((debt, "recognised"), "given")
    screen.commit((debt, "balance"), "250000")
    screen.go_to((debt, "balance"))
    _reckon(stage)


def _row_disputed(stage: Stage) -> None:
    """A car that the household tells of was taken out at the Center meanwhile."""
    screen = told(stage)
    screen.press(("household", "property.vehicles"), "given")
    row = screen.sheet.rows_of("vehicle")[0].id
    screen.commit((row, "cc"), "1999")
    stage.settle()
    second_head(stage, screen.file.id, ("vehicle", row, "row"), None)
    stage.go.kit.refresh.tell({screen.file.id})
    screen.go_to((row, "cc"))
    _reckon(stage)


def _case_row_disputed(stage: Stage) -> None:
    _row_disputed(stage)
    stage.go.show("case", case=stage.case(VISIT))


def _family(stage: Stage) -> None:
    screen = _open(stage)
    screen.go_to((screen.sheet.household.members[0].id, "birth_date"))
    _reckon(stage)


def _crisis(stage: Stage) -> None:
    screen = told(stage)
    place = ("household", "crisis")
    screen.press(place, "given")
    screen.toggle(place, "job_lost")
    screen.go_to(place)
    _reckon(stage)


def _finish(stage: Stage) -> None:
    told(stage)
    _reckon(stage)
    stage.view.bar.asked.emit("finish")


def _reckoning_only(stage: Stage) -> None:
    screen = _open(stage, FIRST_VISIT)
    screen.only_reckon()
    _reckon(stage)


def _attempt(stage: Stage) -> None:
    _open(stage, FIRST_VISIT)
    stage.view.bar.asked.emit("finish")


def _member(stage: Stage) -> None:
    _open(stage)
    stage.view.form.asked.emit("edit_member", None)


def _later(stage: Stage) -> None:
    told(stage)
    stage.view.sections.later.emit()


def _assumed(stage: Stage) -> None:
    told(stage)
    _reckon(stage)
    stage.view.panel.asked.emit("assumptions", "")


PICTURES: list[Picture] = [
    Picture("03d-case-row-disputed", _case_row_disputed),
    Picture("04-visit-row-disputed", _row_disputed),
    Picture("04-visit-family", _family),
    Picture("04-visit-intake", _income),
    Picture("04b-visit-housing", _housing),
    Picture("04c-visit-finish", _finish),
    Picture("04d-consent-gate", _gate),
    Picture("04e-reckoning-only", _reckoning_only),
    Picture("04f-attempt", _attempt),
    Picture("04g-member", _member),
    Picture("04h-ask-later", _later),
    Picture("04i-assumptions", _assumed),
    Picture("04j-visit-crisis", _crisis),
]
