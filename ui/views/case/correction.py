"""The dialog that puts an answer of a finished visit right: the answer or the list, and why."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.errors import Mistake, WelfareNetError
from ui.kit import Kit
from ui.screens.case.changes.correction import CorrectionScreen, RowEditing
from ui.screens.drafting import Drafting
from ui.views.case.asking.edit_row import EditRow
from ui.views.drafted import DraftedDialog
from ui.views.visit.faces import Faces
from ui.widgets.answer_row import answer_words
from ui.widgets.button import button
from ui.widgets.card import Notice, frame
from ui.widgets.note_edit import NoteEdit
from ui.widgets.words import Words


class CorrectionDialog(DraftedDialog):
    """kept: told what moved when the correction is on the disk. The reason is a draft meanwhile."""

    def __init__(self, screen: CorrectionScreen, kit: Kit, kept: Callable[[object], None]) -> None:
        say, of = kit.texts.say, kit.texts.of
        super().__init__(kit, say("correct.title"), width=760)
        self._screen, self._kit, self._kept = screen, kit, kept
        self._faces, self._words = Faces(kit.texts), answer_words(kit.texts)
        self.body.addWidget(Words(of(screen.about.item), weight=600, wrap=True))
        for said in (screen.about.said, *screen.about.row_words):
            first = said is screen.about.said
            stood = say("correct.stood", said=of(said)) if first else of(said)
            self.body.addWidget(Words(stood, "small", "text-2", wrap=True))
        self.answer = EditRow(screen.edit, kit, self._faces, self._words, screen.people)
        self.answer.press = self._press
        self.row = self.answer.row
        self.body.addWidget(self.answer)
        self.list = QWidget()
        self._list_column = QVBoxLayout(self.list)
        self._list_column.setContentsMargins(0, 0, 0, 0)
        self._list_column.setSpacing(8)
        self.body.addWidget(self.list)
        self.edits: list[EditRow] = []
        self._show_rows()
        self.reason = NoteEdit(say("correct.reason"), lines=2)
        about = screen.about
        key = f"correct/{screen.visit}/{about.target}/{about.fact}"
        self._typing = self.draft(key, self._take_up)
        self.reason.show_text(self._typing.text)
        self.reason.typed.connect(lambda text: self.typed(self._typing, text))
        self.body.addWidget(Words(say("correct.reason"), "small", "text-2"))
        self.body.addWidget(self.reason)
        self.wrong = Notice("range", "", icon="circle-alert")
        self.wrong.hide()
        self.body.addWidget(self.wrong)
        self.body.addWidget(self.trouble)
        self._build_foot_buttons()

    def _take_up(self) -> Drafting:
        office, visit, about = self._kit.office, self._screen.visit, self._screen.about
        return Drafting(
            office,
            self._kit.background,
            office.typed_correction(visit, about.target, about.fact),
            lambda text: (
                lambda office: office.type_correction(visit, about.target, about.fact, text)
            ),
        )

    def settle_fields(self) -> None:
        self.reason.commit()

    def _build_foot_buttons(self) -> None:
        say = self._kit.texts.say
        keep = button(say("correct.keep"), "primary", icon="check")
        keep.clicked.connect(self._keep)
        leave = button(say("frame.close"))
        leave.clicked.connect(self.close_dialog)
        self.foot.addWidget(Words(say("correct.text"), "caption", "text-3", wrap=True), 1)
        self.foot.addWidget(leave)
        self.foot.addWidget(keep)
        self.set_primary(keep)

    # -- rows of a list -------------------------------------------------------------------------

    def _press(self, state: str) -> None:
        self._screen.press(state)
        self._show_rows()

    def _show_rows(self) -> None:
        """The rows anew: while the list is said to exist each with its fields, and one more."""
        while (item := self._list_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.edits = []
        subject = self._screen.row_subject
        self.list.setVisible(self._screen.has_rows)
        if subject is None or not self._screen.has_rows:
            return
        for number, row in enumerate(self._screen.rows, start=1):
            title = self._kit.texts.say(f"visit.row.{subject.value}", number=number)
            self._list_column.addWidget(self._card(row, title))
        more = button(
            self._kit.texts.say(f"visit.add_row.{subject.value}"), "quiet", icon="plus", small=True
        )
        more.clicked.connect(self._add_row)
        line = QHBoxLayout()
        line.addWidget(more)
        line.addStretch(1)
        holder = QWidget()
        holder.setLayout(line)
        line.setContentsMargins(0, 0, 0, 0)
        self._list_column.addWidget(holder)

    def _card(self, row: RowEditing, title: str) -> QWidget:
        card = frame("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        head = frame("head")
        line = QHBoxLayout(head)
        line.setContentsMargins(12, 4, 8, 4)
        line.addWidget(Words(title, "small", "text-2", weight=600), 1)
        remove = button(self._kit.texts.say("visit.remove_row"), "quiet", small=True)
        remove.setAccessibleName(f"{title}, {remove.text()}")
        remove.clicked.connect(lambda: self._remove_row(row.id))
        line.addWidget(remove)
        column.addWidget(head)
        for edit in row.fields:
            made = EditRow(edit, self._kit, self._faces, self._words, whose=title)
            self.edits.append(made)
            column.addWidget(made)
        return card

    def _add_row(self) -> None:
        self._commit_rows()
        self._screen.add_row()
        self._show_rows()
        of_new = len(self._screen.rows[-1].fields)
        self.edits[-of_new].row.focus_first()

    def _remove_row(self, row: str) -> None:
        self._commit_rows()
        self._screen.remove_row(row)
        self._show_rows()
        self.row.focus_first()

    def _commit_rows(self) -> None:
        """What is being typed belongs to its row before the rows are made anew."""
        for made in self.edits:
            made.row.commit()

    # -- keeping --------------------------------------------------------------------------------

    def _keep(self) -> None:
        self.row.commit()
        self._commit_rows()
        self.reason.commit()
        try:
            changes = self._screen.keep(self.reason.toPlainText())
        except WelfareNetError as refused:
            self._say_wrong(refused)
            return
        self.end_drafts()
        self.close_dialog()
        self._kept(changes)

    def _say_wrong(self, refused: WelfareNetError) -> None:
        """A mistake, or that the disk is full: what was typed stays."""
        self.wrong.show_text(self._kit.texts.of(refused.sentence))
        self.wrong.show()
        if not isinstance(refused, Mistake) or refused.field == "reason":
            self.reason.setFocus()
            return
        failed = [made for made in self.edits if made.edit is self._screen.failed]
        (failed[0].row if failed else self.row).focus_first()
