"""Under the slider: what the lines mean, how far the curve is, and the policy comparison."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit import Kit
from ui.screens.what_if.screen import WhatIfScreen
from ui.theme.hatch import fill_hatched
from ui.theme.look import look
from ui.views.flow import flow_of
from ui.widgets.button import button
from ui.widgets.tick import Tick
from ui.widgets.words import Words

_KEYS: dict[str, str] = {
    "total": "what_if.legend.total",
    "range": "what_if.legend.range",
    "gross": "what_if.legend.gross",
    "drop": "what_if.legend.drop",
    "closed": "what_if.legend.closed",
}


class _Swatch(QWidget):
    """A short piece of a line as the chart draws it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(30, 14)

    def sizeHint(self) -> QSize:
        return QSize(30, 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._name == "range":
            band = QPainterPath()
            band.addRect(QRectF(0, 2, 30, 10))
            fill_hatched(painter, band)
            return
        tone, width, dashes = {
            "total": ("primary", 3.0, []),
            "gross": ("line-strong", 2.0, [4.0, 3.0]),
            "drop": ("danger", 3.0, [1.3, 1.0]),
            "closed": ("text-3", 2.0, [1.5, 2.5]),
        }[self._name]
        pen = QPen(look().color(tone), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dashes:
            pen.setDashPattern(dashes)
        painter.setPen(pen)
        painter.drawLine(0, 7, 30, 7)


class Legend(QWidget):
    """closed: 정책 비교 보기; pause: stops the working out half-way, or goes on."""

    def __init__(self, screen: WhatIfScreen, kit: Kit) -> None:
        super().__init__()
        self._screen, self._kit = screen, kit
        say = kit.texts.say
        self._items = {name: self._item(name) for name in _KEYS}
        self._progress = Words("", "small", "text-3")
        self.pause = button("", "quiet", small=True)
        self.pause.clicked.connect(self._pause)
        self.closed = Tick(say("what_if.closed"))
        self.closed.toggled.connect(screen.show_closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        tail = (self._progress, self.pause, self.closed)
        row.addWidget(flow_of(*self._items.values(), *tail, across=14))

    def _item(self, name: str) -> QWidget:
        item = QWidget()
        line = QHBoxLayout(item)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(_Swatch(name))
        line.addWidget(Words(self._kit.texts.say(_KEYS[name]), "small", "text-2"))
        return item

    def _pause(self) -> None:
        self._screen.pause(not self._screen.curve.is_paused)

    def show_screen(self, *, is_chart: bool) -> None:
        """What the screen says now. is_chart: lines are drawn, no bars."""
        screen, say = self._screen, self._kit.texts.say
        drawing = screen.curve.drawing
        shows = {
            "total": True,
            "range": any(it.sample.total[0] != it.sample.total[1] for it in drawing.points),
            "gross": True,
            "drop": bool(screen.drops),
            "closed": screen.shows_closed,
        }
        for name, item in self._items.items():
            item.setVisible(is_chart and not screen.shows_table and shows[name])
        if self.closed.isChecked() != screen.shows_closed:
            self.closed.setChecked(screen.shows_closed)
        is_paused = screen.curve.is_paused
        self._progress.setVisible(not drawing.is_whole)
        self.pause.setVisible(not drawing.is_whole)
        if not drawing.is_whole:
            key = "what_if.paused" if is_paused else "what_if.working"
            self._progress.setText(say(key, share=f"{int(drawing.share * 100)}%"))
            self.pause.setText(say("what_if.go_on" if is_paused else "what_if.pause"))
