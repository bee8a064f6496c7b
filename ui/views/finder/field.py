"""The way to the finder in the top bar: it looks like a field and opens the overlay."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.kit import Kit
from ui.theme.look import look
from ui.widgets.icon_mark import IconMark
from ui.widgets.key_hints import KeyCap

KEYS = "Ctrl+K"
_WIDEST = 290


class FinderField(QPushButton):
    """A button in the shape of a field: glass, hint, key cap. Narrow bars keep glass and cap."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = kit.texts.say("finder.hint")
        self.setProperty("kind", "finder")
        self.setAccessibleName(kit.texts.say("finder.title"))
        self.setAccessibleDescription(KEYS)
        self.setToolTip(f"{kit.texts.say('finder.title')} ({KEYS})")
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 8, 0)
        row.setSpacing(8)
        self._glass = IconMark("search", "text", 17)
        self._cap = KeyCap(KEYS)
        row.addWidget(self._glass)
        row.addStretch(1)
        row.addWidget(self._cap)
        for part in (self._glass, self._cap):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(lambda: kit.go.show("find"))

    def sizeHint(self) -> QSize:
        return QSize(_WIDEST, max(38, look().px("control") - 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._cap.sizeHint().width() + 17 + 34, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().color("line-strong"), 1))
        painter.setBrush(look().color("sunken" if self.underMouse() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        left = self._glass.geometry().right() + 9
        place = QRectF(left, 0, self._cap.x() - 8 - left, self.height())
        font = look().font("small")
        painter.setFont(font)
        painter.setPen(look().color("text-3"))
        if place.width() > QFontMetricsF(font).horizontalAdvance(self._hint[:2]):
            words = QFontMetricsF(font).elidedText(
                self._hint, Qt.TextElideMode.ElideRight, place.width()
            )
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
