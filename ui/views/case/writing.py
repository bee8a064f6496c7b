"""Dialogs in which a text of a case is written: a note, its correction, what to mind."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ui.kit import Kit
from ui.screens.case.notes.dangers import DANGERS, DangerScreen
from ui.screens.case.notes.notes import NoteLine, NoteScreen
from ui.screens.case.notes.writing import Writing
from ui.views.flow import flow_of
from ui.widgets.button import button
from ui.widgets.card import Notice
from ui.widgets.dialog import Dialog
from ui.widgets.note_edit import NoteEdit
from ui.widgets.words import Words

DRAFT_AFTER = 600
"""Milliseconds from the first key not yet on the disk until it is (records.md 1: within 1 s)."""


RETRY_AFTER = 3_000
"""Milliseconds between two tries while the disk is full."""


class WritingDialog(Dialog):
    """One text; closing it keeps what was typed as a draft, the button keeps it for good."""

    def __init__(
        self, writing: Writing, kit: Kit, key: str, title: str, field: str, lines: int = 5
    ) -> None:
        """key: of this text among all that may wait for the disk (KeptVisits.hold)."""
        super().__init__(title, width=620)
        self.writing, self._kit, self._key = writing, kit, key
        self.edit = NoteEdit(field, lines=lines)
        self.edit.show_text(writing.text)
        self.edit.typed.connect(self._typed)
        self.number = Notice("range", kit.texts.say("note.number"))
        hide = button(kit.texts.say("note.number.hide"), "secondary", small=True)
        hide.clicked.connect(self._mask)
        self.number.acts.addWidget(hide)
        self.wrong = Notice("danger", "")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_AFTER)
        self._timer.timeout.connect(self._keep_draft)
        self._retry = QTimer(self)
        self._retry.setInterval(RETRY_AFTER)
        self._retry.timeout.connect(writing.again)
        self._end = writing.listeners.add(self._heard)
        self.closed.connect(self._closed)

    def fill(self, kept: str) -> None:
        """Lay out field, notices and buttons below what was added before; kept: said when done."""
        say = self._kit.texts.say
        self._said = kept
        for part in (self.edit, self.number, self.wrong):
            self.body.addWidget(part)
        self.wrong.hide()
        keep = button(say("note.keep"), "primary", icon="check")
        keep.clicked.connect(self._keep)
        leave = button(say("frame.close"))
        leave.clicked.connect(self.close_dialog)
        self.foot.addWidget(Words(say("note.draft_stays"), "caption", "text-3"), 1)
        self.foot.addWidget(leave)
        self.foot.addWidget(keep)
        self.set_primary(keep)
        self.set_first(self.edit)
        self._show_number()
        self._heard()

    def _typed(self, text: str) -> None:
        self.writing.typed(text)
        if self.writing.has_unkept_typing and not self._timer.isActive():
            self._timer.start()
        self._show_number()

    def show_text(self, text: str) -> None:
        """Another text in the field, as if typed."""
        self.edit.show_text(text)
        self._typed(text)

    def _show_number(self) -> None:
        self.number.setVisible(self.writing.holds_number)

    def _mask(self) -> None:
        self.show_text(self.writing.masked())
        self.edit.setFocus()

    def _keep(self) -> None:
        self.edit.commit()
        self.writing.typed(self.edit.toPlainText())
        self._kit.visits.hold(self._key, self.writing)
        self.writing.keep()

    def _keep_draft(self) -> None:
        """Held from here until it is on the disk, also without this dialog and behind the lock."""
        self._kit.visits.hold(self._key, self.writing)
        self.writing.keep_draft()

    def leaving(self) -> None:
        if not self.writing.is_kept:
            self.edit.commit()
            self.writing.typed(self.edit.toPlainText())
            self._keep_draft()

    def _heard(self) -> None:
        """It is kept, or why it is not."""
        if self.writing.is_kept:
            self.close_dialog()
            self._kit.go.toast(self._said)
        elif self.writing.wrong is not None:
            if self.wrong.isHidden():
                self.edit.setFocus()
            self.wrong.show_text(self._kit.texts.of(self.writing.wrong))
            self.wrong.show()
        else:
            self.wrong.hide()
        if self.writing.is_waiting != self._retry.isActive():
            self._retry.start() if self.writing.is_waiting else self._retry.stop()

    def _closed(self) -> None:
        self.leaving()
        self._timer.stop()
        self._retry.stop()
        self._end()


def note_dialog(
    kit: Kit, case: str, visit: str | None = None, corrects: NoteLine | None = None
) -> WritingDialog:
    """A new note, or another that corrects one. visit: in which it is written."""
    say = kit.texts.say
    key = f"note/{case}/{corrects.id if corrects is not None else ''}"
    screen = kit.visits.waiting(key) or NoteScreen(
        kit.office, kit.background, case, kit.refresh.tell, visit=visit, corrects=corrects
    )
    title = say("note.title" if corrects is None else "note.title.correct")
    dialog = WritingDialog(screen, kit, key, title, say("note.field"), lines=6)
    if corrects is not None:
        dialog.body.addWidget(Words(say("note.correct.text"), "small", "text-2", wrap=True))
    elif screen.is_draft:
        dialog.body.addWidget(Words(say("note.draft_found"), "small", "text-2", wrap=True))
    dialog.fill(say("note.kept"))
    return dialog


def danger_dialog(kit: Kit, case: str) -> WritingDialog:
    """What to mind when coming there; the usual dangers are put in by a press."""
    say = kit.texts.say
    key = f"danger/{case}"
    screen = kit.visits.waiting(key) or DangerScreen(
        kit.office, kit.background, kit.office.case(case), kit.refresh.tell
    )
    dialog = WritingDialog(screen, kit, key, say("danger.title"), say("danger.mind"), lines=3)
    dialog.body.addWidget(Words(say("danger.text"), "small", "text-2", wrap=True))
    dialog.body.addWidget(_dangers(kit, screen, dialog))
    dialog.fill(say("danger.kept"))
    return dialog


def _dangers(kit: Kit, screen: DangerScreen, dialog: WritingDialog) -> QWidget:
    pills = []
    for word in (*(kit.texts.say(f"danger.usual.{code}") for code in DANGERS), *screen.met):
        pill = button(word, "secondary", small=True, icon="plus")
        pill.setAccessibleName(kit.texts.say("danger.add", what=word))
        pill.clicked.connect(lambda _on=False, word=word: dialog.show_text(screen.added(word)))
        pills.append(pill)
    return flow_of(*pills, across=8)
