"""The rail at the left: today, cases, sync …; below: settings, lock (3.6)."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.kit import Kit
from ui.places import RAIL, exists
from ui.theme.look import look
from ui.theme.tokens import layout
from ui.widgets.icon_mark import IconMark

_HEIGHT = 58
_ICON = 22


class RailButton(QToolButton):
    """One entry: icon over word, a bar at the left when it is lit, a count when something waits."""

    def __init__(self, icon: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._count = icon, 0
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int, spoken: str) -> None:
        """How many records wait; 0 shows none. spoken: what is read aloud."""
        self._count = count
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(layout("rail") - 12, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        if lit or self.underMouse():
            painter.setBrush(look().color("primary-soft" if lit else "sunken"))
            painter.drawRoundedRect(self.rect(), 8, 8)
        if lit:
            painter.setBrush(look().color("primary"))
            painter.drawRoundedRect(QRectF(-3, 10, 6, self.height() - 20), 3, 3)
        self._paint_face(painter, "primary" if lit else "text-2", bold=lit)
        if self._count:
            self._paint_count(painter)

    def _paint_face(self, painter: QPainter, tone: str, *, bold: bool) -> None:
        pixmap = look().pixmap(self._icon, tone, _ICON, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - _ICON) // 2, 8, pixmap)
        painter.setPen(look().color(tone))
        painter.setFont(look().font("caption", 700 if bold else 500))
        words = QRectF(0, 8 + _ICON + 2, self.width(), self.height() - _ICON - 14)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())

    def _paint_count(self, painter: QPainter) -> None:
        text = str(self._count) if self._count < 1000 else "999+"
        font = look().font("caption", 700)
        width = max(19.0, QFontMetricsF(font).horizontalAdvance(text) + 9)
        dot = QRectF(self.width() - width - 8, 4.5, width, 19)
        painter.setBrush(look().color("range-bg"))
        painter.setPen(QPen(look().color("range-line"), 1))
        painter.drawRoundedRect(dot, 9.5, 9.5)
        painter.setPen(look().color("range"))
        painter.setFont(font)
        painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, text)


class Rail(QFrame):
    """pressed: name of the entry: a place, or "lock"."""

    pressed = Signal(str)

    def __init__(self, kit: Kit, lit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rail")
        self.setFixedWidth(layout("rail"))
        self._kit = kit
        self.entries: dict[str, RailButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 8, 6, 8)
        column.setSpacing(2)
        column.addWidget(IconMark("product-mark", "primary", 34), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        for name, icon in RAIL:
            if exists(name):
                column.addWidget(self._entry(name, icon, lit=name == lit))
        column.addStretch(1)
        column.addWidget(self._entry("settings", "settings", lit=lit == "settings"))
        column.addWidget(self._entry("lock", "lock", lit=False))
        if kit.sync is not None:
            self.destroyed.connect(kit.sync.changed(self._counted))

    def _entry(self, name: str, icon: str, *, lit: bool) -> RailButton:
        made = RailButton(icon, self._kit.texts.say(f"frame.rail.{name}"))
        made.setChecked(lit)
        made.setProperty("lit", lit)
        made.clicked.connect(lambda _on=False: self._press(made, name))
        self.entries[name] = made
        return made

    def _press(self, entry: RailButton, name: str) -> None:
        entry.setChecked(bool(entry.property("lit")))  # the place lights it, not the press
        self.pressed.emit(name)

    def _counted(self) -> None:
        """A sync has counted anew."""
        run = self._kit.sync
        if run is not None and run.waiting is not None:
            self.show_unsent(run.waiting)

    def show_unsent(self, count: int) -> None:
        """The count of unsent records at the sync entry."""
        if "sync" in self.entries:
            word = self._kit.texts.say("frame.rail.sync")
            spoken = f"{word}, {self._kit.texts.say('frame.unsent', n=count)}" if count else word
            self.entries["sync"].show_count(count, spoken)
