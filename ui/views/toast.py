"""A short word at the lower left, six seconds, never for what needs an act (3.7)."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.theme.motion import fade_in
from ui.widgets.icon_mark import IconMark
from ui.widgets.words import Words

SECONDS = 6


class Toast(QFrame):
    """One word said in passing over `page`; a new one takes the place of the old."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setProperty("kind", "toast")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 16, 10)
        row.setSpacing(8)
        row.addWidget(IconMark("check", "surface", 18))
        self._words = Words("", "small", "surface", weight=600)
        row.addWidget(self._words)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SECONDS * 1000)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, words: str, left: int = 0) -> None:
        """Show these words; they go by themselves. left: what they must not cover, in pixels."""
        page = self.parentWidget()
        assert page is not None
        self._words.setText(words)
        self.setAccessibleName(words)
        self.adjustSize()
        self.move(left + 20, page.height() - self.height() - 44)
        self.raise_()
        self.show()
        fade_in(self)
        self._timer.start()

    @property
    def words(self) -> str:
        """What is shown, or was shown last."""
        return self._words.text()
