"""Pictures of the estimate's further leaves: what to choose, what if, what lies ahead (05c)."""

from PySide6.QtCore import QCoreApplication, QEventLoop

from ui.pictures.stage import Picture, Stage

_WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


def _leaf(stage: Stage, leaf: str, key: str = "01") -> None:
    stage.go.show("estimate", case=stage.case(key), leaf=leaf)
    stage.settle()


def _open(stage: Stage, key: str = "01") -> None:
    """The case is read; the curve is on its way."""
    stage.go.show("estimate", case=stage.case(key), leaf="what_if")
    while stage.view._own._screen.variable is None:
        QCoreApplication.processEvents(_WAIT)


def _whole(stage: Stage) -> None:
    """Wait until the curve is there: it is worked out in many short pieces."""
    while not stage.view._own._screen.curve.drawing.is_whole:
        QCoreApplication.processEvents(_WAIT)
    stage.settle()


def _moved(stage: Stage) -> None:
    _open(stage)
    stage.view._own._screen.move(2_000_000)
    _whole(stage)


def _table(stage: Stage) -> None:
    _open(stage, "02")
    screen = stage.view._own._screen
    screen.show_table(True)
    screen.move(1_500_000)
    _whole(stage)


def _two_answers(stage: Stage) -> None:
    """A kept case beside one in which a second answer is tried, closed programmes shown."""
    _open(stage)
    screen = stage.view._own._screen
    screen.move(2_000_000)
    made = screen.keep("월급 200만원").made
    screen.pin()
    screen.choose(next(one.key for one in screen.of_owner("household") if one.path == "one_parent"))
    screen.show_closed(True)
    screen.compare(made, "live")
    _whole(stage)


def _keep(stage: Stage) -> None:
    _open(stage, "02")
    stage.view._own._screen.move(1_200_000)
    _whole(stage)
    stage.view._own.keep()


def _property(stage: Stage) -> None:
    """An amount that is no income."""
    _open(stage, "02")
    stage.view._own._screen.choose("household/property.financial")
    _whole(stage)


PICTURES = (
    Picture("05f-choices", lambda stage: _leaf(stage, "choices")),
    Picture("05c-what-if", _moved),
    Picture("05c-what-if-table", _table),
    Picture("05c-what-if-two", _two_answers),
    Picture("05c-what-if-property", _property),
    Picture("05c-what-if-keep", _keep),
    Picture("05e-calendar", lambda stage: _leaf(stage, "calendar")),
)
