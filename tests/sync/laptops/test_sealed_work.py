"""Unsent work sealed to the Center: it outlives the database, and the Center takes it in once."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, SealedBox
from nacl.signing import SigningKey

from core.casework.actions import append_act
from core.clock import FixedClock
from core.errors import Mistake
from core.office.laptop import rescue
from core.record.sealed import Frame, frames, rescue_file
from core.store import opening
from core.store.apply import Pen, write
from core.store.center import sealed
from core.store.database import Connection
from core.store.laptop import enrolment_of
from core.watch import Watch
from sync.center.laptops import reports
from sync.client.orders.belief import signed_by
from sync.protocol import messages as m
from sync.protocol.laptop.orders import custody_text
from sync.wire.direct import Direct
from tests.helpers.centers import Center
from tests.helpers.laptops import KEY, MORNING, Laptop
from tests.helpers.ordered import a_laptop_at, orders_of, sync


@pytest.fixture
def center(tmp_path: Path) -> Iterator[Center]:
    made = Center(tmp_path / "center", FixedClock(MORNING))
    yield made
    made.close()


@pytest.fixture
def laptop(center: Center, tmp_path: Path) -> Iterator[Laptop]:
    made = a_laptop_at(center, "gaon", tmp_path / "laptop")
    yield made
    made.close()


@pytest.fixture
def case(center: Center, laptop: Laptop) -> str:
    made = center.add_case()
    center.staff.assign(made, "gaon")
    sync(laptop, center)
    return made


def sealed_numbers(laptop: Laptop) -> set[str]:
    """Ids of the changes that lie in the sealed file."""
    name = laptop.enrolment.laptop
    return {
        f"{name}.{frame.instance}.{seq}"
        for frame in frames(sealed.all_pieces(laptop.folder))
        for seq in range(frame.first, frame.last + 1)
    }


def package(laptop: Laptop) -> bytes:
    return rescue_file(laptop.enrolment.laptop, sealed.all_pieces(laptop.folder))


# --- the file on the laptop


def test_what_waits_is_sealed_with_each_commit_and_gone_when_it_arrived(
    center: Center, laptop: Laptop, case: str
) -> None:
    for number in range(3):
        laptop.note(case, str(number))
        assert sealed_numbers(laptop) == laptop.waiting()
    laptop.member(case, "나래뜰")
    assert sealed_numbers(laptop) == laptop.waiting()
    sync(laptop, center)
    assert (laptop.folder / sealed.NAME).stat().st_size == 0


def test_nothing_of_a_household_stands_in_it_in_clear(laptop: Laptop, case: str) -> None:
    laptop.note(case, "카나리아")
    body = (laptop.folder / sealed.NAME).read_bytes()
    for word in ("카나리아".encode(), case.encode(), laptop.enrolment.laptop.encode()):
        assert word not in body


def test_what_was_rolled_back_is_not_sealed(laptop: Laptop, case: str) -> None:
    def break_off(connection: Connection) -> None:
        acts = [append_act("note", "row", {"text": "x", "about": None})]
        write(connection, Pen(laptop.clock, case), acts)
        raise KeyError

    with pytest.raises(KeyError), laptop.database.writing() as connection:
        break_off(connection)
    laptop.note(case, "남는 메모")
    assert sealed_numbers(laptop) == laptop.waiting()


def test_a_cut_between_the_two_files_is_made_good_at_the_next_opening(
    laptop: Laptop, case: str
) -> None:
    """Cut after any byte of the sealed file: what waits is whole in it again."""
    laptop.note(case, "하나")
    laptop.note(case, "둘")
    path = laptop.folder / sealed.NAME
    whole = path.read_bytes()
    for length in Random(3).sample(range(len(whole)), 6):
        path.write_bytes(whole[:length])
        laptop.restart()
        assert sealed_numbers(laptop) == laptop.waiting()
        laptop.note(case, "뒤에")
        assert sealed_numbers(laptop) == laptop.waiting()
        whole = path.read_bytes()


def test_new_numbers_after_a_copy_are_sealed_anew(laptop: Laptop, case: str) -> None:
    laptop.note(case, "하나")
    laptop.shelf.restamp(2)
    assert sealed_numbers(laptop) == laptop.waiting()


def test_what_waits_again_is_sealed_again(center: Center, laptop: Laptop, case: str) -> None:
    laptop.note(case, "하나")
    sync(laptop, center)
    assert laptop.shelf.step_back(1)
    assert sealed_numbers(laptop) == laptop.waiting() != set()


def test_work_that_a_restored_file_does_not_know_of_is_kept_and_handed_over(
    center: Center, laptop: Laptop, case: str
) -> None:
    laptop.database.checkpoint()
    path = laptop.folder / "field.db"
    older = path.read_bytes()
    laptop.note(case, "사본 뒤의 메모")
    written = set(laptop.written())
    laptop.close()
    path.write_bytes(older)
    laptop.database = opening.open_file(laptop.folder, KEY, is_safe=False)
    assert laptop.waiting() == set()
    sync(laptop, center)
    assert written <= set(center.changes())
    assert sealed.all_pieces(laptop.folder) == b""
    assert not list(laptop.folder.glob("outbox-*"))


def test_a_full_disk_keeps_nobody_from_writing(
    laptop: Laptop, case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_self: object, _file: object, _data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(sealed.SealedCopy, "_flush", full)
    laptop.note(case, "자리가 없을 때")
    monkeypatch.undo()
    laptop.note(case, "자리가 났을 때")
    laptop.database.settle_sealed()
    assert sealed_numbers(laptop) == laptop.waiting()


# --- the Center takes it in


def test_a_broken_database_loses_no_unsent_work(
    center: Center, laptop: Laptop, case: str, tmp_path: Path
) -> None:
    laptop.note(case, "살릴 메모")
    written = laptop.written()
    (laptop.folder / "field.db").write_bytes(b"broken")
    to = tmp_path / "stick.sealed"
    assert rescue.take_out(laptop.folder, to, laptop.clock) == 1
    taken = center.desk.sealed_work.bring(to.read_bytes(), "복지매니저")
    assert (taken.state, taken.changes) == ("taken", 1)
    assert center.changes().items() >= written.items()


def test_taken_in_twice_and_sent_as_well_it_stands_there_once(
    center: Center, laptop: Laptop, case: str
) -> None:
    laptop.note(case, "하나")
    laptop.deposit(case, 10_000_000)
    file = package(laptop)
    assert center.desk.sealed_work.bring(file, "가").changes == 2
    before = center.everything()
    assert center.desk.sealed_work.bring(file, "나").changes == 2
    sync(laptop, center)
    assert laptop.waiting() == set()
    assert center.everything() == before


def test_the_laptop_itself_cannot_open_it(center: Center, laptop: Laptop, case: str) -> None:
    """With everything the laptop has: database key, own keys, the Center's public key."""
    laptop.note(case, "센터만 여는 메모")
    who = enrolment_of(laptop.database)
    (frame,) = frames(sealed.all_pieces(laptop.folder))
    own = SigningKey(who.signing_key).to_curve25519_private_key()
    for key in (own, PrivateKey(who.signing_key), PrivateKey(KEY)):
        with pytest.raises(CryptoError):
            SealedBox(key).decrypt(frame.box)
    assert center.keys.open_sealed(frame.box)


