"""The mark of the sync in the bars of the window: it changes by itself and asks nothing."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.kit import Kit
from ui.screens.sync.mark import mark_of
from ui.screens.sync.run import SyncRun
from ui.widgets.icon_mark import IconMark
from ui.widgets.words import Words

_HIGH = 30
_ICON = 16


class SyncMark(QFrame):
    """An icon with its words; is_small: the icon alone, its words are read aloud and shown under
    the mouse."""

    def __init__(
        self, kit: Kit, unsent: int, *, is_small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kit, self._unsent = kit, unsent
        self._run: SyncRun | None = kit.sync
        row = QHBoxLayout(self)
        self.icon = IconMark("check-check", "text-2", _ICON)
        self.words = Words("", "small", "text-2")
        row.addWidget(self.icon)
        if is_small:
            row.setContentsMargins(0, 0, 0, 0)
            self.words.setParent(self)  # what has no parent may end in whatever thread tidies up
            self.words.hide()
        else:
            self.setProperty("kind", "chip")
            row.setContentsMargins(11, 0, 12, 0)
            row.setSpacing(6)
            row.addWidget(self.words)
            self.setFixedHeight(_HIGH)
        if self._run is not None:
            self.destroyed.connect(self._run.changed(self._changed))
        self.show_mark()

    def _changed(self) -> None:
        if self._run is not None and self._run.waiting is not None:
            self._unsent = self._run.waiting
        self.show_mark()

    def show_mark(self) -> None:
        """Show how it stands; what is the same is not painted again."""
        mark = mark_of(self._run, self._unsent)
        said = self._kit.texts.of(mark.said)
        if said == self.words.text():
            return
        self.icon.show_icon(mark.icon, mark.tone)
        self.words.setText(said)
        self.words.set_tone(mark.tone)
        self.setAccessibleName(said)
        self.setToolTip(said)
