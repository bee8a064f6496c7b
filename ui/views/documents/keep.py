"""Keeping a photo or file: what it shows, and whether it is shrunk before."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from core.casework.documents.document import LARGEST_READ, NewDocument, media_of
from core.errors import Mistake, WelfareNetError
from core.sentence import say as sentence
from core.watch import Watch
from ui.kit import Kit
from ui.screens.documents.page import size_words
from ui.views.documents.pages import small_picture
from ui.views.documents.shrink import WORTH_IT, shrunk
from ui.views.settings.switch import Switch
from ui.widgets.button import button
from ui.widgets.card import Notice
from ui.widgets.dialog import Dialog
from ui.widgets.line_edit import LineEdit
from ui.widgets.words import Words

_PREVIEW = 240


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen, read into memory. small: the same shrunk, None for a file."""

    name: str
    media: str
    body: bytes
    small: bytes | None
    picture: QImage


def read_chosen(name: str, body: bytes) -> Chosen:
    """Look at what was chosen; for the lane. Raises Mistake for what cannot be kept or shown."""
    if len(body) > LARGEST_READ:
        raise Mistake(sentence("documents.far_too_large"), "file")
    media = media_of(body)
    small = shrunk(body) if media.startswith("image/") else None
    return Chosen(name, media, body, small, small_picture(small or body, media, _PREVIEW * 2))


class KeepDialog(Dialog):
    """keep: keeps one in the lane; kept: told what moved."""

    def __init__(
        self,
        kit: Kit,
        chosen: Chosen,
        keep: Callable[[NewDocument], object],
        kept: Callable[[object], None],
    ) -> None:
        say = kit.texts.say
        super().__init__(say("documents.keep.title"), width=720)
        self._kit, self._chosen, self._keep, self._kept = kit, chosen, keep, kept
        row = QHBoxLayout()
        row.setSpacing(18)
        picture = QLabel()
        picture.setPixmap(_framed(chosen.picture))
        picture.setAccessibleName(say("documents.keep.preview"))
        row.addWidget(picture)
        column = QVBoxLayout()
        column.setSpacing(8)
        label = say("documents.keep.name")
        column.addWidget(Words(label, "small", "text-2", weight=600))
        self.name = LineEdit(label)
        self.name.show_text(chosen.name)
        self.name.returnPressed.connect(self._begin)
        column.addWidget(self.name)
        self.shrink: Switch | None = None
        if chosen.small is not None and len(chosen.small) < len(chosen.body):
            self.shrink = self._switch()
            column.addWidget(Words(say("documents.keep.shrink"), weight=600))
            column.addWidget(self.shrink)
        self._size = Words("", "small", "text-2", wrap=True)
        column.addWidget(self._size)
        column.addWidget(Words(say("documents.keep.original"), "small", "text-2", wrap=True))
        column.addStretch(1)
        row.addLayout(column, 1)
        self.body.addLayout(row)
        self.wrong = Notice("danger", "", icon="circle-alert")
        self.wrong.hide()
        self.body.addWidget(self.wrong)
        self.act = button(say("documents.keep.act"), "primary")
        self.act.clicked.connect(self._begin)
        self.foot.addStretch(1)
        leave = button(say("frame.close"))
        leave.clicked.connect(self.close_dialog)
        self.foot.addWidget(leave)
        self.foot.addWidget(self.act)
        self.set_primary(self.act)
        self.set_first(self.name)
        self._show_size()

    def _switch(self) -> Switch:
        say = self._kit.texts.say
        made = Switch(say("documents.keep.shrink"), say("settings.on"), say("settings.off"))
        made.setChecked(len(self._chosen.body) > WORTH_IT)
        made.toggled.connect(lambda _on: self._show_size())
        return made

    def _document(self) -> NewDocument:
        chosen = self._chosen
        if self.shrink is not None and self.shrink.isChecked() and chosen.small is not None:
            return NewDocument(self.name.text(), "image/jpeg", chosen.small)
        return NewDocument(self.name.text(), chosen.media, chosen.body)

    def _show_size(self) -> None:
        texts, document = self._kit.texts, self._document()
        before, now = size_words(len(self._chosen.body)), size_words(len(document.body))
        same = len(document.body) == len(self._chosen.body)
        said = texts.of(now) if same else texts.say("documents.keep.from_to", a=before, b=now)
        self._size.setText(said)

    def _begin(self) -> None:
        self.name.commit()
        if not self.act.isEnabled():
            return
        self.act.setEnabled(False)
        self.wrong.hide()
        document = self._document()

        def work(_watch: Watch) -> object:
            return self._keep(document)

        self._kit.background.start(work, done=self._done, failed=self._failed)

    def _done(self, changes: object) -> None:
        if self.is_open:
            self.close_dialog()
        self._kept(changes)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, WelfareNetError):
            raise error
        if not self.is_open:
            return
        self.act.setEnabled(True)
        self.wrong.show_text(self._kit.texts.of(error.sentence))
        self.wrong.show()
        if isinstance(error, Mistake) and error.field == "title":
            self.name.setFocus()


def _framed(image: QImage) -> QPixmap:
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(2.0)
    return pixmap
