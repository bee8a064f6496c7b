"""Whatever locks, the half-typed syllable is settled first and stands in its field again."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.typing import compose, type_text
from tests.ui.typed.fields import FIELDS, Client
from ui.away.port import SLEEP, USER, Away

TYPED = dict.fromkeys(FIELDS, ("보증금을 ", "못")) | {"form": ("12", "마")}


def idle(client: Client) -> None:
    """Nobody touches anything."""
    client.clock.go_on(timedelta(minutes=client.go.kit.wishes.lock_minutes, seconds=1))
    client.go.tick()


def hot_key(client: Client) -> None:
    QTest.keyClick(
        client.go.frame.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier
    )


def away(way: str) -> Callable[[Client], None]:
    """The system says so, and hears when all is closed."""

    def go(client: Client) -> None:
        port = Port()
        client.go.follow(port)
        port.went.emit(way)
        client.settle()
        assert port.is_told

    return go


class Port(Away):
    """The system, played."""

    is_told = False

    def locked(self) -> None:
        self.is_told = True


LOCKS: dict[str, Callable[[Client], None]] = {
    "idle": idle, "hot_key": hot_key, "suspend": away(SLEEP), "user_switch": away(USER),
}  # fmt: skip


def in_turns() -> list[object]:
    """Every field by one of the locks in turns; every field by every lock with the soak tests."""
    params: list[object] = []
    for number, field in enumerate(FIELDS):
        for place, lock in enumerate(LOCKS):
            marks = () if number % len(LOCKS) == place else pytest.mark.soak
            params.append(pytest.param(field, lock, id=f"{field}-{lock}", marks=marks))
    return params


@pytest.mark.parametrize(("field", "lock"), in_turns())
def test_the_half_typed_syllable_is_back_after_the_lock(
    client: Client, field: str, lock: str
) -> None:
    about, (before, syllable) = FIELDS[field], TYPED[field]
    about.go(client)
    type_text(client.here(), before)
    compose(client.here(), syllable)
    LOCKS[lock](client)
    assert not client.go.kit.is_open
    client.settle()
    assert client.on_the_disk(about.kept) == before + syllable
    client.unlock()
    about.again(client)
    assert about.shown(client) == before + syllable
