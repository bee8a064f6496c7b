"""What nobody foresaw: a word on screen, and a log without people in it."""

import sys
from pathlib import Path

import pytest

from ui.last_resort import LOG, catch_the_rest, keep_log


@pytest.fixture
def hooked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    told: list[str] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    catch_the_rest(told.append)
    return told


def break_with(words: str) -> None:
    def inner() -> None:
        raise ValueError(words)

    try:
        inner()
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)


def test_the_kind_and_the_place_are_told_and_logged(hooked: list[str], tmp_path: Path) -> None:
    keep_log(tmp_path)
    break_with("다솜찬 010-0000-0001")
    log = (tmp_path / LOG).read_text()
    assert "ValueError at test_last_resort.py" in log
    assert hooked[0].startswith("ValueError · test_last_resort.py")


def test_no_word_of_the_error_gets_anywhere(hooked: list[str], tmp_path: Path) -> None:
    keep_log(tmp_path)
    break_with("다솜찬 010-0000-0001")
    everything = (tmp_path / LOG).read_text() + hooked[0]
    assert "다솜찬" not in everything
    assert "0000" not in everything


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    keep_log(tmp_path / "file" / "below")


def test_control_c_still_ends_the_program(hooked: list[str]) -> None:
    with pytest.raises(SystemExit):
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert hooked == []
