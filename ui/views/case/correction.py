"""The dialog that puts an answer of a finished visit right: the answer, and why."""

from collections.abc import Callable

from core.casework.amounts import Unit
from core.casework.questions import QuestionKind
from core.errors import Mistake
from ui.kit import Kit
from ui.screens.case.changes.correction import CorrectionScreen
from ui.views.visit.faces import Faces
from ui.widgets.answer_row import AnswerFace, AnswerRow, answer_words
from ui.widgets.button import button
from ui.widgets.card import Notice
from ui.widgets.dialog import Dialog
from ui.widgets.note_edit import NoteEdit
from ui.widgets.words import Words


class CorrectionDialog(Dialog):
    """kept: told what moved when the correction is on the disk."""

    def __init__(self, screen: CorrectionScreen, kit: Kit, kept: Callable[[object], None]) -> None:
        say, of = kit.texts.say, kit.texts.of
        super().__init__(say("correct.title"), width=760)
        self._screen, self._kit, self._kept = screen, kit, kept
        self._faces = Faces(kit.texts)
        self.body.addWidget(Words(of(screen.about.item), weight=600, wrap=True))
        stood = say("correct.stood", said=of(screen.about.said))
        self.body.addWidget(Words(stood, "small", "text-2", wrap=True))
        self.row = AnswerRow(self._face(), answer_words(kit.texts))
        self.row.state_chosen.connect(self._press)
        self.row.typed.connect(self._type)
        self.row.committed.connect(self._commit)
        self.body.addWidget(self.row)
        self.reason = NoteEdit(say("correct.reason"), lines=2)
        self.body.addWidget(Words(say("correct.reason"), "small", "text-2"))
        self.body.addWidget(self.reason)
        self.wrong = Notice("range", "", icon="circle-alert")
        self.wrong.hide()
        self.body.addWidget(self.wrong)
        self._build_foot_buttons()

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

    def _face(self) -> AnswerFace:
        return self._faces.face(self._screen.line, Unit.MAN)

    def _press(self, state: str) -> None:
        self._screen.press(state)
        self.row.show_face(self._face())
        if self._screen.opened:
            self.row.focus_value()

    def _type(self, text: str) -> None:
        if self._screen.question.kind is not QuestionKind.CODE:
            self._screen.type(text)

    def _commit(self, text: str) -> None:
        if self._screen.question.kind is QuestionKind.CODE:
            self._screen.choose(text)
            self.row.show_face(self._face())
        else:
            self._screen.type(text)

    def _keep(self) -> None:
        self.row.commit()
        self.reason.commit()
        try:
            changes = self._screen.keep(self.reason.toPlainText())
        except Mistake as mistake:
            self.wrong.show_text(self._kit.texts.of(mistake.sentence))
            self.wrong.show()
            if mistake.field == "reason":
                self.reason.setFocus()
            else:
                self.row.focus_first()
            return
        self.close_dialog()
        self._kept(changes)
