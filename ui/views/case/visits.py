"""The visits of a case on screen: each finished one with its answers, which may be put right."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.casework.visit import Visit
from ui.kit import Kit
from ui.screens.case.changes.told import VisitAnswer
from ui.screens.case.timeline import Moment
from ui.widgets.button import button
from ui.widgets.card import Card, frame
from ui.widgets.empty_state import EmptyState
from ui.widgets.words import Words


def visits_page(
    visits: Sequence[tuple[Visit, Moment]],
    opened: str,
    answers: Callable[[Visit], Sequence[VisitAnswer]],
    open_visit: Callable[[str], None],
    correct: Callable[[str, VisitAnswer], None],
    kit: Kit,
) -> QWidget:
    """Finished visits, the newest first; the opened one with what was answered in it."""
    page = QWidget()
    page.setObjectName("scrolled")
    column = QVBoxLayout(page)
    column.setContentsMargins(20, 14, 20, 16)
    column.setSpacing(12)
    for visit, moment in visits:
        is_open = visit.id == opened
        card = _visit_card(visit, moment, kit, is_open=is_open, open_visit=open_visit)
        if is_open:
            _add_answers(card, visit, answers(visit), correct, kit)
        column.addWidget(card)
    if not visits:
        say = kit.texts.say
        card = Card()
        card.body.addWidget(EmptyState("house", say("visits.none"), say("visits.none.text")))
        column.addWidget(card)
    column.addStretch(1)
    return page


def _visit_card(
    visit: Visit,
    moment: Moment,
    kit: Kit,
    *,
    is_open: bool,
    open_visit: Callable[[str], None],
) -> Card:
    texts = kit.texts
    card = Card(texts.of(moment.title), icon=moment.icon, icon_tone=moment.tone)
    card.head.addWidget(Words(texts.of(moment.when), "small", "text-2"))
    act = button(texts.say("visits.close" if is_open else "visits.open"), "quiet", small=True)
    act.setAccessibleName(texts.of(moment.title))
    act.setAccessibleDescription(act.text())
    act.clicked.connect(lambda: open_visit("" if is_open else visit.id))
    card.head.addWidget(act)
    if moment.text is not None:
        card.body.addWidget(Words(texts.of(moment.text), "small", "text-2", wrap=True))
    return card


def _add_answers(
    card: Card,
    visit: Visit,
    listed: Sequence[VisitAnswer],
    correct: Callable[[str, VisitAnswer], None],
    kit: Kit,
) -> None:
    texts = kit.texts
    if not listed:
        card.body.addWidget(Words(texts.say("visits.no_answers"), "small", "text-2", wrap=True))
    else:
        card.body.addWidget(Words(texts.say("visits.only_added"), "caption", "text-2", wrap=True))
    for one in listed:
        shown = frame("row")
        line = QHBoxLayout(shown)
        line.setContentsMargins(0, 5, 0, 5)
        line.setSpacing(10)
        line.addWidget(Words(texts.of(one.item), "small", "text-2", wrap=True), 3)
        line.addLayout(_said(one, kit), 3)
        if one.may_correct:
            act = button(texts.say("correct.act"), "quiet", small=True)
            act.setAccessibleName(f"{texts.say('correct.act')}, {texts.of(one.item)}")
            act.clicked.connect(lambda _on=False, one=one: correct(visit.id, one))
            line.addWidget(act)
        card.body.addWidget(shown)


def _said(one: VisitAnswer, kit: Kit) -> QVBoxLayout:
    """The answer as it stands, of a list its rows; under it why it was put right."""
    column = QVBoxLayout()
    column.setSpacing(1)
    column.addWidget(Words(kit.texts.of(one.said), "small", weight=600, wrap=True))
    for row in one.row_words:
        column.addWidget(Words(kit.texts.of(row), "small", wrap=True))
    for reason in one.reasons:
        why = kit.texts.say("history.reason", why=reason)
        column.addWidget(Words(why, "caption", "range", wrap=True))
    return column
