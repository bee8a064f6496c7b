"""서류·동의: the consents of a case at the left, its photos and files at the right."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QScrollArea, QWidget

from core.casework.documents.document import LARGEST_READ
from core.errors import Mistake, WelfareNetError
from core.people.consent import Consent, ConsentKind
from core.sentence import say as sentence
from core.watch import Watch
from ui.kit import Kit
from ui.screens.case.consents import ConsentRow
from ui.screens.documents.page import DocumentRow, DocumentsScreen
from ui.theme.tokens import layout
from ui.views.case.dialogs import withdraw_dialog
from ui.views.consent.take import TakeConsentDialog
from ui.views.documents.consents import ConsentsCard, consent_dialog
from ui.views.documents.erase import erase_dialog
from ui.views.documents.keep import Chosen, KeepDialog, read_chosen
from ui.views.documents.listed import SMALL, DocumentsCard
from ui.views.documents.pages import Pages, pages_of, small_picture
from ui.views.documents.viewer import ViewerDialog
from ui.views.place import PlaceView
from ui.widgets.key_hints import KeyHint

_FILES = "*.jpg *.jpeg *.png *.webp *.pdf"


class DocumentsView(PlaceView):
    """Built anew whenever the screen tells. choose: asks the person for a file."""

    def __init__(self, screen: DocumentsScreen, kit: Kit) -> None:
        super().__init__(kit)
        self.documents = screen
        self.choose: Callable[[], str] = self._choose
        self._is_gone = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._row.addWidget(self._scroll)
        self._build()
        self._ends = [screen.changed(self._show_again), kit.refresh.listen(self._heard)]

    def _heard(self, topics: frozenset[str]) -> None:
        if topics & {self.documents.case, "sync"} and self.kit.is_open:
            self.documents.read_again()

    def _show_again(self) -> None:
        had_keyboard = self.isAncestorOf(self.window().focusWidget() or self.window())
        self._build()
        if had_keyboard:
            self.focus_first()

    def _build(self) -> None:
        page = QWidget()
        page.setObjectName("scrolled")
        row = QHBoxLayout(page)
        margin = layout("pagePadding")
        row.setContentsMargins(margin, 14, margin, 16)
        row.setSpacing(layout("gutter"))
        self.consents = ConsentsCard(self.documents, self.kit)
        self.consents.asked.connect(self._consent_asked)
        self.listed = DocumentsCard(self.documents, self.kit)
        self.listed.asked.connect(self._document_asked)
        row.addWidget(self.consents, 4)
        row.addWidget(self.listed, 6)
        self._scroll.setWidget(page)
        for document in self.documents.listed():
            if document.may_open:
                self._draw_small(document, self.listed)

    def _draw_small(self, row: DocumentRow, card: DocumentsCard) -> None:
        """In the lane; what comes after the page was left or built anew is let go."""

        def work(_watch: Watch) -> QImage | None:
            body = self.documents.preview(row.id)
            return small_picture(body, row.media, SMALL * 2) if body is not None else None

        def done(image: QImage | None) -> None:
            if image is not None and not self._is_gone and card is self.listed:
                card.show_picture(row.id, image)

        self.kit.background.start(work, done=done, failed=_keep_the_icon)

    # -- consents -------------------------------------------------------------------------------

    def _consent_asked(self, about: object) -> None:
        if isinstance(about, Consent):
            self.kit.go.dialog(consent_dialog(self.kit, self.documents.details(about)))
        elif isinstance(about, ConsentRow):
            self._withdraw(about)
        elif isinstance(about, ConsentKind):
            self.ask(about)

    def ask(self, kind: ConsentKind) -> None:
        """Take a consent of this kind."""
        screen = self.documents
        self.kit.go.dialog(TakeConsentDialog(self.kit, screen.household, kind, screen.ask_consent))

    def _withdraw(self, row: ConsentRow) -> None:
        consent = row.consent
        if consent is None:
            return

        def withdraw() -> None:
            self._do(lambda: self.documents.withdraw(consent), "withdraw.done")

        self.kit.go.dialog(withdraw_dialog(self.kit, self.kit.texts.of(row.title), withdraw))

    # -- photos and files -----------------------------------------------------------------------

    def _document_asked(self, what: str, document: str) -> None:
        row = next((one for one in self.documents.listed() if one.id == document), None)
        if what == "photo_consent":
            self.ask(ConsentKind.PHOTO)
        elif what == "keep":
            self._take(self.choose())
        elif row is not None and what == "open":
            self._open(row)
        elif row is not None:
            self._ask_erase(row)

    def _choose(self) -> str:
        say = self.kit.texts.say
        kinds = f"{say('documents.files')} ({_FILES})"
        return QFileDialog.getOpenFileName(self, say("documents.add"), "", kinds)[0]

    def _take(self, path: str) -> None:
        """Read what was chosen into memory, then ask what it shows."""
        if not path:
            return
        file = Path(path)
        self.kit.background.start(
            lambda _watch: read_chosen(file.stem, _read(file)),
            done=self._ask_keep,
            failed=self._say_why,
        )

    def _ask_keep(self, chosen: Chosen) -> None:
        if not self._is_gone:
            screen = self.documents
            self.kit.go.dialog(KeepDialog(self.kit, chosen, screen.keep, self._kept))

    def _kept(self, changes: object) -> None:
        self.documents.kept(changes)
        self.kit.go.toast(self.kit.texts.say("documents.kept"))

    def _open(self, row: DocumentRow) -> None:
        def work(_watch: Watch) -> Pages:
            return pages_of(self.documents.content(row.id), row.media)

        def done(pages: Pages) -> None:
            if self._is_gone:
                pages.close()
            else:
                self.kit.go.dialog(ViewerDialog(self.kit, row.title, pages))

        self.kit.background.start(work, done=done, failed=self._say_why)

    def _ask_erase(self, row: DocumentRow) -> None:
        def erase() -> None:
            self._do(lambda: self.documents.erase(row.id), "documents.erased")

        self.kit.go.dialog(erase_dialog(self.kit, row.title, erase))

    def _do(self, act: Callable[[], None], done: str) -> None:
        """Do it and say so, or say why not (no room on the disk)."""
        try:
            act()
        except WelfareNetError as refused:
            self._say_why(refused)
        else:
            self.kit.go.toast(self.kit.texts.say(done))

    def _say_why(self, error: Exception) -> None:
        if not isinstance(error, WelfareNetError):
            raise error
        if not self._is_gone:
            self.kit.go.toast(self.kit.texts.of(error.sentence))

    # -- PlaceView ------------------------------------------------------------------------------

    def heading(self) -> str:
        return self.kit.texts.say("documents.title")

    def second(self) -> str:
        name = self.documents.head_name
        return self.kit.texts.say("person.name", name=name) if name else ""

    def back_words(self) -> str:
        return self.kit.texts.say("documents.back")

    def keys(self) -> list[KeyHint]:
        say = self.kit.texts.say
        return [
            KeyHint(("Enter",), say("documents.keys.open")),
            KeyHint(("Esc",), say("documents.back")),
            KeyHint(("F1",), say("frame.keys.help")),
        ]

    def focus_first(self) -> None:
        first = self.findChild(QPushButton, "keep")
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def gone(self) -> None:
        self._is_gone = True
        for end in self._ends:
            end()


def _read(file: Path) -> bytes:
    """Raises Mistake for a file that cannot be read or is far too large."""
    try:
        if file.stat().st_size > LARGEST_READ:
            raise Mistake(sentence("documents.far_too_large"), "file")
        return file.read_bytes()
    except OSError as failed:
        raise Mistake(sentence("documents.not_read"), "file") from failed


def _keep_the_icon(error: Exception) -> None:
    """A small picture that cannot be drawn: its icon stays; opening it says why."""
    if not isinstance(error, WelfareNetError):
        raise error
