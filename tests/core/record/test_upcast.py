"""Reading changes of older schemas: planted steps show the rule, the shipped ones are complete."""

from collections.abc import Mapping
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from core.record.change import SCHEMA, Change, canonical
from core.record.upcast import UPCASTS, Upcast, lifted


def amount_in_won(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """Planted: schema 1 wrote the amount of a vehicle in thousands under "price"."""
    value = dict(body["v"] or {})
    if body["t"] == "vehicle" and "price" in value:
        value["won"] = value.pop("price") * 1_000
    return {**body, "v": value}


def owner_in_a_list(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """Planted: schema 2 knew one owner of a vehicle."""
    value = dict(body["v"] or {})
    if body["t"] == "vehicle" and "owner" in value:
        value["owners"] = [value.pop("owner")]
    return {**body, "v": value}


PLANTED: Mapping[int, Upcast] = {1: amount_in_won, 2: owner_in_a_list}

names = st.text("abc_가나", min_size=1, max_size=4)
values = st.dictionaries(
    st.sampled_from(["price", "owner", "won", "owners", "colour"]) | names,
    st.integers(0, 10**9),
    max_size=5,
)
bodies = st.fixed_dictionaries(
    {
        "s": st.integers(1, 9), "tx": st.just(1), "st": st.just("case"), "r": st.just("row"),
        "t": st.sampled_from(["vehicle", "note"]), "g": st.just("value"), "op": st.just("set"),
        "b": st.just([]), "bv": st.none(), "w": st.integers(0, 2**50), "u": st.just("gaon"),
        "vi": st.none(), "sv": st.integers(1, 5), "v": values,
    },
    optional={"x": st.dictionaries(names, st.integers(), max_size=2), "zz": st.integers()},
)  # fmt: skip


@given(bodies, st.integers(1, 3))
def test_step_by_step_comes_to_the_same_as_at_once(body: dict[str, Any], between: int) -> None:
    half = lifted(body, between, PLANTED)
    assert lifted(half, 3, PLANTED) == lifted(body, 3, PLANTED)
    assert lifted(lifted(body, 3, PLANTED), 3, PLANTED) == lifted(body, 3, PLANTED)


@given(bodies)
def test_what_no_step_knows_survives_and_nothing_is_altered_in_place(body: dict[str, Any]) -> None:
    before = canonical(body)
    read = Change.from_json(lifted(body, 3, PLANTED))
    assert canonical(body) == before
    kept = {name: body[name] for name in ("zz",) if name in body} | body.get("x", {})
    assert dict(read.extra) == kept
    known = ("price", "owner", "won", "owners")
    others = {name: value for name, value in body["v"].items() if name not in known}
    assert others.items() <= dict(read.value or {}).items()


def test_the_old_form_and_the_new_one_of_one_value_are_one_value() -> None:
    old = {"t": "vehicle", "sv": 1, "v": {"price": 9_000, "owner": "가온들"}}
    new = {"t": "vehicle", "sv": 3, "v": {"won": 9_000_000, "owners": ["가온들"]}}
    assert lifted(old, 3, PLANTED) == new


def test_a_newer_schema_or_none_is_left_alone() -> None:
    newer = {"sv": 9, "t": "vehicle", "v": {"price": 1}}
    bodies: tuple[object, ...] = (newer, {"v": {}}, [], "text", {"sv": []})
    for body in bodies:
        assert lifted(body, 3, PLANTED) == body


def test_every_schema_before_the_present_one_has_its_step() -> None:
    assert set(UPCASTS) == set(range(1, SCHEMA))
