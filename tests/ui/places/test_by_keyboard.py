"""Every place by Tab alone: named in both languages, in the order of reading, seen, ringed."""

import re

import pytest
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from tests.ui.places.conftest import USUAL, Goes
from tests.ui.places.stops import backwards, is_grouped, reachable, spoken, tabbed, told
from ui.pictures.stage import Stage
from ui.places import PLACES
from ui.texts import LANGUAGES, Language
from ui.wishes import Wishes

_KEY = re.compile(r"^[a-z_]+(\.[a-z_0-9]+)+$")


def shows_it(stage: Stage, widget: QWidget) -> bool:
    """Whether it shows by another picture of itself that it has the keyboard."""
    widget.setFocus()
    stage.settle()
    with_keyboard = widget.grab().toImage()
    widget.clearFocus()
    stage.settle()
    return bool(widget.grab().toImage() != with_keyboard)


def is_left_out(widget: QWidget, order: list[QWidget], stage: Stage) -> bool:
    """Whether Tab did not come to it, though it is there still and stands for itself.

    The button to the next person is there in the sections that ask persons, and Tab comes to the
    foot of a visit from a section that asks nobody; Alt+Right does the same from everywhere.
    """
    if not isValid(widget) or is_grouped(widget):
        return False
    comes_and_goes = stage.kit.texts.say("visit.next_member", name="")
    return widget not in order and not spoken(widget).startswith(comes_and_goes)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", PLACES)
def test_every_stop_is_named_seen_ringed_and_in_the_order_of_reading(
    at_place: Goes, place: str, language: Language
) -> None:
    stage = at_place(place, Wishes(language), USUAL)
    window = stage.window
    wanted = list(reachable(window))
    nameless = [one for one in wanted if not spoken(one) or _KEY.match(spoken(one))]
    found = tabbed(window, lambda: window.ring.target is not None)
    faults = {
        "nameless": nameless,
        "hidden": found.hidden,
        "without a ring": [one for one in found.bare if not shows_it(stage, one)],
        "out of reach": [one for one in wanted if is_left_out(one, found.order, stage)],
    }
    said = {fault: [told(one) for one in which] for fault, which in faults.items() if which}
    if against := backwards(found.order, window):
        said["against the order of reading"] = against
    assert said == {}
