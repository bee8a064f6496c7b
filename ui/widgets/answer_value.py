"""The right part of an answer row: the field of its kind, or what stands in the field's place."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.answer_state import Option, Segments, segments_width
from ui.widgets.button import button
from ui.widgets.choice_list import ChoiceList
from ui.widgets.date_edit import DateEdit
from ui.widgets.icon_mark import IconMark
from ui.widgets.line_edit import LineEdit
from ui.widgets.money_edit import MoneyEdit, NumberEdit
from ui.widgets.words import Words

_OPEN_MARKS = {
    "unknown": ("circle-help", "range"),
    "later": ("clock", "info"),
    "refused": ("ban", "text-2"),
}

_WIDEST_CHOICE = 340
"""Room for a choice beside its question at 1280 px."""


class ValueArea(QWidget):
    """Field, reading, consequence of an open answer, and the last visit's answer offered."""

    typed = Signal(str)
    committed = Signal(str)
    state_typed = Signal(str)
    kept = Signal()

    def __init__(
        self,
        kind: str,
        name: str,
        options: tuple[tuple[str, str], ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind, self._name, self._options = kind, name, options
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._field: LineEdit | None = None
        self._choice: Segments | ChoiceList | None = None
        self._mark = IconMark("clock", "info", 16, parent=self)
        self._said = Words("", "small", "text-3", wrap=True, parent=self)
        self._offer = button("", "inside", parent=self)
        self._offer.clicked.connect(self.kept)
        for part, stretch in ((self._mark, 0), (self._said, 1), (self._offer, 0)):
            self._row.addWidget(part, stretch, Qt.AlignmentFlag.AlignVCenter)
        self._mark.hide()
        self._offer.hide()

    def show_value(
        self, state: str, value: str, unit: str, reading: str, *, is_draft: bool = False
    ) -> None:
        """The field with its value where one is due, and the reading beside it.

        is_draft: the value is what was being typed before; leaving the field commits it.
        """
        begins_with_field = self._kind in {"measure", "date", "text", "choice"}
        is_open = state in _OPEN_MARKS
        due = begins_with_field if state != "given" else self._kind not in {"yes_no", "list"}
        if self._kind == "choice":
            self._show_choice(value if state == "given" else "")
        else:
            self._show_field(due=due and not is_open, value=value, unit=unit, is_draft=is_draft)
        none = "0" if state == "none" and self._kind in {"money", "number"} else ""
        self._say("", reading or none, "text-2" if none else "text-3")

    def _show_field(self, *, due: bool, value: str, unit: str, is_draft: bool) -> None:
        if due and self._field is None:
            self._field = self._make_field(unit)
            self._field.typed.connect(self.typed)
            self._field.committed.connect(self.committed)
            self._field.state_typed.connect(self.state_typed)
            self._row.insertWidget(0, self._field)
        if self._field is not None:
            if is_draft and not self._field.hasFocus():
                self._field.restore(value)
            elif not self._field.hasFocus():
                self._field.show_text(value)
            self._field.show_unit(unit)
            self._field.setVisible(due)

    def _make_field(self, unit: str) -> LineEdit:
        makers: dict[str, Callable[[], LineEdit]] = {
            "money": lambda: MoneyEdit(self._name, unit),
            "number": lambda: NumberEdit(self._name, unit, width=92),
            "measure": lambda: NumberEdit(self._name, unit, width=108),
            "date": lambda: DateEdit(self._name),
        }
        return makers.get(self._kind, lambda: LineEdit(self._name))()

    def _show_choice(self, code: str) -> None:
        if self._choice is None:
            self._choice = self._make_choice()
            self._choice.chosen.connect(self.committed)
            self._choice.left.connect(self.focusNextChild)
            self._row.insertWidget(0, self._choice)
        self._choice.show_code(code)

    def _make_choice(self) -> Segments | ChoiceList:
        """Segments where they fit beside the question, else a list that opens."""
        options = [Option(code, words) for code, words in self._options]
        if segments_width(options) <= _WIDEST_CHOICE:
            return Segments(self._name, options, self)
        return ChoiceList(self._name, options, parent=self)

    def show_open(self, state: str, consequence: str) -> None:
        """For an open answer: its mark and what the estimate does with it."""
        if state in _OPEN_MARKS and consequence:
            icon, tone = _OPEN_MARKS[state]
            self._say(icon, consequence, tone)

    def _say(self, icon: str, text: str, tone: str) -> None:
        self._mark.setVisible(bool(icon))
        if icon:
            self._mark.show_icon(icon, tone)
        self._said.set_tone(tone)
        self._said.setText(text)

    def show_before(self, before: str, keep: str) -> None:
        """Offer the last visit's answer in grey; it counts only when it is confirmed."""
        self._offer.setVisible(bool(before))
        if before:
            self._offer.setText(f"{before} · {keep}")

    def show_wrong(self, doubt: str) -> None:
        """The red border of an unlikely value, its question tied to the field."""
        if self._field is not None:
            self._field.show_wrong(bool(doubt), doubt)

    def focus_field(self) -> None:
        """Take the keyboard, where there is a field or a choice on screen."""
        if self._field is not None and self._field.isVisibleTo(self):
            self._field.setFocus(Qt.FocusReason.TabFocusReason)
        elif self._choice is not None:
            self._choice.focus_first()

    def commit(self) -> None:
        """Finish what is being typed."""
        if self._field is not None:
            self._field.commit()
