"""Pieces of the estimate: a bundle's card, the head of a result, assumptions."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.casework.wording import Wording
from core.law.why import WhyCondition
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
from ui.widgets.range_bar import Extent
from ui.widgets.tile import RadioMark
from ui.widgets.words import Words


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
    tone = "text-3" if card.is_closed else "text"
    column.addLayout(_bundle_head(card, kit, tone))
    column.addWidget(Words(texts.of(card.amount), "h1", tone, wrap=True))
    if show is not None:
        column.addLayout(assumed_line(screen, kit, show))
    column.addWidget(Words(texts.of(card.whole), "small", "text-2", wrap=True))
    for note in card.notes:
        column.addWidget(Words(texts.of(note), "small", "text-2", wrap=True))
    column.addStretch(1)
    return made


def _bundle_head(card: BundleCard, kit: Kit, tone: str) -> QBoxLayout:
    """Ring, name and state; in the narrow cards the state stands under the name."""
    texts = kit.texts
    head = QHBoxLayout()
    head.setSpacing(8)
    if not card.is_closed:
        ring = RadioMark()
        ring.show_on(card.is_shown)
        head.addWidget(ring, 0, Qt.AlignmentFlag.AlignTop)
    head.addWidget(Words(texts.of(card.title), "body", tone, weight=600, wrap=True), 1)
    words = {"today": "estimate.bundle.not_applied"}.get(card.id)
    if words is None and card.state == "eligibleRange":
        words = "case.estimate.range"
    badge = state_badge(texts, "status", card.state, texts.say(words) if words else None)
    if card.is_shown:
        head.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        return head
    both = QVBoxLayout()
    both.setSpacing(3)
    both.addLayout(head)
    both.addWidget(badge, 0, Qt.AlignmentFlag.AlignLeft)
    return both


def assumed_line(screen: EstimateScreen, kit: Kit, show: Callable[[], None]) -> QVBoxLayout:
    """ "가정 n개 · 보기" and the range without assumptions."""
    line = QVBoxLayout()
    line.setSpacing(2)
    headline = screen.headline
    if headline is None or not headline.assumptions:
        said = kit.texts.say("estimate.no_assumption")
        line.addWidget(Words(said, "small", "text-3", wrap=True))
        return line
    opener = button(
        kit.texts.say("estimate.assumptions", n=len(headline.assumptions)), "inside", small=True
    )
    opener.clicked.connect(show)
    line.addWidget(opener, 0, Qt.AlignmentFlag.AlignLeft)
    sound = won_range(headline.sound_low, headline.sound_high)
    words = kit.texts.of(say("estimate.sound", amount=sound))
    line.addWidget(Words(words, "small", "text-3", wrap=True))
    return line


def condition_line(condition: WhyCondition, kit: Kit, width: int) -> QHBoxLayout:
    """One condition: a mark, the sentence, on which assumption it rests, the article.

    width: that the words have at least, so that their lines are counted before they are laid out.
    """
    texts = kit.texts
    state = {True: "eligible", False: "notEligible", None: "needAnswer"}[condition.holds]
    line = QHBoxLayout()
    line.setSpacing(8)
    icon = IconMark(mark("status", state).icon, mark("status", state).fg, 18)
    line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    words = texts.of(condition.sentence)
    if condition.assuming:
        words = f"{words} {texts.say('estimate.holds_assumed', n=len(condition.assuming))}"
    both = QVBoxLayout()
    both.setSpacing(0)
    lines = [Words(words, "small", wrap=True)]
    if condition.law:
        lines.append(Words(condition.law, "caption", "text-3", wrap=True))
    for one in lines:
        one.setMinimumHeight(one.heightForWidth(width))
        both.addWidget(one)
    line.addLayout(both, 1)
    return line


def scrolled(content: QWidget) -> QScrollArea:
    """The content in an area that scrolls down only and takes no focus of its own."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setWidget(content)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return scroll


def read_by_keyboard(scroll: QScrollArea, name: str) -> QScrollArea:
    """The same area as a stop of its own: what holds nothing to press is scrolled by the arrows."""
    scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    scroll.setProperty("ring", "field")
    scroll.setAccessibleName(name)
    return scroll


def extent_of(row: ResultRow, full: int) -> Extent:
    """The bar of a row; an amount without an upper end fills it."""
    low = row.low or 0
    high = full if row.high is None else row.high
    return Extent(min(row.sound_low, low), low, max(low, high), max(full, high, 1))


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


def assumptions_dialog(
    screen: EstimateScreen, wording: Wording, kit: Kit, try_other: Callable[[str], None]
) -> Dialog:
    """Every assumption: fact, taken as, why it was not known. try_other: told the path of the one
    that is to be put differently for trial."""
    texts = kit.texts
    dialog = Dialog(texts.say("estimate.assumptions_title"), width=640)
    dialog.body.addWidget(
        Words(texts.say("estimate.assumptions_text"), "small", "text-2", wrap=True)
    )

    def leave_for(fact: str) -> None:
        dialog.close_dialog()
        try_other(fact)

    for fact, label, taken, why in screen.assumptions(wording):
        row = frame("row")
        line = QHBoxLayout(row)
        line.setContentsMargins(4, 8, 4, 8)
        line.addWidget(Words(label, "body", weight=600, wrap=True), 3)
        line.addWidget(Words(texts.of(taken), "body", "range", wrap=True), 2)
        line.addWidget(Words(texts.of(why), "small", "text-2", wrap=True), 2)
        trial = button(texts.say("estimate.try_other"), "quiet", small=True)
        trial.setAccessibleName(texts.say("estimate.try_other.spoken", what=label))
        trial.clicked.connect(lambda _on, fact=fact: leave_for(fact))
        line.addWidget(trial)
        dialog.body.addWidget(row)
    close = button(texts.say("estimate.close"), "primary")
    close.clicked.connect(dialog.close_dialog)
    dialog.foot.addStretch(1)
    dialog.foot.addWidget(close)
    dialog.set_primary(close)
    return dialog