def test_a_package_forged_with_the_public_key_is_not_taken_in(
    center: Center, laptop: Laptop, case: str
) -> None:
    """Anybody can seal; the laptop's signature inside is what counts."""
    laptop.note(case, "하나")
    (frame,) = frames(sealed.all_pieces(laptop.folder))
    content = center.keys.open_sealed(frame.box)
    forged = bytes(64) + content[64:].replace("하나".encode(), "둘이".encode())
    box = SealedBox(
        PrivateKey((center.keys.folder / "recovery.key").read_bytes()).public_key
    ).encrypt(forged)
    file = Frame(frame.instance, frame.first, frame.count, box).packed()
    taken = center.desk.sealed_work.bring(rescue_file(laptop.enrolment.laptop, file), "누구")
    assert (taken.state, taken.reason) == ("open", "unreadable")
    assert not set(laptop.written()) & set(center.changes())


def test_of_another_center_or_laptop_nothing_is_taken_in(
    center: Center, laptop: Laptop, case: str, tmp_path: Path
) -> None:
    second = a_laptop_at(center, "narae", tmp_path / "second")
    laptop.note(case, "하나")
    swapped = rescue_file(second.enrolment.laptop, sealed.all_pieces(laptop.folder))
    assert center.desk.sealed_work.bring(swapped, "누구").reason == "unreadable"
    second.close()
    with pytest.raises(Mistake) as told:
        center.desk.sealed_work.bring(rescue_file("L0", b""), "누구")
    assert told.value.sentence.key == "center.no_laptop"
    with pytest.raises(Mistake) as told:
        center.desk.sealed_work.bring(b"a letter", "누구")
    assert told.value.sentence.key == "record.no_sealed_work"


