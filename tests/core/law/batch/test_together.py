"""Many of one shape written as columns say what each says alone, letter by letter."""

import json
from datetime import date
from random import Random
from typing import Any

import pytest

from core.law.batch import marks, short_way
from core.law.batch.estimates import Estimates, Order
from core.law.batch.together import lines as together
from core.law.batch.together.lines import TogetherLines, Told
from core.law.batch.work import Chunk
from core.law.pack import load_pack
from core.sentence import Sentence
from tests.helpers.drawn_households import a_day, a_drawn_household, blurred
from tests.helpers.law import a_household, a_member

pytestmark = pytest.mark.uncounted

PACK = load_pack()
TODAY = date(2027, 12, 31)
NOVEMBER = date(2026, 11, 1)
Content = dict[str, Any]


def words(sentence: Sentence) -> str:
    return sentence.key


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """The bodies that were written as columns; None for those taken alone after all."""
    found: list[str | None] = []
    bodies = TogetherLines.bodies

    def noted(lines: TogetherLines, told: list[Told]) -> list[str | None]:
        made = bodies(lines, told)
        found.extend(made)
        return made

    monkeypatch.setattr(TogetherLines, "bodies", noted)
    return found


def answers(households: list[Content], day: date) -> list[str | None]:
    lines = [json.dumps(it, ensure_ascii=False) for it in households]
    return [it.text for it in Estimates(PACK, Order(day, TODAY), words).answers(Chunk(1, lines))]


def both_ways(households: list[Content], day: date, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(short_way, "FEWEST", 2)
    columns = answers(households, day)
    monkeypatch.setattr(short_way, "FEWEST", 10**9)
    assert columns == answers(households, day)


def told_fully(**facts: Any) -> Content:
    """A household with nothing open."""
    return {**drawn(5), **facts}


def drawn(seed: int) -> Content:
    return a_drawn_household(Random(seed))


@pytest.mark.parametrize("seed", range(2))
def test_drawn_households(
    seed: int, written: list[str | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    random = Random(seed)
    day = a_day(random)
    both_ways([a_drawn_household(random) for _ in range(40)], day, monkeypatch)
    assert sum(body is not None for body in written) > 15


def test_some_with_open_answers_among_them(
    written: list[str | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    random = Random(7)
    plain = [told_fully(id=f"plain {place}") for place in range(6)]
    open_ones = [blurred(told_fully(id=f"open {place}"), random, 2) for place in range(6)]
    both_ways([*plain, *open_ones], NOVEMBER, monkeypatch)
    assert written.count(None) > 0
    assert sum(body is not None for body in written) >= 6


def test_members_come_in_the_order_of_their_names(monkeypatch: pytest.MonkeyPatch) -> None:
    households = [
        a_household(complete=True, members=[a_member(id=first), a_member(id=second)])
        for first, second in (("z", "a"), ("a", "z"), ("100000000000000001", "%s"), ("b", "b2"))
    ]
    both_ways(households, NOVEMBER, monkeypatch)


def test_numbers_without_room_in_columns_are_taken_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No household the format allows brings them today; the guard is tried by raising."""

    def no_room(_values: object) -> object:
        raise OverflowError("no room")

    monkeypatch.setattr(together, "column_of", no_room)
    both_ways([told_fully(id=str(place)) for place in range(4)], NOVEMBER, monkeypatch)


def test_what_cannot_be_read_keeps_its_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(short_way, "FEWEST", 2)
    unborn = told_fully(members=[{"id": "child", "birth_date": "2099-01-05"}])
    lines = [json.dumps(it) for it in (told_fully(id="1"), unborn, told_fully(id="3"))]
    lines.insert(1, "no json")
    found = Estimates(PACK, Order(NOVEMBER, TODAY), words).answers(Chunk(1, lines))
    assert [it.is_error for it in found] == [False, True, True, False]
    assert ['"id":"1"' in (found[0].text or ""), '"id":"3"' in (found[3].text or "")] == [True] * 2


def test_texts_let_go_say_the_same_when_made_anew(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Memory stays as it is over a million lines: what is kept is bounded and may go any time."""
    households = [drawn(seed) for seed in range(12)]
    whole = answers(households, NOVEMBER)
    monkeypatch.setattr(marks, "MOST_TEXTS", 1)
    monkeypatch.setattr(short_way, "FEWEST", 2)
    assert answers(households, NOVEMBER) == whole
