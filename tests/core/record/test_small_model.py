"""I4 and I5 by counting through: every history of two laptops, two groups and three edits, in every
order of arrival; and that two people who decide the same conflict end it or open one new one."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from core.record.change import Change
from core.record.heads import Heads, head_of, heads_of, is_conflict, laid_over, merge, passed_over
from core.record.kept import is_kept

GROUPS = ("who", "tie")
Listed = list[tuple[str, Change]]


def a_change(cid: str, group: str, amount: int, base: tuple[str, ...], op: str = "set") -> Change:
    seq = int(cid.rsplit(".", 1)[1])
    return Change(
        seq, seq, "case", "member", "m1", group, op, base, None, 0, cid.split(".")[0], None,
        {"value": amount},
    )  # fmt: skip


@dataclass
class Desk:
    """What one laptop sees and does. heads: by group."""

    name: str
    seen: dict[str, Heads] = field(default_factory=lambda: dict.fromkeys(GROUPS, ()))
    count: int = 0

    def edit(self, group: str, amount: int) -> tuple[str, Change]:
        self.count += 1
        cid = f"{self.name}.1.{self.count}"
        base = tuple(head.cid for head in self.seen[group])
        change = a_change(cid, group, amount, base)
        self.seen[group] = (head_of(cid, change),)
        return cid, change


STEPS = (*itertools.product("AB", GROUPS, (1, 2)), ("sync", "", 0))
"""An edit of a laptop in a group to one of two values, or both see everything."""


def histories(edits: int) -> Iterator[Listed]:
    """All histories of so many edits, with or without a meeting after each."""
    for steps in itertools.product(STEPS, repeat=edits):
        desks = {name: Desk(name) for name in "AB"}
        made: Listed = []
        for who, group, amount in steps:
            if who == "sync":
                for one, desk in itertools.product(GROUPS, desks.values()):
                    desk.seen[one] = heads_of((c, x) for c, x in made if x.group == one)
            else:
                made.append(desks[who].edit(group, amount))
        if made:
            yield made


def arrive(order: Listed) -> dict[str, Heads]:
    heads: dict[str, Heads] = dict.fromkeys(GROUPS, ())
    named: set[str] = set()
    for cid, change in order:
        heads[change.group] = merge(heads[change.group], head_of(cid, change), named.__contains__)
        named |= set(change.base)
    return heads


def orders(made: Listed) -> Iterator[Listed]:
    """Every order in which the changes can arrive: each laptop's own stay in their order."""
    for order in itertools.permutations(made):
        if all(
            [c for c, _ in order if c.startswith(name)]
            == [c for c, _ in made if c.startswith(name)]
            for name in "AB"
        ):
            yield list(order)


def ancestors(cid: str, known: dict[str, Change]) -> set[str]:
    found: set[str] = set()
    waiting = list(known[cid].base)
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += known[one].base
    return found


def unseen_and_unlike(made: Listed, group: str) -> bool:
    """The plain meaning of a conflict, without heads: two last words, neither of whose authors saw
    the other's, and they differ."""
    known = {cid: one for cid, one in made if one.group == group}
    replaced = {cid for one in known for cid in ancestors(one, known)}
    last = [cid for cid in known if cid not in replaced]
    return len({known[cid].value["value"] for cid in last if known[cid].value is not None}) > 1  # type: ignore[index]


@pytest.mark.parametrize("edits", [1, 2, 3])
def test_every_small_history_conflicts_exactly_where_unseen_values_differ(edits: int) -> None:
    for made in histories(edits):
        heads = arrive(made)
        for group in GROUPS:
            assert is_conflict(heads[group]) == unseen_and_unlike(made, group), made


def test_every_order_of_arrival_of_every_small_history_comes_to_the_same() -> None:
    for made in histories(3):
        wanted = {
            group: set(heads_of((c, x) for c, x in made if x.group == group)) for group in GROUPS
        }
        for order in orders(made):
            assert {group: set(heads) for group, heads in arrive(order).items()} == wanted


@st.composite
def of_two_groups(draw: st.DrawFn) -> Listed:
    """Up to six changes on two groups, each based on any earlier ones of its group."""
    made: Listed = []
    for seq in range(1, draw(st.integers(1, 6)) + 1):
        group = draw(st.sampled_from(GROUPS))
        cids = [cid for cid, one in made if one.group == group]
        base = draw(st.lists(st.sampled_from(cids), unique=True, max_size=2)) if cids else []
        cid = f"{draw(st.sampled_from('AB'))}.1.{seq}"
        made.append((cid, a_change(cid, group, draw(st.integers(0, 2)), tuple(base))))
    return made


