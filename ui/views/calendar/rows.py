"""One line of the calendar: its day, what kind it is by icon and word, the sentence, and why."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit import Kit
from ui.screens.calendar.screen import TONES, CalendarRow
from ui.screens.dates import day_words
from ui.theme.fonts import metrics
from ui.theme.look import look
from ui.widgets.card import frame
from ui.widgets.icon_mark import IconMark
from ui.widgets.words import Words

_WIDEST = date(2026, 9, 30)
"""A Wednesday with two digits in the longest month name of lists."""


def calendar_row(
    row: CalendarRow, kit: Kit, hangs_on: str = "", *, is_last: bool, is_short: bool = False
) -> QWidget:
    """is_short: without the causes, the day above the sentence, for a narrow card · hangs_on: the
    missing answers it hangs on, in words."""
    texts = kit.texts
    tone, icon = TONES[row.kind]
    shown = frame("last" if is_last else "row")
    line = QHBoxLayout(shown)
    line.setContentsMargins(14, 8, 12, 8)
    line.setSpacing(10)
    line.addWidget(IconMark(icon, tone, 18, beside="small"), 0, Qt.AlignmentFlag.AlignTop)
    if not is_short:
        widest = texts.of(day_words(_WIDEST))
        line.addWidget(_when(texts.of(row.when), texts.of(row.word), tone, widest))
    words = QVBoxLayout()
    words.setSpacing(1)
    if is_short:
        head = f"{texts.of(row.word)} · {texts.of(row.when)}"
        words.addWidget(Words(head, "caption", tone, weight=600, wrap=True))
    words.addWidget(Words(texts.of(row.sentence), "small", wrap=True))
    for cause in () if is_short else row.causes:
        words.addWidget(Words(texts.of(cause), "caption", "text-3", wrap=True))
    if hangs_on:
        words.addWidget(Words(hangs_on, "caption", "range", wrap=True))
    words.addStretch(1)
    line.addLayout(words, 1)
    return shown


def _when(day: str, word: str, tone: str, widest: str) -> QWidget:
    """The day, and under it the word of the kind. widest: of all days, so that all rows agree."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Words(day, "small", weight=600))
    column.addWidget(Words(word, "caption", tone, weight=600))
    column.addStretch(1)
    width = metrics(look().px("small"), 600).horizontalAdvance(widest)
    holder.setMinimumWidth(round(width) + 2)
    return holder
