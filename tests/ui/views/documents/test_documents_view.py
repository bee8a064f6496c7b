"""Documents on screen: chosen, shrunk, kept, looked at, erased; consents signed and shown again."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from core.clock import FixedClock
from core.errors import DiskFull
from core.people.consent import Channel, ConsentKind
from core.sentence import say
from tests.helpers.builders import a_case, a_consent, a_person
from tests.helpers.full_disk import fill_up, make_room
from tests.helpers.opening import a_laptop
from tests.helpers.typing import type_text
from ui.app import make_client
from ui.pictures.documents import a_letter, a_photo
from ui.screens.visit.consents import OTHER
from ui.views.consent.sign import SignatureDialog
from ui.views.consent.take import TakeConsentDialog
from ui.views.documents.keep import KeepDialog
from ui.views.documents.page import DocumentsView
from ui.views.documents.viewer import ViewerDialog
from ui.views.navigation import Navigation
from ui.widgets.signature import SignaturePicture
from ui.widgets.words import Words

HEAD = a_person("가온들")


@pytest.fixture
def client(
    dressed: QApplication, qtbot: QtBot, clock: FixedClock, tmp_path: Path
) -> Iterator[Navigation]:
    """An open laptop at the documents of one case with a general consent."""
    made = make_client(dressed, tmp_path / "laptop", clock, is_training=True)
    qtbot.addWidget(made.frame)
    with qtbot.waitActive(made.frame):
        made.frame.show()
    office = a_laptop(tmp_path / "laptop", clock)
    made.opened(office)
    case = a_case(office, HEAD, a_person("라온빛", "grandchild", "2014-05-02"))
    office.give_consent(case, a_consent(office))
    made.show("documents", case=case)
    yield made
    made.frame.close()


def view(client: Navigation) -> DocumentsView:
    shown = client.frame.view
    assert isinstance(shown, DocumentsView)
    return shown


def press(client: Navigation, name: str) -> None:
    found = client.frame.findChild(QPushButton, name)
    assert found is not None
    found.click()


def words_on(client: Navigation) -> list[str]:
    return [w.text() for w in client.frame.findChildren(Words) if w.isVisible()]


def allow_photos(client: Navigation) -> None:
    screen = view(client).documents
    office = client.kit.office
    photo = a_consent(office, ConsentKind.PHOTO)
    client.kit.refresh.tell(office.give_consent(screen.case, photo).topics)


def choose(client: Navigation, file: Path, body: bytes, qtbot: QtBot) -> KeepDialog:
    """The person chooses this file; the dialog that asks what it shows."""
    file.write_bytes(body)
    view(client).choose = lambda: str(file)
    press(client, "keep")
    qtbot.waitUntil(lambda: bool(client.frame.dialogs))
    dialog = client.frame.dialogs[-1]
    assert isinstance(dialog, KeepDialog)
    return dialog


def keep(client: Navigation, file: Path, body: bytes, qtbot: QtBot) -> None:
    choose(client, file, body, qtbot).act.click()
    qtbot.waitUntil(lambda: not client.frame.dialogs)


def test_a_photo_is_shrunk_kept_and_shown_small(
    client: Navigation, qtbot: QtBot, tmp_path: Path
) -> None:
    allow_photos(client)
    dialog = choose(client, tmp_path / "고지서.jpg", a_photo(), qtbot)
    assert dialog.name.text() == "고지서"
    assert dialog.shrink is not None
    dialog.shrink.setChecked(True)
    dialog.act.click()
    qtbot.waitUntil(lambda: not client.frame.dialogs)
    kept = client.kit.office.documents(view(client).documents.case)
    assert [(one.title, one.media) for one in kept] == [("고지서", "image/jpeg")]
    assert kept[0].size < len(a_photo())
    label = view(client).listed.pictures[kept[0].id]
    qtbot.waitUntil(lambda: not label.pixmap().isNull())
    assert (tmp_path / "고지서.jpg").read_bytes() == a_photo()


def test_without_the_consent_the_page_says_so_and_offers_it(
    client: Navigation, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = choose(client, tmp_path / "고지서.jpg", a_photo(), qtbot)
    dialog.act.click()
    qtbot.waitUntil(lambda: dialog.wrong.isVisible())
    assert "사진 동의" in dialog.wrong.words.text()
    dialog.close_dialog()
    press(client, "photo_consent")
    assert isinstance(client.frame.dialogs[-1], TakeConsentDialog)


def test_a_letter_is_looked_at_page_by_page(
    client: Navigation, qtbot: QtBot, tmp_path: Path
) -> None:
    keep(client, tmp_path / "통지서.pdf", a_letter(2), qtbot)
    case = view(client).documents.case
    press(client, f"open.{client.kit.office.documents(case)[0].id}")
    qtbot.waitUntil(lambda: bool(client.frame.dialogs))
    viewer = client.frame.dialogs[-1]
    assert isinstance(viewer, ViewerDialog)
    assert viewer.where.text() == "1/2쪽"
    QTest.keyClick(viewer.area, Qt.Key.Key_PageDown)
    assert viewer.where.text() == "2/2쪽"
    fitting = viewer.shown_size
    QTest.keyClick(viewer.area, Qt.Key.Key_Plus)
    assert viewer.shown_size.height() > fitting.height()
    QTest.keyClick(viewer.area, Qt.Key.Key_R)
    assert viewer.shown_size.width() > viewer.shown_size.height()
    logged = client.kit.office.case(case).entries_of("access")
    assert [entry.value["what"] for entry in logged] == ["document_kept", "document_opened"]


@pytest.mark.qt_log_ignore("Unsupported marker")
@pytest.mark.parametrize("body", [b"MZ program", b"%PDF-1.7 broken", b"\xff\xd8\xff broken"])
def test_what_cannot_be_shown_is_said_and_not_kept(
    client: Navigation, qtbot: QtBot, tmp_path: Path, body: bytes
) -> None:
    (tmp_path / "file").write_bytes(body)
    view(client).choose = lambda: str(tmp_path / "file")
    press(client, "keep")
    qtbot.waitUntil(lambda: bool(client.frame.said))
    assert "확인해 주세요" in client.frame.said or "담을 수 있습니다" in client.frame.said
    assert client.frame.dialogs == []


def test_a_full_disk_says_so_and_can_be_tried_again(
    client: Navigation, qtbot: QtBot, tmp_path: Path
) -> None:
    allow_photos(client)
    dialog = choose(client, tmp_path / "고지서.jpg", a_photo(), qtbot)
    fill_up(client.kit.office)
    dialog.act.click()
    qtbot.waitUntil(lambda: dialog.wrong.isVisible())
    assert client.kit.office.documents(view(client).documents.case) == ()
    make_room(client.kit.office)
    dialog.act.click()
    qtbot.waitUntil(lambda: not client.frame.dialogs)
    assert len(client.kit.office.documents(view(client).documents.case)) == 1


def test_erasing_asks_back(client: Navigation, qtbot: QtBot, tmp_path: Path) -> None:
    keep(client, tmp_path / "통지서.pdf", a_letter(1), qtbot)
    case = view(client).documents.case
    document = client.kit.office.documents(case)[0].id
    press(client, f"erase.{document}")
    assert len(client.kit.office.documents(case)) == 1
    press(client, "erase.act")
    assert client.kit.office.documents(case) == ()


def test_on_a_full_disk_nothing_is_erased_and_it_says_why(
    client: Navigation, qtbot: QtBot, tmp_path: Path
) -> None:
    keep(client, tmp_path / "통지서.pdf", a_letter(1), qtbot)
    case = view(client).documents.case
    document = client.kit.office.documents(case)[0].id
    press(client, f"erase.{document}")
    use_up_pages(client)
    press(client, "erase.act")
    assert "남은 자리가 없습니다" in client.frame.said
    assert len(client.kit.office.documents(case)) == 1


def use_up_pages(client: Navigation) -> None:
    """Not a byte is left, not even for the entry in the log."""

    def full(*_args: object, **_named: object) -> None:
        raise DiskFull(say("store.disk_full"))

    client.kit.office._write = full  # type: ignore[assignment,method-assign]  # a planted fault


def ask_photo(client: Navigation) -> TakeConsentDialog:
    press(client, "ask.photo")
    dialog = client.frame.dialogs[-1]
    assert isinstance(dialog, TakeConsentDialog)
    dialog.answer.choose("yes")
    dialog.pills["papers"].click()
    dialog.giver.who.chosen.emit(HEAD.id)
    return dialog


def sign(client: Navigation, dialog: TakeConsentDialog) -> None:
    dialog.giver.how.choose(Channel.SIGNATURE.value)
    dialog.giver.sign.click()
    signing = client.frame.dialogs[-1]
    assert isinstance(signing, SignatureDialog)
    assert not signing.done.isEnabled()
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(signing.pad, left, pos=QPoint(30, 90))
    QTest.mouseMove(signing.pad, QPoint(200, 60))
    QTest.mouseMove(signing.pad, QPoint(320, 110))
    QTest.mouseRelease(signing.pad, left, pos=QPoint(320, 110))
    signing.done.click()


def test_a_consent_is_signed_and_shown_again_in_the_case(client: Navigation) -> None:
    dialog = ask_photo(client)
    sign(client, dialog)
    dialog.save.click()
    assert client.frame.dialogs == []
    assert view(client).documents.allows_photos
    press(client, "show.photo")
    picture = client.frame.dialogs[-1].findChild(SignaturePicture)
    assert picture is not None
    assert picture.isVisible()


def test_what_was_signed_counts_no_longer_when_something_else_is_agreed_to(
    client: Navigation,
) -> None:
    dialog = ask_photo(client)
    sign(client, dialog)
    dialog.pills["people"].click()
    assert dialog.form.signature is None
    dialog.save.click()
    assert "서명을 받아 주세요. 그리기 어려우시면 종이나 말로 받아도 됩니다." in words_on(client)


def test_below_fourteen_the_guardian_consents_by_name(client: Navigation) -> None:
    dialog = ask_photo(client)
    child = view(client).documents.household.members[1].id
    dialog.giver.who.chosen.emit(child)
    dialog.giver.how.choose(Channel.PAPER.value)
    dialog.save.click()
    assert any("14세가 안 된 분은 법정대리인" in words for words in words_on(client))
    dialog.giver.who.chosen.emit(OTHER)
    type_text(dialog.giver.name, "나래뜰")
    type_text(dialog.giver.relation, "어머니")
    dialog.save.click()
    assert view(client).documents.allows_photos


def test_a_consent_taken_back_closes_the_photos(client: Navigation, clock: FixedClock) -> None:
    allow_photos(client)
    clock.go_on(timedelta(minutes=1))
    assert client.frame.findChild(QPushButton, "photo_consent") is None
    press(client, "withdraw.photo")
    dialog = client.frame.dialogs[-1]
    act = next(b for b in dialog.findChildren(QPushButton) if b.property("kind") == "danger")
    act.click()
    assert not view(client).documents.allows_photos
    assert client.frame.findChild(QPushButton, "photo_consent") is not None
