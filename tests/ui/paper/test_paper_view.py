"""The papers on screen: choices, and how a paper leaves the program, each time logged."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.errors import DiskFull, Mistake
from core.people.answer import given
from core.record.kinds import HOUSEHOLD
from core.sentence import say
from core.store import documents
from core.store.documents import KeptDocument
from tests.ui.paper.conftest import words_of
from ui.paper.printing import Printing
from ui.pictures.day import second_head
from ui.pictures.stage import Stage
from ui.screens.paper.blocks import Paragraph
from ui.views.client_view import ClientViewView
from ui.views.paper.page import PaperView
from ui.widgets.words import Words


def paper_of(stage: Stage, key: str = "01") -> PaperView:
    stage.go.show("paper", case=stage.case(key))
    stage.settle()
    view = stage.view
    assert isinstance(view, PaperView)
    return view


def logged(stage: Stage, key: str = "01") -> list[tuple[str, str]]:
    entries = stage.office.case(stage.case(key)).entries_of("access")
    return [(one.value["what"], one.value["why"]) for one in entries]


class FilePrinter(Printing):
    """A printer that prints into a file; asked: whether the dialog was opened."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self.asked = False

    def has_printer(self) -> bool:
        return self._path is not None

    def ask(self, parent: QWidget, title: str) -> QPrinter | None:
        self.asked = True
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self._path))
        return printer


class StoppedPrinter(FilePrinter):
    """The person stops in the dialog."""

    def ask(self, parent: QWidget, title: str) -> QPrinter | None:
        return None


def kept(stage: Stage, key: str = "01") -> list[KeptDocument]:
    with stage.office.database.reading() as connection:
        return list(documents.of_case(connection, stage.case(key)))


def test_enter_keeps_the_paper_in_the_case(stage: Stage, tmp_path: Path) -> None:
    view = paper_of(stage)
    QTest.keyClick(stage.window.focusWidget(), Qt.Key.Key_Return)
    (one,) = kept(stage)
    assert (one.kind, one.media) == ("file", "application/pdf")
    assert one.title == "안내문 (11월 24일)"
    with stage.office.database.reading() as connection:
        body = documents.body_of(connection, stage.case("01"), one.id)
    assert body is not None
    (tmp_path / "kept.pdf").write_bytes(body)
    assert "가온들 님께 드립니다" in words_of(tmp_path / "kept.pdf")
    assert logged(stage) == [("paper.household.kept", "household")]
    assert view.said.text() == stage.kit.texts.say("paper.done.kept")
    in_the_clear = [file for file in stage.folder.rglob("*") if file.suffix == ".pdf"]
    assert in_the_clear == []


