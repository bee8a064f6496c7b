"""Pictures of the estimate (05, 05b)."""

from ui.pictures.stage import Picture, Stage


def _estimate(stage: Stage) -> None:
    stage.go.show("estimate", case=stage.case("01"))
    stage.settle()


def _livelihood(stage: Stage) -> None:
    _estimate(stage)
    screen = stage.view._screen
    screen.chosen = ("livelihood", None)
    stage.view.show_screen()


def _why(stage: Stage) -> None:
    _livelihood(stage)
    stage.view.leaves.choose("why")


def _assumptions(stage: Stage) -> None:
    _livelihood(stage)
    stage.view._show_assumptions()


def _little_known(stage: Stage) -> None:
    stage.go.show("estimate", case=stage.case("25"))


PICTURES = (
    Picture("05-estimate", _livelihood),
    Picture("05a-assumptions", _assumptions),
    Picture("05b-estimate-why", _why),
    Picture("05d-little-known", _little_known),
)
