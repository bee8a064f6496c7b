"""Tiles: cards that can be pressed or chosen, with any widgets inside."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.look import look
from ui.theme.tokens import Mark
from ui.widgets.badge import Badge
from ui.widgets.choosing import pressed_by_enter
from ui.widgets.icon_mark import IconMark
from ui.widgets.words import Words


class Tile(QRadioButton):
    """A card that is chosen as one: the chosen of a group has a 2 px border in primary.

    Lay the content out in `inside`; give the tile an accessible name. Tiles of one parent exclude
    one another. Enter chooses as Space does.
    """

    def __init__(self, name: str, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.inside: QVBoxLayout | QHBoxLayout = QVBoxLayout() if vertical else QHBoxLayout()
        self.inside.setContentsMargins(12, 8, 12, 8)
        self.setLayout(self.inside)
        self.fill, self.edge, self.chosen_fill = "surface", "line", "surface"

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget into the tile; presses on it press the tile."""
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.inside.addWidget(widget, stretch)

    def _layout_hint(self) -> QLayout:
        layout = self.layout()
        assert layout is not None
        return layout

    def sizeHint(self) -> QSize:
        return self._layout_hint().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._layout_hint().minimumSize()

    def hitButton(self, _pos: object) -> bool:
        """The whole tile is the target."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = 2 if self.isChecked() else 1
        inset = border / 2
        painter.setBrush(look().color(self.chosen_fill if self.isChecked() else self.fill))
        painter.setPen(QPen(look().color("primary" if self.isChecked() else self.edge), border))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 9, 9)


class RadioMark(QWidget):
    """The ring of a choice: empty, or filled with a tick."""

    def __init__(self, px: int = 22, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._px = px
        self._on = False
        self.setFixedSize(px, px)

    def show_on(self, on: bool) -> None:
        """Show it chosen or not."""
        self._on = on
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if not self._on:
            painter.setPen(QPen(look().color("line-strong"), 2))
            painter.setBrush(QColor(Qt.GlobalColor.transparent))
            painter.drawEllipse(ring)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("primary"))
        painter.drawEllipse(QRectF(self.rect()))
        px = round(self._px * 0.62)
        pixmap = look().pixmap("check", "on-primary", px, self.devicePixelRatioF())
        at = round((self._px - px) / 2)
        painter.drawPixmap(at, at, pixmap)


class Avatar(QWidget):
    """A rounded square with an age or initials."""

    def __init__(self, text: str, px: int = 36, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setFixedSize(px, px)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("primary-soft"))
        corner = self.width() * 0.22
        painter.drawRoundedRect(QRectF(self.rect()), corner, corner)
        painter.setPen(look().color("primary"))
        painter.setFont(look().font("body" if self.width() > 40 else "small", 700))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)


class MemberCard(Tile):
    """One member of the household: age, name, relation, and how many questions are left."""

    def __init__(
        self, age: str, name: str, relation: str, spoken: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(spoken, parent=parent)
        self.inside.setContentsMargins(8, 7, 11, 7)
        self.inside.setSpacing(9)
        self.add(Avatar(age))
        names = QWidget(self)
        column = QVBoxLayout(names)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Words(name, "small", weight=600, elide=True))
        column.addWidget(Words(relation, "caption", "text-3", elide=True))
        self.add(names, 1)
        self._left = Badge("", Mark("range", None, "range-line", "circle-help", dashed=True))
        self._done = IconMark("circle-check", "ok", 18)
        self.add(self._left)
        self.add(self._done)
        self.show_left("", 0)

    def show_left(self, words: str, left: int) -> None:
        """How many questions are left ("3개 남음"); none: a tick."""
        self._left.setText(words)
        self._left.updateGeometry()
        self._left.setVisible(left > 0)
        self._done.setVisible(left == 0)
