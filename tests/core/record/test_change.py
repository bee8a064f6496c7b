"""A change: canonical bytes, strict reading, unknown fields kept."""

import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import Mistake
from core.record.change import Change, ChangeId, canonical, value_hash

plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)


@st.composite
def changes(draw: st.DrawFn) -> Change:
    return Change(
        seq=draw(st.integers(1, 10**9)),
        tx=draw(st.integers(1, 10**9)),
        stream=draw(st.uuids().map(str)),
        kind=draw(st.sampled_from(["fact", "member", "note"])),
        row=draw(st.text(min_size=1, max_size=10)),
        group=draw(st.sampled_from(["value", "who", "row"])),
        op=draw(st.sampled_from(["set", "new", "app"])),
        base=tuple(draw(st.lists(st.text(min_size=1, max_size=8), max_size=3))),
        base_version=draw(st.none() | st.integers(0, 10**6)),
        wall=draw(st.integers(0, 2**43)),
        author=draw(st.text(min_size=1, max_size=8)),
        visit=draw(st.none() | st.uuids().map(str)),
        value=draw(st.none() | st.dictionaries(st.text(max_size=5), plain, max_size=4)),
        extra=draw(st.dictionaries(st.sampled_from(["mood", "weather"]), plain, max_size=2)),
    )


def a_body(**changed: Any) -> dict[str, Any]:
    body = Change(
        seq=1,
        tx=1,
        stream="견본",
        kind="fact",
        row="household/debts",
        group="value",
        op="set",
        base=(),
        base_version=None,
        wall=0,
        author="가온들",
        visit=None,
        value={"state": "none"},
    ).to_json()
    body.update(changed)
    return body


@given(changes())
def test_reading_what_was_written_gives_the_same_bytes(change: Change) -> None:
    assert Change.from_json(change.to_json()).canonical() == change.canonical()


def test_composed_and_decomposed_hangul_are_one_value() -> None:
    taken_apart = unicodedata.normalize("NFD", "가온들")
    assert taken_apart != "가온들"
    assert canonical({"name": taken_apart}) == canonical({"name": "가온들"})


@given(st.dictionaries(st.text(max_size=5), plain, max_size=5))
def test_key_order_does_not_matter(value: dict[str, Any]) -> None:
    assert canonical(value) == canonical(dict(reversed(value.items())))


def test_an_unknown_field_survives() -> None:
    change = Change.from_json(a_body(later={"n": 1}))
    assert change.to_json()["x"] == {"later": {"n": 1}}


@pytest.mark.parametrize("field", ["s", "st", "v", "b", "op"])
def test_a_missing_field_is_named(field: str) -> None:
    body = a_body()
    del body[field]
    with pytest.raises(Mistake) as caught:
        Change.from_json(body)
    assert caught.value.field == field


@pytest.mark.parametrize(("field", "value"), [("s", "1"), ("s", True), ("st", 3), ("v", [])])
def test_a_field_of_the_wrong_kind_is_named(field: str, value: object) -> None:
    with pytest.raises(Mistake) as caught:
        Change.from_json(a_body(**{field: value}))
    assert caught.value.field == field


def test_one_base_may_be_plain_text() -> None:
    assert Change.from_json(a_body(b="L1.1.4")).base == ("L1.1.4",)


@pytest.mark.parametrize("value", [1.5, {"a": [0.1]}])
def test_a_float_is_refused(value: object) -> None:
    with pytest.raises(Mistake):
        canonical(value)


def test_equal_values_have_equal_hashes_and_others_not() -> None:
    assert value_hash({"a": 1, "b": 2}) == value_hash({"b": 2, "a": 1})
    assert value_hash({"a": 1}) != value_hash({"a": 2})


def test_a_change_id_reads_back() -> None:
    assert ChangeId.read("L17.1.998") == ChangeId("L17", 1, 998)
    assert str(ChangeId.read("a.b.2.3")) == "a.b.2.3"


@pytest.mark.parametrize("text", ["", "L17", "L17.1", ".1.2", "L.x.3"])
def test_nonsense_is_no_change_id(text: str) -> None:
    with pytest.raises(Mistake):
        ChangeId.read(text)
