"""The family card: the genogram, the same as a table, and the map of support."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.kit import Kit
from ui.screens.case.family.genogram import FigureText, Picture
from ui.screens.case.family.support import SupportMap
from ui.screens.case.members import MemberRow
from ui.widgets.badge import tone_badge
from ui.widgets.button import button, icon_button
from ui.widgets.card import Card, frame
from ui.widgets.empty_state import EmptyState
from ui.widgets.family.eco_map import EcoMap, Node
from ui.widgets.family.genogram import FigureWords, Genogram
from ui.widgets.icon_mark import IconMark
from ui.widgets.words import Words

FACES = ("genogram", "table", "support")


class FamilyCard(Card):
    """opened: a member to be shown alone; turned: which of the faces is on; moved: a figure was put
    somewhere else; put_back: all of them back; asked: how close everybody is."""

    opened = Signal(str)
    turned = Signal(str)
    moved = Signal(str, object)
    put_back = Signal()
    asked = Signal()

    def __init__(
        self,
        picture: Picture,
        rows: Sequence[MemberRow],
        support: SupportMap,
        face: str,
        kit: Kit,
    ) -> None:
        super().__init__(kit.texts.say("case.members", n=len(rows)), icon="users")
        self._picture, self._rows, self._support, self._kit = picture, rows, support, kit
        self._shown: dict[str, QWidget] = {}
        self.genogram: Genogram | None = None
        self.hold_rows()
        if not rows:
            say = kit.texts.say
            self.body.addWidget(EmptyState("users", say("person.nobody"), say("case.members.none")))
            self.body.addStretch(1)
            return
        self._build_faces(face)
        build = {"genogram": self._draw, "table": self._tell, "support": self._map}
        build[face]()
        self.body.addStretch(1)

    def _build_faces(self, face: str) -> None:
        """Which of the three is on; one of them always is."""
        group = QButtonGroup(self)
        for code in FACES:
            pill = button(self._kit.texts.say(f"family.face.{code}"), "secondary", small=True)
            pill.setProperty("kind", "pill")
            pill.setCheckable(True)
            pill.setChecked(code == face)
            group.addButton(pill)
            self.head.addWidget(pill)
            pill.clicked.connect(lambda _on=False, code=code: self.turned.emit(code))
        self.faces = group

    # -- genogram -------------------------------------------------------------------------------

    def _draw(self) -> None:
        say = self._kit.texts.say
        family = self._picture.family
        words = {row: _figure_words(text, self._kit) for row, text in self._picture.texts.items()}
        name = say("family.spoken", n=len(family.figures))
        self.genogram = Genogram(
            name, family, self._picture.layout, words, say("family.together"), self._picture.ties
        )
        self.genogram.opened.connect(self.opened)
        self.genogram.chosen.connect(self._mark_row)
        self.genogram.moved.connect(self.moved)
        self.body.addWidget(_Across(self.genogram))
        self.body.addWidget(self._under())
        for row in self._rows:
            self._add_member(row, is_last=row is self._rows[-1])

    def _under(self) -> QWidget:
        """What the lines mean, how a figure is moved, and what may be asked or put back."""
        say = self._kit.texts.say
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(14, 4, 14, 8)
        column.setSpacing(4)
        column.addWidget(Words(say("family.legend"), "caption", "text-2", wrap=True))
        if any(tie.closeness is not None for tie in self._picture.ties):
            column.addWidget(Words(say("family.legend.closeness"), "caption", "text-2", wrap=True))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Words(say("family.moving"), "caption", "text-3", wrap=True), 1)
        if self._picture.is_moved:
            back = button(say("family.put_back"), "quiet", icon="undo-2", small=True)
            back.setAccessibleName(say("family.put_back.spoken"))
            back.clicked.connect(self.put_back)
            line.addWidget(back)
        if self._picture.ties:
            asks = button(say("family.close.ask"), "quiet", icon="handshake", small=True)
            asks.clicked.connect(self.asked)
            line.addWidget(asks)
        column.addLayout(line)
        return box

    def _mark_row(self, chosen: str) -> None:
        """The row of the figure chosen stands out."""
        for row, shown in self._shown.items():
            shown.setProperty("current", "true" if row == chosen else "false")
            shown.style().unpolish(shown)
            shown.style().polish(shown)

    def _add_member(self, row: MemberRow, *, is_last: bool) -> None:
        texts = self._kit.texts
        shown = frame("last" if is_last else "row")
        line = QHBoxLayout(shown)
        line.setContentsMargins(14, 6, 8, 6)
        line.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(1)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(Words(texts.of(row.name), weight=600))
        first.addWidget(Words(texts.of(row.age), "small", "text-2"))
        first.addWidget(Words(texts.of(row.relation), "small", "text-2"), 1)
        words.addLayout(first)
        if row.known is not None:
            words.addWidget(Words(texts.of(row.known), "small", "text-2", wrap=True))
        line.addLayout(words, 1)
        if row.to_ask:
            line.addWidget(tone_badge(texts.say("case.to_ask", n=row.to_ask), "ask"))
        opens = icon_button(
            "chevron-right", texts.say("member.open", name=texts.of(row.name)), "quiet"
        )
        opens.setProperty("small", "true")
        opens.clicked.connect(lambda: self.opened.emit(row.id))
        line.addWidget(opens)
        self._shown[row.id] = shown
        self.body.addWidget(shown)

    # -- table ----------------------------------------------------------------------------------

    def _tell(self) -> None:
        """Everything the genogram shows, in words: those outside the household too."""
        of = self._kit.texts.of
        listed = list(self._picture.texts.items())
        for row, text in listed:
            figure = self._picture.family.figure(row)
            shown = frame("last" if row == listed[-1][0] else "row")
            line = QHBoxLayout(shown)
            line.setContentsMargins(14, 7, 8, 7)
            words = QVBoxLayout()
            words.setSpacing(1)
            name = of(text.name) if text.name is not None else of(text.below[0])
            words.addWidget(Words(name, weight=600, wrap=True))
            words.addWidget(Words(_told(text, self._kit), "small", "text-2", wrap=True))
            line.addLayout(words, 1)
            if figure.is_member:
                opens = icon_button(
                    "chevron-right", self._kit.texts.say("member.open", name=name), "quiet"
                )
                opens.clicked.connect(lambda _on=False, row=row: self.opened.emit(row))
                line.addWidget(opens)
            self.body.addWidget(shown)

    # -- support --------------------------------------------------------------------------------

    def _map(self) -> None:
        texts, support = self._kit.texts, self._support
        nodes = [
            Node(
                one.icon,
                texts.of(one.title),
                texts.of(one.second) if one.second is not None else "",
                one.is_sure,
            )
            for one in support.around
        ]
        if nodes:
            spoken = ". ".join(f"{node.title} {node.second}".strip() for node in nodes)
            whole = texts.say("support.spoken", n=len(nodes), all=spoken)
            self.body.addWidget(_Across(EcoMap(whole, texts.of(support.middle), nodes)))
        else:
            self.body.addWidget(
                EmptyState("users", texts.say("support.none"), texts.say("support.none.text"))
            )
        for node in nodes:
            self.body.addWidget(_support_row(node))
        if support.gaps:
            gaps = ", ".join(texts.of(gap) for gap in support.gaps)
            said = Words(texts.say("support.gaps", what=gaps), "small", "text-2", wrap=True)
            self.body.addWidget(_padded(said))


def _padded(words: Words) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(14, 4, 14, 8)
    column.addWidget(words)
    return box


def _support_row(node: Node) -> QWidget:
    shown = frame("row")
    line = QHBoxLayout(shown)
    line.setContentsMargins(14, 6, 14, 6)
    line.setSpacing(8)
    line.addWidget(IconMark(node.icon, "primary", 16))
    line.addWidget(Words(node.title, "small", weight=600), 1)
    if node.second:
        line.addWidget(Words(node.second, "small", "text-2"))
    return shown


def _figure_words(text: FigureText, kit: Kit) -> FigureWords:
    of = kit.texts.of
    return FigureWords(
        of(text.name) if text.name is not None else "",
        tuple(of(line) for line in text.below),
        of(text.spoken),
    )


def _told(text: FigureText, kit: Kit) -> str:
    of = kit.texts.of
    parts = [*text.below, text.ties] if text.name is not None else [*text.below[1:], text.ties]
    return " · ".join(of(part) for part in parts)


class _Across(QScrollArea):
    """A drawing that may be wider than its card: it is moved sideways, never cut.

    As high as the drawing is at the width it got: narrower words take more lines.
    """

    def __init__(self, drawn: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        drawn.setObjectName("scrolled")
        self._drawn = drawn
        self.setWidget(drawn)
        self._take_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_height()

    def _take_height(self) -> None:
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(self._drawn.sizeHint().height() + bar)
