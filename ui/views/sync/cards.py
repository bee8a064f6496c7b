"""Cards of the sync page that only tell: what was written, visits, urgent levels, what is held."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.sentence import Sentence
from ui.kit import Kit
from ui.screens.sync.receipt import SyncScreen
from ui.widgets.card import Card, frame
from ui.widgets.icon_mark import IconMark
from ui.widgets.words import Words

_ARRIVED = {
    "received": ("circle-check", "ok"),
    "waiting": ("cloud-upload", "range"),
    "held": ("archive", "text-2"),
}
_HEADS = ("sync.head.written", "sync.head.sent", "sync.head.waiting", "sync.head.held")


def written_card(screen: SyncScreen, kit: Kit) -> QWidget | None:
    """What was written today, by kind: written = sent + waiting + held."""
    if not screen.kinds:
        return None
    say = kit.texts.say
    card = Card(say("sync.card.written"), icon="receipt")
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setColumnStretch(0, 1)
    right = Qt.AlignmentFlag.AlignRight
    for at, key in enumerate(_HEADS, start=1):
        grid.addWidget(Words(say(key), "caption", "text-3", weight=600, align=right), 0, at)
    for line, one in enumerate(screen.kinds, start=1):
        grid.addWidget(Words(say(one.group.key), "small"), line, 0)
        numbers = (one.tally.written, one.tally.sent, one.tally.waiting, one.tally.held)
        for at, number in enumerate(numbers, start=1):
            grid.addWidget(Words(str(number), "small", align=right), line, at)
    card.body.addLayout(grid)
    return card


def visits_card(screen: SyncScreen, kit: Kit) -> QWidget | None:
    """Every visit of the day with the Center's word and time."""
    visits = screen.visits
    if not visits:
        return None
    card = Card(kit.texts.say("sync.card.visits"), icon="house")
    card.hold_rows()
    for one in visits:
        said = (one.name, one.said, one.second)
        card.body.addWidget(_word_row(kit, _ARRIVED[one.arrived], said, is_last=one is visits[-1]))
    return card


def urgent_card(screen: SyncScreen, kit: Kit) -> QWidget | None:
    """Cases judged urgent: whether the Center knows."""
    listed = screen.urgent
    if not listed:
        return None
    card = Card(kit.texts.say("sync.card.urgent"), icon="siren", icon_tone="danger")
    card.hold_rows()
    for one in listed:
        mark = _ARRIVED["received" if one.is_received else "waiting"]
        said = (one.name, one.said, None)
        card.body.addWidget(_word_row(kit, mark, said, is_last=one is listed[-1]))
    return card


def held_card(screen: SyncScreen, kit: Kit) -> QWidget | None:
    """What the Center keeps without having applied it, and why."""
    held = screen.held
    if not held:
        return None
    card = Card(kit.texts.say("sync.card.held", n=len(held)), icon="archive", icon_tone="text-2")
    card.hold_rows()
    for one in held:
        shown, line = card_row(is_last=one is held[-1])
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(kit.texts.of(one.what), "small", weight=600))
        words.addWidget(Words(kit.texts.of(one.why), "small", "text-2", wrap=True))
        line.addLayout(words, 1)
        card.body.addWidget(shown)
    return card


def tile(icon: str, tone: str, head: str, words: str) -> Card:
    """A number or a word, and what it is."""
    card = Card()
    card.body.setContentsMargins(16, 12, 16, 12)
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(IconMark(icon, tone, 22))
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(Words(head, "h1"))
    column.addWidget(Words(words, "small", "text-2", wrap=True))
    row.addLayout(column, 1)
    card.body.addLayout(row)
    return card


def card_row(*, is_last: bool) -> tuple[QWidget, QHBoxLayout]:
    """A row from edge to edge of a card."""
    shown = frame("last" if is_last else "row")
    line = QHBoxLayout(shown)
    line.setContentsMargins(16, 8, 14, 8)
    line.setSpacing(8)
    return shown, line


def _word_row(
    kit: Kit,
    mark: tuple[str, str],
    said: tuple[Sentence, Sentence, Sentence | None],
    *,
    is_last: bool,
) -> QWidget:
    """Who, the Center's word at the right, what is behind it below."""
    name, word, second = said
    shown, line = card_row(is_last=is_last)
    line.addWidget(IconMark(*mark, 18))
    words = QVBoxLayout()
    words.setSpacing(0)
    above = QHBoxLayout()
    above.addWidget(Words(kit.texts.of(name), "small", weight=600, elide=True), 1)
    above.addWidget(Words(kit.texts.of(word), "small", "text-2"))
    words.addLayout(above)
    if second is not None:
        words.addWidget(Words(kit.texts.of(second), "small", "text-2", wrap=True))
    line.addLayout(words, 1)
    return shown
