"""Dialogs of a case: planning a visit, withdrawing a consent."""

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QWidget

from core.errors import Mistake
from ui.kit import Kit
from ui.screens.case.planning import PlanScreen, Typed
from ui.widgets.button import button
from ui.widgets.card import Notice
from ui.widgets.dialog import Dialog
from ui.widgets.line_edit import LineEdit
from ui.widgets.words import Words

_FIELDS = ("day", "at", "purpose", "companions")


class PlanDialog(Dialog):
    """Day, time, what for, with whom. kept: what to do with what moved."""

    def __init__(self, screen: PlanScreen, kit: Kit, kept: Callable[[object], None]) -> None:
        say = kit.texts.say
        super().__init__(say("plan.title" if screen.is_new else "plan.title.again"), width=620)
        self._screen, self._kit, self._kept = screen, kit, kept
        self.fields = {name: LineEdit(say(f"plan.{name}")) for name in _FIELDS}
        for name, text in self._typed_at_first().items():
            self.fields[name].show_text(text)
        for name in ("day", "at"):
            self.fields[name].setFixedWidth(170)
            self.fields[name].setPlaceholderText(say(f"plan.{name}.example"))
        self.body.addWidget(self._grid())
        self.wrong = Notice("range", "", icon="circle-alert")
        self.wrong.hide()
        self.body.addWidget(self.wrong)
        self.fields["day"].typed.connect(self._read_back)
        keep = button(say("plan.keep"), "primary", icon="calendar-check")
        keep.clicked.connect(self._keep)
        leave = button(say("frame.close"))
        leave.clicked.connect(self.close_dialog)
        self.foot.addStretch(1)
        self.foot.addWidget(leave)
        self.foot.addWidget(keep)
        self.set_primary(keep)
        self.set_first(self.fields["day"])
        self._read_back(self.fields["day"].text())

    def _typed_at_first(self) -> dict[str, str]:
        typed = self._screen.typed
        return {name: str(getattr(typed, name)) for name in _FIELDS}

    def _grid(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(2, 1)
        for line, name in enumerate(_FIELDS):
            grid.addWidget(Words(self._kit.texts.say(f"plan.{name}"), "body", "text-2"), line, 0)
            wide = name in {"purpose", "companions"}
            grid.addWidget(self.fields[name], line, 1, 1, 2 if wide else 1)
        self.read = Words("", "small", "text-2")
        grid.addWidget(self.read, 0, 2)
        return box

    def _read_back(self, text: str) -> None:
        """Say the day with its weekday, so that a slip is seen."""
        read = self._screen.read_back(text)
        self.read.setText(self._kit.texts.of(read) if read is not None else "")

    def _keep(self) -> None:
        for field in self.fields.values():
            field.commit()
        typed = Typed(**{name: field.text() for name, field in self.fields.items()})
        try:
            changes = self._screen.keep(typed)
        except Mistake as mistake:
            self._show_mistake(mistake)
            return
        self.close_dialog()
        self._kept(changes)

    def _show_mistake(self, mistake: Mistake) -> None:
        said = self._kit.texts.of(mistake.sentence)
        self.wrong.show_text(said)
        self.wrong.show()
        for name, field in self.fields.items():
            field.show_wrong(name == mistake.field, said if name == mistake.field else "")
        if mistake.field in self.fields:
            self.fields[mistake.field].setFocus()


def withdraw_dialog(kit: Kit, title: str, withdraw: Callable[[], None]) -> Dialog:
    """Asks back before a consent is taken back; the safe button has the keyboard."""
    say = kit.texts.say
    dialog = Dialog(say("withdraw.title"), width=560)
    dialog.body.addWidget(Words(title, weight=600, wrap=True))
    dialog.body.addWidget(Words(say("withdraw.text"), "body", "text-2", wrap=True))
    leave = button(say("withdraw.leave"))
    leave.clicked.connect(dialog.close_dialog)
    act = button(say("withdraw.act"), "danger")

    def take_back() -> None:
        dialog.close_dialog()
        withdraw()

    act.clicked.connect(take_back)
    dialog.foot.addStretch(1)
    dialog.foot.addWidget(act)
    dialog.foot.addWidget(leave)
    dialog.set_primary(leave)
    dialog.set_first(leave)
    return dialog
