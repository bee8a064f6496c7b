"""The photos and files of a case: a list with small pictures that live in memory only."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.kit import Kit
from ui.screens.documents.page import DocumentRow, DocumentsScreen
from ui.theme.look import look
from ui.widgets.button import button
from ui.widgets.card import Card, Notice, frame
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon_mark import IconMark
from ui.widgets.words import Words

SMALL = 56
"""Px of a small picture."""


class DocumentsCard(Card):
    """asked: (what, document): "open", "erase", or "keep" and "photo_consent" with ""."""

    asked = Signal(str, str)

    def __init__(self, screen: DocumentsScreen, kit: Kit) -> None:
        super().__init__(kit.texts.say("documents.papers"), icon="paperclip")
        self._kit = kit
        self.pictures: dict[str, QLabel] = {}
        keep = button(kit.texts.say("documents.add"), small=True, icon="plus")
        keep.setObjectName("keep")
        keep.clicked.connect(lambda: self.asked.emit("keep", ""))
        self.head.addWidget(keep)
        self.hold_rows()
        self.body.addWidget(self._notices(screen))
        rows = screen.listed()
        for row in rows:
            self.body.addWidget(self._row(row, is_last=row is rows[-1]))
        if not rows:
            texts = kit.texts
            empty = EmptyState(
                "image", texts.say("documents.none"), texts.say("documents.none.text")
            )
            self.body.addWidget(empty)
        self.body.addStretch(1)

    def _notices(self, screen: DocumentsScreen) -> QWidget:
        say = self._kit.texts.say
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(13, 12, 13, 10)
        column.setSpacing(8)
        column.addWidget(Notice("info", say("documents.stays"), icon="laptop"))
        if not screen.allows_photos:
            missing = Notice("range", say("consent.photo_needed"))
            ask = button(say("documents.ask_photo"), small=True)
            ask.setObjectName("photo_consent")
            ask.clicked.connect(lambda: self.asked.emit("photo_consent", ""))
            missing.acts.addWidget(ask)
            column.addWidget(missing)
        return box

    def _row(self, row: DocumentRow, *, is_last: bool) -> QWidget:
        texts = self._kit.texts
        shown = frame("last" if is_last else "row")
        line = QHBoxLayout(shown)
        line.setContentsMargins(14, 8, 12, 8)
        line.setSpacing(12)
        picture = QLabel()
        picture.setFixedSize(SMALL, SMALL)
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside = QVBoxLayout(picture)
        inside.addWidget(IconMark(row.icon, "text-3", 28), 0, Qt.AlignmentFlag.AlignCenter)
        self.pictures[row.id] = picture
        line.addWidget(picture)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(row.title, weight=600, wrap=True))
        words.addWidget(Words(texts.of(row.second), "small", "text-2", wrap=True))
        line.addLayout(words, 1)
        acts = [("erase", "documents.erase")]
        if row.may_open:
            acts.insert(0, ("open", "documents.open"))
        for what, key in acts:
            act = button(texts.say(key), "secondary" if what == "open" else "quiet", small=True)
            act.setAccessibleName(f"{texts.say(key)}, {row.title}")
            act.setObjectName(f"{what}.{row.id}")
            act.clicked.connect(lambda _on=False, w=what: self.asked.emit(w, row.id))
            line.addWidget(act)
        return shown

    def show_picture(self, document: str, image: QImage) -> None:
        """A small picture was drawn."""
        label = self.pictures.get(document)
        inside = label.layout() if label is not None else None
        if label is None or inside is None:
            return
        mark = inside.takeAt(0)
        if mark is not None and (old := mark.widget()) is not None:
            old.hide()
            old.deleteLater()
        ratio = self.devicePixelRatioF()
        side = round((SMALL - 2) * ratio)
        keep, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        pixmap = QPixmap.fromImage(image.scaled(side, side, keep, smooth))
        pixmap.setDevicePixelRatio(ratio)
        label.setPixmap(pixmap)
        label.setStyleSheet(f"border:1px solid {look().color('line').name()}")
