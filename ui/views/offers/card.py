"""A card with work that came after its case had changed hands: taken in or not with one press."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from core.casework.wording import load_wording
from core.errors import WelfareNetError
from ui.kit import Kit
from ui.screens.offers.rows import LateRow, OfferRow, late_rows, offer_rows
from ui.widgets.button import button
from ui.widgets.card import Card, frame
from ui.widgets.words import Words


def offers_card(kit: Kit) -> Card | None:
    """None where nothing waits."""
    rows = list(offer_rows(kit.office, load_wording(kit.texts.language)))
    late = list(late_rows(kit.office))
    if not rows and not late:
        return None
    title = kit.texts.say("offers.card", n=len(rows) + len(late))
    card = Card(title, icon="hand-helping", icon_tone="range" if rows else "info")
    card.hold_rows()
    for row in rows:
        card.body.addWidget(_row(row, kit, is_last=not late and row is rows[-1]))
    for one in late:
        card.body.addWidget(_late_row(one, kit, is_last=one is late[-1]))
    return card


def _late_row(row: LateRow, kit: Kit, *, is_last: bool) -> QFrame:
    """Only told: it stands in the case already."""
    said = kit.texts.of(row.said)
    shown = frame("last" if is_last else "row")
    column = QVBoxLayout(shown)
    column.setContentsMargins(14, 8, 12, 8)
    column.setSpacing(4)
    column.addWidget(Words(said, "small", wrap=True))
    acts = QHBoxLayout()
    acts.addStretch(1)
    look = button(kit.texts.say("offers.look"), small=True)
    look.setAccessibleName(f"{look.text()}, {said}")
    look.clicked.connect(lambda: kit.go.show("case", case=row.case))
    acts.addWidget(look)
    seen = button(kit.texts.say("differ.not_kept.seen"), "quiet", small=True)
    seen.setAccessibleName(f"{seen.text()}, {said}")
    seen.clicked.connect(lambda: kit.refresh.tell(kit.office.put_aside(row.notice).topics))
    acts.addWidget(seen)
    column.addLayout(acts)
    return shown


def _row(row: OfferRow, kit: Kit, *, is_last: bool) -> QFrame:
    of, say = kit.texts.of, kit.texts.say
    shown = frame("last" if is_last else "row")
    column = QVBoxLayout(shown)
    column.setContentsMargins(14, 8, 12, 8)
    column.setSpacing(4)
    column.addWidget(Words(of(row.said), "small", weight=600, wrap=True))
    for line in row.lines:
        column.addWidget(Words(of(line), "small", "text-2", wrap=True))
    if row.more:
        column.addWidget(Words(say("offers.more", n=row.more), "caption", "text-3"))
    acts = QHBoxLayout()
    acts.addStretch(1)
    look = button(say("offers.look"), "quiet", small=True)
    look.setAccessibleName(f"{look.text()}, {of(row.said)}")
    look.clicked.connect(lambda: kit.go.show("case", case=row.case))
    acts.addWidget(look)
    for key, take in (("offers.decline", False), ("offers.take", True)):
        act = button(say(key), small=True)
        act.setAccessibleName(f"{act.text()}, {of(row.said)}")
        act.clicked.connect(lambda _on=False, take=take: _decide(row, kit, take=take))
        acts.addWidget(act)
    column.addLayout(acts)
    return shown


def _decide(row: OfferRow, kit: Kit, *, take: bool) -> None:
    """What could not be kept (a full disk), or waits no more, is told."""
    try:
        changes = kit.office.decide_offer(row.offer, take=take)
    except WelfareNetError as refused:
        kit.go.toast(kit.texts.of(refused.sentence))
        return
    kit.go.toast(kit.texts.say("offers.taken" if take else "offers.declined"))
    kit.refresh.tell(changes.topics | {"sync"})
