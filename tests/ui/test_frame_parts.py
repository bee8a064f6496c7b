"""What the frame is made of and knows no Qt: idle, trail, wishes, refresh."""

from datetime import timedelta
from pathlib import Path

import pytest

from core.clock import FixedClock
from core.office.lock_note import keep_lock_note, read_lock_note
from ui.away.idle import Idle
from ui.places import Place
from ui.refresh import Refresh
from ui.trail import Stop, Trail
from ui.wishes import Wishes, keep_wishes, read_wishes


def place(name: str, rail: str = "") -> Place:
    def nothing(*_args: object) -> None:
        return None

    return Place(name, nothing, nothing, "rail", rail)  # type: ignore[arg-type]  # never built here


def test_idle_warns_thirty_seconds_before_and_locks_after_five_minutes(clock: FixedClock) -> None:
    idle = Idle(clock)
    seen = []
    for passed in (0, 269, 270, 299, 300, 9999):
        clock.go_on(timedelta(seconds=passed) - timedelta(seconds=300 - idle.left))
        seen.append((passed, idle.due()))
    assert seen == [
        (0, "nothing"),
        (269, "nothing"),
        (270, "warn"),
        (299, "warn"),
        (300, "lock"),
        (9999, "lock"),
    ]


def test_a_touch_begins_the_time_anew(clock: FixedClock) -> None:
    idle = Idle(clock)
    clock.go_on(timedelta(seconds=299))
    idle.touched()
    clock.go_on(timedelta(seconds=269))
    assert idle.due() == "nothing"


def test_back_goes_one_step_and_a_rail_place_begins_anew() -> None:
    trail = Trail()
    for stop in (Stop(place("today", "today"), {}), Stop(place("case", "cases"), {"case": "a"})):
        trail.go(stop)
    trail.go(Stop(place("visit"), {"visit": "v"}))
    assert trail.back()
    assert trail.here is not None
    assert trail.here.place.name == "case"
    trail.go(Stop(place("cases", "cases"), {}))
    assert not trail.back()


def test_the_same_place_again_replaces_itself() -> None:
    trail = Trail()
    trail.go(Stop(place("case", "cases"), {"case": "a"}))
    trail.go(Stop(place("case", "cases"), {"case": "b"}))
    assert [stop.values for stop in trail.stops] == [{"case": "b"}]


def test_the_lock_keeps_the_way_and_lets_go_of_what_is_known() -> None:
    trail = Trail([Stop(place("case"), {"case": "a"}, screen=object())])
    trail.forget_screens()
    assert trail.stops[0].screen is None
    assert trail.stops[0].values == {"case": "a"}


def test_text_size_stops_at_both_ends() -> None:
    assert Wishes(size="large").larger(1).size == "large"
    assert Wishes(size="standard").larger(-1).size == "standard"
    assert Wishes().larger(1).size == "large"


def test_wishes_are_kept_beside_what_else_the_lock_knows(tmp_path: Path) -> None:
    keep_lock_note(tmp_path, consultant="가온들")
    for wished in (
        Wishes("en", "dark", "large", is_strong=True, moves=True, money_unit="won", lock_minutes=1),
        Wishes("en", "system"),
    ):
        keep_wishes(tmp_path, wished)
        assert read_wishes(tmp_path) == wished
    assert read_lock_note(tmp_path).consultant == "가온들"


@pytest.mark.parametrize("field", ["language", "theme", "size"])
def test_an_unknown_wish_falls_back_to_the_usual(tmp_path: Path, field: str) -> None:
    keep_lock_note(tmp_path, **{field: "unheard of"})
    assert read_wishes(tmp_path) == Wishes()


def test_refresh_tells_open_listeners_once() -> None:
    refresh, heard = Refresh(), list[frozenset[str]]()
    end = refresh.listen(heard.append)
    refresh.tell(["today", "today", "case"])
    refresh.tell([])
    end()
    refresh.tell(["sync"])
    assert heard == [frozenset({"today", "case"})]
