"""A disk without room says so, and keeps what was typed in every field, behind the lock too."""

import pytest

from tests.helpers.full_disk import fill_up, make_room
from tests.helpers.typing import settle
from tests.ui.typed.fields import FIELDS, Client
from ui.widgets.words import Words

LONG = ("월세 독촉장을 보았고 집주인과 통화함. " * 1_300).strip()
"""More than the free pages of the file take; as much as a field of one line holds."""


def words_on(client: Client) -> str:
    return " ".join(one.text() for one in client.go.frame.findChildren(Words) if one.isVisible())


@pytest.mark.parametrize("field", FIELDS)
def test_it_is_said_and_nothing_is_lost(client: Client, field: str) -> None:
    about = FIELDS[field]
    about.go(client)
    client.settle()
    fill_up(client.office)
    settle(client.here(), LONG)
    view = client.go.frame.view
    assert view is not None
    view.leaving()
    for dialog in client.go.frame.dialogs:
        dialog.leaving()
    client.settle()
    said = words_on(client)
    assert any(client.go.kit.texts.say(key) in said for key in ("visit.full", "store.disk_full"))
    client.go.lock()
    client.settle()
    assert client.opener.is_holding
    client.unlock()
    make_room(client.office)
    client.room_again()
    client.go.lock()
    client.settle()
    assert client.on_the_disk(about.kept) == LONG
