"""What is written behind the form: order, a full disk, the lock, a write nobody takes."""

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from core.clock import FixedClock
from core.errors import Mistake
from core.office.base import Changes
from core.office.office import Office
from core.office.opening import unlock
from core.people.answer import State
from core.sentence import Sentence, say
from core.watch import Watch
from tests.helpers.builders import PASSPHRASE
from tests.helpers.full_disk import fill_up, make_room
from tests.ui.visiting import MEMBERSHIPS, SAVINGS, AtOnce, a_begun_visit, a_screen
from ui.background import Background
from ui.kit import Kit
from ui.screens.visit.keeper import Keeper
from ui.screens.visit.screen import VisitScreen


class Patient:
    """A lane whose work waits until the test lets it go."""

    def __init__(self) -> None:
        self.rounds: list[tuple[Any, Any, Any]] = []

    def start(
        self,
        work: Callable[[Watch], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        certain: bool = False,
    ) -> Watch:
        self.rounds.append((work, done, certain))
        return Watch()

    def go(self) -> None:
        """Do the oldest round."""
        work, done, _ = self.rounds.pop(0)
        done(work(Watch()))


def nothing(_told: object) -> None:
    """Nobody listens."""


def keeper_of(office: Office, lane: Any, refused: Callable[[Sentence], None] = nothing) -> Keeper:
    return Keeper(office, lane, nothing, refused)


def _note(order: list[int], number: int, _office: Office) -> None:
    order.append(number)


def saved_at(keeper: Keeper) -> str:
    return f"{keeper.saved_at:%H:%M:%S}" if keeper.saved_at is not None else ""


def trouble(screen: VisitScreen) -> str:
    return screen.keeper.trouble.key if screen.keeper.trouble is not None else ""


def test_writes_go_in_the_order_of_the_acts(office: Office) -> None:
    order: list[int] = []
    lane = Patient()
    keeper = keeper_of(office, lane)
    for number in range(3):
        keeper.put(partial(_note, order, number))
    assert not keeper.is_settled
    lane.go()
    assert order == [0, 1, 2]
    assert keeper.is_settled


def test_every_write_is_certain_so_that_a_lock_waits_for_it(office: Office) -> None:
    lane = Patient()
    keeper_of(office, lane).put(lambda _office: None)
    assert [certain for _, _, certain in lane.rounds] == [True]


def test_saved_at_is_the_stores_word_and_comes_after_the_disk(office: Office) -> None:
    lane = Patient()
    keeper = keeper_of(office, lane)
    keeper.put(lambda _office: Changes(frozenset(), 1_795_500_332_000))
    assert saved_at(keeper) == ""
    lane.go()
    assert saved_at(keeper) == "15:05:32"


def test_a_refused_write_is_said_and_those_behind_it_go_on(office: Office) -> None:
    said: list[str] = []
    keeper = keeper_of(office, AtOnce(), lambda why: said.append(why.key))
    done: list[str] = []

    def refuse(_office: Office) -> None:
        raise Mistake(say("visit.not_open"))

    keeper.put(refuse)
    keeper.put(lambda _office: done.append("second"))
    assert (said, done) == (["visit.not_open"], ["second"])
    assert keeper.is_settled


def test_what_is_no_word_for_a_person_is_raised_and_not_tried_for_ever(office: Office) -> None:
    keeper = keeper_of(office, AtOnce())

    def break_down(_office: Office) -> None:
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        keeper.put(break_down)
    assert keeper.is_settled


def typed_while_full(screen: VisitScreen) -> None:
    """So many answers that the file must grow."""
    for amount in range(1, 400):
        screen.commit(SAVINGS, f"{amount}~{amount + 1}")
        if screen.keeper.trouble is not None:
            return
    raise AssertionError("the disk never was full")


def test_on_a_full_disk_typing_goes_on_and_nothing_is_lost(office: Office) -> None:
    case, screen = a_begun_visit(office)
    fill_up(office)
    typed_while_full(screen)
    assert trouble(screen) == "store.disk_full"
    assert screen.saved_words[1].key == "visit.waiting_to_save"
    last = screen.sheet.answer(*SAVINGS)
    screen.press(MEMBERSHIPS, "later")
    assert screen.sheet.answer(*MEMBERSHIPS).state is State.LATER
    assert office.case(case).known(*MEMBERSHIPS) is None
    make_room(office)
    screen.keeper.again()
    assert trouble(screen) == ""
    assert screen.keeper.is_settled
    file = office.case(case)
    assert file.answer(*SAVINGS) == last
    assert file.answer(*MEMBERSHIPS).state is State.LATER


def test_what_was_typed_a_moment_before_the_lock_is_in_the_file(
    office: Office, open_kit: Kit, tmp_path: Path, clock: FixedClock
) -> None:
    case, begun = a_begun_visit(office)
    lane: Background = open_kit.background
    screen = VisitScreen(office, lane, clock, begun.visit, nothing)
    busy = threading.Event()
    lane.start(lambda _watch: busy.wait(), done=nothing, failed=nothing)
    screen.commit(SAVINGS, "240")
    screen.typed(MEMBERSHIPS, "1")
    screen.keep_drafts()
    lane.ask_all_to_stop()
    busy.set()
    lane.close()
    office.lock()
    opened = unlock(tmp_path / "laptop", PASSPHRASE, clock)
    try:
        assert opened.case(case).answer(*SAVINGS).value == 2_400_000
        assert [draft.text for draft in opened.drafts(screen.visit)] == ["1"]
        assert a_screen(opened, screen.visit).typing.drafts == {MEMBERSHIPS: "1"}
    finally:
        opened.database.close()
