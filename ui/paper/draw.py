"""Draws a PaperSheet on A4: with QPainter, fonts embedded, text searchable (architecture qt 4).

All measures are points (1/72 inch). Body 12.5 pt, so that it can be read at arm's length.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)
from PySide6.QtSvg import QSvgRenderer

from core.sentence import Sentence
from ui.screens.paper import PaperSheet, Step
from ui.texts import Texts
from ui.theme.icons import ICONS
from ui.widgets.words import break_words

PAGE = QSizeF(595, 842)
MARGIN = 40.0
BODY, SMALL, HEAD, TITLE, SUM = 12.5, 10.5, 15.0, 20.0, 17.0
_LEADING = 1.45
_RESOLUTION = 1200
_EXACT = 100
"""Px in which words are measured, large enough that rounding does not show."""
FAMILY = "Pretendard GOV"


def keep_pdf(sheet: PaperSheet, texts: Texts, path: Path) -> None:
    """Write the sheet as PDF. Raises OSError when the place cannot be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    writer = QPdfWriter(str(path))
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(texts.say("paper.title"))
    painter = QPainter(writer)
    painter.scale(_RESOLUTION / 72, _RESOLUTION / 72)
    _draw(painter, texts, sheet)
    if path.stat().st_size == 0:
        raise OSError(path.name)


def picture(sheet: PaperSheet, texts: Texts, height: int, ratio: float = 1.0) -> QImage:
    """The sheet as a picture of the given height in px, for the screen."""
    scale = height / PAGE.height() * ratio
    image = QImage(
        round(PAGE.width() * scale), round(PAGE.height() * scale), QImage.Format.Format_RGB32
    )
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    _draw(painter, texts, sheet)
    image.setDevicePixelRatio(ratio)
    return image


def _draw(painter: QPainter, texts: Texts, sheet: PaperSheet) -> None:
    """Qt ends the process when what is painted on goes before its painter has ended."""
    try:
        Drawing(painter, texts).draw(sheet)
    finally:
        painter.end()


