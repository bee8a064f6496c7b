"""Choices under a question of which several may hold: pressed on and off."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from ui.screens.visit.chosen import Choice
from ui.views.flow import Flow
from ui.widgets.button import button

_LABEL = 192
"""Width of the questions beside it, in px: chips stand under the answer."""


class ChoiceChips(QFrame):
    """One chip per choice; pressed: told its entry."""

    pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        self._flow = Flow(8, 8)
        line = QHBoxLayout(self)
        line.setContentsMargins(_LABEL, 6, 12, 10)
        line.addLayout(self._flow, 1)
        self._chips: list[QPushButton] = []
        self._shown: tuple[tuple[Choice, str], ...] = ()

    def show_choices(self, listed: tuple[tuple[Choice, str], ...]) -> None:
        """Show these choices with their words, pressed where they hold."""
        if listed == self._shown:
            return
        self._shown = listed
        for number, (choice, words) in enumerate(listed):
            if number == len(self._chips):
                self._add(number)
            chip = self._chips[number]
            chip.setText(words)
            chip.setChecked(choice.is_chosen)
            chip.show()
        for chip in self._chips[len(listed) :]:
            chip.hide()

    def _add(self, number: int) -> None:
        chip = button("", "secondary", small=True)
        chip.setProperty("kind", "pill")
        chip.setCheckable(True)
        chip.clicked.connect(lambda: self.pressed.emit(self._shown[number][0].entry))
        self._chips.append(chip)
        self._flow.addWidget(chip)
