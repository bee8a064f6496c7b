"""The Center reads the laptops' access logs again: an entry altered or taken out shows."""

from collections.abc import Callable
from typing import Any

from core.record.change import ChangeId
from core.record.seals import FIRST, first_break, seal_of
from sync.center.staff import seals
from sync.center.staff.seals import ChainLine
from tests.helpers.centers import Center
from tests.helpers.writers import Writer, a_uuid

Enrol = Callable[[str], Writer]


def sealed(before: str, what: str = "opened") -> dict[str, Any]:
    entry = {
        "who": "gaon", "when": "2026-11-24T09:00:00+09:00", "case": "c", "what": what, "why": None,
        "before": before,
    }  # fmt: skip
    return entry | {"seal": seal_of(entry)}


def a_chain(length: int, before: str = FIRST) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = []
    for _ in range(length):
        entries.append(sealed(entries[-1]["seal"] if entries else before))
    return entries


def numbered(entries: list[dict[str, Any]], instance: int = 1) -> list[Any]:
    return [(ChangeId("L1", instance, seq), entry) for seq, entry in enumerate(entries, 1)]


def test_a_chain_as_it_was_written_is_whole() -> None:
    assert first_break(numbered(a_chain(3))) is None
    assert first_break([]) is None


def test_an_altered_entry_shows() -> None:
    entries = a_chain(3)
    entries[1] = entries[1] | {"what": "nothing"}
    assert first_break(numbered(entries)) == ChangeId("L1", 1, 2)


def test_an_altered_entry_sealed_anew_shows_at_the_next() -> None:
    entries = a_chain(3)
    entries[1] = sealed(entries[1]["before"], "nothing")
    assert first_break(numbered(entries)) == ChangeId("L1", 1, 3)


def test_a_missing_entry_shows_wherever_it_stood() -> None:
    for gone in (0, 1):
        entries = a_chain(3)
        del entries[gone]
        assert first_break(numbered(entries)) is not None


def test_a_copied_laptop_goes_on_from_where_the_copy_was_made() -> None:
    entries = a_chain(3)
    copied = a_chain(2, entries[0]["seal"])
    assert first_break([*numbered(entries), *numbered(copied, 2)]) is None
    stranger = a_chain(2, "somewhere else")
    assert first_break([*numbered(entries), *numbered(stranger, 2)]) == ChangeId("L1", 2, 1)


def test_what_is_no_entry_is_no_link() -> None:
    assert first_break(numbered([{"before": FIRST}])) == ChangeId("L1", 1, 1)


def test_every_laptop_is_read_with_what_is_held_of_it(
    center: Center, enrol: Enrol, case: str
) -> None:
    """An entry about a case of others is held, and stands in the chain all the same."""
    gaon, dasom = enrol("gaon"), enrol("dasom")
    for entry in a_chain(2):
        gaon.write(case, entry, kind="access", row=a_uuid(), op="app", group="value")
        dasom.write(case, entry, kind="access", row=a_uuid(), op="app", group="value")
    dasom.write(case, a_chain(1)[0], kind="access", row=a_uuid(), op="app", group="value")
    gaon.push()
    dasom.push()
    assert set(seals.chains(center.staff)) == {
        ChainLine(gaon.laptop, 2, None),
        ChainLine(dasom.laptop, 3, ChangeId(dasom.laptop, 1, 3)),
    }