def test_what_cannot_be_kept_is_said_and_not_logged(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = paper_of(stage)

    def full(*_told: object) -> None:
        raise DiskFull(say("store.disk_full"))

    monkeypatch.setattr(documents, "keep", full)
    view.keep_paper()
    assert view.said.text() == stage.kit.texts.say("store.disk_full")
    assert (logged(stage), kept(stage)) == ([], [])


def test_saving_writes_the_purpose_to_the_history_first(stage: Stage, tmp_path: Path) -> None:
    view = paper_of(stage)
    view.choices.purpose.chosen.emit("application")
    out = tmp_path / "sheet.pdf"
    view.ask_place = lambda _name: out
    view.save_paper()
    assert logged(stage) == [("paper.household.saved", "application")]
    assert "가온들 님께 드립니다" in words_of(out)
    assert view.said.text() == stage.kit.texts.say("paper.done.saved")


def test_nothing_is_saved_that_could_not_be_logged(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = paper_of(stage)
    out = tmp_path / "sheet.pdf"
    view.ask_place = lambda _name: out

    def full(*_told: object) -> None:
        raise DiskFull(say("store.disk_full"))

    monkeypatch.setattr(stage.office, "log_paper", full)
    view.save_paper()
    assert not out.exists()
    assert view.said.text() == stage.kit.texts.say("store.disk_full")


def test_no_file_is_named_after_anybody(stage: Stage) -> None:
    view = paper_of(stage)
    proposed: list[str] = []
    view.ask_place = proposed.append
    for kind in ("household", "bring", "note", "application"):
        view.kinds.choose(kind)
        view.save_paper()
    assert len(proposed) == 4
    assert all(re.fullmatch(r"\d\d-\d\d-\d\d-[0-9a-f]{4}-[a-z]+\.pdf", one) for one in proposed)
    assert logged(stage) == []


def test_a_place_that_cannot_be_written_is_said_and_nothing_breaks(
    stage: Stage, tmp_path: Path
) -> None:
    view = paper_of(stage)
    (tmp_path / "file").write_text("")
    view.ask_place = lambda _name: tmp_path / "file" / "sheet.pdf"
    view.save_paper()
    assert view.said.text() == stage.kit.texts.say("paper.not_kept")


def test_printing_goes_page_by_page_through_the_printer(stage: Stage, tmp_path: Path) -> None:
    view = paper_of(stage)
    view.choices.size_choice.choose("larger")
    out = tmp_path / "printed.pdf"
    view.printing = FilePrinter(out)
    view.print_paper()
    words = words_of(out)
    assert words.count("\f") == 2
    assert "가온들 님께 드립니다 (이어서)" in words
    assert logged(stage) == [("paper.household.printed", "household")]


def test_without_a_printer_it_says_what_to_do_instead(stage: Stage) -> None:
    view = paper_of(stage)
    printer = FilePrinter(None)
    view.printing = printer
    view.print_paper()
    assert view.said.text() == stage.kit.texts.say("paper.printer_absent")
    assert not printer.asked
    assert logged(stage) == []


def test_stopping_in_the_printers_dialog_prints_and_logs_nothing(
    stage: Stage, tmp_path: Path
) -> None:
    view = paper_of(stage)
    view.printing = StoppedPrinter(tmp_path / "never.pdf")
    view.print_paper()
    assert logged(stage) == []


def test_the_note_is_copied_as_text_and_that_is_logged(stage: Stage) -> None:
    view = paper_of(stage)
    assert not view.copy.isVisible()
    view.kinds.choose("note")
    assert view.copy.isVisible()
    view.copy.click()
    assert QApplication.clipboard().text().startswith("[상담기록]")
    assert logged(stage) == [("paper.note.copied", "center")]


def test_choices_are_shown_at_once(stage: Stage) -> None:
    view = paper_of(stage)
    pages = view.pages()
    assert pages is not None
    assert len(pages) == 1
    view.choices.size_choice.choose("larger")
    larger = view.pages()
    assert larger is not None
    assert len(larger) == 2
    view.choices.ticks["call"].click()
    assert dict(view._screen.parts)["call"] is False


def test_what_a_sync_brings_is_on_the_paper_at_once(stage: Stage) -> None:
    view = paper_of(stage)
    before = view.pages()
    other = given(8_000_000).to_json()
    second_head(stage, stage.case("01"), ("fact", f"{HOUSEHOLD}/home.deposit", "value"), other)
    stage.kit.refresh.tell({stage.case("01")})
    stage.settle()
    after = view._screen.paper
    assert before is not None
    assert after is not None
    paragraphs = [block for block in after.blocks if isinstance(block, Paragraph)]
    assert say("paper.two_records") in paragraphs[0].words


def test_a_paper_that_cannot_be_made_says_why(stage: Stage) -> None:
    view = paper_of(stage)
    view._screen._given = None
    view._screen._renew()
    view._failed(Mistake(say("office.no_such_case")))
    words = stage.kit.texts.say("office.no_such_case")
    assert any(one.text() == words for one in view.findChildren(Words))
    assert not view.keep.isEnabled()


def test_choices_stay_when_the_screen_changes_its_language(stage: Stage) -> None:
    view = paper_of(stage)
    view.choices.language.choose("en")
    view.choices.ticks["ours"].click()
    stage.go.wish(stage.kit.wishes.larger(1))
    stage.settle()
    again = stage.view
    assert again.choices.language.code == "en"
    assert not again.choices.ticks["ours"].isChecked()


def test_the_papers_are_reached_and_left_by_keyboard(stage: Stage) -> None:
    view = paper_of(stage)
    reached = set()
    for _ in range(40):
        QTest.keyClick(stage.window.focusWidget(), Qt.Key.Key_Tab)
        focused = stage.window.focusWidget()
        assert focused is not None
        reached.add(focused.accessibleName() or getattr(focused, "text", lambda: "")())
    for needed in (view.keep.text(), view.print.text(), stage.kit.texts.say("paper.reader")):
        assert needed in reached
    assert any(stage.kit.texts.say("paper.part.household.call") in one for one in reached)


def test_instead_of_paper_it_is_shown_on_screen(stage: Stage) -> None:
    paper_of(stage).show_it.click()
    stage.settle()
    assert isinstance(stage.view, ClientViewView)
