"""Writing something else in place of the records that differ."""

from PySide6.QtWidgets import QWidget

from core.errors import Mistake
from ui.kit import Kit
from ui.screens.conflicts.choice import Anew
from ui.screens.conflicts.line import Line
from ui.screens.conflicts.screen import ConflictsScreen
from ui.widgets.button import button
from ui.widgets.card import Notice
from ui.widgets.dialog import Dialog
from ui.widgets.line_edit import LineEdit
from ui.widgets.note_edit import NoteEdit
from ui.widgets.words import Words


class AnewDialog(Dialog):
    """One field; what cannot be read is said under it and stays as typed."""

    def __init__(self, screen: ConflictsScreen, line: Line, kit: Kit) -> None:
        say, of = kit.texts.say, kit.texts.of
        super().__init__(say("differ.anew.title", item=of(line.item)), width=560)
        self._screen, self._line, self._kit = screen, line, kit
        for side in line.sides:
            self.body.addWidget(Words(f"**{of(side.said)}**  {of(side.known)}", "small", wrap=True))
        self.field = self._make_field()
        self.body.addWidget(self.field)
        self.body.addWidget(Words(say(f"differ.anew.{line.writing}"), "small", "text-2", wrap=True))
        self.wrong = Notice("range", "", icon="circle-alert")
        self.wrong.hide()
        self.body.addWidget(self.wrong)
        leave = button(say("frame.close"))
        leave.clicked.connect(self.close_dialog)
        keep = button(say("differ.anew.keep"), "primary")
        keep.clicked.connect(self._keep)
        self.foot.addStretch(1)
        self.foot.addWidget(leave)
        self.foot.addWidget(keep)
        self.set_primary(keep)
        self.set_first(self.field)

    def _make_field(self) -> QWidget:
        name = self._kit.texts.of(self._line.item)
        typed = self._line.choice.text if isinstance(self._line.choice, Anew) else ""
        if self._line.may_join:
            texts = self._screen.both(self._line.key)
            field: LineEdit | NoteEdit = NoteEdit(name, lines=5)
            field.show_text(typed or "\n".join(texts))
        else:
            field = LineEdit(name)
            field.show_text(typed)
        return field

    def _keep(self) -> None:
        assert isinstance(self.field, LineEdit | NoteEdit)
        self.field.commit()
        try:
            self._screen.write_anew(self._line.key, self.field.whole_text())
        except Mistake as mistake:
            self.wrong.show_text(self._kit.texts.of(mistake.sentence))
            self.wrong.show()
            self.field.setFocus()
            return
        self.close_dialog()
