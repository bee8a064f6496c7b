"""Photos and files of a case: the consent they need, nothing in clear, full disk, gone with it."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from core.casework.documents.document import LARGEST, NewDocument, media_of
from core.clock import FixedClock
from core.errors import DiskFull, Mistake
from core.office.office import Office
from core.office.opening import unlock
from core.people.consent import ConsentKind
from core.store import documents, outbox, streams
from core.store.files.shelf import FileShelf
from tests.core.office.test_canary import files
from tests.helpers.builders import PASSPHRASE, a_case, a_clock, a_consent, an_office
from tests.helpers.full_disk import fill_up, make_room

CANARY = b"CANARY of a bankbook page"
PHOTO = NewDocument("통장 첫 장", "image/jpeg", b"\xff\xd8\xff\xe0" + CANARY)
LETTER = NewDocument("퇴거 통지서", "application/pdf", b"%PDF-1.7 " + CANARY)


MINUTE = timedelta(minutes=1)


@pytest.fixture
def clock() -> FixedClock:
    return a_clock()


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Iterator[Office]:
    made = an_office(tmp_path / "laptop", clock)
    yield made
    made.database.close()


def a_home(office: Office, *kinds: ConsentKind) -> str:
    """A case whose household has given these consents."""
    case = a_case(office)
    for kind in kinds:
        office.give_consent(case, a_consent(office, kind))
    return case


BOTH = (ConsentKind.GENERAL, ConsentKind.PHOTO)


def test_a_photo_without_its_consent_names_what_is_missing(office: Office) -> None:
    case = a_home(office, ConsentKind.GENERAL)
    with pytest.raises(Mistake) as refused:
        office.keep_document(case, PHOTO)
    assert refused.value.sentence.key == "consent.photo_needed"
    assert office.documents(case) == ()


def test_a_file_needs_the_general_consent(office: Office) -> None:
    case = a_home(office)
    with pytest.raises(Mistake) as refused:
        office.keep_document(case, LETTER)
    assert refused.value.sentence.key == "consent.general_needed"


def test_what_is_kept_is_listed_opened_and_logged(office: Office, clock: FixedClock) -> None:
    case = a_home(office, *BOTH)
    office.keep_document(case, LETTER)
    clock.go_on(MINUTE)
    photo = office.keep_document(case, PHOTO).made
    newest, oldest = office.documents(case)
    assert (newest.id, newest.kind, newest.size) == (photo, "photo", len(PHOTO.body))
    assert (oldest.title, oldest.kind) == ("퇴거 통지서", "file")
    assert office.open_document(case, photo) == PHOTO.body
    logged = [entry.value["what"] for entry in office.case(case).entries_of("access")]
    assert logged == ["document_kept", "document_kept", "document_opened"]


def test_a_consent_taken_back_closes_the_photos_and_they_may_still_be_erased(
    office: Office, clock: FixedClock
) -> None:
    case = a_home(office, *BOTH)
    photo = office.keep_document(case, PHOTO).made
    consent = next(one for one in office.case(case).consents if one.kind is ConsentKind.PHOTO)
    clock.go_on(MINUTE)
    office.withdraw_consent(case, consent.id)
    with pytest.raises(Mistake):
        office.open_document(case, photo)
    assert office.document_preview(case, photo) is None
    office.erase_document(case, photo)
    assert office.documents(case) == ()


def test_nothing_of_it_lies_in_clear_and_nothing_outside(office: Office, tmp_path: Path) -> None:
    case = a_home(office, *BOTH)
    photo = office.keep_document(case, PHOTO).made
    office.open_document(case, photo)
    office.back_up()
    office.lock()
    assert [file.name for file in files(tmp_path) if CANARY in file.read_bytes()] == []
    assert [file.name for file in files(tmp_path) if "통장".encode() in file.read_bytes()] == []
    again = unlock(tmp_path / "laptop", PASSPHRASE, a_clock())
    assert again.open_document(case, photo) == PHOTO.body
    again.lock()


@pytest.mark.parametrize(
    ("document", "key"),
    [
        (NewDocument("  ", "image/jpeg", PHOTO.body), "documents.title_missing"),
        (NewDocument("가" * 81, "image/jpeg", PHOTO.body), "documents.title_long"),
        (NewDocument("통장", "image/jpeg", LETTER.body), "documents.unknown_form"),
        (NewDocument("통장", "image/jpeg", PHOTO.body + bytes(LARGEST)), "documents.too_large"),
        (NewDocument("900101-1234567", "image/jpeg", PHOTO.body), "contact.resident_number"),
    ],
)
def test_what_cannot_be_kept_says_why(office: Office, document: NewDocument, key: str) -> None:
    case = a_home(office, *BOTH)
    with pytest.raises(Mistake) as refused:
        office.keep_document(case, document)
    assert refused.value.sentence.key == key


@pytest.mark.parametrize("body", [b"", b"MZ program", b"<svg/>", b"PK\x03\x04"])
def test_what_cannot_be_shown_here_is_not_taken(body: bytes) -> None:
    with pytest.raises(Mistake):
        media_of(body)


def test_a_full_disk_says_so_and_keeps_what_was(office: Office) -> None:
    case = a_home(office, *BOTH)
    first = office.keep_document(case, LETTER).made
    fill_up(office)
    large = NewDocument(PHOTO.title, PHOTO.media, PHOTO.body + bytes(100_000))
    with pytest.raises(DiskFull):
        office.keep_document(case, large)
    assert [one.id for one in office.documents(case)] == [first]
    make_room(office)
    assert office.open_document(case, first) == LETTER.body
    office.keep_document(case, large)


def test_a_case_that_leaves_takes_its_documents_with_it(office: Office) -> None:
    case = a_home(office, *BOTH)
    office.keep_document(case, PHOTO)
    batch = outbox.next_batch(office.database, 1000, 1 << 24)
    outbox.acknowledge(office.database, batch.first + len(batch.changes) - 1, [], 1)
    assert streams.leave(office.database, [case]) == (), "left before the Center had the photo"
    shelf = FileShelf(office.database)
    for file in shelf.to_send(office.clock.today()):
        shelf.stored(file)
    assert streams.leave(office.database, [case]) == (case,)
    assert office.holding().documents == 0


def test_a_photo_whose_consent_was_taken_back_is_not_sent(office: Office) -> None:
    case = a_home(office, *BOTH)
    office.keep_document(case, PHOTO)
    file = office.keep_document(case, LETTER).made
    photo = next(one for one in office.case(case).consents if one.kind is ConsentKind.PHOTO)
    office.withdraw_consent(case, photo.id)
    waiting = FileShelf(office.database).to_send(office.clock.today())
    assert [one.document for one in waiting] == [file]
    assert FileShelf(office.database).left() == 1


def test_what_lies_at_the_center_is_asked_for_and_told_so(office: Office) -> None:
    case = a_home(office, *BOTH)
    letter = office.keep_document(case, LETTER).made
    with office.database.writing() as connection:
        documents.drop(connection, case, letter)
    assert [(one.id, one.is_here) for one in office.documents(case)] == [(letter, False)]
    assert office.document_preview(case, letter) is None
    with pytest.raises(Mistake) as told:
        office.open_document(case, letter)
    assert told.value.sentence.key == "documents.not_here"
    (wanted,) = FileShelf(office.database).wanted()
    FileShelf(office.database).fetched(wanted, LETTER.body)
    assert office.open_document(case, letter) == LETTER.body


def test_an_erased_one_is_out_of_the_case(office: Office) -> None:
    case = a_home(office, *BOTH)
    letter = office.keep_document(case, LETTER).made
    office.erase_document(case, letter)
    assert office.documents(case) == ()
    assert FileShelf(office.database).left() == 0
