"""A value that stands masked until it is asked for; asking is logged by whoever made it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.tokens import Role
from ui.widgets.button import button
from ui.widgets.words import Words


class Masked(QWidget):
    """Masked words and a button that shows the whole.

    reveal: logs that it is shown and gives the whole; when it raises, nothing is shown.
    """

    def __init__(
        self, masked: str, act: str, spoken: str, reveal: Callable[[], str], role: Role = "small"
    ) -> None:
        """act: word of the button; spoken: its name read aloud, with what is shown."""
        super().__init__()
        self._masked, self._reveal = masked, reveal
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(5)
        self.words = Words(masked, role, "text-2")
        line.addWidget(self.words)
        self.show_whole = button(act, "quiet", small=True)
        self.show_whole.setAccessibleName(spoken)
        self.show_whole.clicked.connect(self._show)
        line.addWidget(self.show_whole)
        line.addStretch(1)

    @property
    def is_whole(self) -> bool:
        """Whether the whole value is on screen."""
        return not self.show_whole.isVisibleTo(self)

    def _show(self) -> None:
        whole = self._reveal()
        self.words.setText(whole)
        had_focus = self.show_whole.hasFocus()
        self.show_whole.hide()
        if had_focus:
            self.words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def mask_again(self) -> None:
        """Hide it: the page is left or covered."""
        self.words.setText(self._masked)
        self.words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.show_whole.show()
