"""What the household receives today: programmes that are pressed on and off."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton

from ui.kit import Kit
from ui.screens.visit.received import Received
from ui.widgets.button import button

_PER_ROW = 4


class ReceivedChips(QFrame):
    """One chip per programme, and per person where it is a person's; pressed: told which."""

    pressed = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.setProperty("kind", "row")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(192, 4, 12, 8)
        self._grid.setSpacing(8)
        self._chips: list[QPushButton] = []
        self._shown: tuple[Received, ...] = ()

    def show_received(self, listed: tuple[Received, ...]) -> None:
        """Show these programmes, pressed where they are received."""
        if listed == self._shown:
            return
        self._shown = listed
        for number, one in enumerate(listed):
            if number == len(self._chips):
                self._add(number)
            chip = self._chips[number]
            chip.setText(self._words(one))
            chip.setChecked(one.is_received)
            chip.show()
        for chip in self._chips[len(listed) :]:
            chip.hide()

    def _words(self, one: Received) -> str:
        title = self._kit.texts.of(one.title)
        if not one.name:
            return title
        return self._kit.texts.say("visit.panel.of_member", title=title, name=one.name)

    def _add(self, number: int) -> None:
        chip = button("", "secondary", small=True)
        chip.setProperty("kind", "pill")
        chip.setCheckable(True)
        chip.clicked.connect(lambda: self.pressed.emit(self._shown[number].entry))
        self._chips.append(chip)
        self._grid.addWidget(chip, number // _PER_ROW, number % _PER_ROW)
