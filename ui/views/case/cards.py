"""The cards of a case: dangers, what happened, what differs, estimate, consents."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from core.casework.wording import Wording
from ui.kit import Kit
from ui.screens.case.consents import ConsentRow
from ui.screens.case.differing import Differing
from ui.screens.case.notes.dangers import DangerLine
from ui.screens.case.page import CaseScreen, Summary
from ui.screens.case.timeline import KINDS, Moment
from ui.theme.look import look
from ui.views.flow import flow_of
from ui.widgets.badge import tone_badge
from ui.widgets.button import button
from ui.widgets.card import Card, frame
from ui.widgets.icon_mark import IconMark
from ui.widgets.words import Words

_DISC = 30


def danger_card(lines: Sequence[DangerLine], kit: Kit, change: Callable[[], None]) -> Card:
    """What is dangerous now, edged in red; what to mind is written here."""
    texts = kit.texts
    tone = "danger" if lines else "text-2"
    card = Card(texts.say("case.crisis"), icon="triangle-alert", icon_tone=tone)
    if lines:
        card.setProperty("kind", "danger")
    act = button(texts.say("danger.act"), "secondary", small=True)
    act.setAccessibleName(texts.say("danger.act.spoken"))
    act.clicked.connect(change)
    card.head.addWidget(act)
    for line in lines:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        mark = IconMark(line.icon, "danger", 16, beside="small")
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        whole = f"**{texts.of(line.what)}**  {texts.of(line.said)}"
        row.addWidget(Words(whole, "small", wrap=True), 1)
        card.body.addWidget(box)
    if not lines:
        card.body.addWidget(Words(texts.say("danger.none"), "small", "text-2", wrap=True))
    return card


class _Disc(QWidget):
    """The round mark of a moment, with the line to the one below it."""

    def __init__(self, icon: str, tone: str, *, is_last: bool) -> None:
        super().__init__()
        self._icon, self._tone, self._is_last = icon, tone, is_last
        self.setFixedWidth(_DISC)
        self.setMinimumHeight(_DISC + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if not self._is_last:
            painter.setBrush(look().color("line"))
            painter.drawRect(QRectF(_DISC / 2 - 1, _DISC, 2, self.height() - _DISC))
        fill = {"ok": "ok-bg", "info": "info-bg", "range": "range-bg"}.get(self._tone, "sunken")
        painter.setBrush(look().color(fill))
        painter.drawEllipse(QRectF(0, 0, _DISC, _DISC))
        at = (_DISC - 16) // 2
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(at, at, look().pixmap(self._icon, self._tone, 16, ratio))


def timeline_card(
    moments: Sequence[Moment],
    kit: Kit,
    only: str,
    narrow: Callable[[str], None],
    open_in: Callable[[Moment], None],
) -> Card:
    """What happened, the newest first.

    only: the kind shown, "" for all · narrow: shows another kind · open_in: corrects a note, or
    opens the answers of a visit.
    """
    texts = kit.texts
    card = Card(texts.say("case.timeline"), icon="history")
    _add_kinds(card, kit, only, narrow)
    card.body.setSpacing(0)
    moments = [moment for moment in moments if only in {"", moment.kind}]
    for moment in moments:
        card.body.addWidget(_moment_row(moment, kit, open_in, is_last=moment is moments[-1]))
    if not moments:
        card.body.addWidget(Words(texts.say("case.timeline.none"), "small", "text-2", wrap=True))
    card.body.addStretch(1)
    return card


def _add_kinds(card: Card, kit: Kit, only: str, narrow: Callable[[str], None]) -> None:
    """Beside the title; under it where words are longer than the card is wide."""
    group = QButtonGroup(card)
    pills = []
    for code in ("", *KINDS):
        pill = button(kit.texts.say(f"timeline.kind.{code or 'all'}"), "secondary", small=True)
        pill.setProperty("kind", "pill")
        pill.setCheckable(True)
        pill.setChecked(code == only)
        group.addButton(pill)
        pills.append(pill)
        pill.clicked.connect(lambda _on=False, code=code: narrow(code))
    if look().tokens.size == "large" or kit.texts.language == "en":
        row = flow_of(*pills, across=6)
        row.setContentsMargins(0, 0, 0, 8)
        card.body.addWidget(row)
        return
    for pill in pills:
        card.head.addWidget(pill)


def _moment_row(
    moment: Moment, kit: Kit, open_in: Callable[[Moment], None], *, is_last: bool
) -> QWidget:
    of = kit.texts.of
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(12)
    line.addWidget(_Disc(moment.icon, moment.tone, is_last=is_last))
    words = QVBoxLayout()
    words.setContentsMargins(0, 2, 0, 14)
    words.setSpacing(1)
    first = QHBoxLayout()
    first.addWidget(Words(of(moment.title), weight=600, elide=True), 1)
    first.addWidget(Words(of(moment.when), "caption", "text-3"))
    words.addLayout(first)
    if moment.text is not None:
        words.addWidget(Words(of(moment.text), "small", "text-2", wrap=True))
    if moment.note or moment.visit:
        act = button(kit.texts.say("note.act.correct" if moment.note else "visits.open"), "quiet")
        act.setProperty("kind", "link")
        act.setAccessibleName(f"{act.text()}, {of(moment.title)}, {of(moment.when)}")
        act.clicked.connect(lambda: open_in(moment))
        words.addWidget(act, 0, Qt.AlignmentFlag.AlignLeft)
    words.addStretch(1)
    line.addLayout(words, 1)
    return box


def between_records(screen: CaseScreen, wording: Wording, kit: Kit) -> Iterator[Card]:
    """What differs within the case, and of which other case it is the same household."""
    for other in screen.same_as:
        yield _same_card(other, kit)
    differing = screen.differing(wording)
    if differing:
        yield differing_card(differing, kit, lambda: kit.go.show("conflicts", case=screen.case))


def _same_card(other: str, kit: Kit) -> Card:
    """The other case keeps its own records; from here one goes there."""
    card = Card()
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(IconMark("users", "info", 18, beside="small"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Words(kit.texts.say("alike.is_same"), "small", wrap=True), 1)
    if any(line.case == other for line in kit.office.cases()):
        look = button(kit.texts.say("alike.go"), small=True)
        look.clicked.connect(lambda: kit.go.show("case", case=other))
        row.addWidget(look)
    card.body.addLayout(row)
    return card


def differing_card(items: Sequence[Differing], kit: Kit, compare: Callable[[], None]) -> Card:
    """Both values of every item that differs, with a mark; neither is the winner.

    compare: goes where it is decided.
    """
    texts = kit.texts
    title = texts.say("case.differing", n=len(items))
    card = Card(title, icon="git-compare", icon_tone="range")
    act = button(texts.say("sync.act.compare"), small=True)
    act.clicked.connect(compare)
    card.head.addWidget(act)
    card.hold_rows()
    for item in items:
        shown, line = _row(is_last=False)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Words(texts.of(item.item), "small", weight=600, wrap=True))
        for side in item.sides:
            said = f"**{texts.of(side.said)}**  {texts.of(side.who)}"
            words.addWidget(Words(said, "small", "text-2", wrap=True))
        line.addLayout(words, 1)
        card.body.addWidget(shown)
    shown, line = _row(is_last=True)
    line.addWidget(Words(texts.say("sync.no_hurry"), "caption", "text-2", wrap=True), 1)
    card.body.addWidget(shown)
    return card


def estimate_card(summary: Summary | None, kit: Kit, show: Callable[[], None] | None) -> Card:
    """The likely month with its assumptions. show: goes to the whole estimate."""
    texts = kit.texts
    card = Card(texts.say("case.estimate"), icon="wallet")
    if summary is None:
        card.body.addWidget(Words(texts.say("case.estimate.reading"), "small", "text-2"))
        return card
    if summary.is_range:
        card.head.addWidget(tone_badge(texts.say("case.estimate.range"), "range"))
    if summary.range is not None:
        card.body.addWidget(Words(texts.of(summary.range), "h1", wrap=True))
    card.body.addWidget(Words(texts.of(summary.second), "small", "text-2", wrap=True))
    if show is not None and summary.range is not None:
        whole = button(texts.say("case.act.estimate"), small=True)
        whole.clicked.connect(show)
        card.body.addWidget(whole, 0, Qt.AlignmentFlag.AlignLeft)
    return card


def consents_card(rows: Sequence[ConsentRow], kit: Kit, withdraw: Callable[[str], None]) -> Card:
    """Scope, end, refusals; what a refusal switches off stands under it."""
    texts = kit.texts
    card = Card(texts.say("case.consents"), icon="file-check-2")
    card.hold_rows()
    for row in rows:
        card.body.addWidget(_consent_row(row, kit, withdraw, is_last=row is rows[-1]))
    return card


def _consent_row(
    row: ConsentRow, kit: Kit, withdraw: Callable[[str], None], *, is_last: bool
) -> QWidget:
    texts = kit.texts
    shown, line = _row(is_last=is_last)
    line.addWidget(IconMark(row.icon, row.tone, 18, beside="small"), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Words(texts.of(row.title), "small", weight=600, wrap=True))
    words.addWidget(Words(texts.of(row.state), "small", "text-2", wrap=True))
    if row.follows is not None:
        words.addWidget(Words(texts.of(row.follows), "caption", "text-3", wrap=True))
    line.addLayout(words, 1)
    if row.consent is not None:
        consent = row.consent
        act = button(texts.say("case.act.withdraw"), "quiet", small=True)
        act.setAccessibleName(f"{texts.say('case.act.withdraw')}, {texts.of(row.title)}")
        act.clicked.connect(lambda: withdraw(consent))
        line.addWidget(act, 0, Qt.AlignmentFlag.AlignTop)
    return shown


def _row(*, is_last: bool) -> tuple[QWidget, QHBoxLayout]:
    shown = frame("last" if is_last else "row")
    line = QHBoxLayout(shown)
    line.setContentsMargins(14, 8, 12, 8)
    line.setSpacing(8)
    return shown, line
