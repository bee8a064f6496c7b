"""Pictures of the day around the visits: Today, cases, the case, sync."""

from ui.pictures.stage import Picture, Stage


def _today(stage: Stage) -> None:
    stage.go.show("today")


def _cases(stage: Stage) -> None:
    stage.go.show("cases")


def _case(stage: Stage) -> None:
    stage.go.show("case", case=stage.case("01"))


def _case_new(stage: Stage) -> None:
    stage.go.show("case", case=stage.case("03"))


def _sync(stage: Stage) -> None:
    stage.go.show("sync")


PICTURES: list[Picture] = [
    Picture("02-today", _today),
    Picture("03-case", _case),
    Picture("03b-case-new", _case_new),
    Picture("03c-cases", _cases),
    Picture("08b-sync-page", _sync),
]
