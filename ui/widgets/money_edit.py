"""The field for amounts: `90~140`, `약 120`, `1억 2천`; the unit always stands inside (3.2)."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.theme.look import look
from ui.widgets.answer_state import TYPED_STATES
from ui.widgets.line_edit import LineEdit

_WIDTH = 136
_BODY = 16
"""Px of the body text for which widths are given; larger text gets more room."""


class NumberEdit(LineEdit):
    """A field for a number with its unit, right-aligned; `?` `/` `!` stand for answer states.

    The field does not read the number: it gives the text as typed (`typed`, `committed`), and
    core.casework.amounts reads it. Enter goes on to the next field.
    """

    def __init__(
        self, name: str, unit: str, *, width: int = _WIDTH, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(round(width * look().px("body") / _BODY))
        self.take_states(TYPED_STATES)
        self.show_unit(unit)
        font = self.font()
        font.setWeight(font.Weight.DemiBold)
        self.setFont(font)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.focusNextChild()


class MoneyEdit(NumberEdit):
    """A field for an amount in the chosen unit (만원 or 원), ranges and spoken sums included."""
