"""Figures moved by hand: where they come to stand, whoever else is there."""

from core.casework.genogram.layout import Spot, lay_out
from core.casework.genogram.moving import nearest_free, read_places
from tests.core.casework.genogram.test_family import a_family

MEMBERS = [
    {"id": "a", "relation": "head", "born": "1952-03-10", "sex": "f"},
    {"id": "b", "relation": "child", "born": "1980-05-02", "sex": "m"},
    {"id": "c", "relation": "child", "born": "1983-05-02"},
]


def test_a_moved_figure_stands_where_it_was_put_and_the_rest_stays() -> None:
    family = a_family(MEMBERS)
    before = lay_out(family)
    place = before.place_at(Spot(before.spots["c"].x + 1.5, 0))
    after = lay_out(family, {"c": place})
    assert after.place_at(after.spots["c"]) == place
    assert after.place_at(after.spots["a"]) == before.place_at(before.spots["a"])
    assert after.columns >= before.columns


def test_a_figure_moved_out_at_the_left_or_above_makes_room() -> None:
    family = a_family(MEMBERS)
    layout = lay_out(family, {"b": (-3, -1)})
    assert min(spot.x for spot in layout.spots.values()) == 0
    assert min(spot.row for spot in layout.spots.values()) == 0
    assert layout.place_at(layout.spots["b"]) == (-3, -1)


def test_nobody_comes_to_stand_on_anybody() -> None:
    taken = {"a": (1.0, 0), "b": (2.0, 0)}
    assert nearest_free(taken, 1.0, 0) == (0.0, 0)
    assert nearest_free(taken, 1.0, 1) == (1.0, 1)
    family = a_family(MEMBERS)
    home = lay_out(family)
    onto = home.place_at(home.spots["a"])
    moved = lay_out(family, {"c": onto})
    assert abs(moved.spots["c"].x - moved.spots["a"].x) >= 1


def test_places_that_are_none_are_left_out() -> None:
    kept = {"places": {"a": [1, 0], "b": ["x", 0], "c": [1.5, 0], "d": [True, 0], "e": [1]}}
    assert read_places(kept) == {"a": (1, 0)}
    assert read_places({"places": 3}) == read_places(None) == {}
