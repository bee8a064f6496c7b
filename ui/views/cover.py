"""The neutral cover: Ctrl+H, or 가리기 (6 privacy). Nothing of the household is to be seen."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from ui.kit import Kit
from ui.views.bars import TrainingStrip
from ui.widgets.button import button
from ui.widgets.empty_state import EmptyState


class Cover(QWidget):
    """Lies over the whole window, dialogs included. uncover: the person wants to go back."""

    uncover = Signal()

    def __init__(self, kit: Kit, page: QWidget) -> None:
        super().__init__(page)
        texts = kit.texts
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", "none")
        self._back = button(texts.say("cover.back"))
        self._back.clicked.connect(self.uncover)
        words = EmptyState(
            "eye-off", texts.say("cover.title"), texts.say("cover.text"), [self._back], parent=self
        )
        self._words = words
        self._strip = TrainingStrip(kit, self) if kit.is_training else None
        page.installEventFilter(self)
        self._fill(page)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, page: QWidget) -> None:
        self.setGeometry(page.rect())
        self._words.setGeometry(self.rect())
        if self._strip is not None:
            self._strip.setGeometry(0, 0, self.width(), self._strip.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self._fill(watched)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.uncover.emit()
        event.accept()

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Tab goes between the cover and its button, never to what is covered."""
        target = self if self._back.hasFocus() else self._back
        target.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
