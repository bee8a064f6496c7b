"""Pieces of the estimate: a bundle's card, a benefit's row, the head of a result, assumptions."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from core.casework.wording import Wording
from core.sentence import say
from ui.kit import Kit
from ui.screens.estimate import BundleCard, EstimateScreen
from ui.screens.estimate_rows import ResultRow
from ui.screens.money import won_range
from ui.theme.tokens import mark
from ui.widgets.badge import state_badge
from ui.widgets.button import button
from ui.widgets.card import frame
from ui.widgets.dialog import Dialog
from ui.widgets.icon_mark import IconMark
from ui.widgets.range_bar import Extent, RangeBar
from ui.widgets.tile import RadioMark, Tile
from ui.widgets.words import Words

_BAR = 170


def bundle_card(
    card: BundleCard, screen: EstimateScreen, kit: Kit, show: Callable[[], None] | None
) -> QWidget:
    """One bundle. show: opens the assumptions, on the card of the headline."""
    texts = kit.texts
    made = frame("closed" if card.is_closed else "chosen" if card.is_shown else "card")
    made.setAccessibleName(f"{texts.of(card.title)}, {texts.of(card.amount)}")
    column = QVBoxLayout(made)
    column.setContentsMargins(12, 10, 12, 10)
    column.setSpacing(3)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    head = QHBoxLayout()
    head.setSpacing(8)
    if not card.is_closed:
        ring = RadioMark()
        ring.show_on(card.is_shown)
        head.addWidget(ring)
    tone = "text-3" if card.is_closed else "text"
    head.addWidget(Words(texts.of(card.title), "body", tone, weight=600, wrap=True), 1)
    column.addLayout(head)
    words = texts.say("estimate.bundle.not_applied") if card.id == "today" else None
    badge = state_badge(texts, "status", card.state, words)
    column.addWidget(badge, 0, Qt.AlignmentFlag.AlignLeft)
    column.addWidget(Words(texts.of(card.amount), "h1", tone, wrap=True))
    if show is not None:
        column.addLayout(assumed_line(screen, kit, show))
    column.addWidget(Words(texts.of(card.whole), "small", "text-2", wrap=True))
    for note in card.notes:
        column.addWidget(Words(texts.of(note), "small", "text-2", wrap=True))
    column.addStretch(1)
    return made


def assumed_line(screen: EstimateScreen, kit: Kit, show: Callable[[], None]) -> QVBoxLayout:
    """ "가정 n개 · 보기" and the range without assumptions."""
    line = QVBoxLayout()
    line.setSpacing(2)
    headline = screen.headline
    if headline is None or not headline.assumptions:
        line.addWidget(Words(kit.texts.say("estimate.no_assumption"), "small", "text-3"))
        return line
    opener = button(
        kit.texts.say("estimate.assumptions", n=len(headline.assumptions)), "inside", small=True
    )
    opener.clicked.connect(show)
    line.addWidget(opener, 0, Qt.AlignmentFlag.AlignLeft)
    sound = won_range(headline.sound_low, headline.sound_high)
    words = Words(kit.texts.of(say("estimate.sound", amount=sound)), "small", "text-3", wrap=True)
    line.addWidget(words)
    return line


def scrolled(content: QWidget) -> QScrollArea:
    """The content in an area that scrolls down only and takes no focus of its own."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setWidget(content)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return scroll


def benefit_tile(
    row: ResultRow, screen: EstimateScreen, kit: Kit, *, is_short: bool = False
) -> Tile:
    """One benefit: badge, name with its reason in one line, amount with its bar.

    is_short: the amount under the name and no bar, for the narrow list beside the reckoning.
    """
    texts = kit.texts
    title, amount = texts.of(row.title), texts.of(row.amount)
    name = screen.person_name(row.person)
    whole = f"{title} · {name}" if name else title
    badge_words = texts.say(f"badge.status.{row.badge}")
    tile = Tile(", ".join((whole, badge_words, amount)))
    tile.chosen_fill = "sel"
    tile.add(IconMark(mark("status", row.badge).icon, _tone(row.badge), 18))
    words = QWidget()
    column = QVBoxLayout(words)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Words(whole, "body", weight=600, elide=True))
    second = amount if is_short else f"{badge_words} · {texts.of(screen.second_line(row))}"
    column.addWidget(Words(second, "caption", "text-3", elide=True))
    tile.add(words, 1)
    if not is_short:
        tile.add(_amount(row, amount, screen.full))
    return tile


def _amount(row: ResultRow, amount: str, full: int) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    column.addWidget(Words(amount, "body", weight=700, align=Qt.AlignmentFlag.AlignRight))
    if row.is_monthly and row.is_found and row.low is not None:
        bar = RangeBar(extent_of(row, full), 8)
        bar.setFixedWidth(_BAR)
        column.addWidget(bar, 0, Qt.AlignmentFlag.AlignRight)
    return side


def extent_of(row: ResultRow, full: int) -> Extent:
    """The bar of a row; an amount without an upper end fills it."""
    low = row.low or 0
    high = full if row.high is None else row.high
    return Extent(min(row.sound_low, low), low, max(low, high), max(full, high, 1))


def _tone(badge: str) -> str:
    return {"eligible": "ok", "notEligible": "no", "closed": "no", "noFigures": "text-2"}.get(
        badge, "range"
    )


def result_head(
    row: ResultRow, screen: EstimateScreen, kit: Kit, show: Callable[[], None]
) -> QVBoxLayout:
    """Badge and amount of the chosen result; the range without assumptions beside it."""
    texts = kit.texts
    column = QVBoxLayout()
    column.setSpacing(4)
    head = QHBoxLayout()
    head.addWidget(state_badge(texts, "status", row.badge))
    head.addStretch(1)
    head.addWidget(Words(texts.of(row.amount), "h1", align=Qt.AlignmentFlag.AlignRight))
    column.addLayout(head)
    sound = screen.chosen_sound
    if sound is not None:
        opener = button(texts.say("estimate.assumed_see"), "inside", small=True)
        opener.clicked.connect(show)
        column.addWidget(opener, 0, Qt.AlignmentFlag.AlignLeft)
        words = texts.of(say("estimate.sound", amount=won_range(sound[0] or 0, sound[1])))
        column.addWidget(Words(words, "small", "text-3", wrap=True))
    return column


def assumptions_dialog(screen: EstimateScreen, wording: Wording, kit: Kit) -> Dialog:
    """Every assumption: fact, taken as, why it was not known."""
    texts = kit.texts
    dialog = Dialog(texts.say("estimate.assumptions_title"), width=640)
    dialog.body.addWidget(
        Words(texts.say("estimate.assumptions_text"), "small", "text-2", wrap=True)
    )
    for label, taken, why in screen.assumptions(wording):
        row = frame("row")
        line = QHBoxLayout(row)
        line.setContentsMargins(4, 8, 4, 8)
        line.addWidget(Words(label, "body", weight=600, wrap=True), 3)
        line.addWidget(Words(texts.of(taken), "body", "range", wrap=True), 2)
        line.addWidget(Words(texts.of(why), "small", "text-2", wrap=True), 2)
        dialog.body.addWidget(row)
    close = button(texts.say("estimate.close"), "primary")
    close.clicked.connect(dialog.close_dialog)
    dialog.foot.addStretch(1)
    dialog.foot.addWidget(close)
    dialog.set_primary(close)
    return dialog
