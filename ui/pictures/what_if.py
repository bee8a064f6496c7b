"""Pictures of what-if and of the calendar (05c)."""

from ui.pictures.stage import Picture, Stage


def _whole(stage: Stage) -> None:
    """Wait until the curve is there: it is worked out in many short pieces."""
    screen = stage.view._own._screen
    while screen.said is None and not screen.curve.drawing.is_whole:
        stage.settle()


def _what_if(stage: Stage) -> None:
    stage.go.show("estimate", case=stage.case("01"))
    stage.settle()
    stage.view.leaves.choose("what_if")
    stage.settle()
    _whole(stage)


def _moved(stage: Stage) -> None:
    _what_if(stage)
    stage.view._own._screen.move(2_000_000)
    stage.settle()


def _table(stage: Stage) -> None:
    _moved(stage)
    screen = stage.view._own._screen
    screen.show_table(True)
    screen.move(2_900_000)


def _two_answers(stage: Stage) -> None:
    """A kept case beside one in which a second answer is tried, closed programmes shown."""
    _moved(stage)
    screen = stage.view._own._screen
    made = screen.keep("월급 200만원").made
    screen.pin()
    screen.choose(next(one.key for one in screen.of_owner("household") if one.path == "one_parent"))
    screen.show_closed(True)
    screen.compare(made, "live")
    _whole(stage)


def _keep(stage: Stage) -> None:
    _moved(stage)
    stage.view._own.keep()


def _property(stage: Stage) -> None:
    """An amount that is no income, not told to the won."""
    _what_if(stage)
    stage.view._own._screen.choose("household/property.financial")
    _whole(stage)


def _calendar(stage: Stage) -> None:
    stage.go.show("estimate", case=stage.case("01"))
    stage.settle()
    stage.view.leaves.choose("calendar")


def _choices(stage: Stage) -> None:
    stage.go.show("estimate", case=stage.case("01"))
    stage.settle()
    stage.view.leaves.choose("choices")
    stage.settle()


PICTURES = (
    Picture("05f-choices", _choices),
    Picture("05c-what-if", _moved),
    Picture("05c-what-if-table", _table),
    Picture("05c-what-if-two", _two_answers),
    Picture("05c-what-if-property", _property),
    Picture("05c-what-if-keep", _keep),
    Picture("05e-calendar", _calendar),
)
