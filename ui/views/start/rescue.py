"""Taking unsent work out as one sealed file: where to, and what is said then."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from core.errors import WelfareNetError
from core.sentence import Sentence
from ui.kit import Kit
from ui.screens.start.rescue import rescue_name


def ask_where(parent: QWidget, kit: Kit) -> Path | None:
    """The usual dialog; the proposed name names nobody."""
    name = rescue_name(kit.clock.today())
    chosen, _ = QFileDialog.getSaveFileName(
        parent, kit.texts.say("rescue.where"), str(Path.home() / name), "*.sealed"
    )
    return Path(chosen) if chosen else None


def take_out(parent: QWidget, kit: Kit, write: Callable[[Path], Sentence]) -> None:
    """Ask where to, write in the lane, say how it ended. write: raises WelfareNetError."""
    to = ask_where(parent, kit)
    if to is None:
        return

    def said(sentence: Sentence) -> None:
        kit.go.toast(kit.texts.of(sentence))

    def failed(error: Exception) -> None:
        if not isinstance(error, WelfareNetError):
            raise error
        said(error.sentence)

    kit.background.start(lambda _watch: write(to), done=said, failed=failed)
