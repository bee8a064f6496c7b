"""PlaceView: what the frame asks of the view it shows."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from shiboken6 import isValid

from ui.kit import Kit
from ui.widgets.key_hints import KeyHint
from ui.widgets.line_edit import LineEdit
from ui.widgets.note_edit import NoteEdit


def tab_after(before: QWidget, part: QWidget) -> None:
    """Tab comes to the stops of a part right behind `before`, though the part was made later."""
    for stop in part.findChildren(QWidget):
        # The list of a closed choice is a window of its own.
        if stop.focusPolicy() != Qt.FocusPolicy.NoFocus and stop.window() is part.window():
            QWidget.setTabOrder(before, stop)
            before = stop


def stop_before(part: QWidget) -> QWidget:
    """The stop of Tab that comes before all of a part."""
    widget = part.previousInFocusChain()
    while widget is not None and widget is not part:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return widget
        widget = widget.previousInFocusChain()
    return part


def scroll_later(bar: QScrollBar, down: int) -> None:
    """Scroll a page that has just been made, once its range is known; it may be gone by then."""

    def scroll() -> None:
        if isValid(bar):
            bar.setValue(down)

    QTimer.singleShot(0, bar, scroll)


class PlaceView(QWidget):
    """Base of every view. frame_changed: heading, keys or foot are to be asked for again."""

    frame_changed = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kit = kit
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def heading(self) -> str:
        """The name of the screen, for the top bar and the window's title."""
        return ""

    def second(self) -> str:
        """What stands beside the name."""
        return ""

    def back_words(self) -> str:
        """Where the back button leads; "" shows none."""
        return ""

    def top_acts(self) -> list[QWidget]:
        """Buttons for the right end of the top bar; made anew at each asking."""
        return []

    def keys(self) -> list[KeyHint]:
        """The three or four keys useful here."""
        return []

    def foot(self) -> str | None:
        """The right end of the status bar; None: edition and date of the data."""
        return None

    def focus_first(self) -> None:
        """Take the keyboard; without own wish the first stop of Tab gets it."""
        self.focusNextChild()

    def together(self) -> bool:
        """The together view is asked for; True: this view sees to it itself."""
        return False

    def leaving(self) -> None:
        """Finish what is being typed: called before leaving, locking, hiding and closing."""
        widget = QApplication.focusWidget()
        if isinstance(widget, LineEdit | NoteEdit) and self.isAncestorOf(widget):
            widget.commit()

    def gone(self) -> None:
        """The view is taken away: end what listens."""
