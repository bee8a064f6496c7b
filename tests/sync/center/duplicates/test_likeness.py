"""Which two cases look like one household; the program only asks."""

import pytest

from sync.center.duplicates.likeness import Clear, Likeness, alike

GAON = frozenset({("가온들", "19520310")})
NUMBER, HOME = frozenset({"01000000001"}), frozenset({"eunpyeong/견본로1"})


def case(name: str, age: int, **known: frozenset[object]) -> Clear:
    return Clear(name, (age, name), **known)  # type: ignore[arg-type]  # sets of keys


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ({"people": GAON}, {"people": GAON}, ("person",)),
        ({"people": GAON, "addresses": HOME}, {"people": GAON, "addresses": HOME},
         ("person", "address")),
        ({"telephones": NUMBER, "addresses": HOME}, {"telephones": NUMBER, "addresses": HOME},
         ("telephone", "address")),
        ({"people": GAON, "telephones": NUMBER},
         {"people": frozenset({("가온들", "")}), "telephones": NUMBER}, ("telephone", "name")),
    ],
)  # fmt: skip
def test_what_is_alike_is_told(
    one: dict[str, frozenset[object]], other: dict[str, frozenset[object]], why: tuple[str, ...]
) -> None:
    found = list(alike([case("b", 2, **one), case("a", 1, **other)]))
    assert found == [Likeness("b", "a", why)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"telephones": NUMBER}, {"telephones": NUMBER}),
        ({"addresses": HOME}, {"addresses": HOME}),
        ({"people": GAON}, {"people": frozenset({("가온들", "19531231")})}),
        ({"people": frozenset({("가온들", "")})}, {"people": frozenset({("가온들", "")})}),
        ({}, {}),
    ],
)
def test_one_thing_alone_is_no_ground(
    one: dict[str, frozenset[object]], other: dict[str, frozenset[object]]
) -> None:
    assert list(alike([case("a", 1, **one), case("b", 2, **other)])) == []


def test_of_three_each_pair_is_told_once() -> None:
    found = list(alike([case(name, age, people=GAON) for age, name in enumerate("cab")]))
    assert [(one.case, one.other) for one in found] == [("b", "a"), ("a", "c"), ("b", "c")]