class Drawing:
    """One sheet, from the top down; y is where the next thing begins."""

    def __init__(self, painter: QPainter, texts: Texts) -> None:
        self._painter = painter
        self._texts = texts
        self._y = MARGIN
        self._left, self._right = MARGIN, PAGE.width() - MARGIN

    def draw(self, sheet: PaperSheet) -> None:
        """All of it."""
        self._head(sheet)
        self._amounts(sheet)
        self._paragraph(sheet)
        self._heading("paper.what_to_do")
        self._steps(sheet.steps)
        self._two_lists(sheet)
        self._telephone(sheet)
        self._foot(sheet)

    # --- parts -----------------------------------------------------------------------------

    def _head(self, sheet: PaperSheet) -> None:
        mark = (ICONS / "product-mark.svg").read_text(encoding="utf-8")
        black = mark.replace("currentColor", "black").encode()
        renderer = QSvgRenderer(QByteArray(black))
        renderer.render(self._painter, QRectF(self._left, self._y + 4, 27, 27))
        x = self._left + 38
        self._text(x, self._y, self._say("paper.from"), SMALL)
        self._text(x, self._y + 15, self._say("paper.for", name=sheet.name), TITLE, 700)
        self._text(self._right, self._y + 4, self._of(sheet.day), SMALL, right=True)
        consultant = self._say("paper.consultant", name=sheet.consultant)
        self._text(self._right, self._y + 21, consultant, SMALL, right=True)
        self._y += 47
        self._rule(1.8)
        self._y += 15

    def _amounts(self, sheet: PaperSheet) -> None:
        self._heading("paper.what_you_may_get")
        top = self._y
        self._y += 4
        for line in sheet.lines:
            self._amount_row(self._of(line.title), self._of(line.purpose), self._of(line.amount))
        if not sheet.lines:
            self._amount_row(self._say("paper.nothing_sure"), "", "")
        if sheet.further:
            names = ", ".join(self._of(one) for one in sheet.further)
            self._further_row(self._say("paper.further", n=len(sheet.further)), names)
        if sheet.total is not None:
            self._text(self._left + 12, self._y + 8, self._say("paper.total"), 14, 700)
            self._text(self._right - 12, self._y + 6, self._of(sheet.total), SUM, 700, right=True)
            self._y += 36
        self._box(top)

    def _amount_row(self, title: str, purpose: str, amount: str) -> None:
        self._text(self._left + 12, self._y + 4, title, BODY, 700)
        self._text(self._left + 122, self._y + 4, purpose, BODY)
        self._text(self._right - 12, self._y + 4, amount, BODY, 700, right=True)
        self._y += 29
        self._thin(self._left, self._right)

    def _further_row(self, title: str, names: str) -> None:
        self._text(self._left + 12, self._y + 4, title, BODY, 700)
        width = self._right - self._left - 134
        for text in self._broken(names, BODY, width):
            self._text(self._left + 122, self._y + 4, text, BODY)
            self._y += BODY * _LEADING
        self._y += 11
        self._thin(self._left, self._right)

    def _paragraph(self, sheet: PaperSheet) -> None:
        self._y += 6
        words = " ".join(self._of(one) for one in sheet.why)
        for text in self._broken(words, SMALL, self._right - self._left):
            self._text(self._left, self._y, text, SMALL)
            self._y += SMALL * _LEADING
        self._text(self._left, self._y, self._say("paper.an_estimate"), SMALL, 700)
        self._y += SMALL * _LEADING + 10

    def _steps(self, steps: Sequence[Step]) -> None:
        top = self._y
        self._y += 9
        for number, step in enumerate(steps):
            self._square(self._left + 12, self._y + 1, 15)
            x = self._left + 38
            self._text(x, self._y, self._of(step.title), BODY, 700)
            self._text(self._right - 12, self._y, self._of(step.when), BODY, 700, right=True)
            self._y += BODY * _LEADING
            for text in self._broken(self._of(step.text), SMALL, self._right - x - 12):
                self._text(x, self._y, text, SMALL)
                self._y += SMALL * _LEADING
            self._y += 7
            if number + 1 < len(steps):
                self._thin(self._left + 12, self._right - 12)
                self._y += 8
        self._box(top)

    def _two_lists(self, sheet: PaperSheet) -> None:
        top = self._y
        middle = (self._left + self._right) / 2 + 8
        self._heading("paper.what_to_bring")
        for one in sheet.papers:
            self._square(self._left, self._y + 4, 9)
            self._text(self._left + 16, self._y, self._of(one), BODY)
            self._y += BODY * _LEADING + 3
        below, self._y = self._y, top
        self._heading("paper.what_we_do", x=middle)
        for one in sheet.ours:
            self._tick(middle, self._y + 5)
            for text in self._broken(self._of(one), BODY, self._right - middle - 18):
                self._text(middle + 16, self._y, text, BODY)
                self._y += BODY * _LEADING
            self._y += 3
        self._y = max(below, self._y) + 8

    def _telephone(self, sheet: PaperSheet) -> None:
        top = self._y
        self._text(self._left + 14, top + 10, self._say("paper.call"), SMALL)
        self._text(self._left + 14, top + 28, self._say("paper.our_number"), BODY, 700)
        self._thin(self._left + 110, self._left + 290, at=top + 46)
        name = self._say("paper.consultant", name=sheet.consultant)
        self._text(self._left + 14, top + 52, name, SMALL)
        for place, key in enumerate(("paper.number_120", "paper.number_129", "paper.number_109")):
            words = self._say(key)
            self._text(self._right - 14, top + 9 + place * 18, words, SMALL, 700, right=True)
        self._y = top + 74
        self._painter.setPen(QPen(QColor("black"), 2.4))
        self._painter.drawRoundedRect(QRectF(self._left, top, self._right - self._left, 74), 8, 8)
        self._y += 8

    def _foot(self, sheet: PaperSheet) -> None:
        self._text(self._left, self._y, self._say("paper.left_out"), 9)
        words = self._say("paper.edition", edition=sheet.edition, number=sheet.number)
        self._text(self._right, self._y, words, 9, right=True)

    # --- strokes ---------------------------------------------------------------------------

    def _heading(self, key: str, x: float | None = None) -> None:
        self._text(self._left if x is None else x, self._y, self._say(key), HEAD, 700)
        self._y += HEAD * _LEADING + 3

    def _font(self, weight: int = 400) -> QFont:
        font = QFont(FAMILY)
        font.setPixelSize(_EXACT)
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def _text(
        self, x: float, y: float, text: str, size: float, weight: int = 400, *, right: bool = False
    ) -> None:
        """Words at exactly this size: the font is large and scaled down to the point size."""
        font = self._font(weight)
        scale = size / _EXACT
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(text) * scale
        painter = self._painter
        painter.save()
        painter.translate(x - width if right else x, y + metrics.ascent() * scale)
        painter.scale(scale, scale)
        painter.setFont(font)
        painter.setPen(QColor("black"))
        painter.drawText(QPointF(0, 0), text)
        painter.restore()

    def _broken(self, text: str, size: float, width: float) -> list[str]:
        return break_words(text, QFontMetricsF(self._font()), width * _EXACT / size)

    def _rule(self, width: float) -> None:
        self._painter.setPen(QPen(QColor("black"), width))
        self._painter.drawLine(QPointF(self._left, self._y), QPointF(self._right, self._y))

    def _thin(self, left: float, right: float, at: float | None = None) -> None:
        y = self._y if at is None else at
        self._painter.setPen(QPen(QColor("#555555"), 0.6))
        self._painter.drawLine(QPointF(left, y), QPointF(right, y))

    def _box(self, top: float) -> None:
        self._painter.setPen(QPen(QColor("black"), 1.4))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(QRectF(self._left, top, self._right - self._left, self._y - top))
        self._y += 10

    def _square(self, x: float, y: float, size: float) -> None:
        self._painter.setPen(QPen(QColor("black"), 1.1))
        self._painter.drawRect(QRectF(x, y, size, size))

    def _tick(self, x: float, y: float) -> None:
        self._painter.setPen(QPen(QColor("black"), 1.4))
        self._painter.drawPolyline(
            [QPointF(x, y + 5), QPointF(x + 3.5, y + 8.5), QPointF(x + 10, y + 1)]
        )

    def _of(self, sentence: Sentence) -> str:
        return self._texts.of(sentence)

    def _say(self, key: str, **values: "str | int | Sentence") -> str:
        return self._texts.say(key, **values)