@given(of_two_groups())
def test_one_by_one_and_all_at_once_are_the_same_in_any_order(made: Listed) -> None:
    wanted = {g: set(heads_of((c, x) for c, x in made if x.group == g)) for g in GROUPS}
    for order in itertools.permutations(made):
        assert {group: set(heads) for group, heads in arrive(list(order)).items()} == wanted


@given(of_two_groups(), st.integers(0, 6))
def test_a_laptop_that_lays_its_own_over_the_centers_sees_the_heads_of_both(
    made: Listed, cut: int
) -> None:
    """The Center has all of B's and the first of A's; the rest of A's waits on A's laptop."""
    own = [(cid, one) for cid, one in made if cid.startswith("A")]
    waiting = {cid for cid, _ in own[cut:]}
    assume(not any(waiting & set(one.base) for cid, one in made if cid.startswith("B")))  # unseen
    for group in GROUPS:
        there = [(c, x) for c, x in made if x.group == group and c not in waiting]
        kept: Heads = ()
        named: set[str] = set()
        for cid, one in made:
            if one.group == group and cid in waiting:
                kept = (*(h for h in kept if h.cid not in one.base), head_of(cid, one))
                named |= set(one.base)
        standing = laid_over(heads_of(there), kept, named)
        whole = heads_of((c, x) for c, x in made if x.group == group)
        assert {head.cid for head in standing} == {head.cid for head in whole}


# --- two decide the same conflict, neither knowing of the other

first = st.integers(0, 3)


@st.composite
def decided_twice(draw: st.DrawFn) -> tuple[Listed, bool]:
    """Two to four unseen values of one group, and two decisions that each name all of them."""
    values = draw(st.lists(first, min_size=2, max_size=4, unique=True))
    sides = [(f"S{n}.1.1", a_change(f"S{n}.1.1", "who", v, ())) for n, v in enumerate(values)]
    base = tuple(cid for cid, _ in sides)
    chosen = [draw(first), draw(first)]
    made = [
        (f"{name}.1.1", a_change(f"{name}.1.1", "who", value, base, "res"))
        for name, value in zip("AB", chosen, strict=True)
    ]
    return [*sides, *made], chosen[0] == chosen[1]


@given(decided_twice(), st.randoms())
def test_two_decisions_that_agree_end_it_and_two_that_do_not_open_one_new_conflict(
    drawn: tuple[Listed, bool], chance: object
) -> None:
    made, agree = drawn
    order = list(made)
    chance.shuffle(order)  # type: ignore[attr-defined]  # a random.Random
    heads = arrive(order)["who"]
    assert {head.cid for head in heads} == {"A.1.1", "B.1.1"}
    assert is_conflict(heads) is not agree


@given(decided_twice())
def test_what_a_decision_passes_over_is_what_it_saw_and_did_not_take(
    drawn: tuple[Listed, bool],
) -> None:
    made, _ = drawn
    sides, decision = heads_of(made[:-2]), head_of(*made[-2])
    passed = passed_over(sides, decision)
    assert all(head.value != decision.value for head in passed)
    assert {head.cid for head in sides} - {head.cid for head in passed} == {
        head.cid for head in sides if head.value == decision.value
    }


# --- what is kept of a value

BEFORE = {"telephone": "010-0000-0001", "caution": "개", "preferred": None}


@pytest.mark.parametrize(
    ("decided", "other", "kept"),
    [
        ({"telephone": "010-0000-0002"}, {"telephone": "010-0000-0002"}, True),
        ({"telephone": "010-0000-0003"}, {"telephone": "010-0000-0002"}, False),
        ({"caution": "개\n계단"}, {"caution": "계단"}, True),
        ({"caution": "계단"}, {"caution": "개 두 마리"}, False),
        # Hers changed the caution alone: that the other's number was taken is no loss of hers.
        ({"telephone": "010-0000-0002", "caution": "계단"}, {"caution": "계단"}, True),
    ],
)
def test_what_somebody_changed_is_kept_or_not(
    decided: dict[str, str], other: dict[str, str], *, kept: bool
) -> None:
    assert is_kept(BEFORE | decided, BEFORE | other, BEFORE) is kept


def test_how_it_is_known_is_no_part_of_what_is_kept() -> None:
    decided = {"state": "given", "value": 3, "source": "paper_seen", "seen": None}
    assert is_kept(decided, decided | {"source": "said"}, None)
    assert not is_kept(decided, decided | {"value": 4}, None)


def test_a_row_that_was_removed_keeps_nothing_of_a_change() -> None:
    assert not is_kept(None, {"value": 1}, None)
    assert is_kept(None, None, {"value": 1})
