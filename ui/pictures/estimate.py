"""Pictures of the estimate, the sheet and the together view (05, 05b, 09b, 14)."""

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


def _paper(stage: Stage) -> None:
    stage.go.show("paper", case=stage.case("01"))


def _together(stage: Stage) -> None:
    stage.go.show("client_view", case=stage.case("01"))


PICTURES = (
    Picture("05-estimate", _livelihood),
    Picture("05a-assumptions", _assumptions),
    Picture("05b-estimate-why", _why),
    Picture("05d-little-known", _little_known),
    Picture("09b-paper", _paper),
    Picture("14-together", _together),
)