def test_work_with_a_gap_before_it_waits_for_what_is_missing(
    center: Center, laptop: Laptop, case: str
) -> None:
    """Taking it in would let the Center believe that it has what is missing."""
    laptop.note(case, "하나")
    first = (laptop.folder / sealed.NAME).read_bytes()
    laptop.note(case, "둘")
    rest = (laptop.folder / sealed.NAME).read_bytes()[len(first) :]
    name = laptop.enrolment.laptop
    work = center.desk.sealed_work
    assert work.bring(rescue_file(name, rest), "누구").reason == "gap"
    assert len(reports.sealed_open(center.staff)) == 1
    work.bring(rescue_file(name, first), "누구")
    assert [one.state for one in work.take_open()] == ["taken"]
    assert set(laptop.written()) <= set(center.changes())
    assert reports.sealed_open(center.staff) == ()


def test_work_of_a_copied_laptop_gets_numbers_of_its_own(
    center: Center, laptop: Laptop, case: str, tmp_path: Path
) -> None:
    laptop.database.checkpoint()
    copied = tmp_path / "copy"
    copied.mkdir()
    (copied / "field.db").write_bytes((laptop.folder / "field.db").read_bytes())
    copy = Laptop(copied, laptop.enrolment, laptop.clock, is_new=False)
    laptop.note(case, "본디 것")
    copy.note(case, "사본의 것")
    copy.deposit(case, 1_000)
    copy.deposit(case, 2_000)
    sync(laptop, center)
    taken = center.desk.sealed_work.bring(package(copy), "누구")
    assert (taken.state, taken.changes) == ("taken", 3)
    texts = [change.value for _, change in center.history(case) if change.kind == "note"]
    assert sorted(one["text"] for one in texts if one) == ["본디 것", "사본의 것"]
    assert center.conflicts(case) == set(), "the second amount was written over the first"
    copy.close()


def test_a_package_whose_keys_were_lost_still_tells_whose_it_is(
    center: Center, laptop: Laptop, case: str, tmp_path: Path
) -> None:
    laptop.note(case, "하나")
    assert (
        center.desk.sealed_work.bring(
            rescue_file("", sealed.all_pieces(laptop.folder)), "누구"
        ).laptop
        == laptop.enrolment.laptop
    )


# --- custody over the wire


def test_custody_is_signed_for_and_asks_who_gives(
    center: Center, laptop: Laptop, case: str
) -> None:
    laptop.note(case, "하나")
    orders_of(laptop, center).hand_over()
    assert set(laptop.written()) <= set(center.changes())
    body = b"whatever"
    sha = hashlib.sha256(body).hexdigest()
    name = laptop.enrolment.laptop
    told = Direct(center.desk).ask(m.Custody(name, sha, body, bytes(64)), Watch())
    assert isinstance(told, m.Problem)
    assert told.name == "sign-in"
    text = custody_text(laptop.enrolment.center, name, "0" * 64)
    signed = signed_by(laptop.enrolment, text)
    told = Direct(center.desk).ask(m.Custody(name, "0" * 64, body, signed), Watch())
    assert isinstance(told, m.Problem)
    assert told.name == "malformed"


def test_whatever_a_laptop_signs_for_is_kept_readable_or_not(
    center: Center, laptop: Laptop
) -> None:
    """A schema of later years, a box of nobody: custody comes before judgement."""
    body = b"sealed by a program of later years"
    sha = hashlib.sha256(body).hexdigest()
    name = laptop.enrolment.laptop
    signed = signed_by(laptop.enrolment, custody_text(laptop.enrolment.center, name, sha))
    reply = Direct(center.desk).ask(m.Custody(name, sha, body, signed), Watch())
    assert isinstance(reply, m.InCustody)
    (line,) = reports.sealed_open(center.staff)
    assert (line.laptop, line.sha256, line.reason) == (name, sha, "unreadable")
