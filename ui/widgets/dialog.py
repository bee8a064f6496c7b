"""Dialogs over the dimmed page, for acts with a beginning and an end (3.7).

Not a window of its own: the page stays under it, the lock and the cover still reach everything.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from ui.theme.motion import fade_in
from ui.widgets.words import Words

_DIM = QColor(18, 28, 24, 128)
_MARGIN = 24


class Dialog(QWidget):
    """A card over the dimmed page; Tab stays inside, Esc closes, Ctrl+Enter does the primary act.

    body, foot: layouts for the content (scrolls when it is too high) and the buttons; head: for
    what stands beside the title; closed: told once, whatever closed it. Nothing typed is lost by
    closing: the one who opened it keeps it as a draft.
    """

    closed = Signal()

    def __init__(self, title: str, *, width: int = 720) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self._opener: QWidget | None = None
        self._primary: QPushButton | None = None
        self._first: QWidget | None = None
        self._is_open = False
        self.card = QFrame(self)
        self.card.setProperty("kind", "dialog")
        self._card_width = width
        column = QVBoxLayout(self.card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(24, 18, 24, 8)
        self.title = Words(title, "h1", wrap=True)
        self.head.addWidget(self.title, 1)
        column.addLayout(self.head)
        column.addWidget(self._build_body(), 1)
        column.addWidget(self._build_foot())

    def _build_body(self) -> QScrollArea:
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self._inside.setObjectName("scrolled")
        self._inside.installEventFilter(self)
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(24, 8, 24, 16)
        self.body.setSpacing(12)
        self._scroll.setWidget(self._inside)
        return self._scroll

    def _build_foot(self) -> QFrame:
        foot = QFrame()
        foot.setObjectName("dialogFoot")
        self.foot = QHBoxLayout(foot)
        self.foot.setContentsMargins(24, 14, 24, 14)
        self.foot.setSpacing(8)
        return foot

    def set_primary(self, act: QPushButton) -> None:
        """The button that Ctrl+Enter presses."""
        self._primary = act

    def set_first(self, widget: QWidget) -> None:
        """What takes the keyboard when the dialog opens."""
        self._first = widget

    def open_over(self, page: QWidget) -> None:
        """Cover `page` and take the keyboard; it goes back where it was when the dialog closes."""
        self._opener = QApplication.focusWidget()
        self.setParent(page)
        page.installEventFilter(self)
        self.setGeometry(page.rect())
        self._is_open = True
        self.show()
        self.raise_()
        self._place()
        fade_in(self.card)
        self._focus_inside()

    def _focus_inside(self) -> None:
        first = self._first or next(iter(self._stops()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_dialog(self) -> None:
        """Close; told to `closed` once."""
        if not self._is_open:
            return
        self._is_open = False
        page = self.parentWidget()
        if page is not None:
            page.removeEventFilter(self)
        self.hide()
        # Its view may have been made anew meanwhile; the new view has the keyboard already.
        if self._opener is not None and isValid(self._opener):
            self._opener.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.deleteLater()

    def leaving(self) -> None:
        """Put what is being typed on the disk: before locking, hiding, and closing the window."""

    @property
    def is_open(self) -> bool:
        """Whether it is on screen."""
        return self._is_open

    def _stops(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        return [
            widget
            for widget in self.card.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isVisibleTo(self)
            and widget.isEnabled()
        ]

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside the dialog."""
        here = QApplication.focusWidget()
        chain: list[QWidget] = []
        step: Callable[[QWidget], QWidget | None] = QWidget.nextInFocusChain
        widget = step(self)
        while widget is not None and widget is not self:
            chain.append(widget)
            widget = step(widget)
        stops = [w for w in chain if w in set(self._stops())]
        if not stops:
            return False
        at = stops.index(here) if here in stops else -1
        target = stops[(at + (1 if forward else -1)) % len(stops)]
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        target.setFocus(reason)
        self._scroll.ensureWidgetVisible(target)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside:
            if event.type() == QEvent.Type.LayoutRequest and self._is_open:
                self._place()  # its content wants another height
        elif event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _place(self) -> None:
        """In the middle, as high as its content wants and the page allows."""
        width = min(self._card_width, self.width() - 2 * _MARGIN)
        self._inside.setFixedWidth(width - 2)
        layout = self.card.layout()
        assert layout is not None
        least = self._inside.minimumSizeHint().height()
        inside = max(self.body.heightForWidth(width - 2), least)
        rest = layout.sizeHint().height() - self._scroll.sizeHint().height()
        height = min(inside + rest + 2, self.height() - 2 * _MARGIN)
        left, top = (self.width() - width) // 2, (self.height() - height) // 2
        self.card.setGeometry(left, max(_MARGIN, top), width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape:
            self.close_dialog()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self._primary is not None and self._primary.isEnabled():
                self._primary.click()
        else:
            event.accept()  # keys of the page do not work through the dialog

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), _DIM)
